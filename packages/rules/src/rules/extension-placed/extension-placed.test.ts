import { expect, test } from "vitest";
import { changedSample, inWords, lintSample } from "../../../sample/sample.ts";
import { lintDocument } from "@faultline/rules";
import { pathOf, valueAt } from "@faultline/catalog";
import { EXTENSIONS } from "@faultline/catalog/pure";

/** Moves what stands at one pointer of the sample to another. */
function moved(from: string, to: string, document: unknown = changedSample({})): string[] {
  const copy: unknown = structuredClone(document);
  const [source, target] = [pathOf(from), pathOf(to)];
  const owner = valueAt(copy, source.slice(0, -1)) as Record<string, unknown>; // the sample has it
  const value = owner[source.at(-1) ?? ""];
  delete owner[source.at(-1) ?? ""];
  let path = copy as Record<string, unknown>; // objects all the way
  for (const step of target.slice(0, -1)) path = (path[step] ??= {}) as Record<string, unknown>;
  path[target.at(-1) ?? ""] = value;
  return lintDocument("sample", "openapi.yaml", copy).map(inWords);
}

const ERROR = "/components/schemas/ParcelLost";
const ENVELOPE = "/components/schemas/ErrorBody";
const BODY = "/components/responses/404/content/application~1json";

test.each([
  `${ERROR}/properties`,
  `${ERROR}/properties/status`,
  `${ERROR}/allOf/0`,
  BODY,
  `${BODY}/schema`,
  "/components/schemas",
])("finds x-error at %s, and nothing besides", (path) => {
  expect(moved(`${ERROR}/x-error`, `${path}/x-error`)).toEqual([
    `error extension-placed ${path}/x-error: found x-error at a place where nobody reads it; wanted it at /components/schemas/ParcelLost/x-error`,
  ]);
});

test.each([
  "",
  "/info",
  "/components",
  "/components/responses",
  "/paths",
  "/paths/~1parcels/get",
  "/components/parameters/id",
])("finds x-error at %j, where nobody knows what it was meant for", (path) => {
  expect(moved(`${ERROR}/x-error`, `${path}/x-error`)).toContainEqual(
    `error extension-placed ${path}/x-error: found x-error at a place where nobody reads it; wanted it on a schema below components.schemas, or on a response`,
  );
});

test.each(["/components/responses/404", "/info", "", `${ERROR}/properties`])("finds x-error-envelope at %j", (path) => {
  expect(moved(`${ENVELOPE}/x-error-envelope`, `${path}/x-error-envelope`)).toContainEqual(
    expect.stringContaining(
      `error extension-placed ${path}/x-error-envelope: found x-error-envelope at a place where nobody reads it`,
    ),
  );
});

test.each(["", "/components", ENVELOPE, "/paths"])("finds x-error-family at %j, and nothing besides", (path) => {
  const family = changedSample({ info: { "x-error-family": { guidance: ["Expect more."] } } });
  expect(moved("/info/x-error-family", `${path}/x-error-family`, family)).toEqual([
    `error extension-placed ${path}/x-error-family: found x-error-family at a place where nobody reads it; wanted it at /info/x-error-family`,
  ]);
});

test("tells once of an object that holds many and stands at the wrong place", () => {
  const known = { canonicalCode: "NOT_FOUND", recovery: "wait", retry: { strategy: "backoff", maxAttempts: 3 } };
  const definitions = Object.fromEntries(["A", "B", "C", "D"].map((name) => [name, { "x-error": { ...known } }]));
  expect(lintSample({ definitions })).toEqual([
    "error extension-placed /definitions: found an object at a place where nobody reads the 4 extensions in it; wanted x-error on a schema below components.schemas, or on a response",
  ]);
});

