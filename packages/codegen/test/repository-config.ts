/** The config of this repository, for projects that tests make. */
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const CONFIG = "faultline.config.yaml";
const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** Copies the config of the repository into a project. */
export function copyConfig(project: string): void {
  copyFileSync(join(ROOT, CONFIG), join(project, CONFIG));
}
