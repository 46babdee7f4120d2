/** `generate` leaves out families that did not change, and nobody can tell by the files. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { generate } from "@faultline/codegen";
import { LAMPS } from "../../catalog/test/lamps.ts";

const SEED = Number(process.env["FAULTLINE_SEED"] ?? 20_261_126);
const IDS = ["cords", "lamps", "plugs"] as const;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "faultline-before-"));
  mkdirSync(join(root, "node_modules"));
  put("faultline.config.yaml", CONFIG);
  for (const id of IDS) put(`errors/${id}.yaml`, LAMPS);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const CONFIG = "output: { vectors: true, list: true }\n";

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const read = (path: string): string => readFileSync(join(root, path), "utf8");
const edit = (path: string, from: string | RegExp, to: string): void => put(path, read(path).replace(from, to));
/** When the record was last written. */
const recordFile = (): string | undefined => {
  const folder = join(root, "node_modules/.cache/faultline");
  const [name] = existsSync(folder) ? readdirSync(folder) : [];
  return name && join(folder, name);
};

/** What a person, a merge or a crash can do between two runs; `n` makes it another change each time. */
const EDITS: Readonly<Record<string, (id: string, n: number) => void>> = {
  spec: (id, n) => edit(`errors/${id}.yaml`, /title: No such lamp.*/, `title: No such lamp ${n}`),
  title: (id, n) => edit(`errors/${id}.yaml`, /title: Lamps\w*/, `title: Lamps${n}`),
  code: (id, n) => edit(`src/errors/${id}.ts`, /\n/, `\n// ${n}\n`),
  help: (id) => rmSync(join(root, `src/errors/${id}.help.ts`), { force: true }),
  vectors: (id) =>
    existsSync(join(root, `src/errors/${id}.vectors.json`)) && put(`src/errors/${id}.vectors.json`, "[]\n"),
  config: (_, n) => put("faultline.config.yaml", `output: { vectors: ${n % 2 === 0}, list: ${n % 3 === 0} }\n`),
  gone: (id) => rmSync(join(root, `errors/${id}.yaml`), { force: true }),
  back: (id) => put(`errors/${id}.yaml`, LAMPS),
  torn: () => {
    const file = recordFile();
    if (file) writeFileSync(file, readFileSync(file, "utf8").slice(0, 100));
  },
};

test("after any changes, the files are those that a run without a record makes", async () => {
  const step = fc.record({ kind: fc.constantFrom(...Object.keys(EDITS)), id: fc.constantFrom(...IDS), n: fc.nat(99) });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(step, { maxLength: 3 }), { minLength: 1, maxLength: 3 }), async (rounds) => {
      put("faultline.config.yaml", CONFIG);
      for (const id of IDS) put(`errors/${id}.yaml`, LAMPS);
      await generate({ cwd: root });
      for (const steps of rounds) {
        for (const { kind, id, n } of steps) {
          const isThere = existsSync(join(root, kind === "code" ? `src/errors/${id}.ts` : `errors/${id}.yaml`));
          if (isThere || kind === "back") EDITS[kind]?.(id, n);
        }
        put("errors/lamps.yaml", existsSync(join(root, "errors/lamps.yaml")) ? read("errors/lamps.yaml") : LAMPS); // one family stays
        await generate({ cwd: root });
        expect((await generate({ cwd: root, check: true })).differences).toEqual([]);
      }
    }),
    { seed: SEED, numRuns: 25 },
  );
}, 60_000);

test("a family of which nothing changed is not read, and its warnings are told all the same", async () => {
  await generate({ cwd: root });
  const file = recordFile() ?? "";
  const before = statSync(file).mtimeMs;
  const { differences, files } = await generate({ cwd: root });
  expect({ differences, files }).toEqual({ differences: [], files: 11 });
  expect(statSync(file).mtimeMs).toBe(before); // nothing was read, so nothing was noted
});

test("a file that a document refers to is one of its own", async () => {
  const envelope = (text: string): void =>
    put("errors/shared/envelope.yaml", `Message: { type: string, description: ${text} }\n`);
  edit("errors/lamps.yaml", "message: { type: string }", "message: { $ref: 'shared/envelope.yaml#/Message' }");
  envelope("Burns.");
  await generate({ cwd: root });
  expect(read("src/errors/lamps.ts")).toContain("Burns.");
  envelope("Smokes.");
  await generate({ cwd: root });
  expect(read("src/errors/lamps.ts")).toContain("Smokes.");
});

test("what a hook of the config makes is made again each time: nothing tells whether its code is another one", async () => {
  rmSync(join(root, "faultline.config.yaml"));
  const hook = (title: string): void =>
    put(
      "faultline.config.ts",
      `export default { transform: (document: any) => { document.info.title = ${JSON.stringify(title)}; } };`,
    );
  hook("Lamps of today");
  await generate({ cwd: root });
  hook("Lamps of tomorrow");
  await generate({ cwd: root });
  expect(read("src/errors/lamps.help.ts") + read("src/errors/lamps.ts")).toContain("Lamps of tomorrow");
  expect((await generate({ cwd: root, check: true })).differences).toEqual([]);
});

test("two documents of one family are told apart, whichever of them was read before", async () => {
  await generate({ cwd: root });
  put("errors/more/lamps.yaml", LAMPS);
  put("faultline.config.yaml", "families: ['errors/**/*.yaml']\noutput: { vectors: true, list: true }\n");
  await expect(generate({ cwd: root })).rejects.toThrow(/the family lamps, which/);
});

test("without installed packages, and for a check, nothing is noted", async () => {
  await generate({ cwd: root, check: true });
  expect(recordFile()).toBeUndefined();
  rmSync(join(root, "node_modules"), { recursive: true });
  await generate({ cwd: root });
  expect(existsSync(join(root, "node_modules"))).toBe(false);
});
