/** Generates the TypeScript types of the extensions from `specs/x-error.schema.json`. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { compile, type JSONSchema } from "json-schema-to-typescript";

type Schema = Record<string, unknown>;

const BANNER =
  "/** Values of the extensions. @generated from specs/x-error.schema.json. Edit the schema, then run `npm run generate`. */";

/** Where the types are committed: the guards depend on no other package, so they have their own copy. */
export const TYPE_FILES = ["packages/catalog/src/gen/x-error.ts", "packages/guards/src/x-error.ts"] as const;

/** The text of the type files of the project at `root`. */
export async function extensionTypes(root: string): Promise<string> {
  const schema = JSON.parse(await readFile(join(root, "specs/x-error.schema.json"), "utf8")) as Schema; // our own file
  const text = await compile(rooted(schema), "Extensions", {
    bannerComment: BANNER,
    additionalProperties: false,
    ignoreMinAndMaxItems: true, // a list, not a tuple with a rest
    unreachableDefinitions: true,
  });
  return text.replaceAll(NOTES, "").replaceAll(EMPTY_COMMENT, "");
}

/** What the compiler adds to descriptions: bounds that the type does not have, and where it read them. */
const NOTES =
  /^ *\*(?: *\n *\*)? @m(?:in|ax)Items \d+\n|^ *\*(?: *\n *\*)? This interface was referenced by .*\n *\* via the .*\n/gm;
const EMPTY_COMMENT = /^ *\/\*\*\n(?: *\*\n)* *\*\/\n/gm;

/** One schema with a member for each extension, so that the compiler names the type of each. */
function rooted({ $defs, $id: _, ...schema }: Schema): JSONSchema {
  const definitions = flattened($defs as Record<string, Schema>); // its definitions are schemas
  const extensions = Object.keys(definitions).filter((name) => name.startsWith("x-error"));
  return {
    ...schema,
    title: "Extensions",
    type: "object",
    properties: Object.fromEntries(extensions.map((name) => [name, { $ref: `#/$defs/${name}` }])),
    required: extensions,
    $defs: definitions,
  };
}

/** A definition repeats members of the one that it extends as `true`, to allow them; their own schemas stand there then. */
function flattened(definitions: Record<string, Schema>): Record<string, Schema> {
  const parents = new Set<string>();
  const result = Object.entries(definitions).map(([name, { allOf = [], properties, ...schema }]): [string, Schema] => {
    const names = (allOf as Schema[]).map(({ $ref }) => String($ref).replace("#/$defs/", "")); // as our schema has it
    for (const parent of names) parents.add(parent);
    const inherited = Object.assign({}, ...names.map((parent) => definitions[parent]?.["properties"])) as Schema;
    const own = Object.entries((properties ?? {}) as Schema).map(
      ([member, value]) => [member, value === true ? inherited[member] : value] as const,
    );
    return [name, { ...schema, ...(properties !== undefined && { properties: Object.fromEntries(own) }) }];
  });
  return Object.fromEntries(result.filter(([name]) => !parents.has(name)));
}
