/** Decodes bodies that are sequences: JSON lines, records, server-sent events. */
import { carriedByElement } from "./carried.ts";
import { isObject } from "./check.ts";
import { ElementReader } from "./element-reader.ts";
import type { Sequences } from "./family.ts";
import type { Fault } from "./fault.ts";
import { judge } from "./judge.ts";
import { sentFormat } from "./sequence-format.ts";
import type { Root } from "./setting.ts";
import { covers } from "./statuses.ts";

/** What a family with sequences brings along. */
export const sequences: Sequences = { judge: judgeFirst, faultsIn, probe };

/** A body that is, or may be, a sequence. */
interface Sequence {
  elements: Iterable<unknown>;
  /** True where the body is one value, and nothing but the documentation says that it may be an element. */
  isLone: boolean;
  /** True where the body cannot be anything else. */
  isSure: boolean;
}

/** True where the family documents a sequence under this status; where no status is known, under any. */
function isDocumented({ family, status }: Root): boolean {
  const places = Object.values(family.facts.places ?? {});
  return places.some(({ sequence }) => sequence && (status === undefined || covers(sequence, status)));
}

function sequenceIn(root: Root): Sequence | undefined {
  const { data, headers } = root;
  const format = sentFormat(headers);
  const isText = typeof data === "string";
  if (data === "" || !(isText || isObject(data) || Array.isArray(data))) return undefined;
  if (format === undefined && !isDocumented(root)) return undefined;
  const elements = isText ? elementsOf(data, new ElementReader(format)) : Array.isArray(data) ? data : [data];
  const isSure = isText || format !== undefined;
  return { elements, isSure, isLone: !isSure && !Array.isArray(data) };
}

function* elementsOf(text: string, reader: ElementReader): Generator<unknown> {
  yield* reader.read(text);
  yield* reader.end();
}

/**
 * Below 400, the first element is the root's: as the body that it would be alone, else as an element. A failure of which the only element is an
 * error has the fault of it.
 */
function judgeFirst(_: unknown, root: Root): Fault | undefined {
  const sequence = sequenceIn(root);
  if (!sequence || (Array.isArray(root.data) && !sequence.isSure)) return undefined;
  const isFailure = (root.status ?? 0) >= 400;
  const [first, ...others] = firstOf(sequence.elements, isFailure ? 2 : 1);
  if (others.length > 0 || (isFailure && typeof root.data !== "string")) return undefined;
  const fault = typeof root.data === "object" ? undefined : judge(first, root); // an object was judged already
  if (fault || isFailure) return fault;
  const [found] = firstOf(carriedByElement(first, 0, root, sequence.isSure), 1);
  return found;
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
  const sequence = sequenceIn(root);
  const isOfBody = fault && fault.match !== "status" && fault.match !== "none"; // and so is that of the first element, below 400
  if (!sequence || (isOfBody && (root.status ?? 0) >= 400)) return undefined;
  if (!sequence.isLone) return faultsOf(sequence, root, isOfBody ? undefined : fault, isOfBody ? fault : undefined);
  const isOfElement = isOfBody && fault.pointer !== "";
  return isOfElement ? [...under(root, undefined), ...carriedByElement(root.data, 0, root, false)] : undefined;
}

/** The faults of the elements. `first` is the fault of the first one as a body of its own, where no place in a sequence has its error. */
function* faultsOf(
  { elements, isSure }: Sequence,
  root: Root,
  ofRoot: Fault | undefined,
  first: Fault | undefined,
): Generator<Fault> {
  if (ofRoot) yield ofRoot;
  let index = 0;
  for (const value of elements) {
    const found = carriedByElement(value, index, root, isSure);
    const { value: fault = index === 0 ? first : undefined } = found.next();
    if (fault) yield fault;
    yield* found;
    index++;
  }
}

/** Where Content-Type names no sequence, the first line has to be an object or an event: other bodies have several lines as well. */
function probe(root: Root): ((text: string) => boolean) | undefined {
  const format = sentFormat(root.headers);
  if ((root.status ?? 0) >= 400 || !(format ?? isDocumented(root))) return undefined;
  const reader = new ElementReader(format);
  let isOver = false;
  return (text) => {
    if (isOver) return false;
    for (const first of reader.read(text)) {
      isOver = true;
      return format !== undefined || reader.format !== "lines" || isObject(first);
    }
    return false;
  };
}
