/** In a user's project, only what belongs to its families is replaced or removed, and a failure leaves whole files. */
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { generate } from "@faultline/codegen";
import { LAMPS } from "../../catalog/test/lamps.ts";

const INDEX = import.meta.resolve("@faultline/codegen");
const SEED = Number(process.env["FAULTLINE_SEED"] ?? 20_261_121);

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "faultline-own-"));
  put("errors/lamps.yaml", LAMPS);
  put("errors/cords.yaml", LAMPS);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const read = (path: string): string => readFileSync(join(root, path), "utf8");

test("a family that goes takes its files with it, and nothing else", async () => {
  await generate({ cwd: root });
  put("src/errors/index.ts", 'export * from "./lamps.js";\n');
  cpSync(join(root, "src/errors/cords.ts"), join(root, "src/errors/my-cords.ts")); // a copy has our mark
  cpSync(join(root, "src/errors/cords.ts"), join(root, "src/errors/cords.old.ts"));
  rmSync(join(root, "errors/cords.yaml"));
  const { differences, foreign } = await generate({ cwd: root });
  expect(differences.map(({ path, state }) => `${path}: ${state}`)).toEqual([
    "src/errors/cords.help.ts: left over",
    "src/errors/cords.ts: left over",
  ]);
  expect(foreign).toEqual(["src/errors/cords.old.ts", "src/errors/index.ts", "src/errors/my-cords.ts"]);
  expect(readdirSync(join(root, "src/errors")).sort()).toEqual([
    "cords.old.ts",
    "index.ts",
    "lamps.help.ts",
    "lamps.ts",
    "my-cords.ts",
  ]);
});

test("files of a document that another config names stay, and so do those of a folder that the config left", async () => {
  await generate({ cwd: root });
  put("faultline.config.yaml", "families: [errors/lamps.yaml]\n"); // cords are there, and not ours
  expect((await generate({ cwd: root })).foreign).toEqual(["src/errors/cords.help.ts", "src/errors/cords.ts"]);
  put("faultline.config.yaml", "output: { code: gen }\n");
  await generate({ cwd: root });
  expect(readdirSync(join(root, "src/errors"))).toHaveLength(4);
});

test("a manifest that names files outside of its folder, or code, removes none of them", async () => {
  put("faultline.config.yaml", "output: { vectors: true }\n");
  await generate({ cwd: root });
  put("package.json", "{}");
  put("src/errors/notes.txt", "mine");
  put("src/errors/data/own.json", "{}");
  const list = read("src/errors/.generated");
  put("src/errors/.generated", `${list}../../package.json\n./../../package.json\n/etc/hosts\nnotes.txt\nlost.json\n`);
  await generate({ cwd: root });
  expect([read("package.json"), read("src/errors/notes.txt"), read("src/errors/data/own.json")]).toEqual([
    "{}",
    "mine",
    "{}",
  ]);
  expect(read("src/errors/.generated")).toBe(list);
});

test.each([
  ["an option that is turned off", "output: { help: false }\n", "src/errors/lamps.help.ts"],
  [
    "a family of another name",
    "families: [{ spec: errors/lamps.yaml, id: lights }, errors/cords.yaml]\n",
    "src/errors/lights.ts",
  ],
])("%s changes the files of its family only", async (_, config, path) => {
  await generate({ cwd: root });
  const cords = read("src/errors/cords.ts");
  put("faultline.config.yaml", config);
  const { differences } = await generate({ cwd: root });
  expect(differences.map((each) => each.path)).toContain(path);
  expect(read("src/errors/cords.ts")).toBe(cords);
  expect((await generate({ cwd: root, check: true })).differences).toEqual([]);
});

/** Runs a script with Node in the project under a limit of the size of files, in blocks of 1,024 bytes. */
function limited(script: string, blocks: number): string {
  put("run.mjs", script);
  const command = `ulimit -f ${blocks}; trap '' XFSZ; "${process.execPath}" run.mjs`;
  return spawnSync("bash", ["-c", command], { cwd: root, encoding: "utf8", timeout: 30_000 }).stdout;
}

const ONCE = `import { generate } from ${JSON.stringify(INDEX)};
await generate({ cwd: "." }).then(() => console.log("written"), (error) => console.log(error.name + ": " + error.message));`;

test("where there is no room for a file, each file is old or new, no draft is left, and the message says which", async () => {
  await generate({ cwd: root });
  const old = read("src/errors/lamps.ts");
  put("errors/lamps.yaml", LAMPS.replace("No such lamp", `No such lamp ${"x".repeat(200_000)}`));
  const said = limited(ONCE, 100);
  expect(said).toMatch(
    /^Unwritable: src\/errors\/lamps(\.help)?\.ts: found a limit on the size of files; wanted to write the file, which is as it was\. .*run again\n$/,
  );
  expect(read("src/errors/lamps.ts")).toBe(old);
  expect(readdirSync(join(root, "src/errors")).filter((name) => name.endsWith(".draft"))).toEqual([]);
  expect(limited(ONCE, 10_000)).toBe("written\n");
});

test("killed at any moment, the project has whole files, and the next run completes them", {
  timeout: 90_000,
}, async () => {
  const texts = ["", "x".repeat(300_000)].map((more) => LAMPS.replace("No such lamp", `No such lamp ${more}`));
  const whole = new Set<string>();
  for (const text of texts) {
    put("errors/lamps.yaml", text);
    await generate({ cwd: root });
    for (const name of readdirSync(join(root, "src/errors"))) whole.add(`${name} ${read(`src/errors/${name}`)}`);
  }
  put(
    "loop.mjs",
    `import { generate } from ${JSON.stringify(INDEX)}; import { renameSync, writeFileSync } from "node:fs";
    const texts = ${JSON.stringify(texts)};
    for (let round = 0; round < 400; round++) {
      writeFileSync("next", texts[round % 2]);
      renameSync("next", "errors/lamps.yaml");
      await generate({ cwd: "." });
      if (round === 0) console.log("ready");
    }`,
  );
  let ended = 0;
  for (const delay of fc.sample(fc.nat(60), { numRuns: 8, seed: SEED })) {
    const child = spawn(process.execPath, ["loop.mjs"], { cwd: root, stdio: ["ignore", "pipe", "ignore"] });
    const exit = new Promise((end) => child.once("exit", (_, signal) => end(signal)));
    await new Promise((ready) => child.stdout.once("data", ready));
    await setTimeout(delay);
    child.kill("SIGKILL");
    if ((await exit) === "SIGKILL") ended++;
    for (const name of readdirSync(join(root, "src/errors")).filter((each) => !each.endsWith(".draft")))
      expect(whole.has(`${name} ${read(`src/errors/${name}`)}`), name).toBe(true);
  }
  expect(ended).toBe(8);
  await generate({ cwd: root });
  expect(readdirSync(join(root, "src/errors")).sort()).toEqual([
    "cords.help.ts",
    "cords.ts",
    "lamps.help.ts",
    "lamps.ts",
  ]);
  expect((await generate({ cwd: root, check: true })).differences).toEqual([]);
  expect(existsSync(join(root, "errors/cords.yaml"))).toBe(true);
});
