import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { captured, ROOT, type Captured } from "../fixtures/captured.ts";

let root: string;
beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "faultline-import-project-")));
});
afterEach(() => rm(root, { recursive: true }));

const faultline = (...args: string[]): Promise<Captured> => captured(args, { cwd: root });
const write = (name: string, codes: readonly string[]): Promise<void> =>
  writeFile(join(root, name), JSON.stringify(apiWith(codes)));

/** An API whose 404 has one of these codes. */
function apiWith(codes: readonly string[]): object {
  const schema = {
    type: "object",
    required: ["code", "text"],
    properties: { code: { type: "string", enum: codes }, text: { type: "string" } },
  };
  const content = { "application/json": { schema } };
  return {
    openapi: "3.1.0",
    info: { title: "Orders", version: "1.0.0" },
    paths: { "/orders": { get: { responses: { "404": { description: "There is no such order.", content } } } } },
  };
}

test("without a source, import checks the api of a family and the document below an overlay that it wrote", async () => {
  await write("orders.json", ["no_order", "no_item"]);
  await write("parcels.json", ["no_parcel", "no_box"]);
  expect(await faultline("import", "orders.json", "--family", "orders")).toMatchObject({ exitCode: 0 });
  expect(await readFile(join(root, "faultline.config.ts"), "utf8")).toContain(
    'families: ["errors/*.yaml", { spec: "errors/orders.yaml", api: "orders.json", id: "orders" }]',
  );
  await rm(join(root, "faultline.config.ts")); // it imports a package that is not installed here
  expect(await faultline("import", "parcels.json")).toMatchObject({ exitCode: 0 });
  const own = '{ spec: "errors/orders.yaml", api: "orders.json" }';
  const entry = '{ spec: "parcels.json", overlay: "parcels.errors.overlay.yaml", id: "parcels" }';
  await writeFile(join(root, "faultline.config.ts"), `export default { families: [${own}, ${entry}] };`);
  const same = await faultline("import", "--check");
  expect([same.exitCode, same.stdout.match(/up to date with \w+\.json/g)]).toEqual([
    0,
    ["up to date with orders.json", "up to date with parcels.json"],
  ]);
  await write("orders.json", ["no_order", "no_item", "no_shelf"]);
  const changed = await faultline("import", "--check");
  expect([changed.exitCode, changed.stdout]).toEqual([1, expect.stringContaining("no_shelf")]);
  expect(await faultline("import")).toMatchObject({ exitCode: 0 });
  expect(await faultline("import", "--check")).toMatchObject({ exitCode: 0 });
  expect(await faultline("lint")).toMatchObject({ exitCode: 0 });
});

test("a code that a document without references has in many places is one that is new", async () => {
  const api = (codes: readonly string[]): string => {
    const code = { allOf: [{ type: "string", enum: codes }] };
    const schema = { type: "object", required: ["code"], properties: { code, text: { type: "string" } } };
    const responses = { "404": { description: "It is not there.", content: { "application/json": { schema } } } };
    const paths = Object.fromEntries(["/a", "/b", "/c"].map((path) => [path, { get: { responses } }]));
    return JSON.stringify({ openapi: "3.1.0", info: { title: "Shelves", version: "1.0.0" }, paths });
  };
  await writeFile(join(root, "api.json"), api(["no_shelf", "no_book"]));
  expect(await faultline("import", "api.json")).toMatchObject({ exitCode: 0 });
  await writeFile(join(root, "api.json"), api(["no_shelf", "no_book", "no_page"]));
  expect((await faultline("import", "api.json", "--check")).stdout.trim().split("\n")).toEqual([
    'new: NoPage, told by "no_page"',
    expect.stringContaining("1 difference from api.json"),
  ]);
  await writeFile(join(root, "api.json"), api(["no_shelf", "no_book"]).replaceAll("not there", "elsewhere"));
  expect((await faultline("import", "api.json", "--check")).stdout).toContain(
    'api.json: changed: responses /paths/~1a/get/responses/404 description: "It is not there." → "It is elsewhere."; likewise in 2 further responses\n',
  );
});

