/**
 * `npm run check:publish`: what the packed packages are to people who install them: licences, types under each TypeScript, and each package
 * manager on each line of Node. It installs from a registry on this machine, takes about five minutes, and ends with two tables.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { manifestOf, packAll } from "../release/packages.ts";
import { billOf, licenceFaults } from "../release/sbom.ts";
import { COMPILERS, compileWith } from "./packed/compilers.ts";
import { RESOLUTIONS } from "./packed/consumer.ts";
import { managersFor } from "./packed/managers.ts";
import { useInstalled } from "./packed/matrix.ts";
import { serveRegistry } from "./packed/registry.ts";
import { nodeOf, RELEASES } from "./platforms/node.ts";

interface Row {
  cells: readonly string[];
  faults: readonly string[];
}

const folder = await mkdtemp(join(tmpdir(), "faultline-publish-"));
const tarballs = Object.values(await packAll(join(folder, "packed")));
try {
  const installed = join(folder, "installed");
  const bill = await billOf(tarballs, installed);
  report("Licences", [
    { cells: [`${bill.components.length} packages`, verdict(licenceFaults(bill))], faults: licenceFaults(bill) },
  ]);
  report("Types of every entry, declarations checked", await compilers(installed));
  report("Installed and used in an empty folder", await matrix());
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function compilers(project: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const version of COMPILERS)
    for (const how of Object.keys(RESOLUTIONS) as (keyof typeof RESOLUTIONS)[]) {
      const faults = await compileWith(version, how, project);
      rows.push({ cells: [`TypeScript ${version}`, how, verdict(faults)], faults });
    }
  return rows;
}

async function matrix(): Promise<Row[]> {
  const registry = await serveRegistry(join(folder, "registry"), tarballs);
  const rows: Row[] = [];
  try {
    for (const release of RELEASES)
      for (const manager of await managersFor(release)) {
        const project = await mkdtemp(join(folder, "project-"));
        const situation = {
          node: await nodeOf(release),
          manager,
          registry: registry.url,
          project,
          cache: join(folder, "cache"),
        };
        const { faults, seconds } = await useInstalled(situation, manifestOf("@faultline/cli").version);
        rows.push({ cells: [`Node ${release}`, manager.name, verdict(faults), `${seconds.toFixed(1)} s`], faults });
      }
  } finally {
    await registry.close();
  }
  return rows;
}

function verdict(faults: readonly string[]): string {
  return faults.length === 0 ? "ok" : "FAILED";
}

/** The rows in columns; below each that failed, why. */
function report(title: string, rows: readonly Row[]): void {
  const widths = (rows[0]?.cells ?? []).map((_, column) =>
    Math.max(...rows.map(({ cells }) => cells[column]?.length ?? 0)),
  );
  console.log(`\n${title}`);
  for (const { cells, faults } of rows) {
    console.log(
      `  ${cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd()}`,
    );
    for (const fault of faults) console.log(`      ${fault.replaceAll("\n", "\n      ")}`);
    if (faults.length > 0) process.exitCode = 1;
  }
}
