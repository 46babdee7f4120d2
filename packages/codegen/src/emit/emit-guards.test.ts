/** Given a family, want its guards, the switch that finds an error, what is wrong with a body, and the facts. */
import { describe, expect, test } from "vitest";
import { readFamily } from "@faultline/catalog";
import { emitGuards } from "@faultline/codegen";
import { declarationOf, lampErrors, lines, response } from "../../test/lamp-errors.ts";

const { text } = emitGuards(lampErrors());

test("a guard asks for the envelope and for what is the error's own", () => {
  expect(declarationOf("export function isLost", text)).toBe(
    lines(
      "/**",
      " * True when `value` is a {@link Lost} body.",
      " *",
      " * The lamp is lost.",
      " *",
      " * Code `lost`, HTTP 404.",
      " */",
      "export function isLost(value: unknown): value is Lost {",
      "  return (",
      "    isProblem(value) &&",
      '    value["code"] === "lost" &&',
      '    (value["room"] === undefined || (typeof value["room"] === "string" && lengthOf(value["room"]) <= 9))',
      "  );",
      "}",
    ),
  );
});

test("a guard of an error that its status tells takes the status", () => {
  expect(declarationOf("export function isBusy", text)).toContain(
    lines(
      "export function isBusy(value: unknown, status: number | undefined): value is Busy {",
      "  return status === 429 && isProblem(value);",
      "}",
    ),
  );
});

describe("the guard of the family", () => {
  const unionOf = (more: Record<string, unknown>, ...names: string[]): string => {
    const responses = Object.fromEntries(names.map((name, index) => [String(500 + index), response("More.", name)]));
    return emitGuards(lampErrors(more, responses)).text;
  };
  const knowledge = { canonicalCode: "UNKNOWN", recovery: "none", retry: { strategy: "never" } };
  const note = "; an error that its status alone tells counts under that status only.";
  const answer = {
    "x-error-envelope": { code: "number" },
    type: "object",
    required: ["number"],
    properties: { number: { type: "integer" } },
  };
  const extending = (own: object = {}) => ({
    allOf: [{ $ref: "#/components/schemas/Answer" }],
    ...own,
    "x-error": knowledge,
  });

  test("takes the status where the status alone tells some of its errors", () => {
    expect(declarationOf("export function isSampleError", text)).toBe(
      lines(
        `/** True when \`value\` is any {@link SampleError}${note} */`,
        "export function isSampleError(value: unknown, status: number | undefined): value is SampleError {",
        "  return findProblem(value) !== undefined || (status === 429 && isProblem(value));",
        "}",
      ),
    );
  });

  test("asks for the status always where the status alone tells all of its errors", () => {
    expect(
      declarationOf(
        "export function isAnyAnswer",
        unionOf({ Answer: answer, A: extending(), B: extending() }, "A", "B"),
      ),
    ).toBe(
      lines(
        `/** True when \`value\` is any {@link AnyAnswer}${note} */`,
        "export function isAnyAnswer(value: unknown, status: number | undefined): value is AnyAnswer {",
        "  return (status === 500 || status === 501) && isAnswer(value);",
        "}",
      ),
    );
  });

  test("asks the guard of a status-only error that wants more than its envelope", () => {
    const more = {
      Answer: answer,
      A: extending({ required: ["path"] }),
      B: extending({ properties: { number: { const: 2 } } }),
    };
    expect(declarationOf("export function isAnyAnswer", unionOf(more, "A", "B"))).toContain(
      "  return findAnswer(value) !== undefined || isA(value, status);\n",
    );
  });

  test("takes no status where a code tells each of its errors", () => {
    const more = { Answer: answer, A: extending({ properties: { number: { const: 1 } } }) };
    expect(declarationOf("export function isAnyAnswer", unionOf(more, "A"))).toBe(
      lines(
        "/** True when `value` is any {@link AnyAnswer}. */",
        "export function isAnyAnswer(value: unknown): value is AnyAnswer {",
        "  return findAnswer(value) !== undefined;",
        "}",
      ),
    );
  });
});

test("a guard says whether its error is deprecated", () => {
  expect(declarationOf("export function isGone", text)).toContain(
    " * @deprecated Nothing sends it. Replaced by {@link Lost}, code `lost`.\n * @since 1.2\n",
  );
});

test("one switch finds the error of a body, by code and then by status", () => {
  expect(declarationOf("function findProblem", text)).toBe(
    lines(
      "/** Name of the {@link Problem} error that `value` matches, or undefined. */",
      "function findProblem(value: unknown, status?: number): string | undefined {",
      "  if (!isProblem(value)) return undefined;",
      '  switch (value["code"]) {',
      '    case "gone":',
      '      return "Gone";',
      '    case "lost":',
      '      return value["room"] === undefined || (typeof value["room"] === "string" && lengthOf(value["room"]) <= 9) ? "Lost"',
      "        : undefined;",
      "    default:",
      "      switch (status) {",
      "        case 429:",
      '          return "Busy";',
      "        default:",
      "          return undefined;",
      "      }",
      "  }",
      "}",
    ),
  );
});

