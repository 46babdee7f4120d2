/** The three doors through which text from a spec enters emitted code: identifier, literal, comment. */
import { isIdentifier } from "@faultline/catalog";
import type { Tag } from "./doc.ts";

export { camelCase, isIdentifier, pascalCase } from "@faultline/catalog";

/**
 * Returns the name, where it is a valid identifier.
 * @throws {RangeError} where it is not.
 */
export function identifier(name: string): string {
  if (isIdentifier(name)) return name;
  throw new RangeError(
    `${JSON.stringify(name)} cannot name anything in TypeScript; use letters and digits, a letter first, and no reserved word`,
  );
}

/** Ends of lines for some readers of JavaScript, and marks that turn the direction of writing, so that code looks like other code. */
const INVISIBLE = /[\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Writes JSON data as an expression on one line, as a person would. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).map(([key, item]) => `${keyText(key)}: ${literal(item)}`);
    return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
  }
  return quoted(JSON.stringify(value))
    .replaceAll(INVISIBLE, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`)
    .replaceAll(/<(?=\/script|!--)/gi, "\\u003c");
}

/** A text with double quotes, and no others, is easier to read in single ones. */
function quoted(json: string): string {
  const inner = json.slice(1, -1);
  return inner.includes('\\"') && !inner.includes("'") ? `'${inner.replaceAll('\\"', '"')}'` : json;
}

/** `__proto__: …` would set the prototype, with quotes too; in brackets it is a member like any other. */
export function keyText(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return /^(?:[A-Za-z_$][\w$]*|0|[1-9]\d{0,14})$/.test(key) ? key : literal(key);
}

/** Escapes text for a template literal. */
export function templateText(text: string): string {
  return literal(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("`", "\\`").replaceAll("${", "\\${");
}

/**
 * Writes the text as lines of a JSDoc comment, tags last. Line breaks are kept, and nothing in the text can end the
 * comment or start a tag.
 */
export function jsDoc(text: string, indent = "", tags: readonly Tag[] = []): string {
  const words = commentLines(text);
  const tagged = tags.flatMap((tag) => {
    const [first = "", ...rest] = commentLines(tag.text);
    return [`@${tag.name} ${first}`.trimEnd(), ...rest];
  });
  const lines = [...words, ...(words.length > 0 && tagged.length > 0 ? [""] : []), ...tagged];
  if (lines.length <= 1) return `${indent}/** ${lines[0] ?? ""} */`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join("\n");
}

function commentLines(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map(commentLine);
  while (lines.at(-1) === "") lines.pop();
  return lines;
}

/** Removes invisible characters first, because two characters that they separate could otherwise end the comment. */
function commentLine(line: string): string {
  return line
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
    .replaceAll(INVISIBLE, "")
    .trimEnd()
    .replaceAll("*/", "*\\/")
    .replaceAll(/<(?=\/script|!--)/gi, "<\\")
    .replace(/^(\s*)@/, "$1\\@");
}

/** The first line of every emitted file. `spec` is the document, from the root of the project. No date, no version: equal specs give equal bytes. */
export function banner(spec: string): string {
  return `// @generated from ${commentLine(spec.replaceAll(/[\\\n]/g, "/"))}. Edit the spec, then run \`faultline generate\`.`;
}
