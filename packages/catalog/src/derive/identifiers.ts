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

/** What a module of types passes on from openapi-typescript. */
export const PATHS_TYPES = ["components", "operations", "paths", "webhooks"] as const;

/** Names that emitted modules use for something else: `isObject` is a helper of the runtime, `Policy` a type of it. */
const TAKEN_BY_MODULES = [
  ...PATHS_TYPES,
  ..."Object Number Integer Multiple JsonObject Report Family Policy Errors".split(" "),
];

/** Types that every TypeScript program has, or that code about HTTP cannot do without: a file that imports another one misleads. */
const GLOBALS =
  "Array ArrayBuffer Boolean Date Error Event EventTarget EvalError File Function Headers Infinity Iterator JSON Map Math NaN Partial Pick " +
  "Promise Proxy RangeError Readonly Record ReferenceError Reflect RegExp Request Required Response Set String Symbol SyntaxError TypeError " +
  "URIError URL WeakMap WeakSet";

const TAKEN: ReadonlySet<string> = new Set([...TAKEN_BY_MODULES, ...GLOBALS.split(" ")]);

type Named = Pick<Family, "id" | "merged" | "envelopes" | "errors" | "carriers">;

/**
 * The names of component schemas in emitted modules: their own where these can name a type, `not-found` as `NotFound`, `Error` as
 * `ErrorBody`. What belongs to errors is named first, so that no other schema takes its name.
 */
export function typeNames({ id, merged, envelopes, errors, carriers }: Named): ReadonlyMap<string, string> {
  const components = Object.keys(merged.components?.schemas ?? {});
  const belonging = new Set([...envelopes, ...errors, ...carriers].map(({ name }) => name));
  const isPlain = (name: string): boolean =>
    isIdentifier(name) &&
    !OWN_TYPES.has(name) &&
    !isTaken(name, id) &&
    (!belonging.has(name) || /^[A-Z][^_]*$/.test(name));
  const taken = new Set(components.filter(isPlain));
  const names = new Map<string, string>();
  for (const component of [...belonging, ...components])
    if (!names.has(component))
      names.set(component, isPlain(component) ? component : free(readable(component, id), taken));
  return new Map(components.map((component) => [component, names.get(component) ?? component]));
}

/** True for a name that the modules of a family have for something else. */
function isTaken(name: string, family: string): boolean {
  return TAKEN.has(name) || name === `${pascalCase(family)}Errors`;
}

function readable(component: string, family: string): string {
  const words = pascalCase(component.replaceAll(/[^A-Za-z0-9_]+/g, "-").replaceAll(/^-+|-+$/g, ""));
  const name = /^[A-Za-z]/.test(words) ? words : `Schema${words}`;
  return isTaken(name, family) ? `${name}Body` : name;
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
 * The name of the union of an envelope's errors, which begins with that of the family where it is the main envelope and no schema has that
 * name; `names` are those of the types.
 */
export function unionName(
  family: Pick<Family, "id" | "envelopes">,
  envelope: { readonly name: string },
  names: ReadonlyMap<string, string>,
): string {
  const taken = new Set([...TAKEN, `${pascalCase(family.id)}Errors`, ...names.values()]);
  const isMain = envelope.name === family.envelopes[0]?.name;
  const main = `${pascalCase(family.id)}Error`;
  if (isMain && !taken.has(main)) return main;
  taken.add(main);
  for (const { name } of family.envelopes) {
    const union = free(`Any${names.get(name) ?? name}`, taken);
    if (name === envelope.name) return union;
  }
  return `Any${names.get(envelope.name) ?? envelope.name}`; // of an envelope of another family
}
