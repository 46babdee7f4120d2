/** Types of `vector-differences.js`, which is JavaScript so that each platform runs it as it is. */
import type { advise, decode, decodeAll, Family } from "@faultline/guards";

export function differences(
  family: Family,
  vector: object,
  guards: { decode: typeof decode; decodeAll: typeof decodeAll; advise: typeof advise },
  body?: unknown,
): string[];
