/** Prints the table at the end of a build: families, errors, placements, files, sizes and seconds. */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { failuresOf, readCatalog, type Family, type PlacementKind } from "@faultline/catalog";
import { pathsOf } from "@faultline/codegen";
import { projectAround, specFiles, type Project } from "@faultline/codegen/config";

/** The projects of this repository, each with a config, and the package whose modules are built from its guards. */
const PROJECTS = [
  { folder: ".", home: "packages/guards" },
  { folder: "packages/standards", home: "packages/standards" },
];

interface BuiltFamily {
  family: Family;
  project: Project;
  home: string;
}

export async function summary(root: string, seconds: number): Promise<string> {
  const all = (await Promise.all(PROJECTS.map(({ folder, home }) => familiesOf(join(root, folder), home)))).flat();
  const families = all.map(({ family }) => family);
  const rows = await Promise.all(all.map((built) => row(root, built)));
  const total = families.reduce((sum, family) => sum + family.errors.length, 0);
  return [
    "",
    table([
      [
        "family",
        "errors",
        "responses",
        "items",
        "events",
        "statuses",
        "files",
        "types",
        "guards (min+gzip)",
        "Redoc page",
      ],
      ...rows,
    ]),
    "",
    `${families.length} families, ${total} errors, in ${seconds.toFixed(1)} s.`,
    "",
    "Look next at",
    "  packages/site/dist/index.html           the documentation; open it in a browser",
    "  packages/guards/src/gen/                 the guards and facts, as emitted",
    "  npx faultline explain pelion --status 429 what a failed call means",
    "  CONTRIBUTING.md                          how to add an error or a family",
  ].join("\n");
}

async function familiesOf(folder: string, home: string): Promise<BuiltFamily[]> {
  const project = await projectAround(folder);
  const { families } = await readCatalog(await specFiles(project), { cwd: folder });
  return families.map((family) => ({ family, project, home }));
}

async function row(root: string, { family, project, home }: BuiltFamily): Promise<string[]> {
  const { id, errors } = family;
  const count = (kind: PlacementKind): string =>
    String(errors.filter(({ placements }) => placements.some((placement) => placement.kind === kind)).length);
  const emitted = pathsOf(project, id);
  const files = emitted.length + 1; // the page is one more
  return [
    id,
    String(errors.length),
    count("response"),
    count("item"),
    count("event"),
    String(failuresOf(family).length),
    String(files),
    await sizeOf(join(project.root, emitted[0] ?? "")),
    await guardsSize(join(root, home, "dist/gen", `${id}.js`)),
    await sizeOf(join(root, "packages/site/dist/redoc", id, "index.html")),
  ];
}

async function sizeOf(path: string): Promise<string> {
  return kilobytes((await stat(path)).size);
}

/** What a program that uses this family's facts and guards ships. */
async function guardsSize(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return kilobytes(gzipSync(outputFiles[0]?.contents ?? "").length);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ");
  const [head = [], ...body] = rows;
  return [line(head), widths.map((width) => "─".repeat(width)).join("  "), ...body.map(line)].join("\n");
}
