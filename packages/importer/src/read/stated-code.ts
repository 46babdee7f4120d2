/** A code that a document or a table tells, with what it says of it. */
import type { Path } from "@faultline/catalog";

export interface StatedCode {
  value: string | number;
  title?: string;
  /** What generated code calls it. */
  name?: string;
  /** Verbatim. */
  description?: string;
  /** The statuses that it is said to come with; absent where nothing says so. */
  statuses?: readonly string[];
  /** True where nothing but a sample shows it. */
  isShown?: boolean;
  /** True where a discriminator tells it and the schema of the member does not. */
  isByName?: boolean;
  /** Where the document tells it. */
  at: Path;
}

/** The codes, each once; what a later one says of a code is added to the first. */
export function unitedCodes(codes: readonly StatedCode[]): StatedCode[] {
  const found = new Map<string, StatedCode>();
  for (const code of codes) {
    const key = JSON.stringify(code.value);
    const known = found.get(key);
    found.set(key, known ? { ...code, ...known, ...merged(known, code) } : code);
  }
  return [...found.values()];
}

function merged(a: StatedCode, b: StatedCode): Pick<StatedCode, "statuses"> {
  if (!a.statuses || !b.statuses) return {};
  return { statuses: [...new Set([...a.statuses, ...b.statuses])] };
}
