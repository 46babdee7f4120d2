/** Words what the document does not say of an error. */
import type { FaultOut } from "../know/explanation.ts";

/** The text as it is; where it stands for a gap of the document, it says whose advice it is. */
export function orByStatus(name: "recovery" | "retry", { gaps }: Pick<FaultOut, "gaps">, text: string): string {
  return gaps.includes(name) ? `Not documented. By the status: ${text}` : text;
}
