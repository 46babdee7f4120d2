/** Decodes every failure in a body: the root, and the items and events below it. */
import { carried } from "./carried.ts";
import { decodeRoot } from "./decode.ts";
import type { DecodeOptions, Exchange } from "./exchange.ts";
import type { Family } from "./family.ts";
import type { Fault } from "./fault.ts";
import { rootOf, type Root } from "./setting.ts";

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

/**
 * Decodes every fault in a body: that of the root, and those of the items and events in it. Of a sequence, such as JSON lines or server-sent
 * events, each element is judged, and its index begins the pointer. Never throws.
 */
export function decodeAll<Errors>(family: Family<Errors>, exchange: Exchange, options?: DecodeOptions): Faults<Errors> {
  const root = rootOf(family as Family, exchange, options); // the facts of the family are those of `Errors`
  const faults: Fault[] = [];
  let more = false;
  for (const fault of faultsIn(root)) {
    more = faults.length === MOST;
    if (more) break;
    faults.push(fault);
  }
  return { faults: faults as Fault<Errors>[], more }; // as above
}

function faultsIn(root: Root): Iterable<Fault> {
  const fault = decodeRoot(root);
  try {
    return root.family.facts.sequences?.faultsIn(root, fault, under) ?? under(root, fault);
  } catch {
    return under(root, fault); // a body that throws when it is looked at is no sequence
  }
}

/** The root's fault, the items of a list that is the failure, judged with it, then whatever else the body carries. */
function* under(root: Root, fault: Fault | undefined): Generator<Fault> {
  const listed = fault?.faults ?? [];
  if (fault) yield fault;
  yield* listed;
  yield* carried(root, new Set(listed.map(({ pointer }) => pointer)));
}