test("what is wrong with a body is reported with its place", () => {
  expect(declarationOf("function lostIssues", text)).toBe(
    lines(
      "function lostIssues(value: unknown, at: string, report: Report): void {",
      '  if (!isObject(value)) return report(at, "an object", value);',
      "  problemIssues(value, at, report);",
      '  if (value["code"] !== "lost") report(`${at}/code`, \'"lost"\', value["code"]);',
      '  if (value["room"] !== undefined && (typeof value["room"] !== "string" || !(lengthOf(value["room"]) <= 9))) {',
      '    report(`${at}/room`, "a string with maxLength 9", value["room"]);',
      "  }",
      "}",
    ),
  );
});

test("the facts are keyed by names, and each policy is named by what it says", () => {
  expect(declarationOf("const fixRequestNever", text)).toBe(
    lines(
      'const fixRequestNever: Policy = { recovery: "fix_request", strategy: "never" };',
      'const waitBackoff1To60: Policy = { recovery: "wait", strategy: "backoff", minDelaySeconds: 1, maxDelaySeconds: 60 };',
    ),
  );
  expect(declarationOf("export const sample", text)).toContain(
    lines(
      "      errors: {",
      '        Gone: ["gone", fixRequestNever, [404]],',
      '        Lost: ["lost", fixRequestNever, [404], { is: isLost, issues: lostIssues }],',
      "      },",
      "      statusOnly: {",
      '        Busy: [429, waitBackoff1To60, [429], { canonicalCode: "UNAVAILABLE" }],',
      "      },",
    ),
  );
});

test("the type system knows the errors by their ids", () => {
  expect(declarationOf("export type SampleErrors", text)).toBe(
    lines(
      "/** Types of the family's errors, by id. */",
      "export type SampleErrors = {",
      '  "sample/gone": { name: "Gone"; code: "gone"; body: Gone; root: true; status: 404 };',
      '  "sample/lost": { name: "Lost"; code: "lost"; body: Lost; root: true; status: 404 };',
      '  "sample/429": { name: "Busy"; code: 429; body: Busy; root: true; status: 429 };',
      "};",
    ),
  );
});

describe("the same family", () => {
  test("as JavaScript has no types", () => {
    const script = emitGuards(lampErrors(), "js").text;
    expect(script).toContain(
      'import { byStatus, defineFamily, isObject, lengthOf } from "@faultline/guards/runtime";\n\n/**',
    );
    expect(script).toContain(
      "export function isBusy(value, status) {\n  return status === 429 && isProblem(value);\n}",
    );
    expect(script).toContain("export const sample = /* @__PURE__ */ defineFamily({\n");
  });

  test("as declarations of JavaScript has what is exported alone", () => {
    const types = emitGuards(lampErrors(), "d.ts").text;
    expect(types).toContain(
      "export declare function isBusy(value: unknown, status: number | undefined): value is Busy;",
    );
    expect(types).toContain(
      "export declare function isSampleError(value: unknown, status: number | undefined): value is SampleError;",
    );
    expect(types).toContain("export declare const sample: Family<SampleErrors>;");
    expect(types).not.toContain("findProblem");
  });
});

test("many codes are looked up, in the guard of the family by a list of its own", () => {
  const codes = Array.from({ length: 14 }, (_, index) => 9600 + index);
  const schemas = codes.map((code): [string, object] => [
    `Error${code}`,
    {
      allOf: [{ $ref: "#/components/schemas/Answer" }],
      properties: { number: { const: code } },
      "x-error": { canonicalCode: "UNKNOWN", recovery: "none", retry: { strategy: "never" } },
    },
  ]);
  const answer = {
    "x-error-envelope": { code: "number" },
    type: "object",
    required: ["number"],
    properties: { number: { type: "integer" } },
  };
  const family = lampErrors({ Answer: answer, ...Object.fromEntries(schemas) });
  const emitted = emitGuards(family).text;
  expect(declarationOf("const indexOfAnswer", emitted)).toBe(
    lines("const indexOfAnswer = /* @__PURE__ */ codeIndex([", ...codes.map((code) => `  ${code},`), "]);"),
  );
  expect(declarationOf("export function isAnyAnswer", emitted)).toContain(
    'return isAnswer(value) && indexOfAnswer(value["number"]) >= 0;',
  );
  expect(declarationOf("function findAnswer", emitted)).toContain('return codeOfAnswer(value["number"]);');
});

