/** Checks that no two families share an id or alias. */
import type { Path } from "@faultline/catalog";
import { valueAt } from "@faultline/catalog/pure";
import { findingOf, rule, type Finding } from "../../rule.ts";

const ALIASES = ["info", "x-error-family", "aliases"];

/** Each name by which people ask for a family belongs to one family, and stands there once. Across files {@link NameRegister} looks. */
export const uniqueFamilyName = rule("unique-family-name", "error", ({ id, document }, report) => {
  const taken = new Set([id]);
  for (const { name, path } of namesIn(document)) {
    if (taken.has(name)) {
      report(path, {
        found: `the alias ${JSON.stringify(name)} a second time`,
        wanted: "each name once; the id of the family is a name already. Delete it",
        fix: { kind: "remove", path },
      });
    }
    taken.add(name);
  }
});

/** The names of the families seen so far. */
export class NameRegister {
  readonly rule = uniqueFamilyName;
  readonly #owners = new Map<string, { file: string; id: string }>();

  /** What is wrong with the names of one more family beside those before it. */
  clashes({ id, file, document }: { id: string; file: string; document: unknown }): Finding[] {
    const names = [{ name: id, path: ["info"] }, ...namesIn(document)];
    const clashes = names.flatMap(({ name, path }) => {
      const owner = this.#owners.get(name);
      if (!owner || owner.file === file) return [];
      const found = `the name ${JSON.stringify(name)}, which ${owner.file} has already`;
      return [findingOf(uniqueFamilyName, path, { found, wanted: "a name that only this family has" })];
    });
    for (const { name } of names) if (!this.#owners.has(name)) this.#owners.set(name, { file, id });
    return clashes;
  }
}

function namesIn(document: unknown): { name: string; path: Path }[] {
  const aliases = valueAt(document, ALIASES);
  return Array.isArray(aliases)
    ? aliases.flatMap((name, index) => (typeof name === "string" ? [{ name, path: [...ALIASES, String(index)] }] : []))
    : [];
}
