import { describe, expect, test } from "vitest";
import { readFamily, type Family, type Problem } from "@faultline/catalog";

const refTo = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const errorNamed = (code: string, change: object = {}): object => ({
  allOf: [refTo("Item")],
  properties: { code: { const: code } },
  "x-error": { canonicalCode: "INTERNAL", recovery: "wait", retry: { strategy: "never" } },
  ...change,
});
const answer = (schema: object): object => ({ description: "Failed.", content: { "application/json": { schema } } });

function read(
  schemas: object,
  responses: object = { 422: answer(refTo("Failure")) },
): { family: Family; problems: Problem[] } {
  const Item = {
    "x-error-envelope": { code: "code" },
    type: "object",
    required: ["code"],
    properties: { code: { type: "string" } },
  };
  return readFamily("books", "books", {
    openapi: "3.1.1",
    info: { title: "Books", version: "1.0.0" },
    paths: {},
    components: { schemas: { Item, Short: errorNamed("short"), Long: errorNamed("long"), ...schemas }, responses },
  });
}

const list = (items: object): object => ({ type: "array", items });
const failure = (mark: object, errors: object): object => ({
  "x-error-envelope": mark,
  type: "object",
  properties: { errors, note: { type: "string" } },
});

describe("a list envelope", () => {
  test("gives its errors the statuses of its responses, ranges and successes too, and is no main envelope", () => {
    const responses = {
      200: answer(refTo("Failure")),
      "4XX": answer({ oneOf: [refTo("Failure"), { type: "string" }] }),
    };
    const { family, problems } = read({ Failure: failure({ list: "errors" }, list(refTo("Short"))) }, responses);
    expect(problems).toEqual([]);
    expect(family.lists).toMatchObject([
      {
        name: "Failure",
        list: ["errors"],
        statusSet: [
          [200, 200],
          [400, 499],
        ],
      },
    ]);
    expect(family.envelopes.map(({ name }) => name)).toEqual(["Item"]);
    expect(family.errors[0]).toMatchObject({ id: "books/short", statuses: [200], ranges: ["4XX"], statusOnly: false });
    expect(family.errors[0]?.placements).toEqual([
      { kind: "item", carrier: "Failure", path: ["errors", "*"], list: "Failure" },
    ]);
    expect(family.responses.map(({ status, errors }) => [status, errors.map(({ name }) => name)])).toEqual([
      [200, ["Short"]],
      ["4XX", ["Short"]],
    ]);
  });

  test.each([
    [
      "nested",
      failure({ list: "errors/all" }, { type: "object", properties: { all: list(refTo("Short")) } }),
      ["errors", "all"],
    ],
    ["the body itself", { "x-error-envelope": { list: "" }, ...list({ oneOf: [refTo("Short"), refTo("Long")] }) }, []],
    ["behind references", failure({ list: "errors" }, refTo("All")), ["errors"]],
    ["null or a list", failure({ list: "errors" }, { type: ["array", "null"], items: refTo("Short") }), ["errors"]],
  ])("can have its list %s", (_, Failure, path) => {
    const { family, problems } = read({ Failure, All: list(refTo("Short")) });
    expect(problems).toEqual([]);
    expect(family.lists[0]?.list).toEqual(path);
    expect(family.errors[0]?.statuses).toEqual([422]);
  });

  test("can leave it to each response which errors are in the list", () => {
    const narrowed = (name: string): object =>
      answer({ allOf: [refTo("Failure")], properties: { errors: { items: refTo(name) } } });
    const schemas = { Failure: failure({ list: "errors" }, { type: "array" }) };
    const { family, problems } = read(schemas, { 400: narrowed("Short"), 409: narrowed("Long") });
    expect(problems).toEqual([]);
    expect(family.errors.map(({ name, statuses }) => [name, statuses])).toEqual([
      ["Short", [400]],
      ["Long", [409]],
    ]);
  });

  test("takes any error of the item's envelope for a failure, and another alternative for a success", () => {
    const items = { anyOf: [refTo("Short"), refTo("Item"), { type: "object", required: ["ok"] }] };
    const { family } = read({ Failure: failure({ list: "errors" }, list(items)) });
    expect(family.placementGroups[0]?.successes.map((path) => path.at(-1))).toEqual(["2"]);
  });

  test("leaves lists of other bodies to be items", () => {
    const schemas = {
      Failure: failure({ list: "errors" }, list(refTo("Short"))),
      Batch: { type: "object", properties: { errors: list(refTo("Short")) } },
    };
    const { family } = read(schemas, { 422: answer(refTo("Failure")), 200: answer(refTo("Batch")) });
    expect(family.lists[0]?.statusSet).toEqual([[422, 422]]);
    expect(family.errors[0]?.statuses).toEqual([422]);
  });
});

describe("a list envelope that is none", () => {
  const messages = (Failure: object): string[] =>
    read({ Failure }).problems.map(({ path, found, wanted }) => `${path.slice(3).join("/")}: ${found}; ${wanted}`);

  test.each([
    [
      "leads nowhere",
      failure({ list: "failures" }, list(refTo("Short"))),
      'x-error-envelope/list: the path "failures", which leads to no list in Failure; the path of a list whose items are errors',
    ],
    [
      "leads to a text",
      failure({ list: "note" }, list(refTo("Short"))),
      'x-error-envelope/list: the path "note", which leads to no list in Failure; the path of a list whose items are errors',
    ],
    [
      "is said of an object",
      failure({ list: "" }, list(refTo("Short"))),
      "x-error-envelope/list: the body itself, which is no list in Failure; the path of a list whose items are errors",
    ],
    [
      "has items that are no errors",
      failure({ list: "errors" }, list({ type: "string" })),
      'x-error-envelope/list: the path "errors", a list whose items lead to no error; the path of a list whose items are errors',
    ],
    [
      "has a code of its own",
      failure({ list: "errors", code: "note" }, list(refTo("Short"))),
      expect.stringMatching(/^x-error-envelope\/code: "note"; nothing, since/) as unknown as string,
    ],
    [
      "is no text",
      failure({ list: ["errors"] }, list(refTo("Short"))),
      expect.stringMatching(/^x-error-envelope\/list: /) as unknown as string,
    ],
  ])("%s", (_, Failure, message) => {
    expect(messages(Failure)).toContainEqual(message);
  });

  test("an error that is told by its status alone cannot stand in a list", () => {
    const Plain = errorNamed("", { properties: {} });
    const { problems } = read({ Plain, Failure: failure({ list: "errors" }, list(refTo("Plain"))) });
    expect(problems.map(({ found }) => found)).toEqual(["an error without a code that is listed under no status"]);
  });
});
