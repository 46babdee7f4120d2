/** Checks the values of extensions against their schema. */
import type { Ajv2020 } from "ajv/dist/2020.js";
import { loadAddFormats, loadAjv } from "./ajv.ts";
import { EXTENSION_SCHEMA as schema, type Extensions } from "../document/extensions.ts";
import { problemsFromAjv } from "./extension-problems.ts";
import { isRecord } from "../document/openapi.ts";
import { pathOf, valueAt, type Path } from "../document/pointer.ts";
import type { Problem } from "../document/problem.ts";
import { satisfies } from "./satisfies.ts";

/** Returns the value as its extension's type, or its problems. `path` is the path of the value in its document. */
export function checkExtension<Name extends keyof Extensions>(
  name: Name,
  value: unknown,
  path: Path,
): { value: Extensions[Name] } | { problems: Problem[] } {
  if (plainlyRight(name, value)) return { value: value as Extensions[Name] }; // the schema describes the type
  const validate = judge().getSchema(`${schema.$id}#/$defs/${name}`);
  if (!validate) throw new Error(`x-error.schema.json has no definition ${name}`);
  if (validate(value)) return { value: value as Extensions[Name] }; // as above
  return { problems: problemsFromAjv(validate.errors ?? [], value, path, { isOwnSchema: true }) };
}

/** The members that a definition of `x-error.schema.json` declares, such as those of `x-error` or of its `retry`. */
export function extensionMembers(definition: keyof Extensions | "retry" | "source"): readonly string[] {
  const properties = valueAt(schema, ["$defs", definition, "properties"]);
  return isRecord(properties) ? Object.keys(properties) : [];
}

/** The targets of references in our own schema: few, and needed for each extension of each error. */
const definitions = new Map<string, unknown>();

function definition(reference: string): unknown {
  const known = definitions.get(reference) ?? valueAt(schema, pathOf(reference));
  definitions.set(reference, known);
  return known;
}

/** True where neither Ajv nor what it knows of formats has to be asked. */
function plainlyRight(name: string, value: unknown): boolean {
  return satisfies(schema.$defs[name], value, definition) === true && hasPlainAddresses(value);
}

/** Names of the members that the schema declares as addresses. */
const ADDRESSES: ReadonlySet<string> = new Set(addressMembers(schema));

function addressMembers(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(addressMembers);
  if (!isRecord(part)) return [];
  return Object.entries(part).flatMap(([name, value]) => {
    const named = isRecord(value) && typeof value["$ref"] === "string" ? definition(value["$ref"]) : value;
    return isRecord(named) && named["format"] === "uri" ? [name] : addressMembers(value);
  });
}

/** True where the values of these members, at any depth, are addresses that need no second look. */
function hasPlainAddresses(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  for (const member in value) {
    const item: unknown = Reflect.get(value, member);
    if (typeof item === "string" ? ADDRESSES.has(member) && !isPlainAddress(item) : !hasPlainAddresses(item))
      return false;
  }
  return true;
}

function isPlainAddress(value: string): boolean {
  return /^https?:\/\/[a-z0-9.-]+(\/[\w./-]*)?(\?[\w./=&-]*)?(#[\w./-]*)?$/i.test(value);
}

let loaded: Ajv2020 | undefined;

/** Loads Ajv, whose errors become problems. */
function judge(): Ajv2020 {
  if (loaded) return loaded;
  const Ajv = loadAjv();
  // verbose: an error then carries its schema, whose description and members the texts use.
  loaded = new Ajv({
    allErrors: true,
    verbose: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
  });
  loadAddFormats()(loaded);
  loaded.addSchema(schema);
  return loaded;
}
