/** Errors that their status alone tells beside errors that a code tells, from the spec through the emitted module to the fault. */
import { describe, expect, test } from "vitest";
import { readFamily } from "@faultline/catalog";
import { emitGuards } from "@faultline/codegen";
import { decode, decodeAll, type Family } from "@faultline/guards";
import { familyOf, loadGuards } from "./load-guards.ts";
import { documentOf, type Sample } from "./made-up-spec.ts";

/** The errors that a status tells stand before and behind those with a code, and one of them asks for a member of its own. */
function sampleWith(coded: number): Sample {
  const codes = Array.from(
    { length: coded },
    (_, index) => [`Coded${index}`, { properties: { title: { const: `code ${index}` } } }] as const,
  );
  return {
    envelope: {
      "x-error-envelope": { code: "title" },
      type: "object",
      required: ["title"],
      properties: { title: { type: "string" } },
    },
    errors: {
      400: { Missing: { required: ["path"], properties: { path: { type: "string" } } } },
      404: Object.fromEntries(codes),
      500: { Broken: {} },
    },
  };
}

describe.each([1, 3, 20])("beside %i errors with a code", async (coded) => {
  const { family, problems } = readFamily("told", "told", documentOf(sampleWith(coded)));
  const emitted = emitGuards(family);
  const statusOnly = familyOf(await loadGuards(emitted.text));

  test("the spec stands", () => {
    expect([...problems, ...emitted.problems]).toEqual([]);
  });

  test("an error that its status tells is declared, by text and by value", () => {
    for (const body of [{ title: "anything" }, '{"title":"anything"}'])
      expect(decode(statusOnly, { status: 500, body })).toMatchObject({ match: "declared", id: "told/500", code: 500 });
    expect(decode(statusOnly, { status: 400, body: { title: "anything", path: "/x" } })).toMatchObject({
      match: "declared",
      id: "told/400",
      code: 400,
    });
  });

  test("it is deviant where it lacks what its own schema asks for", () => {
    const fault = decode(statusOnly, { status: 400, body: { title: "anything" } });
    expect(fault).toMatchObject({
      match: "deviant",
      id: "told/400",
      issues: [{ pointer: "/path", found: "nothing", wanted: "a string" }],
    });
  });

  test("a known code wins, and is deviant under a status that is not its own", () => {
    expect(decode(statusOnly, { status: 404, body: { title: "code 0" } })).toMatchObject({
      match: "declared",
      id: "told/code-0",
    });
    for (const status of [400, 500])
      expect(decode(statusOnly, { status, body: { title: "code 0", path: "/x" } })).toMatchObject({
        match: "deviant",
        id: "told/code-0",
      });
  });

  test("no other status tells anything, and neither does none", () => {
    for (const status of [404, 418, undefined])
      expect(decode(statusOnly, { status, body: { title: "anything", path: "/x" } })).toMatchObject({
        match: "undeclared",
      });
    expect(decode(statusOnly, { status: 200, body: { title: "anything" } })).toBeUndefined();
    expect(decodeAll(statusOnly, { status: 200, body: { title: "anything" } })).toEqual({ faults: [], more: false });
  });
});

