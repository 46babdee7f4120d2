import type { ChangeClass } from "@faultline/catalog";
import {
  CLASS_TITLES,
  countsInWords,
  isWording,
  versionInWords,
  type DiffResult,
  type FamilyDiff,
  type PlacedChange,
} from "./diff-result.ts";
import { printable } from "./printable.ts";

/** A comment on a pull request may have 65,536 characters. */
const MOST_LINES = 150;

/** A summary for a pull request. */
export function markdown({ families, counts }: DiffResult): string {
  const changed = families.filter(({ changes, raisedEnough }) => changes.length > 0 || !raisedEnough);
  const parts = [`## Error contract: ${countsInWords(counts).toLowerCase()}`];
  if (changed.length > 0) parts.push(overview(changed));
  for (const whom of Object.keys(CLASS_TITLES) as ChangeClass[]) {
    // its keys are the classes
    const changes = changed.flatMap((family) => family.changes.filter((change) => change.class === whom));
    if (changes.length > 0) parts.push(section(whom, changes));
  }
  return `${parts.join("\n\n")}\n`;
}

function overview(families: readonly FamilyDiff[]): string {
  const rows = families.map((family) => {
    const [readers, writers, compatible] = (Object.keys(CLASS_TITLES) as ChangeClass[]).map(
      (whom) => family.changes.filter((change) => change.class === whom).length,
    );
    return `| ${text(family.family)} | ${text(versionInWords(family))} | ${readers} | ${writers} | ${compatible} |`;
  });
  return [
    "| Family | Version | Breaking for readers | Breaking for writers | Compatible |",
    "| --- | --- | --: | --: | --: |",
    ...rows,
  ].join("\n");
}

function section(whom: ChangeClass, changes: readonly PlacedChange[]): string {
  const shown = changes.slice(0, MOST_LINES).map(({ message, kind }) => `- ${text(cut(message))} \`${kind}\``);
  if (changes.length > MOST_LINES) shown.push(`- and ${changes.length - MOST_LINES} more`);
  const list = shown.join("\n");
  if (whom !== "compatible") return `### ${CLASS_TITLES[whom]}\n\n${list}`;
  return `<details>\n<summary>${CLASS_TITLES[whom]}: ${changes.length}</summary>\n\n${list}\n\n</details>`;
}

/** An entry for a changelog, computed from the changes: codes added, changed and removed, then what holds for no single code. */
export function changelog({ families }: DiffResult): string {
  const entries = families.filter(({ changes }) => changes.length > 0).map(entry);
  return entries.length === 0 ? "No change of the contract.\n" : entries.join("\n");
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
    part("Removed", idsOf(removed)),
    part(
      "Besides",
      besides.filter((change) => !isWording(change)).map(({ message }) => text(message)),
    ),
    part("Wording", [
      ...new Set([...idsOf(rest.filter(isWording)), ...besides.filter(isWording).map(({ message }) => text(message.split(":")[0] ?? ""))]),
    ]),
  ];
  return `## ${text(`${family} ${version}`.trim())}\n${parts.join("")}`;
}

function part(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `\n### ${title}\n\n${lines.map((line) => `- ${line}\n`).join("")}`;
}

function idsOf(changes: readonly PlacedChange[]): string[] {
  return [...new Set(changes.map(({ error = "" }) => `\`${error}\``))];
}

/** One line an error: everything that changed for it, save the wording. */
function linesOf(id: string, changes: readonly PlacedChange[]): string[] {
  const own = changes.filter((change) => `\`${change.error}\`` === id && !isWording(change));
  return [`${id}: ${own.map(({ message, error = "" }) => text(message.slice(error.length).replace(/^[:,] /, ""))).join("; ")}`];
}

function cut(message: string): string {
  return message.length > 300 ? `${message.slice(0, 300)}…` : message;
}

/** Spec text as plain words: no markup, no link, and nobody is called by name. */
function text(message: string): string {
  return printable(message)
    .replaceAll(/[\\`*_[\]<>|#~&!]/g, "\\$&")
    .replaceAll("@", "&#64;");
}
