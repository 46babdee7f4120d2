/** Objects inside of objects, as languages print them. */
import { inspect } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runWithoutHanging } from "../../test/without-hanging.ts";
import { readExchanges } from "../read-exchanges.ts";
import { printedObject } from "./printed-object.ts";

type Value = string | number | boolean | null | { [name: string]: Value } | Value[];
type Body = Record<string, Value>;

function bodyIn(text: string): unknown {
  const body = readExchanges(text).exchanges.at(-1)?.response.body;
  return typeof body === "string" ? JSON.parse(body) : body;
}

const membersOf = (value: object, print: (name: string, value: Value) => string): string[] =>
  Object.entries(value).map(([name, inner]) => print(name, inner as Value));
const isObject = (value: Value): value is Body | Value[] => typeof value === "object" && value !== null;

/** One printer for each way of writing. */
const PRINTERS: Record<string, (body: Body) => string> = {
  "a map of Java": (body) => inJava(body),
  "a class of Kotlin": (body) =>
    `ApiError(${membersOf(body, (name, value) => `${name}=${inKotlin(value)}`).join(", ")})`,
  "a dataclass of Python": (body) =>
    `ApiError(${membersOf(body, (name, value) => `${name}=${inPython(value)}`).join(", ")})`,
  "a map of Go": (body) => inGo(body),
  "a struct of Rust": (body) => inRust(body),
  "an object of Ruby": (body) => inRuby(body),
  "an object of PowerShell": (body) =>
    membersOf(body, (name, value) => `${name.padEnd(12)} : ${inPowerShell(value)}`).join("\n"),
  print_r: (body) => inPrintR(body, ""),
  var_export: (body) => inVarExport(body, ""),
  YAML: (body) => inYaml(body, ""),
  NSDictionary: (body) => inFoundation(body, ""),
  "inspect of Node": (body) => inspect(body, { depth: 9 }),
  "inspect of Node, of a class": (body) =>
    inspect(Object.assign(Object.create(null) as object, body), { depth: 9, breakLength: 20 }),
};

function inJava(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(inJava).join(", ")}]`;
  return isObject(value)
    ? `{${membersOf(value, (name, inner) => `${name}=${inJava(inner)}`).join(", ")}}`
    : String(value);
}
function inKotlin(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(inKotlin).join(", ")}]`;
  return isObject(value)
    ? `Body(${membersOf(value, (name, inner) => `${name}=${inKotlin(inner)}`).join(", ")})`
    : String(value);
}
function inPython(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(inPython).join(", ")}]`;
  if (isObject(value)) return `Body(${membersOf(value, (name, inner) => `${name}=${inPython(inner)}`).join(", ")})`;
  if (typeof value === "string") return value.includes("'") ? `"${value}"` : `'${value}'`;
  return value === null ? "None" : typeof value === "boolean" ? (value ? "True" : "False") : String(value);
}
function inGo(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(inGo).join(" ")}]`;
  if (isObject(value)) return `map[${membersOf(value, (name, inner) => `${name}:${inGo(inner)}`).join(" ")}]`;
  return value === null ? "<nil>" : String(value);
}
function inRust(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(inRust).join(", ")}]`;
  if (isObject(value))
    return `ApiError { ${membersOf(value, (name, inner) => `${name}: ${inRust(inner)}`).join(", ")} }`;
  return value === null ? "None" : typeof value === "string" ? `Some(${JSON.stringify(value)})` : String(value);
}
function inRuby(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(inRuby).join(", ")}]`;
  if (isObject(value))
    return `#<ApiError:0x000078e1c0de @${membersOf(value, (name, inner) => `${name}=${inRuby(inner)}`).join(", @")}>`;
  return value === null ? "nil" : JSON.stringify(value);
}
function inPowerShell(value: Value): string {
  if (Array.isArray(value)) return `{${value.map(inPowerShell).join(", ")}}`;
  if (isObject(value)) return `@{${membersOf(value, (name, inner) => `${name}=${inPowerShell(inner)}`).join("; ")}}`;
  return String(value);
}
function inPrintR(value: Value, indent: string): string {
  if (!isObject(value)) return String(value);
  const inside = membersOf(value, (name, inner) => `${indent}    [${name}] => ${inPrintR(inner, `${indent}        `)}`);
  return `Array\n${indent}(\n${inside.join("\n")}\n${indent})\n`;
}
function inVarExport(value: Value, indent: string): string {
  if (!isObject(value)) return typeof value === "string" ? `'${value.replaceAll("'", "\\'")}'` : String(value);
  const inside = membersOf(value, (name, inner) => {
    const key = Array.isArray(value) ? name : `'${name}'`;
    return `${indent}  ${key} => ${isObject(inner) ? `\n${indent}  ` : ""}${inVarExport(inner, `${indent}  `)},`;
  });
  return `array (\n${inside.join("\n")}\n${indent})`;
}
function inYaml(value: Value, indent: string): string {
  if (!isObject(value)) return String(value);
  if (Array.isArray(value))
    return value.map((item) => `${indent}- ${inYaml(item, `${indent}  `).trimStart()}`).join("\n");
  return membersOf(value, (name, inner) =>
    isObject(inner) ? `${indent}${name}:\n${inYaml(inner, `${indent}  `)}` : `${indent}${name}: ${String(inner)}`,
  ).join("\n");
}
function inFoundation(value: Value, indent: string): string {
  if (Array.isArray(value))
    return `(\n${value.map((item) => `${indent}    ${inFoundation(item, `${indent}    `)}`).join(",\n")}\n${indent})`;
  if (isObject(value))
    return `{\n${membersOf(value, (name, inner) => `${indent}    ${name} =     ${inFoundation(inner, `${indent}    `)};`).join("\n")}\n${indent}}`;
  return typeof value === "string" && /\W/.test(value) ? `"${value}"` : String(value);
}

