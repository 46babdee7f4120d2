/** Decodes every failure in a body: the root, and the items and events below it. */
import { settingBelow } from "./below.ts";
import { isObject } from "./check.ts";
import { decodeRoot } from "./decode.ts";
import type { DecodeOptions, Exchange } from "./exchange.ts";
import type { Family, MemberPath, Place } from "./family.ts";
import type { Fault } from "./fault.ts";
import { judge } from "./judge.ts";
import { token } from "./member.ts";
import { rootOf, type Root, type Setting } from "./setting.ts";

/** The most faults that one body yields. */
const MOST = 1000;

export interface Faults<Errors> {
  /**
   * The root's fault first, then items and events, placement by placement, in the order of the body. Each has its
   * pointer.
   */
  faults: Fault<Errors>[];
  /** True where the body holds more than the 1,000 that are listed. */
  more: boolean;
}

/** Decodes every fault in a body: that of the root, and those of the items and events in it. Never throws. */
export function decodeAll<Errors>(family: Family<Errors>, exchange: Exchange, options?: DecodeOptions): Faults<Errors> {
  const root = rootOf(family as Family, exchange, options); // the facts of the family are those of `Errors`
  const fault = decodeRoot(root);
  const faults: Fault[] = fault ? [fault] : [];
  let more = false;
  for (const fault of under(root, faults[0]?.faults ?? [])) {
    more = faults.length === MOST;
    if (more) break;
    faults.push(fault);
  }
  return { faults: faults as Fault<Errors>[], more }; // as above
}

/** The items of a list that is the failure, judged with it, then whatever else the body carries. */
function* under(root: Root, listed: readonly Fault[]): Generator<Fault> {
  yield* listed;
  yield* carried(root, new Set(listed.map(({ pointer }) => pointer)));
}

function* carried(root: Root, listed: ReadonlySet<string>): Generator<Fault> {
  for (const [place, { kind, path, isSuccess }] of Object.entries(root.family.facts.places ?? {})) {
    try {
      for (const { value, pointer } of elementsAt(root.data, path, "")) {
        if (listed.has(pointer)) continue;
        const fault = judgeElement(value, settingBelow(root, kind, place, pointer), isSuccess);
        if (fault) yield fault;
      }
    } catch {
      // A carrier that cannot be walked ends here; the other placements are still walked.
    }
  }
}

/** Decodes one element. A broken element does not end the walk. */
function judgeElement(value: unknown, setting: Setting, isSuccess: Place["isSuccess"]): Fault | undefined {
  try {
    const fault = judge(value, setting);
    return fault && fault.match !== "declared" && isSuccess?.(value) ? undefined : fault;
  } catch {
    return undefined;
  }
}

interface Element {
  value: unknown;
  pointer: string;
}

/** Every value at the end of a path; `*` goes through all elements. */
function* elementsAt(value: unknown, [name, ...rest]: MemberPath, pointer: string): Generator<Element> {
  if (name === undefined) return yield { value, pointer };
  for (const key of name === "*" ? keysOf(value) : [name]) {
    const member = ownMember(value, key);
    if (member !== undefined) yield* elementsAt(member, rest, `${pointer}/${token(key)}`);
  }
}

/**
 * The indices of a list, or the member names of an object. JSON lists have no holes; after the first hole, only
 * existing keys are visited.
 */
function* keysOf(value: unknown): Generator<string> {
  if (isObject(value)) yield* Object.keys(value);
  if (!Array.isArray(value)) return;
  let index = 0;
  while (index < value.length && Object.hasOwn(value, index)) yield String(index++);
  if (index < value.length) yield* Object.keys(value).filter((key) => Number(key) > index);
}

/** The own member; undefined where there is none or reading it throws. */
function ownMember(value: unknown, name: string): unknown {
  try {
    return typeof value === "object" && value !== null && Object.hasOwn(value, name)
      ? (value as Record<string, unknown>)[name]
      : undefined; // any object can be asked for a member
  } catch {
    return undefined;
  }
}
