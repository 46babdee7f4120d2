/** What editors show of errors and schemas: the comments at their types and guards. */
import type { ErrorEntry, Family, SchemaObject } from "@faultline/catalog";
import type { Doc, Tag } from "../tree/doc.ts";

/** What a type or guard says of its error in an editor. */
export function describe(error: ErrorEntry): string {
  const kinds = [...new Set(error.placements.map(({ kind }) => `${kind}s`))];
  const where =
    error.statusSet.length > 0
      ? `, ${[...error.statuses, ...error.ranges]
          .map((key) => (key === "default" ? "any other failure" : `HTTP ${key}`))
          .join(", ")
          .replaceAll(", HTTP ", ", ")}`
      : kinds.length > 0
        ? `, in ${kinds.join(" and ")}`
        : "";
  return `${wordsOf(error)}\n\nCode \`${error.code}\`${where}.`.trim();
}

/** `@deprecated` with what to use instead, and `@since`; `names` are those of the types. */
export function tagsOf(error: ErrorEntry, family: Family, names: ReadonlyMap<string, string>): Tag[] {
  const { deprecated, replacedBy, since } = error.x;
  const isDeprecated = deprecated !== undefined || replacedBy !== undefined || error.schema["deprecated"] === true;
  const reason = typeof deprecated === "string" ? sentence(deprecated) : "";
  const instead = replacedBy === undefined ? "" : `Replaced by ${successor(replacedBy, error, family, names)}.`;
  return [
    ...(isDeprecated ? [{ name: "deprecated" as const, text: [reason, instead].filter(Boolean).join(" ") }] : []),
    ...(since === undefined ? [] : [{ name: "since" as const, text: since }]),
  ];
}

/** The code that replaces the error's, with a link to its type where one error alone of the envelope has it. */
function successor(
  code: string | number,
  { envelope }: ErrorEntry,
  { errors }: Family,
  names: ReadonlyMap<string, string>,
): string {
  const [only, ...more] = errors.filter((error) => error.envelope === envelope && error.code === code);
  return only && more.length === 0
    ? `{@link ${names.get(only.name) ?? only.name}}, code \`${code}\``
    : `code \`${code}\``;
}

/** What a schema says of itself; undefined where it says nothing. */
export function docOf(schema: SchemaObject): Doc | undefined {
  const text = wordsOf(schema);
  const tags: Tag[] = schema["deprecated"] === true ? [{ name: "deprecated", text: "" }] : [];
  return text === "" && tags.length === 0 ? undefined : { text, links: [], tags };
}

function wordsOf({ title, description }: { title?: unknown; description?: unknown }): string {
  return [typeof title === "string" && title && sentence(title), typeof description === "string" && description.trim()]
    .filter(Boolean)
    .join("\n");
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
