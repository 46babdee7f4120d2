/** Emits types, guards and facts of a family as one module, which imports the runtime and nothing else. */
import { PATHS_TYPES, typeNames, unionName, type Family, type Problem } from "@faultline/catalog";
import { namesIn, type Declaration } from "../tree/declaration.ts";
import { printModule } from "../tree/module.ts";
import type { PrintForm } from "../tree/print-declaration.ts";
import { banner } from "../tree/text.ts";
import { guardDeclarations, isType, RUNTIME } from "./emit-guards.ts";
import { typeDeclarations } from "./emit-types.ts";

/**
 * Emits the module. Schemas that no error needs are left out of it, because a document can describe a whole API. With
 * `paths`, the module re-exports the types of paths and components from there.
 */
export function emitModule(
  family: Family,
  paths?: string,
  form: PrintForm = "ts",
): { text: string; problems: Problem[] } {
  const { declarations: guards, problems } = guardDeclarations(family);
  if (guards.length === 0) return { text: "", problems };
  const text = printModule(
    {
      banner: banner(family.file),
      declarations: [...typesFor(family, guards), ...guards],
      imports: { runtime: RUNTIME },
      isType,
      ...(paths !== undefined && { passedOn: { names: PATHS_TYPES, from: paths } }),
    },
    form,
  );
  return { text, problems };
}

/** The types of errors, envelopes and carriers, those that guards speak of, and those that they speak of. */
function typesFor(family: Family, guards: readonly Declaration[]): Declaration[] {
  const { errors, envelopes, carriers } = family;
  const names = typeNames(family);
  const types = typeDeclarations(family);
  const byName = new Map(types.map((type) => [type.name, type]));
  const roots = [
    ...[...errors, ...envelopes, ...carriers].map(({ name }) => names.get(name) ?? name),
    ...envelopes.map((envelope) => unionName(family, envelope, names)),
    ...guards.flatMap(namesIn).flatMap(({ name, origin }) => (origin === "types" ? [name] : [])),
  ];
  const reached = new Set(roots.flatMap((name) => byName.get(name) ?? []));
  for (const type of reached)
    for (const { name } of namesIn(type)) {
      const target = byName.get(name);
      if (target) reached.add(target); // a set goes on with what is added meanwhile
    }
  return types.filter((type) => reached.has(type));
}
