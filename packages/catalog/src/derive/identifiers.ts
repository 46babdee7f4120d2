/** Makes TypeScript names from the names of a spec. */
import { RESERVED_WORDS } from "./family-id.ts";
import type { Family } from "../model.ts";

export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) && !RESERVED_WORDS.has(name);
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

/** Names that TypeScript keeps for types of its own. */
const OWN_TYPES = new Set("any unknown never string number boolean symbol object bigint undefined".split(" "));

/**
 * The names of component schemas in emitted modules: unchanged where possible, else converted (`not-found` →
 * `NotFound`).
 */
export function typeNames({ merged }: Pick<Family, "merged">): ReadonlyMap<string, string> {
  const components = Object.keys(merged.components?.schemas ?? {});
  const isPlain = (name: string): boolean => isIdentifier(name) && !OWN_TYPES.has(name);
  const taken = new Set(components.filter(isPlain));
  return new Map(
    components.map((component) => [component, isPlain(component) ? component : free(readable(component), taken)]),
  );
}

function readable(component: string): string {
  const name = pascalCase(component.replaceAll(/[^A-Za-z0-9_]+/g, "-").replaceAll(/^-+|-+$/g, ""));
  return /^[A-Za-z_]/.test(name) ? name : `Schema${name}`;
}

/** Returns the name, or the first unused one with a number appended, and marks it as taken. */
export function free(base: string, taken: Set<string>): string {
  let name = base;
  for (let number = 2; taken.has(name); number++) name = `${base}${number}`;
  taken.add(name);
  return name;
}

/** The name of the interface that has the errors of each operation. */
export function operationsName({ id }: Pick<Family, "id">): string {
  return `${pascalCase(id)}Operations`;
}

/**
 * The name of the union of an envelope's errors; for the main envelope it begins with the family's name. `names` are
 * those of the types.
 */
export function unionName(
  family: Pick<Family, "id" | "envelopes">,
  envelope: { readonly name: string },
  names: ReadonlyMap<string, string>,
): string {
  return envelope.name === family.envelopes[0]?.name
    ? `${pascalCase(family.id)}Error`
    : `Any${names.get(envelope.name) ?? envelope.name}`;
}
