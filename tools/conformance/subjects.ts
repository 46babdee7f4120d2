import { fileURLToPath } from "node:url";
import { readCatalog } from "@faultline/catalog";
import { families } from "@faultline/guards/families";

const SPECS = fileURLToPath(new URL("../../specs/", import.meta.url));

const { families: specs } = await readCatalog(families.map(({ id }) => `${SPECS}${id}/openapi.yaml`));

/** Every family as its spec says, and as the package that is built knows it. */
export const subjects = await Promise.all(
  specs.map(async (spec) => {
    const module = (await import(`@faultline/guards/${spec.id}`)) as Readonly<Record<string, unknown>>;
    const family = await families.find(({ id }) => id === spec.id)!.load(); // the specs are those of these families
    return { id: spec.id, spec, module, family };
  }),
);

export type Subject = (typeof subjects)[number];
