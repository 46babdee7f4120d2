/** Finds headers that programs log under names of their own: how long to wait, above all, which nobody may undercut. */
import type { HeaderLine } from "./exchange.ts";
import { hasMembers, type HeldMembers } from "./json.ts";

/** `retry_after`, `retryAfter`, `retry-after-ms`, `RetryAfterSeconds`. */
const WAIT = "retry[-_ ]?after(?:[-_ ]?(?:in[-_ ]?)?(?:ms|milli(?:second)?s|s|secs?|seconds?))?";
const IS_WAIT = new RegExp(`^${WAIT}$`, "i");
/** A header among the attributes of OpenTelemetry, among the variables of nginx, or in a record of Traefik. */
const PREFIXED = /^(?:http\.response\.header\.|(?:sent|upstream)_http_|(?:downstream|origin)_)([\w-]{1,80})$/;
const DATE = "[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} [\\d:]{8} GMT";
const UNIT = "(?:ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hours?)";

const COUNTED = new RegExp(String.raw`^(\d+(?:\.\d+)?)\s*(${UNIT})?$`, "i");

/** Where records keep what they say of a response, and bodies what they say of a limit. */
const HOLDERS = ["response", "res", "http", "attributes", "error", "parameters", "meta", "extensions"];

/** The response with the headers that a record, or a body that no family knows, has as members of its own, where it lacks them. */
export function withNamedHeaders<Response extends { readonly headers: readonly HeaderLine[] }>(
  response: Response,
  record: unknown,
): Response {
  const known = new Set(response.headers.map(([name]) => name.toLowerCase()));
  const added = headersNamedIn(record).filter(([name]) => !known.has(name));
  return added.length === 0 ? response : { ...response, headers: [...response.headers, ...added] };
}

function headersNamedIn(record: unknown): HeaderLine[] {
  if (!hasMembers(record)) return [];
  const holders = [record, ...HOLDERS.map((name) => record[name])].filter(hasMembers);
  return holders.flatMap((holder: HeldMembers) =>
    Object.entries(holder).flatMap(([name, held]): HeaderLine[] => {
      const value = Array.isArray(held) && held.length === 1 ? (held[0] as unknown) : held;
      if (typeof value !== "string" && typeof value !== "number") return [];
      const header = PREFIXED.exec(name)?.[1]?.replaceAll("_", "-").toLowerCase();
      if (header !== undefined) return [[header, String(value)]];
      return IS_WAIT.test(name) ? [["retry-after", secondsOf(name, String(value))]] : [];
    }),
  );
}

/** Headers on which advice depends, in a text: prose has other words with a colon. */
const IN_TEXT = new RegExp(
  String.raw`\b(${WAIT}|date|x-request-id)["']?(?:[ \t]{0,12}(?:[:=]>?)[ \t]{0,8}(?:[[(]?["']?|\(?\r?\n[ \t]{0,12}["']?(?=\d))|,? ?["'])(${DATE}|[\w.-]+(?:[ \t]${UNIT}\b)?)`,
  "gi",
);
/** `503 (retry after 12s)`. */
const IN_WORDS = new RegExp(String.raw`\b(${WAIT})[ \t]{1,3}(?:in[ \t])?(\d{1,9}(?:\.\d{1,9})?[ \t]?${UNIT}?)\b`, "gi");

/** The headers that a text names. */
export function headersInText(text: string): [string, string][] {
  const start = text.slice(0, 20_000);
  const named = [...start.matchAll(IN_TEXT), ...start.matchAll(IN_WORDS)];
  return named.map(([, name = "", value = ""]) =>
    IS_WAIT.test(name) ? ["retry-after", secondsOf(name, value)] : [name, value],
  );
}

/** As Retry-After has it: whole seconds, or a date. What has no unit is as it was sent. */
function secondsOf(name: string, value: string): string {
  const [, count, unit = ""] = COUNTED.exec(value.trim()) ?? [];
  if (count === undefined) return dateOf(value);
  const named = unit === "" && /m(?:illi(?:second)?)?s$/i.test(name) ? "ms" : unit.toLowerCase();
  if (named === "") return count;
  const perUnit = named.startsWith("ms") || named.startsWith("milli") ? 0.001 : (PER_UNIT[named.charAt(0)] ?? 1);
  return String(Math.ceil(Number(count) * perUnit));
}

const PER_UNIT: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 };

/** A time of ISO 8601 as HTTP writes it. */
function dateOf(value: string): string {
  const time = /^\d{4}-\d\d-\d\dT/.test(value) ? new Date(value) : undefined;
  return time === undefined || Number.isNaN(time.getTime()) ? value : time.toUTCString();
}
