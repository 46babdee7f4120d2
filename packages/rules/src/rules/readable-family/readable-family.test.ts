import { expect, test } from "vitest";
import { readFamily, valueAt } from "@faultline/catalog";
import { lintDocument } from "@faultline/rules";
import { anotherError, changedSample, inWords, lintSample, listing } from "../../../sample/sample.ts";
import { rule, type ReportVerdict } from "../../rule.ts";

test("keeps the other rules silent", () => {
  const change = { components: { schemas: { ParcelLost: { title: undefined, "x-error": { recovery: "pray" } } } } };
  expect(lintSample(change)).toEqual([
    expect.stringContaining(
      'error readable-family /components/schemas/ParcelLost/x-error/recovery: found "pray"; wanted one of',
    ),
  ]);
});

test("names a reference that leads nowhere", () => {
  expect(lintSample({ components: { responses: { "410": listing("Lost") } } })).toEqual([
    expect.stringContaining(
      "error readable-family /components/responses/410/content/application~1json/schema/oneOf/0/$ref: " +
        "found the reference #/components/schemas/Lost; wanted something at /components/schemas/Lost; write it, or",
    ),
  ]);
});

test("refuses to judge a document of which a part is elsewhere", () => {
  const change = { components: { schemas: { ErrorBody: { properties: { message: { $ref: "common.yaml#/Text" } } } } } };
  expect(lintSample(change)).toEqual([
    "error readable-family /components/schemas/ErrorBody/properties/message/$ref: " +
      "found the reference common.yaml#/Text to another file; wanted a document in one piece. Bundle it first",
  ]);
});

test("wants OpenAPI 3 of a document that describes errors", () => {
  expect(lintSample({ openapi: "4.0.3" })).toEqual([
    'error readable-family /openapi: found "4.0.3"; wanted a version that is read here, which is 3.0, 3.1 or 3.2, such as 3.1.1',
  ]);
});

test("has nothing to say of an OpenAPI document that describes no errors", () => {
  const schemas = {
    ErrorBody: { discriminator: { propertyName: "type" }, "x-error-envelope": undefined },
    ParcelLost: { "x-error": undefined },
  };
  const headers = { "x-error-code": { schema: { type: "string" } } };
  const other = changedSample({
    openapi: "3.0.3",
    components: { schemas, headers, examples: { one: { value: { "x-error": 1 } } } },
  });
  for (const document of [other, { openapi: "3.1.1", info: {} }, { openapi: "3.1.1", components: { schemas: 5 } }]) {
    expect(lintDocument("sample", "openapi.yaml", document).map(inWords)).toEqual([]);
  }
});

test.each([
  [undefined, "an empty document"],
  [null, "an empty document"],
  [[], "a list"],
  ["openapi 3.1.1", "plain text, and neither an object in YAML nor one in JSON"],
  [7, "plain text, and neither an object in YAML nor one in JSON"],
  [{}, "no member `openapi`"],
  [{ info: { title: "Parcels" }, components: {} }, "no member `openapi`"],
])("says that %j is no OpenAPI", (document, found) => {
  expect(lintDocument("sample", "openapi.yaml", document).map(inWords)).toEqual([
    expect.stringContaining(`error readable-family : found ${found}; wanted`),
  ]);
});

test("says that a document of Swagger 2 has to be converted", () => {
  expect(lintDocument("sample", "openapi.yaml", { swagger: "2.0", info: {}, paths: {} }).map(inWords)).toEqual([
    "error readable-family /swagger: found a document of Swagger 2; wanted OpenAPI 3; `npx swagger2openapi <file>` converts it",
  ]);
});

