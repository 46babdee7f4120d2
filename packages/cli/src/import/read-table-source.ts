/** Reads a table of codes as a source. */
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { decodedText, MAX_DOCUMENT_BYTES, type OpenApiDocument } from "@faultline/catalog";
import { COLUMNS, proposeTable, stateOf } from "@faultline/importer";
import { obstacle } from "../explain/ask/read-capture.ts";
import { WrongUse } from "../wrong-use.ts";
import type { ImportOptions } from "./import.ts";
import { checkedId, knownOptions, type ImportSource } from "./read-source.ts";

const REFUSALS = {
  "no table": `found no table with a column of codes or statuses; wanted headers such as Status, Code and Description. Say what the columns hold: --columns ${COLUMNS.join(",")}, with - for others`,
  columns: `--columns: found an unknown name, or neither status nor code; wanted some of ${COLUMNS.join(", ")} in their order, with - for others`,
  "no member":
    "found codes, and no body that shows where they stand; wanted the member of a failed call's body that holds the code, such as --code error/code",
} as const;

const IN_HTML =
  "found a table in HTML; wanted one in Markdown, CSV or text. Copy it from a browser into a file that ends in .txt";

/**
 * Reads a table and proposes its errors.
 * @throws {WrongUse} where it has none, or an option does not fit.
 */
export async function readTableSource(
  file: string,
  options: ImportOptions,
  cwd: string,
  data?: unknown,
): Promise<ImportSource> {
  if (options.family === undefined)
    throw new WrongUse(`${file}: found a table without --family; wanted the id of the family, such as --family orders`);
  if (options.envelope !== undefined)
    throw new WrongUse("--envelope: found it with a table; wanted an OpenAPI document, whose schema it names");
  const id = checkedId(options.family);
  const text = data === undefined ? await textOf(resolve(cwd, file), file) : "";
  const output = options.output ?? `errors/${id}.yaml`;
  const { known } = await knownOptions(output, options, cwd);
  const made = proposeTable(text, { id, file, columns: known.columns, code: known.code }, data);
  if ("refusal" in made) {
    const problem = made.refusal === "no table" && /<table\b/i.test(text) ? IN_HTML : REFUSALS[made.refusal];
    throw new WrongUse(made.refusal === "columns" ? problem : `${file}: ${problem}`);
  }
  const { proposal, tree } = made;
  const document = tree as unknown as OpenApiDocument; // as the importer writes it
  const next = { ...stateOf(tree, proposal), options: known };
  return { file, document, proposal, next, output, id, isOverlay: false, isApi: false, silenced: [] };
}

/** Excel saves Unicode text in UTF-16. */
const MARKS: Readonly<Record<string, string>> = { fffe: "utf-16le", feff: "utf-16be" };

async function textOf(path: string, name: string): Promise<string> {
  const refuse = (found: string, wanted = "a table of codes"): never => {
    throw new WrongUse(`${name}: found ${found}; wanted ${wanted}`);
  };
  const size = await stat(path).then(
    (file) => file.size,
    (error: unknown) => refuse(obstacle(error)),
  );
  if (size > MAX_DOCUMENT_BYTES)
    return refuse(`more than ${MAX_DOCUMENT_BYTES / 2 ** 20} MiB`, "a table of codes, or the part of it with these");
  const bytes = await readFile(path).catch((error: unknown) => refuse(obstacle(error)));
  try {
    const encoding = MARKS[bytes.toString("hex", 0, 2)];
    return encoding === undefined ? decodedText(bytes) : new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse("bytes that are no UTF-8 text", "a table of codes in UTF-8, which Excel saves as CSV UTF-8");
  }
}
