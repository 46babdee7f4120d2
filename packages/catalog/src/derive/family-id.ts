/** Refuses ids of families that cannot name modules and files. */
import type { Problem } from "../document/problem.ts";

/** Words of TypeScript that name nothing else. */
export const RESERVED_WORDS: ReadonlySet<string> = new Set(
  (
    "await break case catch class const continue debugger default delete do else enum export extends false finally for function if implements " +
    "import in instanceof interface let new null package private protected public return static super switch this throw true try typeof " +
    "var void while with yield arguments eval undefined NaN Infinity"
  ).split(" "),
);

/** Modules that stand beside those of the families. */
const OURS = new Set(["families", "runtime", "index"]);
/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file: names that no file can have there, whatever its ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Lists the problems of a family's id. */
export function familyIdProblems(id: string): Problem[] {
  const reason = RESERVED_WORDS.has(id)
    ? "this one means something in TypeScript"
    : OURS.has(id)
      ? "a module of this name stands beside those of the families"
      : DEVICE.test(id)
        ? "no file of this name can be made on Windows"
        : undefined;
  return reason === undefined
    ? []
    : [{ path: [], found: `the family ${id}`, wanted: `a directory of another name: ${reason}` }];
}
