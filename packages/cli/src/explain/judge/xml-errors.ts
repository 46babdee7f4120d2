/** Reads the errors of services that answer in XML: faults of SOAP and XML-RPC, the errors of AWS, Azure and Google Cloud storage, problem details. */
import type { CapturedExchange, ClientError } from "@faultline/exchanges";
import { entities } from "../../response.ts";

const LONGEST = 64 * 1024;
const START = String.raw`^\uFEFF?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^]{0,2000}?-->\s*)?`;
const PREFIX = String.raw`(?:[\w.-]+:)?`;

interface XmlForm {
  client: "SOAP fault" | "XML-RPC fault" | "XML error";
  root: RegExp;
  code: readonly string[];
  message: readonly string[];
}

const FORMS: readonly XmlForm[] = [
  {
    client: "SOAP fault", // SOAP 1.1, section 4.4; SOAP 1.2, section 5.4
    root: new RegExp(
      `${START}<${PREFIX}Envelope\\b(?=[^<>]*["']http://(?:schemas\\.xmlsoap\\.org/soap/envelope/|www\\.w3\\.org/2003/05/soap-envelope)["'])[^]*?<${PREFIX}Body\\b[^<>]*>\\s*<${PREFIX}Fault\\b`,
    ), // the lookahead is tried once, and no tag is read beyond the next: else it takes minutes where a stranger repeats either
    code: ["faultcode", "Value"],
    message: ["faultstring", "Text"],
  },
  {
    client: "XML-RPC fault", // XML-RPC Specification, Fault example
    root: new RegExp(`${START}<methodResponse>\\s*<fault>`),
    code: ["faultCode"],
    message: ["faultString"],
  },
  {
    client: "XML error", // Amazon S3 API Reference, REST Error Responses; Azure Storage, Status and error codes
    root: new RegExp(`${START}<(?:${PREFIX}[Ee]rror|ErrorResponse|Response>\\s*<Errors)\\b`),
    code: ["Code", "code"],
    message: ["Message", "message"],
  },
];

/** The failure that the body is, under any status; undefined where it is none of these. */
export function errorInXml(body: unknown): ClientError | undefined {
  const text = typeof body === "string" ? body.slice(0, LONGEST) : "";
  const form = FORMS.find(({ root }) => root.test(text));
  const code = form && textIn(text, form.code)?.replace(/^[\w.-]+:(?=[\w.-]+$)/, "");
  if (!form || (code === undefined && form.client === "XML error")) return undefined;
  const message = textIn(text, form.message);
  const requestId =
    textIn(text, ["RequestId", "RequestID", "requestId"]) ?? /\bRequestId:\s?([\w-]{1,80})/.exec(message ?? "")?.[1];
  return {
    client: form.client,
    code: code ?? "Fault",
    ...(message !== undefined && { message }),
    ...(requestId !== undefined && { requestId }),
  };
}

/** The text of the first element with one of these names; of XML-RPC, the value of the member with it. */
function textIn(text: string, names: readonly string[]): string | undefined {
  const any = names.join("|");
  const find = new RegExp(
    `<${PREFIX}(?:${any})\\b[^>]{0,400}>([^<]{1,8000})<|<name>(?:${any})</name>\\s*<value>\\s*(?:<\\w{1,20}>)?([^<]{1,8000})<`,
  ).exec(text);
  const found = entities(find?.[1] ?? find?.[2] ?? "").trim();
  return found === "" ? undefined : found;
}

const PROBLEM = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?<problem(?:\s[^>]{0,400})?>([\s\S]{0,65536}?)<\/problem>\s*$/;
const MEMBER = /<(type|title|status|detail|instance)(?:\s[^>]{0,200})?>([^<]{0,8000})<\/\1>/g;

/** Problem details in XML (RFC 9457, appendix B) as if the response had the JSON; undefined where it has no such body. */
export function problemOfXml({
  headers,
  body,
  ...rest
}: CapturedExchange["response"]): CapturedExchange["response"] | undefined {
  const inside = typeof body === "string" ? PROBLEM.exec(body)?.[1] : undefined;
  if (inside === undefined) return undefined;
  const texts = [...inside.matchAll(MEMBER)].map(([, name = "", text = ""]) => [name, entities(text).trim()] as const);
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
