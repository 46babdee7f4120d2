/** Computes how long an example of an error asks to wait, independently of the guards, so that the two can be compared. */
import { isRecord, type Delay } from "@faultline/catalog";

/** What a vector needs so that its wait is the same at any time. */
export interface ExpectedWait {
  headers: Record<string, string>;
  ms: number;
}

/** A response is answered this long before the moment that its body names. */
const BEFORE_MS = 30_000;

/** The wait for which the body asks; undefined where it asks for none. Headers are not part of an example. */
export function expectedWait(delay: readonly Delay[] = [], body: unknown): ExpectedWait | undefined {
  const sent = delay.map((location) => ({ unit: location.unit, value: sentAt(location, body) }));
  const waits = sent.flatMap(({ unit, value }) => toMs(unit, value));
  const moments = sent.flatMap(({ unit, value }) => toMoment(unit, value));
  if (moments.length === 0) return waits.length === 0 ? undefined : { headers: {}, ms: Math.max(...waits) };
  const date = new Date(Math.max(...moments) - BEFORE_MS).toUTCString();
  return { headers: { Date: date }, ms: Math.max(...waits, Math.max(...moments) - Date.parse(date)) };
}

function sentAt({ member, list, where = {} }: Delay, body: unknown): unknown {
  if (member === undefined) return undefined;
  if (list === undefined) return valueAt(body, member);
  const elements = valueAt(body, list);
  const element = Array.isArray(elements)
    ? elements.find((each) => Object.entries(where).every(([name, value]) => isRecord(each) && each[name] === value))
    : undefined;
  return valueAt(element, member);
}

function valueAt(value: unknown, path: string): unknown {
  return path.split("/").reduce<unknown>((inner, name) => (isRecord(inner) ? inner[name] : undefined), value);
}

function toMs(unit: Delay["unit"], value: unknown): number[] {
  if (unit === "duration") return typeof value === "string" ? durationOf(value) : [];
  if (unit !== "seconds" && unit !== "milliseconds") return [];
  return numberOf(value).map((count) => Math.ceil(unit === "seconds" ? count * 1000 : count));
}

function toMoment(unit: Delay["unit"], value: unknown): number[] {
  if (unit === "epochSeconds") return numberOf(value).flatMap((count) => (count >= 1e9 ? [count * 1000] : []));
  const moment = unit === "httpDate" && typeof value === "string" ? Date.parse(value) : NaN;
  return Number.isNaN(moment) ? [] : [moment];
}

function numberOf(value: unknown): number[] {
  const count = typeof value === "string" && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  return typeof count === "number" && count >= 0 ? [count] : [];
}

/** `30s`, or the days, hours, minutes and seconds of ISO 8601. */
function durationOf(text: string): number[] {
  const [, protobuf] = /^([\d.]+)s$/.exec(text) ?? [];
  if (protobuf !== undefined) return [Math.ceil(Number(protobuf) * 1000)];
  const [whole, days = 0, hours = 0, minutes = 0, seconds = 0] =
    /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(text) ?? [];
  if (whole === undefined || whole.length < 3) return [];
  return [Math.ceil((((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000)];
}
