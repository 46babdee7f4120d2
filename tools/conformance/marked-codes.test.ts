/** Codes with a namespace in front or an address behind, in members and in elements of lists: from the spec through lint and the emitted module to the fault. */
import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { readFamily } from "@faultline/catalog";
import { emitGuards } from "@faultline/codegen";
import { createBody, decode, decodeAll, type Family } from "@faultline/guards";
import { lintDocument } from "@faultline/rules";
import { familyOf, loadGuards } from "./load-guards.ts";
import { documentOf } from "./made-up-spec.ts";

const TYPE = { type: "string" };

/** An envelope whose code stands at the locations, with the members `__type` and `details`. */
function specWith(code: unknown, constants: Record<string, object> = { Throttled: typed("Throttled") }) {
  const details = {
    type: "array",
    items: { type: "object", properties: { kind: TYPE, reason: TYPE, level: { type: "integer" } } },
  };
  return documentOf({
    envelope: {
      "x-error-envelope": { code, message: "message" },
      type: "object",
      properties: { __type: TYPE, message: TYPE, details, level: { type: "integer" } },
    },
    errors: { 400: constants },
  });
}

function typed(constant: string): object {
  return { required: ["__type"], properties: { __type: { const: constant } } };
}

async function familyWith(...args: Parameters<typeof specWith>): Promise<Family> {
  const { family, problems } = readFamily("made-up", "made-up", specWith(...args));
  const emitted = emitGuards(family);
  expect([...problems, ...emitted.problems]).toEqual([]);
  return familyOf(await loadGuards(emitted.text));
}

const MARKED = { member: "__type", after: "#", before: ":" };

describe("a member between two marks", async () => {
  const family = await familyWith(MARKED);
  const words = fc.stringMatching(/^[a-zA-Z0-9. /]{0,12}$/);

  test("is the same code whatever stands in front and behind; what is raw stays as it came", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 3 }), fc.array(words, { maxLength: 3 }), (front, behind) => {
        const __type = [...front, ["Throttled", ...behind].join(":")].join("#");
        const body = { __type, message: "m" };
        const fault = decode(family, { status: 400, body: JSON.stringify(body) });
        expect(fault).toMatchObject({ match: "declared", code: "Throttled", message: "m", raw: body });
        expect(decode(family, { status: 400, body })).toEqual(fault);
        expect(decodeAll(family, { status: 400, body }).faults).toEqual([fault]);
      }),
    );
  });

  test("is deviant under another status, and unknown without what stands around it", () => {
    const sent = (name: string) => ({ __type: `ns#${name}:http://a#b`, message: "m" });
    expect(decode(family, { status: 503, body: sent("Throttled") })).toMatchObject({
      match: "deviant",
      code: "Throttled",
    });
    expect(decode(family, { status: 400, body: sent("New") })).toMatchObject({
      match: "undeclared",
      code: "New",
      raw: sent("New"),
    });
  });

  test("is filled in bare by createBody", () => {
    const untyped = createBody as (family: Family, key: string, rest: object) => unknown;
    expect(untyped(family, "Throttled", { message: "m" })).toEqual({ __type: "Throttled", message: "m" });
  });

  test("may have aliases, which are bare as well", async () => {
    const aliased = specWith(MARKED);
    const throttled = aliased.components?.schemas?.["Throttled"] as unknown as { "x-error": object }; // made above
    throttled["x-error"] = { ...throttled["x-error"], aliases: ["SlowDown"] };
    const { family: spec } = readFamily("made-up", "made-up", aliased);
    const other = familyOf(await loadGuards(emitGuards(spec).text));
    expect(decode(other, { status: 400, body: { __type: "ns#SlowDown" } })).toMatchObject({ code: "Throttled" });
    expect(decode(other, { status: 400, body: { __type: "ns#New" } })).toMatchObject({
      match: "undeclared",
      code: "New",
    });
  });
});

test.each<[string, object, object]>([
  ["a mark behind alone", { member: "__type", before: "/" }, { __type: "Throttled/7" }],
  ["a mark in front alone, of several characters", { member: "__type", after: "::" }, { __type: "a::b::Throttled" }],
])("%s", async (_, location, body) => {
  expect(decode(await familyWith(location), { status: 400, body })).toMatchObject({
    match: "declared",
    code: "Throttled",
  });
});

test("an element of a list, with a coarser member behind it", async () => {
  const location = { list: "details", where: { kind: "info" }, member: "reason", after: "/" };
  const details = { contains: { properties: { kind: { const: "info" }, reason: { const: "TOO_OFTEN" } } } };
  const family = await familyWith([location, MARKED], {
    Often: { required: ["details"], properties: { details } },
    Throttled: typed("Throttled"),
  });
  const body = (reason: string) => ({ __type: "ns#Throttled", details: [{ kind: "x" }, { kind: "info", reason }] });
  expect(decode(family, { status: 400, body: body("svc/TOO_OFTEN") })).toMatchObject({
    match: "declared",
    code: "TOO_OFTEN",
  });
  expect(decode(family, { status: 400, body: body("svc/NEW") })).toMatchObject({ match: "undeclared", code: "NEW" });
  expect(decode(family, { status: 400, body: { __type: "ns#Throttled" } })).toMatchObject({ code: "Throttled" });
});

describe("lint", () => {
  const findings = (...args: Parameters<typeof specWith>): string[] =>
    lintDocument("made-up", "made-up", specWith(...args))
      .filter(({ severity, rule }) => severity === "error" && rule !== "code-required")
      .map(({ rule, path, found }) => `${rule} /${path.join("/")}: ${found}`);

  test("is content with marks", () => {
    expect(findings(MARKED)).toEqual([]);
  });

  test("finds a code that never arrives, because the marks would leave less of it", () => {
    expect(findings(MARKED, { Throttled: typed("ns#Throttled") })).toEqual([
      'code-has-constant /components/schemas/Throttled/properties/__type/const: the code "ns#Throttled", which never arrives: `before` and `after` of the envelope leave "Throttled" of it',
    ]);
  });

  test("finds marks for a member that is no text", () => {
    const level = { required: ["level"], properties: { level: { const: 7 } } };
    expect(findings({ member: "level", after: "#" }, { Throttled: level })).toEqual([
      "named-members-fit /components/schemas/Env/x-error-envelope/code: `before` or `after` for the code level, which is integer",
    ]);
  });

  test("finds a mark that is empty, a list without constants, and a member that is missing", () => {
    for (const location of [{ member: "__type", after: "" }, { list: "details", member: "reason" }, { after: "#" }])
      expect(findings(location)).not.toEqual([]);
  });
});
