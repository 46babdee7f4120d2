/** Prints types of emitted code. */
import { WIDTH } from "./print-expression.ts";
import { jsDoc, keyText, literal } from "./text.ts";
import { partsOfType, type ObjectType, type TupleType, type TypeMember, type TypeNode } from "./type.ts";

/** Spaces before all lines but the first; with none of them, not even an empty one, there is one line. */
type Indent = string | undefined;

/** The type; objects stand on as many lines as they need. */
export function printType(type: TypeNode, indent: Indent): string {
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

function printTuple({ items, required = items.length, rest, isReadonly }: TupleType, indent: Indent): string {
  const elements = items.map((item, index) =>
    index < required ? printType(item, indent) : `${printOperand(item, indent)}?`,
  );
  return `${isReadonly ? "readonly " : ""}[${[...elements, ...(rest ? [`...${printListType(rest, false, indent)}`] : [])].join(", ")}]`;
}

/** The type as something can stand behind it. */
function printOperand(type: TypeNode, indent: Indent): string {
  const text = printType(type, indent);
  return type.kind === "union" || type.kind === "intersection" ? `(${text})` : text;
}

function printListType(item: TypeNode, isReadonly: boolean, indent: Indent): string {
  return `${isReadonly ? "readonly " : ""}${printOperand(item, indent)}[]`;
}

/**
 * On one line where no member has a comment and there is room. What is tried on one line is printed so down to its
 * innermost object: if each of those tried both, each level would double the work.
 */
function printObjectType(type: ObjectType, indent: Indent): string {
  if (type.members.length === 0 && !type.others) return "{}";
  if (indent !== undefined && !isPlain(type)) return printMembers(type, indent);
  const members = [...type.members.map((member) => printMember(member, undefined)), ...othersOf(type, undefined)];
  const flat = `{ ${members.join("; ")} }`;
  return indent === undefined || indent.length + flat.length <= WIDTH ? flat : printMembers(type, indent);
}

/** True where nothing in the type asks for a line of its own. */
function isPlain(type: TypeNode): boolean {
  if (type.kind !== "object type") return partsOfType(type).every(isPlain);
  return !type.isLong && type.members.every(({ doc }) => doc === undefined) && partsOfType(type).every(isPlain);
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

function printMember({ name, type, isOptional, isReadonly }: TypeMember, indent: Indent): string {
  return `${isReadonly ? "readonly " : ""}${keyText(name)}${isOptional ? "?" : ""}: ${printType(type, indent)}`;
}

function othersOf({ others }: ObjectType, indent: Indent): string[] {
  return others ? [`[name: string]: ${printType(others, indent)}`] : [];
}