test("takes the responses of components, operations and callbacks, headers of that name, samples, and other extensions", () => {
  const known = { recovery: "wait", retry: { strategy: "backoff", maxAttempts: 3 }, remedies: ["Wait."] };
  const responses = { "404": { $ref: "#/components/responses/404" } };
  const get = {
    responses,
    callbacks: {
      done: { "{$request.body#/url}": { post: { responses: { "500": { description: "No.", "x-error": known } } } } },
    },
  };
  const change = {
    paths: { "/parcels": { get } },
    "x-notes": { "x-error": 1 },
    components: {
      responses: {
        "503": { description: "Busy.", headers: { "x-error": { schema: { type: "string" } } }, "x-error": known },
      },
      schemas: { ErrorBody: { examples: [{ status: 404, type: "parcel_lost", message: "Lost.", "x-error": true }] } },
    },
  };
  expect(lintSample(change, "extension-placed")).toEqual([]);
});

const OPERATION = { repeat: true };
const operation = { responses: { 404: { $ref: "#/components/responses/404" } }, "x-error-operation": OPERATION };

test.each([
  ["paths", { paths: { "/a": { get: operation } } }],
  [
    "paths, of 3.2",
    { openapi: "3.2.0", paths: { "/a": { query: operation, additionalOperations: { LINK: operation } } } },
  ],
  ["the components", { components: { pathItems: { A: { post: operation } } } }],
  ["the components, of 3.2", { components: { pathItems: { A: { additionalOperations: { LINK: operation } } } } }],
])("takes x-error-operation on operations of %s", (_, change) => {
  expect(lintSample(change, "extension-placed")).toEqual([]);
});

test.each([
  ["/paths/~1a", { paths: { "/a": { "x-error-operation": OPERATION } } }],
  [
    "/paths/~1a/additionalOperations",
    { paths: { "/a": { additionalOperations: { "x-error-operation": OPERATION } } } },
  ],
  ["/webhooks/a/post", { webhooks: { a: { post: { "x-error-operation": OPERATION } } } }],
  ["/components/pathItems/A", { components: { pathItems: { A: { "x-error-operation": OPERATION } } } }],
  ["/components/schemas/ErrorBody", { components: { schemas: { ErrorBody: { "x-error-operation": OPERATION } } } }],
])("finds x-error-operation at %s, and says where it is read", (path, change) => {
  expect(lintSample(change, "extension-placed")).toEqual([
    `error extension-placed ${path}/x-error-operation: found x-error-operation at a place where nobody reads it; wanted it on an operation of a path`,
  ]);
});

test.each(EXTENSIONS.filter((name) => name !== "x-error-ignore"))("says of %s where it is read", (name) => {
  const [finding] = lintSample({ components: { [name]: { a: 1 } } }, "extension-placed");
  expect(finding).toMatch(/; wanted it (on|at) \S/);
});

test("finds x-error in a schema that is written inside a response, and nothing that follows from it", () => {
  const schema = {
    allOf: [{ $ref: "#/components/schemas/ErrorBody" }],
    properties: { type: { const: "parcel_late" } },
    "x-error": { recovery: "wait" },
  };
  const responses = { 409: { description: "Too late.", content: { "application/json": { schema } } } };
  expect(lintSample({ paths: { "/late": { get: { responses } } } }).filter((text) => text.startsWith("error"))).toEqual(
    [
      "error extension-placed /paths/~1late/get/responses/409/content/application~1json/schema/x-error: found x-error at a place where nobody reads it; wanted it on a schema below components.schemas, or on a response",
    ],
  );
});

test("an exception inside of an extension belongs beside it", () => {
  const ignore = [{ rule: "error-has-title", reason: "It has none." }];
  const lost = { title: undefined, "x-error": { "x-error-ignore": ignore } };
  expect(lintSample({ components: { schemas: { ParcelLost: lost } } })).toEqual([
    expect.stringContaining(
      "found x-error-ignore at a place where nobody reads it; wanted it at /components/schemas/ParcelLost/x-error-ignore",
    ),
  ]);
});
