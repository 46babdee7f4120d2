/** Reads the status that a body names itself, as the default errors of servers do: Spring, Express, Nest, Fastify, hapi, ASP.NET. */
import { isObject } from "@faultline/guards/runtime";
import { memberBelow, parsedBody } from "../../response.ts";
import { statusOfServer } from "../know/servers.ts";
import { statusOfPhrase, statusPhrase } from "../../status-words.ts";

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
/** Phrases of older specifications (RFC 7231, section 6.5.11; RFC 4918, section 11.2). */
const FORMER: Readonly<Record<number, string>> = {
  413: "Payload Too Large",
  422: "Unprocessable Entity",
};

const LONGEST_TEXT = 500;
const LONGEST_PAGE = 8000;

/** The status of a failure; undefined where the body does not name one, or does not say that it is one. */
export function statusInBody(body: unknown): number | undefined {
  const root = parsedBody(body);
  if (typeof root === "string")
    return isPage(root)
      ? statusOfPage(root.slice(0, LONGEST_PAGE))
      : statusOfServer(root.slice(0, LONGEST_TEXT).trim());
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

function isPage(text: string): boolean {
  return /^\uFEFF?\s*<(?:!doctype html|html|head|body|center|title|h1)\b/i.test(text);
}

/** The number with which the title or the first heading of a page begins, or that stands in it as in `Page not found (404)` and `a.example | 522: Connection timed out`. */
function statusOfPage(html: string): number | undefined {
  for (const tag of ["title", "h1"]) {
    const said = new RegExp(`<${tag}\\b[^<>]{0,200}>([^<]{1,200})<`, "i").exec(html)?.[1] ?? "";
    const status =
      /^\s*(?:(?:http|error|status|code|the)\b[\s:-]{0,3}){0,3}([45]\d\d)(?![\d.]*\d)/i.exec(said)?.[1] ??
      /(?: \| |\()([45]\d\d)(?=[:)])/.exec(said)?.[1];
    if (status !== undefined) return Number(status);
  }
  return /<pre>Cannot (?:GET|POST|PUT|PATCH|DELETE) \/[^<]{0,500}<\/pre>/.test(html) ? 404 : undefined; // Express
}

function statusIn(value: unknown, isError: boolean): number | undefined {
  if (!isObject(value)) return undefined;
  const members = new Map(Object.entries(value).map(([name, member]) => [plain(name), member]));
  const isSmall = members.size <= MOST_MEMBERS;
  for (const name of [...MEMBERS, ...CODES]) {
    const status = Number(members.get(name));
    if (!Number.isInteger(status) || status < 400 || status > 599) continue;
    const isNamed = PHRASES.some((each) => isPhrase(members.get(each), status));
    const says = isError || name.startsWith("error") || SAYINGS.some((each) => isSaying(members.get(each)));
    if (isNamed || (says && (isSmall || !CODES.includes(name)))) return status;
  }
  const [lone, ...others] = members;
  const isPhraseAlone = lone && others.length === 0 && PHRASES.includes(lone[0]) && typeof lone[1] === "string";
  const named = isPhraseAlone ? statusOfPhrase(String(lone[1])) : undefined; // as gateways write it
  if (named !== undefined && named >= 400) return named;
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
