/** Reads the status that a body names itself, as the default errors of servers do: Spring, Express, Nest, Fastify, hapi, ASP.NET. */
import { memberBelow, parsedBody } from "./outcome.ts";
import { statusPhrase } from "./status-words.ts";

/** What is an error by its name. */
const ERRORS = ["error", "errors", "fault"];
const OTHERS = ["status", "meta"];
/** These and those below are in lower case and without what stands between words: `StatusCode`, `status_code`, `http-status`. */
const MEMBERS = ["status", "statuscode", "httpstatus", "httpstatuscode", "httpcode"];
/** These may also be numbers of the application: in a small object they are a status. */
const CODES = ["code", "errorcode"];
const PHRASES = ["error", "title", "reason", "statustext", "message", "phrase", "name"];
/** What no resource has that is called by its status. */
const SAYINGS = [
  "message",
  "msg",
  "error",
  "detail",
  "reason",
  "errormessage",
  "errordescription",
  "code",
  "retryafter",
];
const MOST_MEMBERS = 6;
/** Phrases of older specifications (RFC 7231, section 6.1; RFC 4918, section 11). */
const FORMER: Readonly<Record<number, string>> = {
  408: "Request Time-out",
  413: "Payload Too Large",
  422: "Unprocessable Entity",
};

/** The status of a failure; undefined where the body does not name one, or does not say that it is one. */
export function statusInBody(body: unknown): number | undefined {
  const root = parsedBody(body);
  const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
  for (const name of ERRORS) {
    const status = statusIn(first(memberBelow(root, name)), true);
    if (status !== undefined) return status;
  }
  for (const value of [root, ...OTHERS.map((name) => memberBelow(root, name))]) {
    const status = statusIn(value, false);
    if (status !== undefined) return status;
  }
  return undefined;
}

function statusIn(value: unknown, isError: boolean): number | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const members = new Map(Object.entries(value).map(([name, member]) => [plain(name), member as unknown]));
  const isSmall = members.size <= MOST_MEMBERS;
  for (const name of [...MEMBERS, ...CODES]) {
    const status = Number(members.get(name));
    if (!Number.isInteger(status) || status < 400 || status > 599) continue;
    const isNamed = PHRASES.some((each) => isPhrase(members.get(each), status));
    const says = isError || name.startsWith("error") || SAYINGS.some((each) => isSaying(members.get(each)));
    if (isNamed || (says && (isSmall || !CODES.includes(name)))) return status;
  }
  const isThrown = ["errortype", "stack", "stacktrace", "trace", "exception"].some((name) => members.has(name));
  const said = members.get("errormessage") ?? (isThrown ? members.get("message") : undefined);
  const status = /\bstatus code:? ([45]\d\d)\b/i.exec(String(said).slice(0, LONGEST))?.[1]; // what a client said to a function
  return status === undefined ? undefined : Number(status);
}

const LONGEST = 4000;

/** The letters of a name or of a phrase. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z]/g, "");
}

function isPhrase(value: unknown, status: number): boolean {
  if (typeof value !== "string") return false;
  const said = plain(value).replace(/(?:error|exception)$/, "");
  return [statusPhrase(status), FORMER[status]].some(
    (phrase) => phrase !== undefined && plain(phrase).replace(/error$/, "") === said,
  );
}

function isSaying(value: unknown): boolean {
  return (
    (typeof value === "string" && value !== "") || (typeof value === "object" && Object.keys(value ?? {}).length > 0)
  );
}
