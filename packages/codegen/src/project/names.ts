import { familyIdProblems, type Family, type Problem } from "@faultline/catalog";
import { camelCase, isIdentifier, pascalCase } from "../tree/text.ts";

/** What is wrong with names of a family that become names in emitted modules and files. */
export function familyProblems({ id, errors }: Family): Problem[] {
  const ids = new Map(errors.map((error) => [error.id, error.name])); // of errors with one id, the last
  const twins = errors.filter((error) => ids.get(error.id) !== error.name);
  return [
    ...familyIdProblems(id),
    ...twins.map(({ id: twin, name, path }) => ({
      path,
      found: `the id ${twin} of ${name}, which ${ids.get(twin)} has too`,
      wanted: "one error for each code of an envelope",
    })),
  ];
}

/** What is wrong with the id of a family whose constant has a name that the emitted module uses, its own declaration included, more than once. */
export function clashProblems(id: string, names: readonly string[]): Problem[] {
  const constant = camelCase(id);
  if (names.filter((name) => name === constant).length <= 1) return [];
  return [
    {
      path: [],
      found: `the family ${id}, whose constant ${constant} would clash with a function of its module`,
      wanted: "a directory of another name",
    },
  ];
}

/** What is wrong with component schemas whose names, as they stand in an emitted module, are `taken`: they mean something else there. */
export function nameProblems(names: ReadonlyMap<string, string>, taken: ReadonlySet<string>): Problem[] {
  return [...names]
    .filter(([, name]) => taken.has(name))
    .map(([component, name]) => ({
      path: ["components", "schemas", component],
      found: `the name ${name}`,
      wanted: "another one: the emitted module has something else of this name",
    }));
}

/** Names that TypeScript keeps for types of its own. */
const OWN_TYPES = new Set("any unknown never string number boolean symbol object bigint undefined".split(" "));

/** The names of component schemas in emitted modules: their own where these can name a type, `not-found` as `NotFound`. */
export function typeNames({ merged }: Family): ReadonlyMap<string, string> {
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

/** The name, or the first of those with a number behind it that nothing has; it is taken then. */
export function free(base: string, taken: Set<string>): string {
  let name = base;
  for (let number = 2; taken.has(name); number++) name = `${base}${number}`;
  taken.add(name);
  return name;
}
