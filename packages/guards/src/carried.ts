/** Finds and decodes the error objects below the root of a body: items and events. */
import { settingBelow } from "./below.ts";
import { isObject } from "./check.ts";
import type { MemberPath, Place } from "./family.ts";
import type { Fault } from "./fault.ts";
import { judge } from "./judge.ts";
import { token } from "./member.ts";
import type { Root, Setting } from "./setting.ts";

/** The faults of the items and events in a body, placement by placement, save those at pointers that are listed already. */
export function* carried(root: Root, listed: ReadonlySet<string>): Generator<Fault> {
  for (const [name, place] of Object.entries(root.family.facts.places ?? {})) {
    if (place.sequence) continue;
    const setting = (pointer: string): Setting => settingBelow(root, place.kind, name, pointer);
    yield* faultsAt({ value: root.data, pointer: "" }, place.path, place.isSuccess, setting, listed);
  }
}

/** The faults of one element of a sequence. Where nobody is sure that the body is one, an error of another place counts for nothing. */
export function* carriedByElement(element: Element, root: Root, isSure: boolean): Generator<Fault> {
  for (const [name, { kind, path, isSuccess, sequence }] of Object.entries(root.family.facts.places ?? {})) {
    if (!sequence) continue;
    const setting = (pointer: string): Setting => settingBelow(root, kind, name, pointer, isSure);
    yield* faultsAt(element, path.slice(1), isSuccess, setting);
  }
}

function* faultsAt(
  { value: carrier, pointer: start }: Element,
  path: MemberPath,
  isSuccess: Place["isSuccess"],
  setting: (pointer: string) => Setting,
  listed?: ReadonlySet<string>,
): Generator<Fault> {
  try {
    for (const { value, pointer } of elementsAt(carrier, path, start)) {
      if (listed?.has(pointer)) continue;
      const fault = judgeElement(value, setting(pointer), isSuccess);
      if (fault) yield fault;
    }
  } catch {
    // A carrier that cannot be walked ends here; the other placements are still walked.
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

/** A part of a body. */
export interface Element {
  value: unknown;
  pointer: string;
}

/** Every value at the end of a path; `*` goes through all elements. */
export function* elementsAt(value: unknown, [name, ...rest]: MemberPath, pointer: string): Generator<Element> {
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
