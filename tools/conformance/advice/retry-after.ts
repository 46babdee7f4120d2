/** Builds Retry-After headers of known meaning. */
import type { HeadersLike } from "@faultline/guards";
import type { Random } from "./random.ts";

/** The caller's clock. */
export const NOW = Date.UTC(2030, 0, 15, 12);

export interface RetryAfter {
  headers: HeadersLike | undefined;
  /** The longest wait that the service asks for, in milliseconds; undefined where it asks for none. */
  waitMs: number | undefined;
}

const JUNK = [
  "junk",
  "Foo",
  "Sun",
  "-1",
  "0x10",
  "1e3",
  "5s",
  "",
  " ",
  "GMT",
  "29 Feb",
  "Fri, 30 Feb 2029 12:00:00 GMT",
  "Thu, 10 Jan 2030 12:00:00 CET",
  "\u0661\u0662",
];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** None, one or several values, in any of the forms in which headers come; the service's clock may be wrong where it says what it shows. */
export function retryAfterBy(random: Random): RetryAfter {
  if (random.chance(0.2)) return { headers: undefined, waitMs: undefined };
  const hasDate = random.chance(0.6);
  const clock = NOW + (hasDate ? random.below(2_000_000) * 1000 - 1_000_000_000 : 0);
  const values = Array.from({ length: random.below(4) }, () => valueOf(clock, random));
  const waits = values.flatMap(({ waitMs }) => (waitMs === undefined ? [] : [waitMs]));
  const pairs = [
    ...values.map(({ text }) => [random.pick(["Retry-After", "retry-after", "RETRY-AFTER"]), text] as const),
    ...(hasDate ? [["Date", dateIn(clock, random)] as const] : []),
  ];
  return { headers: inForm(pairs, random), waitMs: waits.length > 0 ? Math.max(...waits) : undefined };
}

function valueOf(clock: number, random: Random): { text: string; waitMs?: number } {
  if (random.chance(0.25)) return { text: random.pick(JUNK) };
  const seconds = random.chance(0.3) ? random.below(10) : random.below(100_000);
  if (random.chance(0.5))
    return {
      text: random.pick([String(seconds), `0${seconds}`, ` ${seconds}\t`, `${seconds}.0`]),
      waitMs: seconds * 1000,
    };
  const isPast = random.chance(0.2);
  return { text: dateIn(clock + (isPast ? -seconds : seconds) * 1000, random), waitMs: isPast ? 0 : seconds * 1000 };
}

/** One of the three forms of an HTTP date, or one whose meaning is as plain. */
function dateIn(time: number, random: Random): string {
  const date = new Date(time);
  const imf = date.toUTCString();
  const [, day = "", month = "", year = "", clock = ""] = imf.split(" ");
  const weekday = DAYS[date.getUTCDay()] ?? "";
  return random.pick([
    imf,
    imf,
    `${weekday}, ${day}-${month}-${year.slice(2)} ${clock} GMT`,
    `${weekday.slice(0, 3)} ${month} ${String(Number(day)).padStart(2)} ${clock} ${year}`,
    imf.replace("GMT", random.pick(["UTC", "+0000", "gmt"])),
    `${weekday.slice(0, 3)}, ${Number(day)} ${month} ${year} ${clock} GMT`,
  ]);
}

function inForm(pairs: readonly (readonly [string, string])[], random: Random): HeadersLike {
  const joined: Record<string, string> = {};
  const listed: Record<string, string[]> = {};
  for (const [name, value] of pairs) {
    const key = name.toLowerCase();
    joined[key] = key in joined ? `${joined[key]}${random.pick([", ", ",", " , "])}${value}` : value;
    (listed[key] ??= []).push(value);
  }
  return random.pick([pairs, joined, listed, new Map(Object.entries(joined))]);
}