const named = (schema: object): object => ({
  type: "object",
  properties: { code: { type: "string", ...schema }, text: { type: "string" } },
});

test.each([
  [
    "a member called code that most bodies have",
    {},
    {},
    "; `code` is called as codes are, and nothing says which there are",
  ],
  [
    "nothing of a member that few have",
    { properties: { text: { type: "string" } } },
    {},
    "; no member tells them apart, so by status.",
  ],
  [
    "defaults",
    { properties: { code: { default: "NO_SHELF" } } },
    { properties: { code: { default: "NO_BOOK" } } },
    "; examples show `code` as `NO_SHELF` and `NO_BOOK`, which `--code code` takes",
  ],
  [
    "nothing of words for many codes",
    { properties: { code: { description: "`40XX` or `50XX`" } } },
    {},
    "; `code` is called as codes are",
  ],
])("where the status alone tells errors apart, the report names %s", async (_, first, second, text) => {
  const body = (description: string, schema: object): object => ({
    description,
    content: { "application/json": { schema } },
  });
  const responses = {
    404: body("Not found", { ...named({}), ...first }),
    409: body("There are two.", { ...named({}), ...second }),
  };
  const paths = { "/a": { get: { responses } } };
  await writeFile(
    join(root, "api.json"),
    JSON.stringify({ openapi: "3.1.0", info: { title: "Shelves", version: "1" }, paths }),
  );
  const { stdout } = await faultline("import", "api.json");
  expect(stdout).toContain(text);
  const overlay = await readFile(join(root, "api.errors.overlay.yaml"), "utf8");
  expect([overlay.includes("Not found"), overlay.includes("There are two.")]).toEqual([false, true]); // what only repeats its status is a gap
});

test.each([
  [[], ["api.json"], '{ spec: "api.json", overlay: "api.errors.overlay.yaml", id: "orders" }'],
  [[], ["api.json", "--family", "a", "-o", "other/a.yaml"], '{ spec: "other/a.yaml", api: "api.json", id: "a" }'],
  [
    ["errors/parcels.yml", "errors/lamps.v1.json", "specs/boats/openapi.yaml"],
    ["api.json", "--family", "a", "-o", "other/a.yaml"],
    '"errors/*.json", "errors/*.yml", "specs/*/openapi.yaml", { spec: "other/a.yaml", api: "api.json", id: "a" }',
  ],
])(
  "the config that import writes names the families that were there without one, %j, and nothing that is missing: %j",
  async (own, args, families) => {
    await write("api.json", ["no_order", "no_item"]);
    const sample = await readFile(join(ROOT, "packages/rules/sample/openapi.yaml"), "utf8");
    for (const file of own) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), file.endsWith(".json") ? JSON.stringify(parse(sample)) : sample);
    }
    expect(await faultline("import", ...args)).toMatchObject({ exitCode: 0 });
    const config = await readFile(join(root, "faultline.config.ts"), "utf8");
    expect(config).toContain(`families: [${families}]`);
    await writeFile(join(root, "faultline.config.ts"), `export default { families: [${families}] };`); // what it imports is not installed here
    expect((await faultline("lint", "--fail-on", "error")).exitCode).toBe(0);
  },
);

test.each([
  [[], "found no project"],
  [["--code", "code"], "--code: found it without a source"],
  [["--family", "orders"], "--family: found it without a source"],
])("without a source and a project, it says what is missing: %s", async (args, found) => {
  const { exitCode, stderr } = await faultline("import", ...args);
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining(found)]);
});

test("what was not imported is left alone, and an api that is not there is told of", async () => {
  await write("orders.json", ["no_order", "no_item"]);
  await faultline("import", "orders.json");
  await rm(join(root, ".orders.errors.import.json"), { force: true });
  expect((await faultline("import", "--check")).exitCode).toBe(2);
  await writeFile(
    join(root, "faultline.config.ts"),
    'export default { families: [{ spec: "orders.json", api: "gone.json" }] };',
  );
  expect((await faultline("import", "--check")).stderr).toContain('families[0].api: found no file at "gone.json"');
});
