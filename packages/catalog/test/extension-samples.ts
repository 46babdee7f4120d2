/** Values that `specs/x-error.schema.json` allows, made without knowing what they mean. */
import { readFileSync } from "node:fs";

type Schema = Record<string, unknown>;

const { $defs } = JSON.parse(readFileSync(new URL("../../../specs/x-error.schema.json", import.meta.url), "utf8")) as {
  $defs: Record<string, Schema>;
}; // our own file

/** The members of a definition, with their schemas. */
export function membersOf(definition: string): Schema {
  return $defs[definition]?.["properties"] as Schema; // each definition that is asked for has them
}

/** One of two different values that the schema of a member allows, whatever the member means. */
export function sample(schema: unknown, which: 0 | 1, name: string): unknown {
  const {
    $ref,
    const: constant,
    enum: values,
    oneOf,
    type,
    properties,
    required,
    items,
    format,
    additionalProperties,
    minimum = 0,
    examples,
  } = schema as Schema; // each part of a schema is one
  if (typeof $ref === "string") return sample($defs[$ref.replace("#/$defs/", "")], which, name);
  if (Array.isArray(examples)) return examples[which]; // its members depend on each other
  if (constant !== undefined) return constant;
  if (Array.isArray(values)) return values[which];
  if (Array.isArray(oneOf)) return sample(oneOf[which], which, name);
  if (items !== undefined) return [sample(items, which, name)];
  if (properties !== undefined) return objectOf(properties as Schema, required as string[] | undefined, which);
  if (additionalProperties !== undefined) return { name: sample(additionalProperties, which, name) };
  if (format === "uri") return `https://example.com/${name}${which}`;
  if (type === "boolean") return which === 1;
  return [type].flat().includes("string") ? `${name}${which}` : Number(minimum) + which + 1;
}

/** An object with the members that it must have, or with all where it need have none. */
function objectOf(members: Schema, required = Object.keys(members), which: 0 | 1): unknown {
  return Object.fromEntries(required.map((member) => [member, sample(members[member], which, member)]));
}
