import { familyIdProblems, type Family, type Problem } from "@faultline/catalog";
import { camelCase, isIdentifier } from "../tree/text.ts";

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

/** What is wrong with names of component schemas that become names in an emitted module, of which `taken` mean something else there. */
export function nameProblems(names: Iterable<string>, taken: ReadonlySet<string>): Problem[] {
  return [...names].flatMap((name) => {
    const path = ["components", "schemas", name];
    if (!isIdentifier(name))
      return [
        {
          path,
          found: `the name ${JSON.stringify(name)}`,
          wanted: "letters and digits, a capital first: it becomes the name of a type",
        },
      ];
    return taken.has(name)
      ? [{ path, found: `the name ${name}`, wanted: "another one: the emitted module has something else of this name" }]
      : [];
  });
}

/** The names of the types of component schemas: their own. */
export function typeNames(family: Family): ReadonlyMap<string, string> {
  return new Map(Object.keys(family.merged.components?.schemas ?? {}).map((name) => [name, name]));
}
