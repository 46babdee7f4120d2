/** Writes the comments that editors show for the types and guards of errors and schemas. */
import { groupBy } from "@faultline/catalog/pure";
import { recoveryInWords, retryInWords, type ErrorEntry, type Family, type SchemaObject } from "@faultline/catalog";
import type { Doc, Tag } from "../tree/doc.ts";

/** Describes an error for the comment of its type or guard. */
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

/** Says who has to act, and whether a retry helps; empty where the document says neither. */
export function remedyOf({ x }: ErrorEntry): string {
  const [retry = ""] = x.retry === undefined ? [] : retryInWords(x).split(/(?<=\.) /); // the rest is about the request
  return [
    ...(x.recovery === undefined ? [] : [`What to do: ${recoveryInWords(x.recovery)}`]),
    ...(retry === "" ? [] : [`Retry: ${retry}`]),
  ].join("\n");
}

/** Makes the tags `@deprecated`, with the replacement, and `@since`. `names` are the names of the types. */
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

/** Names the replacing code, with a link to its type where exactly one error of the envelope has the code. */
function successor(
  code: string | number,
  { envelope }: ErrorEntry,
  { errors }: Family,
  names: ReadonlyMap<string, string>,
): string {
  const [only, ...more] = (byCode(errors).get(code) ?? []).filter((error) => error.envelope === envelope);
  return only && more.length === 0
    ? `{@link ${names.get(only.name) ?? only.name}}, code \`${code}\``
    : `code \`${code}\``;
}

const groups = new WeakMap<readonly ErrorEntry[], ReadonlyMap<string | number, ErrorEntry[]>>();

function byCode(errors: readonly ErrorEntry[]): ReadonlyMap<string | number, ErrorEntry[]> {
  const known = groups.get(errors) ?? groupBy(errors, ({ code }) => code);
  groups.set(errors, known);
  return known;
}

/** Makes the comment of a schema from its title and description; undefined where it has neither. */
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