describe("a body without a known code under a status that tells an error", async () => {
  const detail = { type: "string" };
  const family = await emittedOf({
    envelope: {
      "x-error-envelope": { code: "error/title", message: "error/detail", status: "status", requestId: "trace" },
      type: "object",
      required: ["error"],
      properties: {
        error: { type: "object", required: ["title", "detail"], properties: { title: { type: "string" }, detail } },
        status: { type: "integer" },
        trace: { type: "string" },
        object: { const: "error" },
      },
    },
    errors: {
      400: { Missing: { required: ["path"], properties: { path: { type: "string" } } } },
      404: { Coded: { properties: { error: { properties: { title: { const: "coded" } } } } } },
      500: { Broken: {} },
    },
  });
  const error = { title: "t", detail: "d" };
  const title = { pointer: "/error/title", found: "nothing", wanted: "a string" };
  const path = { pointer: "/path", found: "nothing", wanted: "a string" };

  test.each([
    ["breaks the envelope beside its code", 500, { error, trace: 1 }, { pointer: "/trace", found: "a number" }],
    ["names the status as a text", 500, { error, status: "500" }, { pointer: "/status", found: "a string" }],
    ["lacks the code and names the status", 500, { error: { detail: "d" }, status: 500 }, title],
    ["lacks the code and has the id of the request", 500, { error: { detail: "d" }, trace: "r" }, title],
    ["lacks the code and has a constant of the envelope", 500, { error: { detail: "d" }, object: "error" }, title],
    ["lacks the code and what the error asks for", 400, { error: { detail: "d" }, status: 400 }, title, path],
    ["has an empty code and lacks what the error asks for", 400, { error: { title: "", detail: "d" } }, path],
    ["names another status and breaks the envelope", 500, { error, status: 503, trace: 1 }, { pointer: "/trace" }],
  ])("is deviant where it has the form of the envelope: it %s", (_, status, body, ...issues) => {
    const fault = decode(family, { status, body: JSON.stringify(body) });
    expect(fault).toMatchObject({ match: "deviant", id: `told/${status}`, code: status, body: undefined });
    expect(fault?.issues).toEqual(expect.arrayContaining(issues.map((issue) => expect.objectContaining(issue))));
    expect(decode(family, { status, body })).toEqual(fault);
  });

  test.each([
    ["nothing", {}],
    ["a message alone, as gateways send it", { error: { detail: "d" } }],
    ["the envelope without its message", { error: { title: "t" }, status: 500 }],
    ["the status alone", { status: 500 }],
    ["the status beside an error of another form", { status: 500, error: "Internal Server Error" }],
    ["another constant", { error: { ...error, title: undefined }, status: 500, object: "user" }],
    ["null as code", { error: { title: null, detail: "d" }, status: 500 }],
    ["a number as code", { error: { title: 5, detail: "d" }, status: 500 }],
    ["somebody else's members", { message: "m", code: 1 }],
    ["a page", "<html>500</html>"],
    ["a list", [{ error }]],
  ])("stays a status where it has %s", (_, body) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    for (const sent of [text, body])
      expect(decode(family, { status: 500, body: sent })).toMatchObject({ match: "status", candidates: ["told/500"] });
  });

  test("is judged so under no status of a success, and where only codes tell errors", () => {
    const body = { error: { detail: "d" }, status: 404 };
    expect(decode(family, { status: 200, body: { error, trace: 1 } })).toBeUndefined();
    expect(decode(family, { status: 404, body })).toMatchObject({ match: "status", candidates: ["told/coded"] });
    expect(decode(family, { status: 503, body: { ...body, status: 503 } })).toMatchObject({ match: "none" });
  });
});

describe("an optional code beside errors that their status tells", async () => {
  const family = await emittedOf({
    envelope: {
      "x-error-envelope": { code: "type", message: "title", status: "status" },
      type: "object",
      properties: { type: { type: "string" }, title: { type: "string" }, status: { type: "integer" } },
    },
    errors: {
      404: {
        Coded: { required: ["type"], properties: { type: { const: "coded" } } },
        Plain: { required: ["path"], properties: { path: { type: "string" } } },
      },
    },
  });

  test.each([
    ["has the whole envelope and lacks what the error asks for", { title: "Not Found" }, "/path"],
    ["has about:blank and another type of status", { type: "about:blank", status: "404" }, "/status"],
    ["names another status", { title: "Gone", status: 410, path: "/x" }, "/status"],
  ])("a body is deviant where it %s", (_, body, pointer) => {
    const fault = decode(family, { status: 404, body });
    expect(fault).toMatchObject({ match: "deviant", id: "told/404", code: 404 });
    expect(fault?.issues.map((issue) => issue.pointer)).toContain(pointer);
  });

  test("a body stays a status where none of its members is the envelope's, and an unknown code is undeclared", () => {
    for (const body of [{}, { hello: "world" }])
      expect(decode(family, { status: 404, body })).toMatchObject({ match: "status" });
    expect(decode(family, { status: 404, body: { type: "new" } })).toMatchObject({ match: "undeclared", code: "new" });
  });
});

async function emittedOf(sample: Sample): Promise<Family> {
  const { family, problems } = readFamily("told", "told", documentOf(sample));
  const emitted = emitGuards(family);
  expect([...problems, ...emitted.problems]).toEqual([]);
  return familyOf(await loadGuards(emitted.text));
}
