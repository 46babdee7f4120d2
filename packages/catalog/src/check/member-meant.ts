/** Finds the member that somebody meant who wrote a path that leads nowhere. */
import { schemaParts } from "../document/each-schema.ts";
import { isRecord } from "../document/openapi.ts";
import type { Path } from "../document/pointer.ts";
import { nearest } from "./nearest.ts";

/** Names of members below a body are few; a schema that contains itself has no end of them. */
const [MAX_DEPTH, MAX_MEMBERS] = [4, 500];

/**
 * The path, its names joined by slashes, of the member of a schema that is meant by a path that leads to none: spelled alike, also with dots
 * or with `$.` in front, or the only one at another level that has the same last name. Undefined where it may be several or none.
 */
export function memberMeant(document: unknown, schemas: readonly Path[], typed: string): string | undefined {
  const known = [...new Set(schemas.flatMap((path) => membersBelow(document, path)))];
  const plain = typed.replace(/^[$./]+/, "").replaceAll(/\./g, "/");
  const alike = known.filter((name) => letters(name) === letters(plain));
  if (alike.length > 0) return alike.length === 1 ? alike[0] : undefined;
  const near = nearest(plain, known);
  if (near !== undefined) return near;
  const last = letters(plain.split("/").at(-1) ?? "");
  const elsewhere = known.filter((name) => letters(name.split("/").at(-1) ?? "") === last);
  return elsewhere.length === 1 ? elsewhere[0] : undefined;
}

function letters(name: string): string {
  return name.toLowerCase().replaceAll(/[_-]/g, "");
}

function membersBelow(document: unknown, schema: Path): string[] {
  const found = new Set<string>();
  let level: { path: Path; name: string }[] = [{ path: schema, name: "" }];
  for (let depth = 0; depth < MAX_DEPTH && found.size < MAX_MEMBERS; depth++) {
    level = level.flatMap(({ path, name }) =>
      [...schemaParts(document, path)].flatMap((part) =>
        Object.keys(isRecord(part.schema["properties"]) ? part.schema["properties"] : {}).map((member) => ({
          path: [...part.path, "properties", member],
          name: name === "" ? member : `${name}/${member}`,
        })),
      ),
    );
    for (const { name } of level) found.add(name);
  }
  return [...found];
}
