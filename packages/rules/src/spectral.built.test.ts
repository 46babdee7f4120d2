import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { auditRules, crossFamilyRules } from "@faultline/rules";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { anotherError, changedSample, completed, listing, pages } from "../sample/sample.ts";
import { root, shownDirectly, shownIn, spectral, type Shown, type SpectralResult } from "../test/spectral.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "faultline-rules-")));
const specs = readdirSync(join(root, "specs"))
  .map((name) => ({ name, file: join(root, "specs", name, "openapi.yaml") }))
  .filter(({ file }) => existsSync(file));
// Spectral sees one document at a time: it has neither a project's registry nor its other families, nor a gateway to audit.
const elsewhere = new Set([...auditRules, ...crossFamilyRules].map(({ id }) => id));
const ofFamilies = pages.filter(({ id }) => !elsewhere.has(id));
const samples = ofFamilies.map(({ id, fails, passes }) => ({
  id,
  fails: written(`fails/${id}`, completed(fails)),
  passes: written(`passes/${id}`, completed(passes)),
}));

// Names that Spectral would decode, and a text that it would take for a template.
const url = "/parcels/50%25~1/{id}";
const message = "Parcel {{path}} is #{{1 + 1}}.";
const odd = written(
  "odd",
  changedSample({
    info: { "x-error-family": { uniqueMessages: true } },
    paths: { [url]: { get: { responses: { "429": { description: "Busy." } } } } },
    components: {
      schemas: {
        ParcelLost: { "x-error": { messages: [message] } },
        ParcelLate: anotherError({
          properties: { status: undefined, type: { const: "parcel_late" } },
          examples: undefined,
          "x-error": { messages: [message] },
        }),
      },
      responses: { "410": listing("ParcelLate") },
    },
  }),
);
const foreign = written(
  "foreign",
  changedSample({
    components: {
      schemas: {
        ErrorBody: { "x-error-envelope": undefined },
        ParcelLost: { discriminator: {}, "x-error": undefined },
      },
    },
  }),
);

let results: SpectralResult[] = [];
const shownBySpectral = (file: string): Shown[] => shownIn(results, file);

beforeAll(async () => {
  results = await spectral([
    ...specs.map(({ file }) => file),
    ...samples.flatMap(({ fails, passes }) => [fails, passes]),
    odd,
    foreign,
  ]);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(specs)("both faces find nothing in $name", async ({ file }) => {
  expect(await shownDirectly(file)).toEqual([]);
  expect(shownBySpectral(file)).toEqual([]);
});

describe.each(samples)("on the samples of $id", ({ id, fails, passes }) => {
  test("both faces say the same of the failing one, on the same line", async () => {
    const direct = await shownDirectly(fails);
    expect(direct.filter(({ rule }) => rule === id)).toEqual([
      { line: expect.any(Number), rule: id, message: expect.stringMatching(/^found .+; wanted .+/) },
    ]);
    expect(shownBySpectral(fails)).toEqual(direct);
  });

  test("both say the same of the passing one, and nothing of its rule", async () => {
    const direct = await shownDirectly(passes);
    expect(direct.filter(({ rule }) => rule === id)).toEqual([]);
    expect(shownBySpectral(passes)).toEqual(direct);
  });
});

test("each finding has the severity of its rule", () => {
  const severities = Object.fromEntries(
    ofFamilies.map(({ id, finding }) => [id, ["error", "warn", "info"].indexOf(finding.split(" ")[0] ?? "")]),
  );
  expect(results.map(({ code, severity }) => [code, severity])).toEqual(
    results.map(({ code }) => [code, severities[code]]),
  );
});

test("names with the signs of a URI and texts with those of a template arrive as they are", async () => {
  const direct = (await shownDirectly(odd)).map((shown) => ({
    ...shown,
    message: shown.message.replaceAll("{{", "{ {"),
  }));
  expect(direct.map(({ rule }) => rule).sort()).toEqual([
    "error-has-example",
    "status-has-response",
    "throttling-has-retry",
    "unique-messages",
  ]);
  expect(shownBySpectral(odd)).toEqual(expect.arrayContaining(direct));
  const throttling = results.find(({ source, code }) => source === odd && code === "throttling-has-retry");
  expect(throttling?.path).toEqual(["paths", url, "get", "responses", "429"]);
});

test("a document that describes no errors is left alone", () => {
  expect(shownBySpectral(foreign)).toEqual([]);
});

test("a document on standard input is judged too", async () => {
  const [sample] = samples.filter(({ id }) => id === "error-has-title");
  const found = await spectral([], readFileSync(sample?.fails ?? "", "utf8"));
  expect(found.map(({ code }) => code)).toEqual(["error-has-title"]);
});

function written(name: string, document: unknown): string {
  const file = join(folder, name, "openapi.yaml");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stringify(document));
  return file;
}
