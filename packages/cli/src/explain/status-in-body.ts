/** Reads the status that a body names itself, as the default errors of servers do: Spring, Express, Nest, Fastify, hapi, ASP.NET. */
import { parsedBody } from "./outcome.ts";
import { statusPhrase } from "./status-words.ts";

const MEMBERS = ["status", "statusCode", "status_code", "code"];
const PHRASES = ["error", "title", "reason", "statusText", "message", "phrase", "name"];
/** Phrases of older specifications (RFC 7231, section 6.1; RFC 4918, section 11). */
const FORMER: Readonly<Record<number, string>> = {
  408: "Request Time-out",
  413: "Payload Too Large",
  422: "Unprocessable Entity",
};

/** The status of a failure; undefined where the body does not name one, or does not say that it is one. */
export function statusInBody(body: unknown): number | undefined {
  const value = parsedBody(body);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const members = value as Readonly<Record<string, unknown>>; // any object has members
  for (const name of MEMBERS) {
    const status = Number(members[name]);
    if (!Number.isInteger(status) || status < 400 || status > 599) continue;
    const isNamed = PHRASES.some((each) => isPhrase(members[each], status));
    if (isNamed || (name === "statusCode" && isSaying(members["message"]))) return status;
  }
  return undefined;
}

function isPhrase(value: unknown, status: number): boolean {
  if (typeof value !== "string") return false;
  const plain = (text: string | undefined): string | undefined => text?.toLowerCase().replaceAll(/[^a-z]/g, "");
  const said = plain(value)?.replace(/(?:error|exception)$/, "");
  return [statusPhrase(status), FORMER[status]].some(
    (phrase) => phrase !== undefined && plain(phrase)?.replace(/error$/, "") === said,
  );
}

function isSaying(value: unknown): boolean {
  return (typeof value === "string" && value !== "") || (Array.isArray(value) && value.length > 0);
}
