import { expect, test } from "vitest";
import { anotherError, lintSample, listing } from "../../../sample/sample.ts";

const findings = (components: object): string[] => lintSample({ components }, "unique-code");

test("reports each further error with a code, not the first one", () => {
  const schemas = { Second: anotherError({}), Third: anotherError({}) };
  expect(findings({ schemas, responses: { "410": listing("Second", "Third") } })).toEqual([
    expect.stringContaining(
      '/components/schemas/Second/properties/type/const: found the code "parcel_lost", which is that of ParcelLost',
    ),
    expect.stringContaining(
      '/components/schemas/Third/properties/type/const: found the code "parcel_lost", which is that of ParcelLost',
    ),
  ]);
});

test("allows a code to recur in another envelope", () => {
  const schemas = {
    StreamBody: { "x-error-envelope": { code: "type" }, type: "object", properties: { type: { type: "string" } } },
    StreamParcelLost: anotherError({ allOf: [{ $ref: "#/components/schemas/StreamBody" }] }),
  };
  expect(findings({ schemas, responses: { "410": listing("StreamParcelLost") } })).toEqual([]);
});

test("points at the error where its status is its code", () => {
  const schemas = {
    First: anotherError({ properties: { type: undefined } }),
    Second: anotherError({ properties: { type: undefined } }),
  };
  expect(findings({ schemas, responses: { "410": listing("First", "Second") } })).toEqual([
    "error unique-code /components/schemas/Second: found the code 410, which is that of First already; " +
      "wanted a code of its own, or one error with a cause for each case",
  ]);
});

const coded = (code: object, x: object = {}): unknown =>
  anotherError({ properties: { status: { const: 404 }, type: code }, examples: undefined, "x-error": x });

test("finds two errors with one code whatever their slugs, and aliases that name another error", () => {
  const schemas = {
    Second: coded({ const: "parcel_lost" }, { slug: "second" }),
    Third: coded({ const: "third" }, { aliases: ["parcel_lost", "third", "lost"] }),
    Fourth: coded({ const: "fourth" }, { aliases: ["lost", "gone"] }),
  };
  expect(findings({ schemas, responses: { "410": listing("Second", "Third", "Fourth") } })).toEqual([
    expect.stringContaining('/Second/properties/type/const: found the code "parcel_lost", which is that of ParcelLost'),
    expect.stringContaining('/Third/x-error/aliases/0: found the alias "parcel_lost", which names Second already'),
    expect.stringContaining('/Third/x-error/aliases/1: found the alias "third", which is the error\'s own code'),
    expect.stringContaining('/Fourth/x-error/aliases/0: found the alias "lost", which names Third already'),
  ]);
});

test("finds ranges that share a code, and takes an exact code inside of one", () => {
  const range = (minimum: number, maximum: number): unknown => coded({ const: undefined, minimum, maximum });
  const schemas = {
    ErrorBody: { properties: { type: { type: "integer" } } },
    ParcelLost: { properties: { status: { const: 404 }, type: { const: 5 } }, examples: undefined },
    Low: range(1, 10),
    High: range(11, 20),
    Both: range(8, 12),
    Empty: range(40, 30),
  };
  expect(findings({ schemas, responses: { "410": listing("Low", "High", "Both", "Empty") } })).toEqual([
    expect.stringContaining("/Both/properties/type: found the codes from 8 to 12, some of which are those of Low"),
    expect.stringContaining("/Empty/properties/type: found the codes from 40 to 30, which are none"),
  ]);
});

test("finds a former slug that another error has or had, or the error itself has", () => {
  const former = (formerSlugs: readonly string[]): unknown => coded({ const: "parcel_gone" }, { formerSlugs });
  const found = (...slugs: string[]) =>
    findings({ schemas: { Second: former(slugs) }, responses: { "404": listing("ParcelLost", "Second") } });
  expect(found("parcel_vanished")).toEqual([]);
  expect(found("parcel_lost", "parcel_gone")).toEqual([
    expect.stringContaining('/formerSlugs/0: found the former slug "parcel_lost", which is one of ParcelLost already'),
    expect.stringContaining('/formerSlugs/1: found the former slug "parcel_gone", which is the error\'s own slug'),
  ]);
});
