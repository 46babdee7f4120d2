/** Makes all test vectors of a family, for decoders in any language. */
import type { Family } from "@faultline/catalog";
import { declaredVectors } from "./declared.ts";
import { deviantVectors } from "./deviant.ts";
import { foreignVectors } from "./foreign.ts";
import { plainExamples } from "./plain-examples.ts";
import { retryAfterVectors } from "./retry-after.ts";
import type { Vector } from "./vector.ts";

/** First the examples, in the order of the errors, then exchanges that are otherwise than documented. */
export function vectorsOf(family: Family): Vector[] {
  const declared = declaredVectors(family);
  const plain = plainExamples(family);
  return [
    ...declared,
    ...deviantVectors(family, plain),
    ...retryAfterVectors(family, declared),
    ...foreignVectors(family, plain),
  ];
}
