/** Emits the types of a family: a named type for each schema, and a union of the errors of each envelope. */
import {
  isRecord,
  PATHS_TYPES,
  typeNames,
  unionName,
  type Envelope,
  type ErrorEntry,
  type Family,
  type Problem,
} from "@faultline/catalog";
import type { Declaration } from "../tree/declaration.ts";
import type { Doc } from "../tree/doc.ts";
import { declaredName } from "../tree/expression.ts";
import { printModule } from "../tree/module.ts";
import { banner } from "../tree/text.ts";
import { declaredType, union } from "../tree/type.ts";
import { describe, docOf, remedyOf, tagsOf } from "./describe.ts";
import { operationsInterface } from "./emit-operations.ts";
import { SchemaTypes } from "./schema-type.ts";

/** Emits the module of types, which re-exports the types of paths and components from the module `paths`; nothing where that is empty. */
export function emitTypes(family: Family, paths = `./${family.id}.openapi.js`): { text: string; problems: Problem[] } {
  const text = printModule(
    {
      banner: banner(family.file),
      declarations: typeDeclarations(family),
      imports: {},
      isType: () => true,
      ...(paths !== "" && { passedOn: { names: PATHS_TYPES, from: paths } }),
    },
    "d.ts",
  );
  return { text, problems: [] };
}

/** The types as trees, all exported. */
export function typeDeclarations(family: Family): Declaration[] {
  const schemas = family.merged.components?.schemas ?? {};
  const names = typeNames(family);
  const types = new SchemaTypes(family.merged, names);
  const errors = new Map(family.errors.map((error) => [error.name, error]));
  const own = Object.entries(schemas).map(([name, schema]) => {
    const error = errors.get(name);
    const doc = error ? docOfError(error, family, names) : isRecord(schema) ? docOf(schema) : undefined;
    return declaration(names.get(name) ?? name, types.typeOf(schema), doc);
  });
  const unions = family.envelopes.map((envelope) => unionOf(envelope, family, names));
  return [...own, ...unions, ...operationsInterface(family, names)];
}

/** Emits an interface where possible, because compilers show it by its name. */
function declaration(name: string, type: ReturnType<SchemaTypes["typeOf"]>, doc: Doc | undefined): Declaration {
  const declared = { name, isExported: true, ...(doc && { doc }) };
  return type.kind === "object type" ? { kind: "interface", ...declared, type } : { kind: "type", ...declared, type };
}

function docOfError(error: ErrorEntry, family: Family, names: ReadonlyMap<string, string>): Doc {
  const text = [describe(error), remedyOf(error)].filter(Boolean).join("\n\n");
  return { text, links: [], tags: tagsOf(error, family, names) };
}

function unionOf(envelope: Envelope, family: Family, names: ReadonlyMap<string, string>): Declaration {
  const errors = family.errors.filter((error) => error.envelope === envelope);
  const typeNameOf = (name: string): string => names.get(name) ?? name;
  const form = typeNameOf(envelope.name);
  return {
    kind: "type",
    name: unionName(family, envelope, names),
    isExported: true,
    doc: {
      text: `Union of the ${/\berrors?\b/i.test(family.title) ? family.title : `errors of ${family.title}`} whose bodies extend {@link ${form}}.`,
      links: [declaredName(form)],
    },
    type: union(errors.map(({ name }) => declaredType(typeNameOf(name)))),
  };
}
