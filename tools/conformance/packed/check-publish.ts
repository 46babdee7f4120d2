/** `npm run check:publish`: the packed packages with each package manager on each line of Node, as a table. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { manifestOf, packAll } from "../../release/packages.ts";
import { nodeOf, RELEASES } from "../platforms/node.ts";
import { managersFor } from "./managers.ts";
import { useInstalled } from "./matrix.ts";
import { serveRegistry } from "./registry.ts";

const { version } = manifestOf("@faultline/cli");
const folder = await mkdtemp(join(tmpdir(), "faultline-publish-"));
try {
  const registry = await serveRegistry(folder, Object.values(await packAll(join(folder, "packed"))));
  try {
    await fillTable(registry.url);
  } finally {
    await registry.close();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function fillTable(registry: string): Promise<void> {
  for (const release of RELEASES) {
    for (const manager of await managersFor(release)) {
      const project = await mkdtemp(join(folder, "project-"));
      const node = await nodeOf(release);
      const { faults, seconds } = await useInstalled({ node, manager, registry, project, cache: join(folder, "cache") }, version);
      console.log(`Node ${release.padEnd(8)}  ${manager.name.padEnd(13)}  ${seconds.toFixed(1).padStart(5)} s  ${faults.length === 0 ? "ok" : "FAILED"}`);
      for (const fault of faults) console.log(`    ${fault.replaceAll("\n", "\n    ")}`);
      if (faults.length > 0) process.exitCode = 1;
    }
  }
}
