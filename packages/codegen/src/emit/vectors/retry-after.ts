/** Makes test vectors of Retry-After in every form (RFC 9110, section 10.2.3), on an error of the family that allows a retry. */
import type { Family } from "@faultline/catalog";
import { FIRST_GET, possibilities } from "./expected-advice.ts";
import type { ExpectedFault, ExpectedAdvice, Vector } from "./vector.ts";

const NOW_MS = Date.UTC(2026, 0, 1);
const MINUTE = 60_000;

interface Form {
  name: string;
  sent: string;
  /** The wait; undefined where the header says nothing. */
  ms?: number;
  /** The response's Date. */
  date?: string;
  maxDelayMs?: number;
  /** True where the wait is longer than what the caller accepts. */
  isTooLong?: true;
}

/** What each form means is written by hand. */
const FORMS: readonly Form[] = [
  { name: "seconds", sent: "120", ms: 2 * MINUTE },
  { name: "fraction", sent: "30.0", ms: 30_000 },
  { name: "zero", sent: "0", ms: 0 },
  { name: "imf-fixdate", sent: "Thu, 01 Jan 2026 00:01:00 GMT", ms: MINUTE },
  { name: "rfc850-date", sent: "Thursday, 01-Jan-26 00:01:00 GMT", ms: MINUTE },
  { name: "asctime-date", sent: "Thu Jan  1 00:01:00 2026", ms: MINUTE },
  { name: "utc", sent: "Thu, 01 Jan 2026 00:01:00 UTC", ms: MINUTE },
  { name: "offset-of-zero", sent: "Thu, 01 Jan 2026 00:01:00 +0000", ms: MINUTE },
  { name: "offset", sent: "Thu, 01 Jan 2026 01:01:00 +0100", ms: MINUTE },
  { name: "one-digit-day", sent: "Thu, 1 Jan 2026 00:01:00 GMT", ms: MINUTE },
  { name: "several", sent: "120, 60", ms: 2 * MINUTE },
  { name: "past", sent: "Wed, 31 Dec 2025 23:00:00 GMT", ms: 0 },
  {
    name: "from-date",
    sent: "Thu, 01 Jan 2026 10:01:00 GMT",
    date: "Thu, 01 Jan 2026 10:00:00 GMT",
    ms: MINUTE,
  },
  { name: "word", sent: "soon" },
  { name: "negative", sent: "-5" },
  { name: "no-such-day", sent: "Mon, 30 Feb 2026 00:00:00 GMT" },
  { name: "too-long-for-caller", sent: "60", ms: MINUTE, maxDelayMs: 1000, isTooLong: true },
  { name: "too-long-for-timers", sent: "2592000", ms: 2_592_000_000, isTooLong: true },
  { name: "endless", sent: "99999999999999999999", ms: Number.MAX_SAFE_INTEGER, isTooLong: true },
];

/** The first example at the root that may be sent again, and of which no header tells the cause, carries each form. */
export function retryAfterVectors({ errors }: Family, declared: readonly Vector[]): Vector[] {
  const factsOf = new Map(errors.map(({ id, x }) => [id, x]));
  const carrier = declared.find(({ status, headers, expect: fault }) => {
    const { causes = [] } = factsOf.get(fault?.id ?? "") ?? {};
    const isSettled = causes.every((cause) => typeof cause === "string" || cause.where === undefined);
    const isPlain = fault?.pointer === undefined && Object.keys(headers).length === 0;
    return isSettled && isPlain && Number(status) >= 400 && fault?.advice?.[0]?.retry;
  });
  if (!carrier) return [];
  const { body, headers } = carrier;
  const possible = possibilities(factsOf.get(carrier.expect?.id ?? "") ?? {}, { body, headers }) ?? [];
  const least = possible.map(({ retry: { basis, minDelaySeconds = 0 } }) =>
    basis === "inferred" ? 0 : minDelaySeconds,
  );
  return FORMS.map((form) => vectorOf(form, carrier, Math.max(...least) * 1000));
}

function vectorOf(
  { name, sent, date, ...form }: Form,
  { status, headers, body, expect: usual }: Vector,
  leastMs: number,
): Vector {
  return {
    id: `${usual?.id}:retry-after-${name}`,
    shows: form.ms === undefined ? "A Retry-After that says nothing." : "A form of Retry-After.",
    status,
    headers: { ...headers, "retry-after": sent, ...(date !== undefined && { date }) },
    body,
    expect: { ...(usual as ExpectedFault), advice: [adviceIn(form, usual?.advice?.[0] as ExpectedAdvice, leastMs)] }, // the carrier has both
  };
}

function adviceIn(
  { ms, maxDelayMs, isTooLong }: Omit<Form, "name" | "sent" | "date">,
  usual: ExpectedAdvice,
  leastMs: number,
): ExpectedAdvice {
  const asked = { ...FIRST_GET, nowMs: NOW_MS, ...(maxDelayMs !== undefined && { maxDelayMs }) };
  if (ms === undefined) return { ...usual, ...asked };
  const { recovery } = usual;
  const reason = isTooLong ? "delay_exceeds_max" : "retry_after";
  return { ...asked, retry: !isTooLong, delayMs: Math.max(ms, leastMs), recovery, reason };
}
