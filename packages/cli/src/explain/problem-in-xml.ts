/** Reads problem details in XML (RFC 9457, appendix B) as those in JSON. */
import type { CapturedExchange } from "@faultline/exchanges";

const PROBLEM = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?<problem(?:\s[^>]{0,400})?>([\s\S]{0,65536}?)<\/problem>\s*$/;
const MEMBER = /<(type|title|status|detail|instance)(?:\s[^>]{0,200})?>([^<]{0,8000})<\/\1>/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** The response as if it had the JSON; undefined where it has no such body. */
export function problemOfXml({
  headers,
  body,
  ...rest
}: CapturedExchange["response"]): CapturedExchange["response"] | undefined {
  const inside = typeof body === "string" ? PROBLEM.exec(body)?.[1] : undefined;
  if (inside === undefined) return undefined;
  const texts = [...inside.matchAll(MEMBER)].map(([, name = "", text = ""]) => [name, textOf(text)] as const);
  const members = texts.map(([name, text]) => [name, name === "status" ? Number(text) : text] as const);
  const problem = Object.fromEntries(members);
  const status = rest.status ?? (Number.isInteger(problem["status"]) ? Number(problem["status"]) : undefined);
  return {
    ...rest,
    ...(status !== undefined && { status }),
    headers: [
      ...headers.filter(([name]) => name.toLowerCase() !== "content-type"),
      ["Content-Type", "application/problem+json"],
    ],
    body: problem,
  };
}

function textOf(xml: string): string {
  return xml.trim().replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? "");
}
