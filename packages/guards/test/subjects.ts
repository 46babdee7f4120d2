/** Loads every family three times, from its guards, its help and its spec, so that tests can compare them. */
import { fileURLToPath } from "node:url";
import { readCatalog } from "@faultline/catalog";
import { families } from "@faultline/guards/families";

const SPECS = fileURLToPath(new URL("../../../specs/", import.meta.url));

const { families: specs } = await readCatalog(families.map(({ id }) => `${SPECS}${id}/openapi.yaml`));

export const subjects = await Promise.all(
  families.map(async ({ id, load, loadHelp }) => ({
    id,
    family: await load(),
    help: await loadHelp(),
    spec: specs.find((spec) => spec.id === id)!,
  })),
);

export type Subject = (typeof subjects)[number];

/** The smallest body that has the value at the end of the path. */
export function carrying(value: unknown, path: readonly string[]): unknown {
  return path.reduceRight((inner, name) => (name === "*" ? [inner] : { [name]: inner }), value);
}
