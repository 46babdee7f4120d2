/** Decodes bodies that are sequences: JSON lines, records, server-sent events. */
import { carriedByElement, elementsAt, type Element } from "./carried.ts";
import { isObject } from "./check.ts";
import { ElementReader } from "./element-reader.ts";
import type { Sequences } from "./family.ts";
import type { Fault } from "./fault.ts";
import { judge } from "./judge.ts";
import { sentFormat } from "./sequence-format.ts";
import type { Root } from "./setting.ts";
import { covers } from "./statuses.ts";

/** What a family with sequences brings along. */
export const sequences: Sequences = { judge: judgeFirst, faultsIn, readerFor };

/** A body that is, or may be, a sequence. */
interface Sequence {
  elements: Iterable<Element>;
  /** True where the body cannot be anything else. */
  isSure: boolean;
  /** True where the body is one value, and nothing but the documentation says that it may be an element. */
  isLone: boolean;
}

function sequenceIn(data: unknown, root: Root): Sequence | undefined {
  const isText = typeof data === "string";
  const isList = Array.isArray(data);
  if (data === "" || !(isText || isList || isObject(data))) return undefined;
  const format = sentFormat(root.headers);
  if (format === undefined && !isDocumented(root)) return undefined;
  const lone: Element = { value: data, pointer: "/0" };
  const elements = isText ? elementsOf(data, new ElementReader(format)) : isList ? elementsAt(data, ["*"], "") : [lone];
  const isSure = isText || format !== undefined;
  return { elements, isSure, isLone: !isSure && !isList };
}

/** True where the family documents a sequence under this status; where no status is known, under any. */
function isDocumented({ family, status }: Root): boolean {
  const places = Object.values(family.facts.places ?? {});
  return places.some(({ sequence }) => sequence && (status === undefined || covers(sequence, status)));
}

function* elementsOf(text: string, reader: ElementReader): Generator<Element> {
  let index = 0;
  for (const value of reader.read(text)) yield { value, pointer: `/${index++}` };
  for (const value of reader.end()) yield { value, pointer: `/${index++}` };
}

/**
 * Below 400, the first element is the root's: as the body that it would be alone, else as an element. A failure of which the only element is an
 * error has the fault of it.
 */
function judgeFirst(data: unknown, root: Root): Fault | undefined {
  const sequence = sequenceIn(data, root);
  if (!sequence || (Array.isArray(data) && !sequence.isSure)) return undefined;
  const isFailure = (root.status ?? 0) >= 400;
  if (isFailure && typeof data !== "string") return undefined;
  const [first, ...others] = firstOf(sequence.elements, isFailure ? 2 : 1);
  if (!first || others.length > 0) return undefined;
  const fault = first.value === data ? undefined : judge(first.value, root); // a body that is the element was judged already
  if (fault || isFailure) return fault;
  return firstOf(carriedByElement(first, root, sequence.isSure), 1)[0];
}

function firstOf<Item>(items: Iterable<Item>, count: number): Item[] {
  const found: Item[] = [];
  for (const item of items) if (found.push(item) === count) break;
  return found;
}

function faultsIn(
  root: Root,
  fault: Fault | undefined,
  under: Parameters<Sequences["faultsIn"]>[2],
): Iterable<Fault> | undefined {
  const sequence = sequenceIn(root.data, root);
  const isOfBody = fault && fault.match !== "status" && fault.match !== "none"; // and so is that of the first element, below 400
  if (!sequence || (isOfBody && (root.status ?? 0) >= 400)) return undefined;
  if (!sequence.isLone) return faultsOf(sequence, root, isOfBody ? undefined : fault, isOfBody ? fault : undefined);
  if (!isOfBody || fault.pointer === "") return undefined;
  return [...under(root, undefined), ...carriedByElement({ value: root.data, pointer: "/0" }, root, false)];
}

/** The faults of the elements. `first` is the fault of the first one as a body of its own, where no place in a sequence has its error. */
function* faultsOf(
  { elements, isSure }: Sequence,
  root: Root,
  ofRoot: Fault | undefined,
  first: Fault | undefined,
): Generator<Fault> {
  if (ofRoot) yield ofRoot;
  let instead = first;
  try {
    for (const element of elements) {
      const found = carriedByElement(element, root, isSure);
      const { value: fault = instead } = found.next();
      instead = undefined;
      if (fault) yield fault;
      yield* found;
    }
  } catch {
    // A list that throws when it is read ends here.
  }
}

/** Where the status is that of a failure, the body is read as a whole. */
function readerFor(root: Root, mostLength: number): ReturnType<Sequences["readerFor"]> {
  const format = sentFormat(root.headers);
  if ((root.status ?? 0) >= 400 || !(format ?? isDocumented(root))) return undefined;
  const reader = new ElementReader(format, mostLength);
  let index = 0;
  return {
    isSure: format !== undefined,
    read: (text) => reader.read(text),
    end: () => reader.end(),
    get isLines() {
      return reader.format === "lines";
    },
    faults: (value) => carriedByElement({ value, pointer: `/${index++}` }, root, true),
  };
}
