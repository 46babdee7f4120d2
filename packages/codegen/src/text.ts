/** The three doors through which text from a spec enters emitted code: identifier, string literal, comment. */

const RESERVED = new Set(
  ("await break case catch class const continue debugger default delete do else enum export extends false finally for function if implements " +
    "import in instanceof interface let new null package private protected public return static super switch this throw true try typeof " +
    "var void while with yield arguments eval undefined NaN Infinity").split(" "),
);

/**
 * The name itself, where it can stand in code.
 * @throws {RangeError} where it cannot.
 */
export function identifier(name: string): string {
  if (!/^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) || RESERVED.has(name)) {
    throw new RangeError(`${JSON.stringify(name)} cannot name anything in TypeScript; use letters and digits, a letter first, and no reserved word`);
  }
  return name;
}

/** A literal of JSON data. U+2028 and U+2029 end lines for some readers of JavaScript, so they are escaped. */
export function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

/** The text as lines of a JSDoc comment; its line breaks are kept, and nothing in it can end the comment or start a tag. */
export function jsDoc(text: string, indent = ""): string {
  const lines = text
    .replaceAll("*/", "*\\/")
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "").trimEnd().replace(/^(\s*)@/, "$1\\@"));
  while (lines.at(-1) === "") lines.pop();
  if (lines.length <= 1) return `${indent}/** ${lines[0] ?? ""} */`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join("\n");
}

/** `device-management` → `deviceManagement`. */
export function camelCase(kebab: string): string {
  return kebab.replaceAll(/[-_ ]+([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `device-management` → `DeviceManagement`. */
export function pascalCase(kebab: string): string {
  const camel = camelCase(kebab);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}

/** The first line of every emitted file. It names no date, path or version: equal specs give equal bytes. */
export function banner(family: string): string {
  return `// @generated from specs/${family}/openapi.yaml. Edit the spec, then run \`npm run generate\`.`;
}
