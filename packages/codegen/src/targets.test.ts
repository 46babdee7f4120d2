/** What of a target stands elsewhere agrees with its entry in the list. */
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { foldersOf, generate, pathsOf, TARGETS } from "@faultline/codegen";
import { projectAround, specFiles } from "@faultline/codegen/config";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

const project = await projectAround(ROOT);
const specs = await specFiles(project);

interface Turbo {
  tasks: Record<string, { outputs?: string[] }>;
}

/** The folders that turbo keeps of what its tasks emit, from the root. */
function keptByTurbo(): string[] {
  const read = (path: string): Turbo => JSON.parse(readFileSync(join(ROOT, path), "utf8")) as Turbo; // our own files
  const tasks: [folder: string, outputs: string[] | undefined][] = [
    ["packages/types", read("packages/types/turbo.json").tasks["generate"]?.outputs],
    ["packages/guards", read("packages/guards/turbo.json").tasks["generate"]?.outputs],
    ["packages/standards", read("packages/standards/turbo.json").tasks["generate"]?.outputs],
    ["specs", read("turbo.json").tasks["@faultline/specs#bundle"]?.outputs],
  ];
  return tasks.flatMap(([folder, outputs = []]) => outputs.map((output) => `${folder}/${output.replace("/**", "")}`));
}

test("turbo keeps the folders of all targets, and no others", async () => {
  const standards = await projectAround(join(ROOT, "packages/standards"));
  const folders = [
    ...foldersOf(project),
    ...foldersOf(standards)
      .filter((folder) => !folder.startsWith("src/gen/")) // kept with the folder around it
      .map((folder) => `packages/standards/${folder}`),
  ];
  expect(keptByTurbo().sort()).toEqual(folders.sort());
});

test("each family has the files that its targets name, in their folders", async () => {
  const { files } = await generate({ cwd: ROOT, targets: TARGETS, check: true });
  const paths = specs.flatMap(({ path }) => pathsOf(project, path.split("/")[1] ?? ""));
  expect(files).toBeGreaterThan(paths.length);
  for (const path of paths) {
    expect(readFileSync(join(ROOT, path), "utf8").length).toBeGreaterThan(100);
    expect(foldersOf(project).some((folder) => !relative(folder, path).startsWith(".."))).toBe(true);
  }
});

test("a project that names no target gets those that are committed", async () => {
  const [committed, all] = [
    await generate({ cwd: ROOT, check: true }),
    await generate({ cwd: ROOT, targets: TARGETS, check: true }),
  ];
  expect(all.files - committed.files).toBe(specs.length);
  expect(committed.differences).toEqual([]);
});
