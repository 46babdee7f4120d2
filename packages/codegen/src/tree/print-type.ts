/** Prints types of emitted code. */
import { WIDTH } from "./print-expression.ts";
import { jsDoc, keyText, literal } from "./text.ts";
import type { ObjectType, TupleType, TypeMember, TypeNode } from "./type.ts";

/** The type; objects stand on as many lines as they need, of which all but the first have the indent. */
export function printType(type: TypeNode, indent = ""): string {
  switch (type.kind) {
    case "type name":
      return `${type.name.name}${type.args.length > 0 ? `<${type.args.map((arg) => printType(arg, indent)).join(", ")}>` : ""}`;
    case "type literal":
      return literal(type.value);
    case "union":
      return type.parts
        .map((part) => (part.kind === "intersection" ? `(${printType(part, indent)})` : printType(part, indent)))
        .join(" | ");
    case "intersection":
      return type.parts
        .map((part) => (part.kind === "union" ? `(${printType(part, indent)})` : printType(part, indent)))
        .join(" & ");
    case "list type":
      return printListType(type.item, type.isReadonly, indent);
    case "tuple":
      return printTuple(type, indent);
    case "object type":
      return printObjectType(type, indent);
    case "predicate":
      return `${type.parameter} is ${printType(type.type, indent)}`;
  }
}

function printTuple({ items, required = items.length, rest }: TupleType, indent: string): string {
  const elements = items.map((item, index) =>
    index < required ? printType(item, indent) : `${printOperand(item, indent)}?`,
  );
  return `[${[...elements, ...(rest ? [`...${printListType(rest, false, indent)}`] : [])].join(", ")}]`;
}

/** The type as something can stand behind it. */
function printOperand(type: TypeNode, indent: string): string {
  const text = printType(type, indent);
  return type.kind === "union" || type.kind === "intersection" ? `(${text})` : text;
}

function printListType(item: TypeNode, isReadonly: boolean, indent: string): string {
  return `${isReadonly ? "readonly " : ""}${printOperand(item, indent)}[]`;
}

/** On one line where no member has a comment and there is room. */
function printObjectType(type: ObjectType, indent: string): string {
  if (type.members.length === 0 && !type.others) return "{}";
  const flat = `{ ${[...type.members.map((member) => printMember(member, "")), ...othersOf(type, "")].join("; ")} }`;
  const isPlain = !type.isLong && type.members.every(({ doc }) => doc === undefined) && !flat.includes("\n");
  return isPlain && indent.length + flat.length <= WIDTH ? flat : printMembers(type, indent);
}

/** The members of an object or an interface in braces, one a line. */
export function printMembers(type: ObjectType, indent: string): string {
  const inner = `${indent}  `;
  const lines = [
    ...type.members.flatMap((member) => [
      ...(member.doc === undefined ? [] : [jsDoc(member.doc.text, inner, member.doc.tags)]),
      `${inner}${printMember(member, inner)};`,
    ]),
    ...othersOf(type, inner).map((member) => `${inner}${member};`),
  ];
  return lines.length === 0 ? "{}" : `{\n${lines.join("\n")}\n${indent}}`;
}

function printMember({ name, type, isOptional }: TypeMember, indent: string): string {
  return `${keyText(name)}${isOptional ? "?" : ""}: ${printType(type, indent)}`;
}

function othersOf({ others }: ObjectType, indent: string): string[] {
  return others ? [`[name: string]: ${printType(others, indent)}`] : [];
}
