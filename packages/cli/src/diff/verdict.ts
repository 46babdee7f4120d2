/** Sums up a comparison in one line: what to do first, and why. */
import type { LocatedProblem } from "@faultline/catalog";
import { counted } from "@faultline/catalog/words";
import { hasBreaks, type DiffResult, type FamilyDiff } from "./result.ts";

/** Makes text of a name that others chose. */
export type Shown = (name: string) => string;

/** `Raise fleet to 3.0.0: 2 breaks for readers`; what cannot be read comes before, since no version is to blame for it. */
export function verdict(result: DiffResult, shown: Shown): string {
  const { families, problems } = result;
  const low = families.filter(({ raisedEnough }) => !raisedEnough);
  const changed = families.filter(({ changes }) => changes.length > 0);
  if (low.length > 0)
    return (
      unread(problems, shown) + `Raise ${low.map((family) => toVersion(family, shown)).join(", ")}: ${breaks(low)}`
    );
  if (changed.length === 0)
    return problems.length > 0 ? unread(problems, shown).trim() : "No change of the error contract";
  return (
    unread(problems, shown) +
    (hasBreaks(result) ? `The versions say so: ${breaks(changed)}` : `Nothing breaks: ${breaks(changed)}`)
  );
}

/** The same of one family whose version is too low. */
export function verdictOf(family: FamilyDiff, shown: Shown): string {
  return `Raise ${toVersion(family, shown)}: ${breaks([family])}`;
}

function toVersion({ family, wanted }: FamilyDiff, shown: Shown): string {
  return `${shown(family)} to ${shown(wanted)}`;
}

function unread(problems: readonly LocatedProblem[], shown: Shown): string {
  const files = [...new Set(problems.map(({ file }) => file))];
  if (files.length === 0) return "";
  const names = files.length > 3 ? `${files.length} specs` : files.map(shown).join(", ");
  return `${names} cannot be read. `;
}

function breaks(families: readonly FamilyDiff[]): string {
  const changes = families.flatMap((family) => family.changes);
  const count = (whom: string): number => changes.filter((change) => change.class === whom).length;
  const [readers, writers, compatible] = [count("breaking-readers"), count("breaking-writers"), count("compatible")];
  const parts = [
    ...(readers > 0 ? [`${counted(readers, "break")} for readers`] : []),
    ...(writers > 0 ? [`${counted(writers, "break")} for writers`] : []),
  ];
  if (parts.length > 0) return parts.join(", ");
  return compatible === 0 ? "no change of the contract" : counted(compatible, "compatible change");
}
