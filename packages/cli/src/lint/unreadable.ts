/** Turns unreadable files into findings, so that the findings of other files are still reported. */
import type { LocatedProblem } from "@faultline/catalog";
import { pageAddress, readableFile } from "@faultline/rules";
import type { Described } from "../output/sarif.ts";
import type { LocatedFinding } from "./located.ts";

/** No rule of a family, since there is none. */
export const UNREADABLE: Described = {
  id: readableFile.id,
  severity: readableFile.severity,
  summary: "A file that is named can be opened and parsed, and so can those to which it refers.",
  page: "A file that is named can be opened and parsed, and so can those to which it refers. Until then no rule can judge it.",
  address: pageAddress(readableFile.page),
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
