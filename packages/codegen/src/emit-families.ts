import type { Catalog } from "@faultline/catalog";
import { camelCase, identifier, literal } from "./text.ts";

/** The module that lists the families, for programs that learn only at run time which one they need. */
export function emitFamilies({ families }: Catalog): string {
  const entries = families.map(({ id, title, info }) =>
    [
      "  {",
      `    id: ${literal(id)},`,
      `    title: ${literal(title)},`,
      `    aliases: ${literal(info.aliases ?? [])},`,
      `    brands: ${literal(Object.keys(info.brands ?? {}))},`,
      `    load: async () => (await import(${literal(`./${id}.ts`)})).${identifier(camelCase(id))},`,
      `    loadHelp: async () => (await import(${literal(`./${id}.help.ts`)})).help,`,
      "  },",
    ].join("\n"),
  );
  return [
    "// @generated from specs/*/openapi.yaml. Edit the specs, then run `npm run generate`.",
    'import type { Family } from "../family.ts";',
    'import type { FamilyHelp } from "../help.ts";',
    "",
    "/** A family that is loaded when it is needed. */",
    "export interface FamilyListing {",
    "  readonly id: string;",
    "  readonly title: string;",
    "  readonly aliases: readonly string[];",
    "  readonly brands: readonly string[];",
    "  readonly load: () => Promise<Family>;",
    "  readonly loadHelp: () => Promise<FamilyHelp>;",
    "}",
    "",
    "/** Every family of the catalogue, in alphabetical order. */",
    `export const families: readonly FamilyListing[] = [\n${entries.join("\n")}\n];\n`,
  ].join("\n");
}
