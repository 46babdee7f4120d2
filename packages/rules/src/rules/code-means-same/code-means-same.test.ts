import { readFamily, type Path } from "@faultline/catalog";
import { CrossFamilyRules, lintDocument, type Finding } from "@faultline/rules";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anotherError, changedSample, listing } from "../../../sample/sample.ts";

/** Everything is in the file of its family but the envelope. */
const locate =
  (file: string, envelope = "shared.yaml") =>
  ([, , name]: Path) => ({ file: name === "ErrorBody" ? envelope : file, line: 1, column: 1 });

function compared(
  first: object,
  second: object,
  envelopes: readonly string[] = ["shared.yaml", "shared.yaml"],
): Finding[] {
  const all = new CrossFamilyRules();
  const [a, b] = [first, second].map(
    (change, index) => readFamily(`f${index}`, `${index}.yaml`, changedSample(change)).family,
  );
  expect(all.compare(a!, locate("0.yaml", envelopes[0]))).toEqual([]); // two are made
  return all.compare(b!, locate("1.yaml", envelopes[1]));
}

const knowing = (x: object): object => ({ components: { schemas: { ParcelLost: { "x-error": x } } } });

test.each([
  [{ canonicalCode: "INTERNAL" }, "x-error/canonicalCode", "canonicalCode INTERNAL instead of NOT_FOUND"],
  [{ recovery: "none" }, "x-error/recovery", "recovery none instead of contact_support"],
  [{ retry: { strategy: "after_change" } }, "x-error/retry", "retry strategy after_change instead of strategy never"],
])("points at what differs: %j", (x, path, text) => {
  const found = compared({}, knowing(x));
  expect(found.map((finding) => finding.path.slice(3).join("/"))).toEqual([path]);
  expect(found[0]?.found).toContain(`in f0, 0.yaml:1: ${text}`);
});

test("compares statuses as well", () => {
  const gone = { components: { responses: { "404": undefined, "410": listing("ParcelLost") } } };
  expect(compared({}, gone).map(({ found }) => found)).toEqual([
    expect.stringContaining("statuses 410 instead of 404"),
  ]);
});

test("takes what a document leaves open for no contradiction, and what people read for none either", () => {
  expect(compared({}, knowing({ canonicalCode: undefined, recovery: undefined, retry: undefined }))).toEqual([]);
  expect(compared(knowing({ recovery: undefined }), {})).toEqual([]);
  expect(compared({}, knowing({ remedies: ["Another one."], source: undefined }))).toEqual([]);
  expect(compared({}, { components: { schemas: { ParcelLost: { title: "Another title" } } } })).toEqual([]);
});

test("leaves families alone that do not share the envelope", () => {
  expect(compared({}, knowing({ recovery: "none" }), ["a.yaml", "b.yaml"])).toEqual([]);
});

test("knows an envelope that extends the shared one for the same", () => {
  const own = {
    components: {
      schemas: {
        Own: {
          allOf: [{ $ref: "#/components/schemas/ErrorBody" }],
          "x-error-envelope": { code: "type", message: "message", status: "status" },
        },
        ParcelLost: { allOf: [{ $ref: "#/components/schemas/Own" }], "x-error": { recovery: "none" } },
      },
    },
  };
  expect(compared({}, own)).toHaveLength(1);
  expect(compared(own, {})).toHaveLength(1);
});

test("finds nothing between a family and itself, whatever it says, in whatever order", () => {
  const x = fc.record({
    canonicalCode: fc.constantFrom("NOT_FOUND", "UNKNOWN", undefined),
    recovery: fc.constantFrom("none", "wait", undefined),
    retry: fc.constantFrom(
      { strategy: "delay", minDelaySeconds: 1 },
      { minDelaySeconds: 1, strategy: "delay" },
      undefined,
    ),
  });
  fc.assert(
    fc.property(x, x, (first, second) => {
      const isSame = (["canonicalCode", "recovery"] as const).every(
        (name) => first[name] === undefined || second[name] === undefined || first[name] === second[name],
      );
      expect(compared(knowing(first), knowing(second)).length).toBe(isSame ? 0 : 1);
    }),
  );
});

test("is excepted where its document says so, and an exception is never one too many where nothing is compared", () => {
  const ignored = { "x-error-ignore": [{ rule: "code-means-same", reason: "Agreed." }] };
  const document = changedSample({
    components: {
      schemas: {
        Other: anotherError({ properties: { type: { const: "other" } } }),
        ParcelLost: { ...ignored, "x-error": { recovery: "none" } },
      },
      responses: { "404": listing("ParcelLost", "Other") },
    },
  });
  const all = new CrossFamilyRules();
  all.compare(readFamily("f0", "0.yaml", changedSample({})).family, locate("0.yaml"));
  const rulesFound = (compare?: (family: Parameters<CrossFamilyRules["compare"]>[0]) => Finding[]): string[] =>
    lintDocument("f1", "1.yaml", document, { compare }).map(({ rule }) => rule);
  expect(rulesFound((family) => all.compare(family, locate("1.yaml")))).not.toContain("code-means-same");
  expect(rulesFound()).not.toContain("unused-ignore");
});
