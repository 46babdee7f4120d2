/** The ids of families: where they come from, and which ones no module or file could have. */
import { valueAt } from "../document/pointer.ts";
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

/** A kebab-case name, as the schema of `x-error-family` wants it. */
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Folders that are named for what they hold, and not for the API. */
const UNTELLING = new Set(["", "specs", "errors"]);

/** The id of the family that a document describes: the one that it says, or a slug of the folder's or the file's name. */
export function familyIdOf(document: unknown, path: string): string {
  return writtenId(document) ?? defaultId(path);
}

/** The id in `x-error-family`; one that is no name of the right form is for the schema of the extension to report. */
function writtenId(document: unknown): string | undefined {
  const id = valueAt(document, ["info", "x-error-family", "id"]);
  return typeof id === "string" && ID.test(id) ? id : undefined;
}

/** `API/openapi.yaml` → `api`; the file tells more than its folder where it has a name of its own, or the folder tells nothing. */
function defaultId(path: string): string {
  const [file = "", folder = ""] = path.split(/[\\/]+/).reverse();
  const name = slugOf(file.replace(/\.(ya?ml|json)$/i, ""));
  const around = folder.startsWith(".") ? "" : slugOf(folder);
  return (/^openapi\./i.test(file) && !UNTELLING.has(around) ? around : name || around) || "family";
}

/** Names of modules begin with a letter. */
function slugOf(name: string): string {
  const words = name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return /^[0-9]/.test(words) ? `api-${words}` : words;
}

/** Why no module can have the id of the family. */
export function familyIdProblems(id: string): Problem[] {
  const reason = RESERVED_WORDS.has(id)
    ? "this one means something in TypeScript"
    : OURS.has(id)
      ? "a module of this name stands beside those of the families"
      : DEVICE.test(id)
        ? "no file of this name can be made on Windows"
        : ID.test(id)
          ? undefined
          : "a module is named by lower-case words joined by hyphens";
  return reason === undefined
    ? []
    : [{ path: [], found: `the family ${id}`, wanted: `another \`x-error-family.id\`, or folder: ${reason}` }];
}
