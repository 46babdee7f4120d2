/** Loads every family three times, from its guards, its help and its spec, so that tests can compare them. */
import { fileURLToPath } from "node:url";
import { readCatalog, type ErrorEntry } from "@faultline/catalog";
import { families as own } from "@faultline/guards/families";
import { families as standards } from "@faultline/standards/families";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** Families by the package that has their modules, with where that is, and where their specs and their types stand. */
const PACKAGES = [
  {
    name: "@faultline/guards",
    families: own,
    home: `${ROOT}packages/guards/`,
    specs: `${ROOT}specs/`,
    types: `${ROOT}packages/types/src/gen/`,
  },
  {
    name: "@faultline/standards",
    families: standards,
    home: `${ROOT}packages/standards/`,
    specs: `${ROOT}packages/standards/`,
    types: `${ROOT}packages/standards/src/gen/types/`,
  },
];

const listed = PACKAGES.flatMap(({ name, families, specs, ...folders }) =>
  families.map((family) => ({
    ...family,
    ...folders,
    module: `${name}/${family.id}`,
    file: `${specs}${family.id}/openapi.yaml`,
  })),
);

const { families: specs } = await readCatalog(listed.map(({ file }) => file));

export const subjects = await Promise.all(
  listed.map(async ({ id, module, home, types, load, loadHelp }) => ({
    id,
    /** By what name its module is imported. */
    module,
    /** The folder of its package. */
    home,
    /** The folder of its types. */
    types,
    family: await load(),
    help: await loadHelp(),
    spec: specs.find((spec) => spec.id === id)!,
  })),
);

export type Subject = (typeof subjects)[number];

/** Says whether a header tells the error, so that its body may be anything. */
export function isCodedInHeader({ envelope, location, statusOnly }: ErrorEntry): boolean {
  return !statusOnly && envelope?.codes[location ?? 0]?.kind === "header";
}

/** Says whether the error can be the whole body of a response, and is told by that body or its status. */
export function isCodedAtRoot(error: ErrorEntry): boolean {
  return error.placements.some(({ kind }) => kind === "response") && !isCodedInHeader(error);
}

/** The objects, where they are foreign to the error: one that requires no member takes every object that contradicts none. */
export function foreignTo({ schema }: Pick<ErrorEntry, "schema">, ...objects: readonly object[]): readonly object[] {
  return (schema.required ?? []).length > 0 ? objects : [];
}

/** The smallest body that has the value at the end of the path. */
export function carrying(value: unknown, path: readonly string[]): unknown {
  return path.reduceRight((inner, name) => (name === "*" ? [inner] : { [name]: inner }), value);
}
