/** Reads how long a response asks to wait, at the locations that an error documents. */
import { headerOf } from "./exchange.ts";
import type { DelayLocation, ReadHeader, Settler, Wait } from "./family.ts";
import { LONGEST_HEADER, partOf } from "./header-part.ts";
import { memberOf, positionOf } from "./member.ts";
import { momentsIn } from "./retry-after.ts";
import { bothOf, longerWait } from "./settle.ts";

/** Reads the longest wait from any of the locations. Emitted modules call it. */
export function delayOf(locations: readonly DelayLocation[]): Settler {
  return {
    settle: ({ waitOf: _, ...policy }, body, headers) => {
      const header = (name: string): string | undefined => headerOf(headers, name);
      const wait = locations.map((location) => waitAt(location, body, header)).reduce(longerWait, undefined);
      return wait ? { ...policy, wait } : policy;
    },
    both: bothOf,
  };
}

/** Repeated headers are joined by commas; one before a number and a designator of ISO 8601 is that of a fraction. */
const REPEATED = /,(?!\d+[YMWDHS])/;

function waitAt(location: DelayLocation, body: unknown, header: ReadHeader): Wait | undefined {
  try {
    const { header: name, unit } = location;
    const sent = name === undefined ? [valueIn(body, location)] : partsIn(header(name) ?? "", location);
    const parts = sent.flatMap((each) =>
      typeof each === "string" && unit !== "httpDate" ? each.split(REPEATED) : [each],
    );
    return parts.map((part) => READERS[unit](part, header)).reduce(longerWait, undefined);
  } catch {
    return undefined; // a body that throws when it is read says nothing
  }
}

/** The part of a header that counts; of a parameter, one for each of the limits of which a `RateLimit` speaks. */
function partsIn(header: string, location: DelayLocation): (string | undefined)[] {
  const isList = location.parameter !== undefined && location.scheme === undefined;
  return (isList ? header.slice(0, LONGEST_HEADER).split(",") : [header]).map((text) => partOf(text, location));
}

function valueIn(body: unknown, { list, where = {}, member = [] }: DelayLocation): unknown {
  if (list === undefined) return memberOf(body, member);
  const elements = memberOf(body, list) as readonly unknown[] | undefined; // a list, or no position
  return memberOf(elements?.[positionOf(elements, where)], member);
}

type ReadUnit = (sent: unknown, header: ReadHeader) => Wait | undefined;

const READERS: Readonly<Record<DelayLocation["unit"], ReadUnit>> = {
  seconds: (sent) => waitOf(numberIn(sent) * 1000),
  milliseconds: (sent) => waitOf(numberIn(sent)),
  duration: (sent) => (typeof sent === "string" ? waitOf(durationIn(sent.trim())) : undefined),
  epochSeconds: (sent, header) => waitUntil([numberIn(sent) * 1000].filter(isPlausible), header),
  httpDate: (sent, header) => (typeof sent === "string" ? waitUntil(momentsIn(sent, Date.now()), header) : undefined),
};

/** A number, or its decimal text; NaN for anything else. */
function numberIn(sent: unknown): number {
  if (typeof sent === "string" && /^\s*\d+(?:\.\d+)?\s*$/.test(sent)) return +sent;
  return typeof sent === "number" ? sent : NaN;
}

const WEEK = 604_800;
/** The longest that a year, a month and so on can last, in seconds: a later try does no harm. */
const SECONDS_OF_PARTS = [31_622_400, 2_678_400, WEEK, 86_400, 3600, 60, 1] as const;
const ISO_8601 =
  /^P(?:([\d.,]+)Y)?(?:([\d.,]+)M)?(?:([\d.,]+)W)?(?:([\d.,]+)D)?(?:T(?:([\d.,]+)H)?(?:([\d.,]+)M)?(?:([\d.,]+)S)?)?$/;

/** Milliseconds of `1.5s` (protobuf's JSON) or `PT1M30S` (ISO 8601); NaN for anything else. */
function durationIn(text: string): number {
  const seconds = /^(\d+(?:\.\d+)?)s$/.exec(text)?.[1];
  if (seconds !== undefined) return +seconds * 1000;
  const parts = ISO_8601.exec(text)?.slice(1) ?? [];
  const sums = parts.flatMap((part, index) =>
    part === undefined ? [] : [numberIn(part.replace(",", ".")) * (SECONDS_OF_PARTS[index] ?? NaN)],
  );
  return sums.length === 0 ? NaN : sums.reduce((sum, each) => sum + each) * 1000;
}

function waitOf(ms: number): Wait | undefined {
  return ms >= 0 ? { ms: Math.min(Math.ceil(ms), Number.MAX_SAFE_INTEGER) } : undefined;
}

/** The wait until the last of the moments, measured from the response's Date header where it has one. */
function waitUntil(moments: readonly number[], header: ReadHeader): Wait | undefined {
  if (moments.length === 0) return undefined;
  const until = Math.min(Math.max(...moments), Number.MAX_SAFE_INTEGER);
  const answered = momentsIn(header("date") ?? "", Date.now());
  return answered.length === 0 ? { until } : waitOf(Math.max(0, until - Math.min(...answered)));
}

/** False for a moment before 2001-09-09, which is a number of seconds to wait in the wrong location. */
function isPlausible(moment: number): boolean {
  return moment >= 1e12;
}