test("tells an anchor that many use once, and what one object lacks together", () => {
  const retry = { strategy: "nevr" };
  const Second = anotherError({ properties: { type: { const: "second" } } });
  const document = structuredClone(
    changedSample({ components: { schemas: { Second }, responses: { "404": listing("ParcelLost", "Second") } } }),
  );
  for (const name of ["ParcelLost", "Second"])
    Object.assign(valueAt(document, ["components", "schemas", name, "x-error"]) as object, { retry }); // both errors are there
  expect(lintDocument("sample", "openapi.yaml", document).map(inWords)).toEqual([
    expect.stringContaining("/components/schemas/ParcelLost/x-error/retry/strategy: found"),
  ]);
  expect(
    lintSample({
      components: { schemas: { ParcelLost: { "x-error": { source: { document: undefined, basis: undefined } } } } },
    }),
  ).toEqual([
    expect.stringContaining(
      '/components/schemas/ParcelLost/x-error/source: found no member "document"; no member "basis"; wanted',
    ),
  ]);
});

test("tells references to one thing that is missing once, with their number", () => {
  const item = (): object => ({ get: { responses: { "410": { $ref: "#/components/responses/410" } } } });
  expect(lintSample({ paths: { "/a": item(), "/b": item(), "/c": item() } })).toEqual([
    expect.stringContaining(
      "/paths/~1a/get/responses/410/$ref: found the reference #/components/responses/410, and 2 more references to what is not there",
    ),
  ]);
});

test("tells what an envelope breaks for all of its errors at the envelope", () => {
  const names = ["Old", "Red", "Wet"];
  const others = Object.fromEntries(
    names.map((name) => [
      name,
      anotherError({
        properties: { type: { const: `parcel_${name.toLowerCase()}` } },
        examples: [{ status: 404, type: `parcel_${name.toLowerCase()}`, message: "Text." }],
      }),
    ]),
  );
  const lint = (ErrorBody: object): string[] =>
    lintSample({
      components: { schemas: { ErrorBody, ...others }, responses: { "404": listing("ParcelLost", ...names) } },
    });
  expect(lint({ properties: { type: { type: "integer" } } })).toEqual([
    expect.stringContaining(
      'error readable-family /components/schemas/ErrorBody/properties/type/type: found `type: "integer"`, which the constants of 4 errors contradict, such as those of',
    ),
  ]);
  expect(lint({ properties: { message: { minLength: 90 } } })).toEqual([
    expect.stringContaining(
      "error example-matches-schema /components/schemas/ErrorBody/properties/message/minLength: found `minLength`, which the samples of 4 errors break",
    ),
  ]);
});

const required = { components: { schemas: { ErrorBody: { properties: { message: { required: true } } } } } };

test("judges what another tool hands over, which may not be possible to clone", () => {
  const proxied = (value: unknown): unknown =>
    typeof value === "object" && value !== null
      ? new Proxy(value, { get: (target, key) => proxied(Reflect.get(target, key)) })
      : value;
  const document = proxied(changedSample(required));
  expect(() => structuredClone(document)).toThrow("could not be cloned");
  expect(lintDocument("sample", "openapi.yaml", document).map(inWords)).toEqual(lintSample(required));
  expect(lintSample(required)).toEqual([
    expect.stringContaining("/components/schemas/ErrorBody/properties/message/required: found true; wanted a list"),
  ]);
});

test("makes a finding of what throws, in a rule or while reading", () => {
  const judge = (_: unknown, report: ReportVerdict): never => {
    report(["info"], { found: "one thing", wanted: "another" });
    throw new TypeError("no such member");
  };
  const { family } = readFamily("sample", "openapi.yaml", changedSample({}));
  expect(rule("clumsy", "warn", judge).check(family).map(inWords)).toEqual([
    "warn clumsy /info: found one thing; wanted another",
    expect.stringContaining("clumsy : found a document that this rule cannot judge (TypeError: no such member)"),
  ]);
  const get = (): never => {
    throw new Error("out of reach");
  };
  expect(lintDocument("sample", "openapi.yaml", new Proxy({}, { get })).map(inWords)).toEqual([
    expect.stringContaining(
      "error readable-family : found a document that this rule cannot judge (Error: out of reach)",
    ),
  ]);
});
