/** Prints expressions of emitted code, on one line or on as many as they need. */
import { isAlways, isNever } from "./condition.ts";
import type { Arrow, Call, Choice, Dictionary, Expression, Junction, List, Template } from "./expression.ts";
import { isIdentifier, keyText, literal, templateText } from "./text.ts";

/** Lines get no longer than this where they can be broken. */
export const WIDTH = 140;

/** The expression on one line. */
export function print(expression: Expression): string {
  switch (expression.kind) {
    case "name":
      return expression.name;
    case "literal":
      return literal(expression.value);
    case "member":
      return `${print(expression.object)}${access(expression)}`;
    case "element":
      return `${print(expression.list)}[${print(expression.index)}]`;
    case "call":
      return `${callHead(expression)}(${expression.args.map(print).join(", ")})`;
    case "new":
      return `new ${expression.type.name}(${expression.args.map(print).join(", ")})`;
    case "typeof":
      return `typeof ${print(expression.value)}`;
    case "not":
      return `!${operand(expression.value)}`;
    case "comparison":
      return `${print(expression.left)} ${expression.operator} ${print(expression.right)}`;
    case "all":
    case "any":
      return printJunction(expression);
    case "choice":
      return `(${printChoice(expression)})`;
    case "arrow":
      return `${arrowHead(expression)} ${"kind" in expression.body ? arrowBody(expression.body) : "{}"}`;
    case "template":
      return printTemplate(expression);
    case "list":
      return `[${expression.items.map(print).join(", ")}]${assertion(expression)}`;
    case "dictionary":
      return printDictionary(expression);
  }
}

/** A choice without the parentheses that it needs inside of something else. */
export function printChoice({ test, then, otherwise }: Choice): string {
  return `${print(test)} ? ${print(then)} : ${otherwise.kind === "choice" ? printChoice(otherwise) : print(otherwise)}`;
}

/** What stands behind the object: `.length`, `["code"]`, `?.["code"]`. */
function access({ name, isOptional, isPlain }: { name: string; isOptional: boolean; isPlain: boolean }): string {
  if (isPlain) return `${isOptional ? "?." : "."}${name}`;
  return `${isOptional ? "?." : ""}[${literal(name)}]`;
}

function callHead({ callee, typeArguments = [], isPure }: Call): string {
  const types = typeArguments.length > 0 ? `<${typeArguments.map(({ name }) => name).join(", ")}>` : "";
  return `${isPure ? "/* @__PURE__ */ " : ""}${print(callee)}${types}`;
}

/** What `!` can stand before. */
function operand(value: Expression): string {
  return value.kind === "comparison" || value.kind === "all" || value.kind === "any"
    ? `(${print(value)})`
    : print(value);
}

function printJunction(junction: Junction): string {
  if (isAlways(junction)) return "true";
  if (isNever(junction)) return "false";
  return junction.parts
    .map((part) => (isJunction(part) ? `(${print(part)})` : print(part)))
    .join(OPERATORS[junction.kind]);
}

const OPERATORS = { all: " && ", any: " || " } as const;

function isJunction(expression: Expression): expression is Junction {
  return expression.kind === "all" || expression.kind === "any";
}

export function arrowHead({ parameters }: Arrow): string {
  return `(${parameters.join(", ")}) =>`;
}

function arrowBody(body: Expression): string {
  return body.kind === "dictionary" ? `(${print(body)})` : print(body);
}

function printTemplate({ parts }: Template): string {
  return `\`${parts.map((part) => (typeof part === "string" ? templateText(part) : `\${${print(part)}}`)).join("")}\``;
}

function printDictionary({ members }: Dictionary): string {
  if (members.length === 0) return "{}";
  return `{ ${members.map(([name, value]) => `${keyText(name)}: ${print(value)}`).join(", ")} }`;
}

/** The expression on as many lines as it needs; its first line stands behind `indent` and something of `taken` characters. */
export function prettyPrint(expression: Expression, indent: string, taken: number, width = WIDTH): string {
  if (expression.kind === "list" || expression.kind === "dictionary") return prettyData(expression, indent, taken);
  if (expression.kind === "call" && expression.isPure) return prettyPureCall(expression, indent, taken);
  const flat = print(expression);
  if (indent.length + taken + flat.length <= width) return flat;
  if (isJunction(expression)) return prettyJunction(expression, indent, width);
  return expression.kind === "call" ? prettyCall(expression, indent, width) : flat;
}

function prettyJunction({ kind, parts }: Junction, indent: string, width: number): string {
  const lines = parts.map((part) =>
    isJunction(part) ? `(${prettyPrint(part, `${indent}  `, 5, width)})` : prettyPrint(part, indent, 4, width),
  );
  return lines.join(`${OPERATORS[kind].trimEnd()}\n${indent}`);
}

/** A call breaks behind the arrow of the function that is handed to it. */
function prettyCall(call: Call, indent: string, width: number): string {
  const at = call.args.findIndex(({ kind }) => kind === "arrow");
  const arrow = call.args[at];
  if (arrow?.kind !== "arrow" || !("kind" in arrow.body)) return print(call);
  const before = call.args
    .slice(0, at)
    .map((arg) => `${print(arg)}, `)
    .join("");
  const after = `${call.args
    .slice(at + 1)
    .map((arg) => `, ${print(arg)}`)
    .join("")})`;
  const body = prettyPrint(arrow.body, `${indent}  `, after.length, width);
  return `${callHead(call)}(${before}${arrowHead(arrow)}\n${indent}  ${body}${after}`;
}

/** The arguments of a call that makes a constant are data, of which the last one may be long. */
function prettyPureCall(call: Call, indent: string, taken: number): string {
  const head = `${callHead(call)}(`;
  return `${head}${call.args.map((arg) => prettyPrint(arg, indent, taken + head.length)).join(", ")})`;
}

function prettyData(value: List | Dictionary, indent: string, taken: number): string {
  const flat = print(value);
  const entries = value.kind === "list" ? value.items : value.members;
  if (entries.length === 0) return flat;
  if (value.layout !== "lines" && indent.length + taken + flat.length < WIDTH) return flat;
  const inner = `${indent}  `;
  if (value.kind === "list") return `${prettyList(value, inner, indent)}${assertion(value)}`;
  const [only] = value.members;
  if (value.layout !== "lines" && only && entries.length === 1 && !isData(only[1])) return flat; // more lines would not make it shorter
  const members = value.members.map(
    ([name, item]) => `${inner}${keyText(name)}: ${prettyPrint(item, inner, keyText(name).length + 2)},`,
  );
  return `{\n${members.join("\n")}\n${indent}}`;
}

function prettyList({ items }: List, inner: string, indent: string): string {
  return `[\n${items.map((item) => `${inner}${prettyPrint(item, inner, 0)},`).join("\n")}\n${indent}]`;
}

function assertion({ isTuple }: List): string {
  return isTuple ? " as const" : "";
}

function isData(value: Expression): boolean {
  return value.kind === "list" || value.kind === "dictionary";
}

/** `{ code, "max-age": maxAge }`, as it stands in a pattern that reads members. */
export function unpackedMember(member: string, name: string): string {
  if (member === name) return name;
  return `${isIdentifier(member) ? member : keyText(member)}: ${name}`;
}