const NAMES = ["code", "message", "reason", "status", "requestId", "domain", "retry_after"];
const TEXTS = ["NOT_FOUND", "Device (d1) not found", "It isn't there", "d1", "Too many; wait", "See [a]", "a, b and c"];
const scalar: fc.Arbitrary<Value> = fc.oneof(fc.constantFrom(...TEXTS), fc.integer({ min: 0, max: 99_999 }));
const flat: fc.Arbitrary<Body> = fc.dictionary(fc.constantFrom(...NAMES), scalar, { minKeys: 1, maxKeys: 4 });
const body = fc
  .record({
    error: flat,
    details: fc.array(flat, { minLength: 1, maxLength: 3 }),
    code: fc.integer({ min: 1000, max: 9999 }),
  })
  .map((each): Body => ({ error: { ...each.error, details: each.details }, code: each.code }));

/** It prints no list in a list apart from a text. */
const LOSES = ["an object of PowerShell"];

test.each(Object.entries(PRINTERS).filter(([name]) => !LOSES.includes(name)))("%s is read as it was", (_, print) => {
  fc.assert(
    fc.property(body, (each) => {
      expect(bodyIn(print(each))).toEqual(each);
    }),
    { numRuns: 100 },
  );
});

test("an object of PowerShell is read one level deep", () => {
  const each = { error: { code: 9646, message: "Device not found" }, requestId: "abc" };
  expect(bodyIn(PRINTERS["an object of PowerShell"]?.(each) ?? "")).toEqual(each);
});

test.each([
  [
    "dump of Swift",
    '▿ ApiError\n  - code: 9646\n  ▿ text: Optional("a b")\n    - some: "a b"\n  ▿ inner: Inner\n    - reason: "X"',
  ],
  [
    "var_dump",
    'array(3) {\n  ["code"]=>\n  int(9646)\n  ["text"]=>\n  string(3) "a b"\n  ["inner"]=>\n  array(1) {\n    ["reason"]=>\n    string(1) "X"\n  }\n}',
  ],
  [
    "dd of Laravel",
    'array:3 [\n  "code" => 9646\n  "text" => "a b"\n  "inner" => array:1 [\n    "reason" => "X"\n  ]\n]',
  ],
  [
    "print_r of an object",
    "ApiError Object\n(\n    [code:protected] => 9646\n    [text:ApiError:private] => a b\n    [inner] => stdClass Object\n        (\n            [reason] => X\n        )\n\n)",
  ],
  ["Scala", "Map(code -> 9646, text -> a b, inner -> Map(reason -> X))"],
  ["a struct of Ruby", '#<struct ApiError code=9646, text="a b", inner=#<OpenStruct reason="X">>'],
  [
    "Node, with a circle",
    "<ref *1> {\n  code: 9646,\n  text: 'a b',\n  inner: [Object: null prototype] { reason: 'X' }\n}",
  ],
])("%s is read", (_, text) => {
  expect(bodyIn(text)).toEqual({ code: 9646, text: "a b", inner: { reason: "X" } });
});

test.each([
  ["a call", "Response(status=ok, url=https://a.example/x)"],
  ["a shape that is not closed", "ApiError(code=9646, text=(a"],
  ["brackets alone", "((((((((((a=(, a=(, a=("],
  ["an environment", "PATH=/bin\nHOME=/root"],
  ["headings", "question:\nanswer:\n"],
])("%s is no body", (_, text) => {
  expect(readExchanges(text).form).not.toBe("quoted");
});

test("a printed response keeps its status", () => {
  const text = "StatusCode        : 429\nStatusDescription : Too Many Requests\nretry_after : 9\n";
  expect(readExchanges(text).exchanges[0]?.response.status).toBe(429);
});

test.each(["ApiError(a=(, ", "{a=", "map[a:", '"a"=(', "a(b(", "#<a b=", "a: {b=\n"])(
  "whether %j begins an object is found in a limited number of steps",
  (unit) => {
    runWithoutHanging(() => void printedObject(unit.repeat(64_000 / unit.length)));
  },
);