describe("errors under ranges", () => {
  const extended = (own: object = {}) => ({
    allOf: [{ $ref: "#/components/schemas/Problem" }],
    ...own,
    "x-error": { canonicalCode: "UNKNOWN", recovery: "none", retry: { strategy: "never" } },
  });
  const whyAsked = { required: ["why"], properties: { why: { type: "string" } } };
  const responses = {
    "4XX": response("The request.", "Refused"),
    default: response("The rest.", "Broken"),
  };
  const { text: ranged } = emitGuards(lampErrors({ Refused: extended(), Broken: extended(whyAsked) }, responses));

  test("their guards ask for each part of the range that exact responses leave", () => {
    expect(declarationOf("export function isRefused", ranged)).toContain(
      lines(
        " * Code `4XX`, HTTP 4XX.",
        " */",
        "export function isRefused(value: unknown, status: number | undefined): value is Refused {",
        "  return (",
        "    status !== undefined &&",
        "    ((status >= 400 && status <= 403) || (status >= 405 && status <= 428) || (status >= 430 && status <= 499)) &&",
        "    isProblem(value)",
        "  );",
        "}",
      ),
    );
  });

  test("the guard of one under `default` takes what no response lists, also what HTTP does not define", () => {
    expect(declarationOf("export function isBroken", ranged)).toContain(
      lines(
        " * Code `default`, any other failure.",
        " */",
        "export function isBroken(value: unknown, status: number | undefined): value is Broken {",
        "  return status !== undefined && status >= 500 && status <= 999 && isBrokenBody(value);",
        "}",
      ),
    );
  });

  test("the switch that finds an error asks for exact statuses first, then for ranges", () => {
    expect(declarationOf("function findProblem", ranged)).toContain(
      lines(
        "    default:",
        "      switch (status) {",
        "        case 429:",
        '          return "Busy";',
        "        default:",
        '          return status !== undefined && status >= 400 && status <= 403 ? "Refused"',
        '            : status !== undefined && status >= 405 && status <= 428 ? "Refused"',
        '            : status !== undefined && status >= 430 && status <= 499 ? "Refused"',
        '            : status !== undefined && status >= 500 && status <= 999 && typeof value["why"] === "string" ? "Broken"',
        "            : undefined;",
      ),
    );
  });

  test("the facts hold their statuses as numbers and ranges, and the responses by their keys", () => {
    const facts = declarationOf("export const sample", ranged);
    expect(facts).toContain(
      lines(
        '        Lost: ["lost", fixRequestNever, [404], { is: isLost, issues: lostIssues }],',
        "      },",
        "      statusOnly: {",
        '        Busy: [429, waitBackoff1To60, [429], { canonicalCode: "UNAVAILABLE" }],',
        '        Refused: ["4XX", noneNever, [[400, 403], [405, 428], [430, 499]], { canonicalCode: "UNKNOWN" }],',
        '        Broken: ["default", noneNever, [[500, 999]], { is: isBrokenBody, issues: brokenBodyIssues, canonicalCode: "UNKNOWN" }],',
        "      },",
      ),
    );
    expect(facts).toContain(
      lines("  responses: {", "    404: null,", "    429: null,", '    "4XX": null,', "    default: null,", "  },"),
    );
  });

  test("their ids and codes are the keys", () => {
    expect(declarationOf("export type SampleErrors", ranged)).toContain(
      lines(
        '  "sample/4xx": { name: "Refused"; code: "4XX"; body: Refused; root: true };',
        '  "sample/default": { name: "Broken"; code: "default"; body: Broken; root: true };',
      ),
    );
  });

  test("the guard of the family takes each under its range", () => {
    expect(declarationOf("export function isSampleError", ranged)).toContain(
      lines(
        "        (status !== undefined &&",
        "          ((status >= 400 && status <= 403) || (status >= 405 && status <= 428) || (status >= 430 && status <= 499)))) &&",
        "      isProblem(value)) ||",
        "    isBroken(value, status)",
      ),
    );
  });
});

test("where anything beside the errors is a success, the function that says so takes no parameter, which nobody would read", () => {
  const Problem = {
    "x-error-envelope": { code: "code" },
    type: "object",
    required: ["code"],
    properties: { code: { type: "string" } },
  };
  const Broken = {
    "x-error": { recovery: "none" },
    allOf: [{ $ref: "#/components/schemas/Problem" }],
    properties: { code: { const: "broken" } },
  };
  const items = { oneOf: [{ $ref: "#/components/schemas/Broken" }, {}, { type: "string" }] };
  const content = { "application/json": { schema: { type: "array", items } } };
  const { family, problems } = readFamily("lamps", "lamps.yaml", {
    openapi: "3.1.1",
    info: { title: "Lamps", version: "1.0.0" },
    paths: { "/lamps": { get: { responses: { "200": { description: "Lamps.", content } } } } },
    components: { schemas: { Problem, Broken } },
  });
  expect(problems).toEqual([]);
  expect(emitGuards(family).text).toContain("isSuccess: () => true");
});
