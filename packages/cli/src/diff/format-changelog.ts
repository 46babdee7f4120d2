/** Prints changes as an entry for a changelog. */
import { isWording, summaryInWords, type DiffResult, type FamilyDiff, type LocatedChange } from "./result.ts";
import { code, dead } from "../output/dead-text.ts";

/** An entry for a changelog, computed from the changes: codes added, changed and removed, then what holds for no single code. */
export function changelog(result: DiffResult): string {
  const entries = result.families.filter(({ changes }) => changes.length > 0).map(entry);
  return entries.length === 0 ? `${summaryInWords(result)}\n` : entries.join("\n");
}

function entry({ family, head, proposed, raisedEnough, changes }: FamilyDiff): string {
  const version = (raisedEnough ? head : proposed) ?? head ?? "";
  const ofCodes = changes.filter(({ error }) => error !== undefined);
  const added = ofCodes.filter(({ kind }) => kind === "code-added");
  const removed = ofCodes.filter(({ kind }) => kind === "code-removed");
  const rest = ofCodes.filter((change) => !added.includes(change) && !removed.includes(change));
  const besides = changes.filter((change) => change.error === undefined);
  const parts = [
    part("Added", idsOf(added)),
    part(
      "Changed",
      idsOf(rest.filter((change) => !isWording(change))).flatMap((id) => linesOf(id, rest)),
    ),
    part(
      "Removed",
      idsOf(removed).map((id) => `${id} **(breaking)**`),
    ),
    part(
      "Besides",
      besides.filter((change) => !isWording(change)).map((change) => `${dead(change.message)}${breakMark(change)}`),
    ),
    part("Wording", [
      ...new Set([
        ...idsOf(rest.filter(isWording)),
        ...besides.filter(isWording).map(({ message }) => dead(message.split(":")[0] ?? "")),
      ]),
    ]),
  ];
  return `## ${dead(`${family} ${version}`.trim())}\n${parts.join("")}`;
}

function part(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `\n### ${title}\n\n${lines.map((line) => `- ${line}\n`).join("")}`;
}

function idsOf(changes: readonly LocatedChange[]): string[] {
  return [...new Set(changes.map(({ error = "" }) => code(error)))];
}

/** One line an error: everything that changed for it, save the wording. */
function linesOf(id: string, changes: readonly LocatedChange[]): string[] {
  const own = changes.filter((change) => code(change.error ?? "") === id && !isWording(change));
  return [
    `${id}: ${own.map((change) => `${dead(change.message.slice((change.error ?? "").length).replace(/^[:,] /, ""))}${breakMark(change)}`).join("; ")}`,
  ];
}

function breakMark({ class: whom }: LocatedChange): string {
  return whom === "compatible" ? "" : " **(breaking)**";
}
