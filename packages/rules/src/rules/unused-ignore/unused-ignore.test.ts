import { expect, test } from "vitest";
import { lintDocument } from "@faultline/rules";
import { changedSample, lintSample } from "../../../sample/sample.ts";

const ignore = (...rules: string[]): object[] => rules.map((rule) => ({ rule, reason: "It is so." }));
const lost = (change: object): object => ({ components: { schemas: { ParcelLost: { title: undefined, ...change } } } });

test("an exception covers its object and what is below, for its rule alone", () => {
  expect(lintSample(lost({ "x-error-ignore": ignore("error-has-title") }))).toEqual([]);
  expect(
    lintSample({
      components: {
        schemas: { ParcelLost: { "x-error": { deprecated: true }, "x-error-ignore": ignore("deprecated-says-why") } },
      },
    }),
  ).toEqual([]);
  expect(lintSample(lost({ "x-error-ignore": ignore("error-has-source") }))).toEqual([
    expect.stringContaining("warn error-has-title"),
    expect.stringContaining(
      "warn unused-ignore /components/schemas/ParcelLost/x-error-ignore/0: found an exception from error-has-source, which finds nothing here",
    ),
  ]);
});

test("on `info` it covers the whole document, and elsewhere no neighbour", () => {
  expect(lintSample({ ...lost({}), info: { "x-error-ignore": ignore("error-has-title") } })).toEqual([]);
  const elsewhere = {
    components: {
      schemas: { ParcelLost: { title: undefined }, ErrorBody: { "x-error-ignore": ignore("error-has-title") } },
    },
  };
  expect(lintSample(elsewhere)).toHaveLength(2);
});

test("an exception from no rule at all is named, with the rule that may be meant", () => {
  expect(lintSample(lost({ title: "Lost", "x-error-ignore": ignore("error-has-titel") }))).toEqual([
    "warn unused-ignore /components/schemas/ParcelLost/x-error-ignore/0/rule: found an exception from a rule that does not exist; wanted the id of a rule, such as error-has-title",
  ]);
});

test("an exception without a reason is none", () => {
  expect(lintSample(lost({ "x-error-ignore": [{ rule: "error-has-title" }] }))).toEqual([
    expect.stringContaining("warn error-has-title"),
    expect.stringContaining(
      'error readable-family /components/schemas/ParcelLost/x-error-ignore/0: found no member "reason"; wanted this member: why the rule is wrong here',
    ),
  ]);
});

test("where a rule did not run, its exceptions are not called unused", () => {
  const document = changedSample({
    components: { schemas: { ParcelLost: { "x-error-ignore": ignore("error-has-title") } } },
  });
  const findings = (...only: string[]): string[] =>
    lintDocument("sample", "openapi.yaml", document, { only: new Set(only) }).map(({ rule }) => rule);
  expect(findings("error-has-source", "unused-ignore")).toEqual([]);
  expect(findings("error-has-title", "unused-ignore")).toEqual(["unused-ignore"]);
});

test("an exception on an example with a name covers that example", () => {
  const wrong = (more: object): object => ({
    components: {
      responses: { "404": { content: { "application/json": { examples: { odd: { value: { code: 7 }, ...more } } } } } },
    },
  });
  expect(lintSample(wrong({}))).not.toEqual([]);
  expect(lintSample(wrong({ "x-error-ignore": ignore("example-matches-schema", "sample-fits-constants") }))).toEqual(
    expect.not.arrayContaining([expect.stringContaining("example-matches-schema")]),
  );
});
