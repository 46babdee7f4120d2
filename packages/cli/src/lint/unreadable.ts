/** Files that cannot be read, as findings: one of them costs nothing of what is found in the others. */
import type { LocatedProblem } from "@faultline/catalog";
import { addressOf, readableFile } from "@faultline/rules";
import type { Described } from "../output/sarif.ts";
import type { LocatedFinding } from "./located.ts";

/** No rule of a family, since there is none. */
export const UNREADABLE: Described = {
  id: readableFile.id,
  severity: readableFile.severity,
  summary: "A file that is named can be opened and parsed, and so can those to which it refers.",
  page: "A file that is named can be opened and parsed, and so can those to which it refers. Until then no rule can judge it.",
  address: addressOf(readableFile.page),
};

export function unreadableFinding({ file, line, column, pointer, found, wanted }: LocatedProblem): LocatedFinding {
  const message = `found ${found}; wanted ${wanted}`;
  const end = { line, column: column + 1 };
  return {
    rule: UNREADABLE.id,
    severity: UNREADABLE.severity,
    file,
    line,
    column,
    end,
    pointer,
    message,
    found,
    wanted,
    help: UNREADABLE.address,
    frame: { first: line, lines: [] },
  };
}
