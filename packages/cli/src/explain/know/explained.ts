/** Brings together what programs and people are told of one fault. */
import type { Fault } from "@faultline/guards";
import { explainFault, type Circumstances, type FaultOut } from "./explanation.ts";
import { retryText } from "./retry-text.ts";

/** A fault with all that is known of it. */
export interface Explained {
  fault: Fault;
  out: FaultOut;
  /** Whether and when to try again, as sentences. */
  retry: string;
}

export function explained(fault: Fault, circumstances: Circumstances): Explained {
  return { fault, out: explainFault(fault, circumstances), retry: retryText(fault, circumstances) };
}
