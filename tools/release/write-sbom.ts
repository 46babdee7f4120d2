/** `npm run release:sbom -- <file>`: writes what the published packages bring along, as CycloneDX; refuses a licence that asks for more. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packAll } from "./packages.ts";
import { billOf, licenceFaults } from "./sbom.ts";

const [file = "sbom.cdx.json"] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), "faultline-sbom-"));
try {
  const bill = await billOf(Object.values(await packAll(join(folder, "packed"))), join(folder, "installed"));
  await writeFile(file, `${JSON.stringify(bill, undefined, 2)}\n`);
  console.log(`${file}: ${bill.components.length} packages`);
  for (const fault of licenceFaults(bill)) {
    console.error(fault);
    process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
