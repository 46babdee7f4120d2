/** Runs `faultline docs`: writes the reference of the project's families, or of those that are named, into a folder. */
import { resolve } from "node:path";
import { formatProblem, isFor, pointerOf, type Audience, type ReadFamily } from "@faultline/catalog";
import { catalogOf, projectAround } from "@faultline/codegen/config";
import { writeFolder } from "@faultline/codegen/files";
import type { EmittedFile } from "@faultline/codegen";
import { familyMarkdown, familyPages, familyTable, indexPage } from "@faultline/reference";
import type { Io } from "../io.ts";
import { suggestion } from "../suggestion.ts";
import { WrongUse } from "../wrong-use.ts";
import type { DocsFormat, DocsOptions } from "./options.ts";

/**
 * Writes the files and says how many changed. Resolves to the exit code.
 * @throws {WrongUse} where no folder is named, or the project has no family of a name.
 * @throws {ConfigError} where there is no project, or its config cannot be followed.
 * @throws {CatalogError} with every problem of the specs, where they cannot be read.
 * @throws {InTheWay} where something that we did not write has the path of a file; nothing is written then.
 */
export async function docs(
  names: readonly string[],
  { output, format, audience = "public", allowRemote }: DocsOptions,
  { cwd, stdout, stderr }: Io,
): Promise<number> {
  if (output === undefined)
    throw new WrongUse("--output: found no folder; wanted the one to write to, such as -o public/errors");
  const catalogue = await catalogOf(await projectAround(cwd), allowRemote);
  const families = familiesNamed(names, catalogue.families);
  const files = await filesOf(families, format, audience);
  const { differences, foreign } = await writeFolder(resolve(cwd, output), files);
  for (const { overlay } of families)
    for (const problem of overlay?.unmatched ?? []) stderr.write(`${formatProblem(problem)}\n`);
  for (const path of foreign.slice(0, 10)) stdout.write(`${path}: not written by faultline, left as it is\n`);
  const removed = differences.filter(({ state }) => state === "left over").length;
  const changed = `${differences.length - removed} of ${files.length + 1} files changed in ${output}`;
  stdout.write(`${changed}${removed === 0 ? "" : `, and ${removed} of an earlier run removed`}.\n`);
  return 0;
}

/** The families with these ids or aliases, each once and in their order; all where none is named. */
function familiesNamed(names: readonly string[], families: readonly ReadFamily[]): readonly ReadFamily[] {
  const named = (name: string): ReadFamily => {
    const wanted = name.toLowerCase();
    const family = families.find(({ id, info }) => id === wanted || info.aliases?.includes(wanted));
    if (family) return family;
    const ids = families.map(({ id }) => id);
    throw new WrongUse(
      `[families]: found a name that no family of the project has; wanted one of ${ids.join(", ")}`,
      suggestion(wanted, ids),
    );
  };
  const chosen = names.map(named);
  return names.length === 0 ? families : families.filter((family) => chosen.includes(family));
}

/** Without it, Excel takes a table for one in the code page of the machine. */
const BYTE_ORDER_MARK = "\uFEFF";

type Writer = (families: readonly ReadFamily[], audience: Audience) => EmittedFile[] | Promise<EmittedFile[]>;

const WRITERS: Readonly<Record<DocsFormat, Writer>> = {
  html: (families, audience) => [
    { path: "index.html", text: indexPage(families.map((family) => listed(family, audience))) },
    ...families.flatMap((family) =>
      familyPages(family, audience).map(({ address, html }) => ({ path: `${address}/index.html`, text: html })),
    ),
  ],
  markdown: (families, audience) => each(families, "md", (family) => familyMarkdown(family, audience)),
  csv: (families, audience) => each(families, "csv", (family) => BYTE_ORDER_MARK + familyTable(family, audience)),
  json: async (families, audience) => {
    const { helpOf } = await import("@faultline/codegen");
    return each(families, "json", (family) => json(withSources(helpOf(family, audience), family)));
  },
};

async function filesOf(
  families: readonly ReadFamily[],
  format: DocsFormat,
  audience: Audience,
): Promise<EmittedFile[]> {
  return WRITERS[format](families, audience);
}

function each(families: readonly ReadFamily[], ending: string, write: (family: ReadFamily) => string): EmittedFile[] {
  return families.map((family) => ({ path: `${family.id}.${ending}`, text: write(family) }));
}

function listed({ id, title, errors }: ReadFamily, audience: Audience) {
  return { id, title, errors: errors.filter(({ x }) => isFor(x, audience)).length };
}

/** Each error with its place in the spec, for tools that lead there. */
function withSources(help: Record<string, unknown>, { errors, locate }: ReadFamily): Record<string, unknown> {
  const texts = help["errors"] as Record<string, object>; // by id, as emitted
  const placed = errors.flatMap(({ id, path }) => {
    const { file, line, column } = locate(path);
    return texts[id] ? [[id, { ...texts[id], definedAt: { file, line, column, pointer: pointerOf(path) } }]] : [];
  });
  return { ...help, errors: Object.fromEntries(placed) };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
