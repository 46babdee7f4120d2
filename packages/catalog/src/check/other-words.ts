/** Finds what somebody meant who wrote a word of another vocabulary: that of retry libraries, of other formats of errors, of JSON Schema. */
import { extensionMembers } from "./check-extension.ts";

/** Our words, each with what others call it. A word may stand for several of ours: the object decides which of them it has. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  // members of `retry`
  strategy: ["kind", "mode", "policy", "type"],
  minDelaySeconds: ["after", "baseDelay", "initialDelay", "initialInterval", "interval", "retryAfter", "wait"],
  maxDelaySeconds: ["cap", "maxBackoff", "maxInterval", "maxWait"],
  maxAttempts: ["attempts", "count", "limit", "maxRetries", "maxTries", "retries", "times", "tries"],
  // members of `x-error`
  retry: ["retriable", "retryable"],
  canonicalCode: ["class", "grpc", "grpcCode", "grpcStatus"],
  recovery: ["recover", "resolve"],
  causes: ["because", "reason", "reasons", "why"],
  remedies: [
    "action",
    "actions",
    "fix",
    "fixes",
    "hint",
    "hints",
    "howToFix",
    "remediation",
    "resolution",
    "solution",
    "solutions",
  ],
  docs: ["documentation", "externalDocs", "helpUrl", "href", "link", "moreInfo", "url"],
  // members of conditions, sources and envelopes
  const: ["eq", "equals", "is", "value"],
  pattern: ["match", "matches", "regex", "regexp"],
  pointer: ["field", "jsonPointer", "member", "path"],
  when: ["cause", "description", "summary", "text", "title"],
  text: ["cause", "description", "remedy", "summary", "title"],
  document: ["name", "title"],
  message: ["description", "detail", "errorMessage", "msg", "reason", "text"],
  requestId: ["correlationId", "id", "traceId"],
  unit: ["in", "units"],
  repeat: ["idempotent", "repeatable", "retryable", "safe"],
  // values
  never: ["false", "no", "none"],
  backoff: ["exponential", "exponentialBackoff", "jitter"],
  delay: ["constant", "fixed", "linear"],
  fix_request: ["caller", "client", "correct", "fix", "modify"],
  authenticate: ["auth", "login", "reauthenticate", "relogin"],
  request_access: ["authorize", "forbidden", "permission"],
  wait: ["backoff", "later", "retry"],
  reread: ["conflict", "refresh", "reload"],
  contact_support: ["contact", "escalate", "support"],
  seconds: ["s", "sec", "secs"],
  milliseconds: ["millis", "ms"],
  duration: ["iso8601"],
  epochSeconds: ["epoch", "timestamp", "unix"],
  httpDate: ["date"],
  documented: ["doc", "docs", "official"],
  observed: ["seen"],
  inferred: ["assumed", "guess", "guessed"],
};

/**
 * Returns the one of `names` that a word means: by another name, or as one of which it has some of the words, as `minDelay` those of
 * `minDelaySeconds`; undefined where it means none, or may mean several.
 */
export function wordMeant(typed: string, names: Iterable<string>): string | undefined {
  const known = [...names];
  const spelling = wordsOf(typed).join("");
  const called = known.filter((name) => OTHER_WORDS[name]?.some((word) => wordsOf(word).join("") === spelling));
  if (called.length > 0) return called.length === 1 ? called[0] : undefined;
  return mostAkin(singularsOf(typed), known);
}

/** The one name that shares most words with the typed one: two, or all that the name has, or all that was typed, if that is half of the name. */
function mostAkin(words: readonly string[], names: readonly string[]): string | undefined {
  let [best, most]: [string[], number] = [[], 1];
  for (const name of names) {
    const others = singularsOf(name);
    const shared = words.filter((word) => others.includes(word));
    const isAll =
      shared.length === others.length || (shared.length === words.length && shared.length * 2 >= others.length);
    const isWhole = isAll && shared.join("").length > 3; // a short word may be in anything
    if ((!isWhole && shared.length < 2) || shared.length < most) continue;
    [best, most] = [shared.length > most ? [name] : [...best, name], shared.length];
  }
  return best.length === 1 ? best[0] : undefined;
}

function singularsOf(name: string): string[] {
  return wordsOf(name).map((word) => word.replace(/(?<=...)s$/, ""));
}

/** The words of a name in small letters. */
export function wordsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== "");
}

/** Where else a member belongs, in words; the extensions in the order in which they are asked. */
const HOMES = [
  ["x-error", "`x-error` of the schema of an error"],
  ["x-error-family", "`x-error-family` below `info`"],
  ["x-error-operation", "`x-error-operation` of an operation"],
  ["x-error-envelope", "`x-error-envelope` of the schema that bodies share"],
] as const;

/** Keywords of a schema that say what one looks for in the extension beside them. */
const BESIDE = new Set(["title", "description", "example", "examples", "properties", "allOf", "required"]);

/** Where that stands, in words, which somebody sought in the `x-error` of an error and which its schema or its response says; undefined for anything else. */
export function saidBeside(member: string, siblings: ReadonlySet<string>): string | undefined {
  if (!siblings.has("canonicalCode") && !siblings.has("recovery")) return undefined;
  if (BESIDE.has(member)) return "it one level up, as a keyword of the schema";
  return /^(?:http)?status(?:code)?$/.test(wordsOf(member).join(""))
    ? "no status here: the response that leads to the schema is named by it"
    : undefined;
}

/** Where a member belongs that the object does not have, in words; undefined where nothing has it. */
export function whereMeant(member: string): string | undefined {
  for (const [name, home] of HOMES) {
    const members = extensionMembers(name);
    const meant = members.includes(member) ? member : wordMeant(member, members);
    if (meant !== undefined) return `${meant === member ? "it" : JSON.stringify(meant)} in ${home}`;
  }
  return undefined;
}
