/** Prints declarations of emitted modules, as TypeScript, as JavaScript, or as the declarations of JavaScript. */
import type { ConstantDeclaration, Declaration, FunctionDeclaration, Parameter } from "./declaration.ts";
import { list } from "./expression.ts";
import { literalType } from "./literal-type.ts";
import { prettyPrint } from "./print-expression.ts";
import { printStatements } from "./print-statement.ts";
import { printMembers, printType } from "./print-type.ts";
import { replaceIn } from "./replace.ts";
import { jsDoc } from "./text.ts";
import type { TypeNode } from "./type.ts";

/** The form to print: TypeScript, JavaScript, or the declarations of JavaScript. */
export type PrintForm = "ts" | "js" | "d.ts";

/** The declaration as text; empty where the form has nothing of it. */
export function printDeclaration(declaration: Declaration, form: PrintForm): string {
  const isType = declaration.kind === "type" || declaration.kind === "interface";
  if (form === "js" ? isType : form === "d.ts" && !declaration.isExported) return "";
  const doc = declaration.doc === undefined ? "" : `${jsDoc(declaration.doc.text, "", declaration.doc.tags)}\n`;
  const ambient = form === "d.ts" && !isType ? "declare " : "";
  return `${doc}${declaration.isExported ? "export " : ""}${ambient}${bodyOf(declaration, form)}`;
}

function bodyOf(declaration: Declaration, form: PrintForm): string {
  switch (declaration.kind) {
    case "function":
      return printFunction(declaration, form);
    case "constant":
      return printConstant(declaration, form);
    case "interface":
      return `interface ${declaration.name} ${printMembers(declaration.type, "")}`;
    case "type":
      return `type ${declaration.name} =${printAlias(declaration.type)};`;
  }
}

/** Each alternative has a line of its own, so that one more changes no other. */
function printAlias(type: TypeNode): string {
  if (type.kind === "union" && type.parts.length > 1)
    return `\n${type.parts.map((part) => `  | ${printType(part, "  ")}`).join("\n")}`;
  return ` ${printType(type, "")}`;
}

function printFunction({ name, parameters, returns, body }: FunctionDeclaration, form: PrintForm): string {
  const types = form !== "js";
  const head = `function ${name}(${parameters.map((parameter) => printParameter(parameter, types)).join(", ")})${types ? `: ${printType(returns, "")}` : ""}`;
  if (form === "d.ts") return `${head};`;
  const lines = printStatements(body, "  ");
  return lines.length === 0 ? `${head} {}` : `${head} {\n${lines.join("\n")}\n}`;
}

function printParameter({ name, type, isOptional }: Parameter, hasTypes: boolean): string {
  return hasTypes ? `${name}${isOptional ? "?" : ""}: ${printType(type, "")}` : name;
}

function printConstant({ name, type, value }: ConstantDeclaration, form: PrintForm): string {
  if (form === "d.ts") return `const ${name}${annotationOf(type === "const" ? literalType(value) : type)};`;
  const head = `const ${name}${form === "js" || type === "const" ? "" : annotationOf(type)} = `;
  const text = prettyPrint(form === "js" ? withoutTypes(value) : value, "", head.length);
  return `${head}${text}${form === "ts" && type === "const" ? " as const" : ""};`;
}

function annotationOf(type: TypeNode | undefined): string {
  return type ? `: ${printType(type, "")}` : "";
}

/** JavaScript hands no types over, and asserts none. */
function withoutTypes(value: ConstantDeclaration["value"]): ConstantDeclaration["value"] {
  const plain = value.kind === "call" ? { ...value, typeArguments: [] } : value;
  return replaceIn(plain, (part) => (part.kind === "list" && part.isTuple ? list(part.items, part.layout) : undefined));
}
