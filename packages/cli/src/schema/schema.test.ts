import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { captured, ROOT } from "../fixtures/captured.ts";

const { exitCode, stdout, stderr } = await captured(["schema"]);
const schema = JSON.parse(stdout) as Record<string, unknown>;
const texts = [...stdout.matchAll(/"\$ref": "([^"]*)"/g)].map(([, ref = ""]) => ref);

test("prints one JSON document", () => {
  expect({ exitCode, stderr, ending: stdout.at(-1) }).toEqual({ exitCode: 0, stderr: "", ending: "\n" });
  expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
});

test("it refers to nothing outside itself, and needs no dynamic reference", () => {
  expect(texts.filter((ref) => !ref.startsWith("#/$defs/"))).toEqual([]);
  expect(stdout).not.toMatch(/"\$dynamic(Ref|Anchor)": "/);
});

test("no reference stands beside other rules, of which VS Code would lose some", () => {
  const beside: string[] = [];
  JSON.stringify(schema, (_, value: unknown) => {
    const members = typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
    const isReference = typeof (value as Record<string, unknown> | null)?.["$ref"] === "string";
    if (isReference)
      beside.push(
        ...members.filter((name) => !/^(?:\$ref|\$comment|title|description|default|deprecated)$/.test(name)),
      );
    return value;
  });
  expect(beside).toEqual([]);
});

test("it binds every extension that specs/x-error.schema.json describes", async () => {
  const { $defs } = JSON.parse(await readFile(join(ROOT, "specs/x-error.schema.json"), "utf8")) as {
    $defs: Record<string, unknown>;
  };
  const described = Object.keys($defs).filter((name) => name.startsWith("x-error"));
  expect(described.filter((name) => !texts.includes(`#/$defs/extensions/$defs/${name}`))).toEqual([]);
});

const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

test.each(["app-and-book-management", "device-management", "disruptive-technologies", "t-iot-hub"])(
  "it accepts %s",
  async (family) => {
    expect(validate(parse(await readFile(join(ROOT, "specs", family, "openapi.yaml"), "utf8")))).toBe(true);
  },
);

const MINIMAL = "openapi: 3.1.1\ninfo: { title: T, version: 1.0.0 }\npaths: {}\n";
const ERROR = "x-error: { canonicalCode: NOT_FOUND, recovery: none, retry: { strategy: never } }";

test.each([
  ["a nested schema that is no schema", "components: { schemas: { A: { properties: { b: { type: strng } } } } }"],
  ["an unknown recovery", `components: { schemas: { A: { ${ERROR.replace("none", "hope")} } } }`],
  [
    "an unknown member of an error in a list",
    `components: { schemas: { A: { oneOf: [{ ${ERROR.replace("recovery", "advice")} }] } } }`,
  ],
  ["an error's member on a response", `components: { responses: { '404': { description: None., ${ERROR} } } }`],
  [
    "an exception without a reason on a schema",
    "components: { schemas: { A: { x-error-ignore: [{ rule: error-has-title }] } } }",
  ],
  [
    "an exception without a reason on an operation",
    "webhooks: { w: { post: { x-error-ignore: [{ rule: error-has-title }] } } }",
  ],
  ["an operation's response without a description", "webhooks: { w: { post: { responses: { '404': {} } } } }"],
])("it refuses %s", (_, text) => {
  expect(validate(parse(MINIMAL + text))).toBe(false);
});

test.each([
  ["an error", `components: { schemas: { A: { ${ERROR} } } }`],
  ["an error inside a list of alternatives", `components: { schemas: { A: { oneOf: [{ ${ERROR} }] } } }`],
  ["an envelope", "components: { schemas: { A: { x-error-envelope: { code: type } } } }"],
  [
    "an exception with a reason",
    "webhooks: { w: { post: { x-error-ignore: [{ rule: error-has-title, reason: None. }] } } }",
  ],
  ["an extension of somebody else", "x-other: { any: thing }"],
])("it accepts %s", (_, text) => {
  expect(validate(parse(MINIMAL + text))).toBe(true);
});
