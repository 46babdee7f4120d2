/** Copies the repository, so that the copy can be changed and built. */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  globSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** What is installed stands once on the disk; the workspaces among it are those of the copy, so that nothing reaches back. */
export function copyRepository(): string {
  const copy = mkdtempSync(join(tmpdir(), "faultline-contributing-"));
  const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  for (const file of tracked.split("\0").filter((name) => name !== "" && existsSync(join(ROOT, name))))
    copyInto(copy, file);
  for (const built of globSync(["packages/*/dist", "specs/dist"], { cwd: ROOT })) copyInto(copy, built);
  for (const installed of globSync(["packages/*/node_modules", "tools/*/node_modules"], { cwd: ROOT })) {
    symlinkSync(join(ROOT, installed), join(copy, installed));
  }
  installLinks(copy);
  execFileSync("git", ["init", "-q"], { cwd: copy }); // the tools look for the root of a repository
  return copy;
}

function copyInto(copy: string, path: string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  cpSync(join(ROOT, path), join(copy, path), { recursive: true });
}

/** Links to what stands in `node_modules`; what is a relative link there, a workspace or a program, becomes the same link of the copy. */
function installLinks(copy: string, folder = "node_modules"): void {
  mkdirSync(join(copy, folder));
  for (const name of readdirSync(join(ROOT, folder))) {
    const path = join(folder, name);
    const original = join(ROOT, path);
    if (lstatSync(original).isSymbolicLink()) symlinkSync(readlinkSync(original), join(copy, path));
    else if (path === `node_modules${sep}@faultline` || path === `node_modules${sep}.bin`) installLinks(copy, path);
    else symlinkSync(original, join(copy, path));
  }
}
