import { isObject } from "./check.ts";
import { decodeRoot, rootSetting } from "./decode.ts";
import { dataOf, type Exchange } from "./exchange.ts";
import type { Family, MemberPath } from "./family.ts";
import type { Fault } from "./fault.ts";
import { judge, type Setting } from "./judge.ts";

/** The most faults that one body yields. */
const MOST = 1000;

export interface Faults<Errors> {
  /** The root's fault first, then items and events in the order in which the body has them, each with its pointer. */
  faults: Fault<Errors>[];
  /** True where the body holds more than the 1,000 that are listed. */
  more: boolean;
}

/** Every fault in a body: the root's, and those of the items and events that it carries. Never throws. */
export function decodeAll<Errors>(family: Family<Errors>, exchange: Exchange): Faults<Errors> {
  const untyped = family as Family; // the facts of the family are those of `Errors`
  const root = decodeRoot(untyped, exchange);
  const faults: Fault[] = root ? [root] : [];
  for (const fault of carried(dataOf(exchange.body), rootSetting(untyped, exchange))) {
    if (faults.length === MOST) return { faults: faults as Fault<Errors>[], more: true }; // as above
    faults.push(fault);
  }
  return { faults: faults as Fault<Errors>[], more: false }; // as above
}

function* carried(body: unknown, setting: Setting): Generator<Fault> {
  for (const [index, place] of (setting.family.facts.places ?? []).entries()) {
    for (const { value, pointer } of elementsAt(body, place.path, "")) {
      const fault = judged(value, { ...setting, placement: place.kind, place: index, pointer });
      if (fault && (fault.match === "declared" || !isTrue(place.isSuccess, value))) yield fault;
    }
  }
}

/** One broken item does not end the rest. */
function judged(value: unknown, setting: Setting): Fault | undefined {
  try {
    return judge(value, setting);
  } catch {
    return undefined;
  }
}

function isTrue(check: ((value: unknown) => boolean) | undefined, value: unknown): boolean {
  try {
    return check?.(value) ?? false;
  } catch {
    return false;
  }
}

interface Element {
  value: unknown;
  pointer: string;
}

/** Every value at the end of a path; `*` goes through all elements. */
function* elementsAt(value: unknown, [name, ...rest]: MemberPath, pointer: string): Generator<Element> {
  if (name === undefined) return yield { value, pointer };
  if (name === "*") {
    for (const [key, item] of entriesOf(value)) yield* elementsAt(item, rest, `${pointer}/${key}`);
    return;
  }
  const member = isObject(value) ? memberOf(value, name) : undefined;
  if (member !== undefined) yield* elementsAt(member, rest, `${pointer}/${escaped(name)}`);
}

function* entriesOf(value: unknown): Generator<[key: string, item: unknown]> {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) yield [String(index), at(value, index)];
  } else if (isObject(value)) {
    for (const name of Object.keys(value)) yield [escaped(name), memberOf(value, name)];
  }
}

function at(list: readonly unknown[], index: number): unknown {
  try {
    return list[index];
  } catch {
    return undefined;
  }
}

/** The own member; undefined where looking at it throws. */
function memberOf(value: Record<string, unknown>, name: string): unknown {
  try {
    return Object.hasOwn(value, name) ? value[name] : undefined;
  } catch {
    return undefined;
  }
}

function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
