/** Half-typed documents: Spectral says what `faultline lint` says, and never ends with an exception. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { isRecord } from "@faultline/catalog/pure";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { LAMPS } from "../../catalog/test/lamps.ts";
import { fragment, grafted, mistyped, pathsIn } from "../../catalog/test/malformed.ts";
import { describesErrors } from "@faultline/rules";
import { changedSample } from "../sample/sample.ts";
import { shownDirectly, shownIn, spectral, type Shown, type SpectralResult } from "../test/spectral.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "faultline-malformed-")));
const lamps: unknown = parse(LAMPS);
const sample = changedSample({});

/** Documents that lint or generate once got wrong, or that somebody wrote to harm them. */
const MISSPELLINGS: Readonly<Record<string, string>> = {
  "required: true in a member": stringify(
    changedSample({ components: { schemas: { ErrorBody: { properties: { message: { required: true } } } } } }),
  ),
  "a tab in the indentation": LAMPS.replace("      description: Not found.", "\tdescription: Not found."),
  "a key that is there twice": LAMPS.replace("paths: {}", "paths: {}\npaths: {}"),
  "an alias of nothing": LAMPS.replace("description: Not found.", "description: *text"),
  "a second document": `${LAMPS}---\n${LAMPS}`,
  "a schema that is a list": LAMPS.replace("type: object", "type: object\n      items: [{ type: string }]"),
  "a pattern that takes forever": LAMPS.replace(
    "message: { type: string }",
    "message: { type: string, pattern: '(a+)+$' }",
  ),
  "members called like those of every object": LAMPS.replace(
    "message: { type: string }",
    "message: { type: string }, valueOf: { type: string }, constructor: { type: string }",
  ),
  "an object inside of itself": LAMPS.replace(
    "title: No such lamp",
    "title: No such lamp\n      not: &not { anyOf: [*not] }",
  ),
  "a schema that extends itself": LAMPS.replace("schemas/Envelope' }]", "schemas/NotFound' }]"),
  "no allOf": LAMPS.replace(/^ *allOf: .*\n/m, ""),
  "no envelope": LAMPS.replace(/^ *x-error-envelope: .*\n/m, ""),
  "statuses without quotes": LAMPS.replace("'404'", "404"),
  "Swagger 2": LAMPS.replace("openapi: 3.1.1", "swagger: '2.0'"),
  "no version": LAMPS.replace("openapi: 3.1.1\n", ""),
  "nothing but a head": `${LAMPS.split("components:")[0]}x-error: {}\n`,
};

const files = {
  misspellings: Object.entries(MISSPELLINGS).map(([name, text], index) => ({
    name,
    file: written(`misspelling${index}`, text),
  })),
  grafts: grafts().map((document, index) => written(`graft${index}`, JSON.stringify(document, null, 2))),
  texts: fc.sample(mistyped(LAMPS), { numRuns: 60, seed: 20 }).map((text, index) => written(`text${index}`, text)),
};

let results: SpectralResult[] = [];

beforeAll(async () => {
  results = await spectral([...files.misspellings.map(({ file }) => file), ...files.grafts, ...files.texts]);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(files.misspellings)("both faces say the same of $name", ({ file }) => expectSame(file, true));

test("both say the same of documents into which anything was put anywhere", async () => {
  for (const file of files.grafts) await expectSame(file);
});

test("both say the same of texts with misspellings of the keyboard", async () => {
  for (const file of files.texts) await expectSame(file);
});

/** What is broken as a text has a path of its own in lint, and that of the nearest value in Spectral. */
async function expectSame(file: string, finds = false): Promise<void> {
  const direct = await shownDirectly(file);
  const said = shownIn(results, file).filter(({ rule }) => rule !== "parser" && rule !== "invalid-ref");
  if (finds) expect(direct).not.toEqual([]);
  const [broken] = direct.filter(({ rule }) => rule === "readable-file");
  if (!broken) return expect({ file, said: sorted(said) }).toEqual({ file, said: sorted(direct) });
  const reason = broken.message.replace(/^found |; wanted .*$/g, "");
  expect({ file, said }).toEqual({
    file,
    said: [expect.objectContaining({ rule: "readable-file", message: expect.stringContaining(reason) })],
  });
}

/** In order; Spectral shows what two places of one line have in common once. */
function sorted(shown: readonly Shown[]): string[] {
  return [...new Set(shown.map(({ line, rule, message }) => `${line} ${rule} ${message}`))].sort();
}

/** Documents that still say something of errors: of others, which may be no OpenAPI at all, Spectral's users hear nothing from us. */
function grafts(): unknown[] {
  const broken = (document: unknown): fc.Arbitrary<unknown> => {
    const graft = fc.record({ path: fc.constantFrom(...pathsIn(document)), value: fragment });
    return fc
      .array(graft, { minLength: 1, maxLength: 3 })
      .map((all) => all.reduce<unknown>((before, { path, value }) => grafted(before, path, value), document))
      .filter((changed) => isRecord(changed) && describesErrors(changed) && isForSpectral(changed));
  };
  return [lamps, sample].flatMap((document) => fc.sample(broken(document), { numRuns: 60, seed: 10 }));
}

/** Spectral itself, without any rule, ends with an exception on a key called `__proto__`, and shows its rules one file alone. */
function isForSpectral(document: unknown): boolean {
  return !/"__proto__"|"other\.yaml"|"\$ref":"[^#"]/.test(JSON.stringify(document));
}

function written(name: string, text: string): string {
  const file = join(folder, name, "openapi.yaml");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}
