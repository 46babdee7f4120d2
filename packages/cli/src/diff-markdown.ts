/** What changed, for a pull request and for a changelog. */
import { CHANGE_KINDS, type ChangeClass } from "@faultline/catalog";
import { kindAddress } from "./diff-annotations.ts";
import { CLASS_TITLES, countsInWords, isWording, versionInWords, type DiffResult, type FamilyDiff, type PlacedChange } from "./diff-result.ts";
import { cell, code, dead } from "./formats/dead-text.ts";
import type { Io } from "./io.ts";

/** A comment on a pull request may have 65,536 characters. */
const LONGEST = 60_000;
const MOST_LINES = 150;
/** More changes that are alike than these are folded. */
const MOST_ALIKE = 3;

/** A comment for a pull request: the verdict first, then each change with its family, its line and the page that explains it. */
export function markdown({ families, counts }: DiffResult, env: Io["env"] = {}): string {
  const changed = families.filter(({ changes, raisedEnough }) => changes.length > 0 || !raisedEnough);
  const parts = [`## ${verdict(changed, counts)}`];
  if (changed.length > 0) parts.push(overview(changed));
  for (const whom of CLASSES) {
    const groups = changed.flatMap((family) => alike(family, family.changes.filter((change) => change.class === whom)));
    if (groups.length > 0) parts.push(section(whom, groups, env));
  }
  return `${bounded(parts)}\n`;
}

const CLASSES = Object.keys(CLASS_TITLES) as ChangeClass[]; // its keys are the classes

/** What to do, for who reads one line: `Raise fleet to 3.0.0: 2 breaks for readers`. */
function verdict(changed: readonly FamilyDiff[], counts: DiffResult["counts"]): string {
  const low = changed.filter(({ raisedEnough, proposed }) => !raisedEnough && proposed !== null);
  if (low.length === 0) return changed.length === 0 ? "No change of the error contract" : `Error contract: ${countsInWords(counts).toLowerCase()}`;
  return `Raise ${low.map(({ family, proposed }) => `${dead(family)} to ${code(proposed ?? "")}`).join(", ")}: ${breaksInWords(low)}`;
}

function breaksInWords(families: readonly FamilyDiff[]): string {
  const changes = families.flatMap((family) => family.changes);
  const [readers, writers] = ["breaking-readers", "breaking-writers"].map((whom) => changes.filter((change) => change.class === whom).length);
  const parts = [
    ...(readers ? [`${readers} ${readers === 1 ? "break" : "breaks"} for readers`] : []),
    ...(writers ? [`${writers} ${writers === 1 ? "break" : "breaks"} for writers`] : []),
  ];
  return parts.length > 0 ? parts.join(", ") : `${changes.length} compatible ${changes.length === 1 ? "change" : "changes"}`;
}

function overview(families: readonly FamilyDiff[]): string {
  const rows = families.map((family) => {
    const [readers, writers, compatible] = CLASSES.map((whom) => family.changes.filter((change) => change.class === whom).length);
    return `| ${cell(dead(family.family))} | ${cell(dead(versionInWords(family)))} | ${readers} | ${writers} | ${compatible} |`;
  });
  return [
    "| Family | Version | Breaking for readers | Breaking for writers | Compatible |",
    "| --- | --- | --: | --: | --: |",
    ...rows,
  ].join("\n");
}

/** Changes of one kind that say the same of different errors. */
interface Group {
  family: string;
  changes: readonly PlacedChange[];
}

function alike({ family }: FamilyDiff, changes: readonly PlacedChange[]): Group[] {
  const groups = new Map<string, PlacedChange[]>();
  for (const change of changes) {
    const { kind, message, error = "" } = change;
    const key = JSON.stringify([kind, error === "" ? message : message.replaceAll(error, "…")]);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].map((group) => ({ family, changes: group }));
}

function section(whom: ChangeClass, groups: readonly Group[], env: Io["env"]): string {
  const shown = groups.slice(0, MOST_LINES).map((group) => groupText(group, env));
  if (groups.length > MOST_LINES) shown.push(`- and ${groups.length - MOST_LINES} more`);
  const list = shown.join("\n");
  if (whom !== "compatible") return `### ${CLASS_TITLES[whom]}\n\n${list}`;
  return `<details>\n<summary>${CLASS_TITLES[whom]}: ${groups.reduce((sum, { changes }) => sum + changes.length, 0)}</summary>\n\n${list}\n\n</details>`;
}

function groupText({ family, changes }: Group, env: Io["env"]): string {
  const [first] = changes;
  if (first === undefined) return "";
  const kind = `[${first.kind}](${kindAddress(first.kind)})`;
  if (changes.length <= MOST_ALIKE) return changes.map((change) => `- **${dead(family)}** ${placeOf(change, env)} ${dead(cut(change.message))} ${kind}`).join("\n");
  const places = changes.map((change) => `  - ${placeOf(change, env)} ${dead(cut(change.message))}`);
  const what = CHANGE_KINDS[first.kind].says;
  return `- **${dead(family)}** ${what} in ${changes.length} places ${kind}\n  <details>\n  <summary>All ${changes.length}</summary>\n\n${places.join("\n")}\n\n  </details>`;
}

/** The line, as a link where the surroundings say where the files of the head are. */
function placeOf({ file, line }: PlacedChange, env: Io["env"]): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  const commit = env["FAULTLINE_HEAD_SHA"] ?? env["GITHUB_SHA"];
  const name = code(`${file}:${line}`);
  if (!server || !repository || !commit || file === "" || file.includes(":") || file.startsWith("..")) return name;
  const address = [repository, "blob", commit, file].join("/").split("/").map(encodeURIComponent).join("/");
  return `[${name}](${server}/${address}#L${line})`;
}

/** As many parts as a comment has room for. */
function bounded(parts: readonly string[]): string {
  const text = parts.join("\n\n");
  if (text.length <= LONGEST) return text;
  const cutAt = text.lastIndexOf("\n- ", LONGEST);
  const shown = text.slice(0, cutAt);
  const open = shown.split("<details>").length - shown.split("</details>").length;
  return `${shown}\n${"\n</details>\n".repeat(Math.max(0, open))}\nThe rest is left out: it is too long for a comment.`;
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
    part("Removed", idsOf(removed).map((id) => `${id} **(breaking)**`)),
    part(
      "Besides",
      besides.filter((change) => !isWording(change)).map((change) => `${dead(change.message)}${breakMark(change)}`),
    ),
    part("Wording", [
      ...new Set([...idsOf(rest.filter(isWording)), ...besides.filter(isWording).map(({ message }) => dead(message.split(":")[0] ?? ""))]),
    ]),
  ];
  return `## ${dead(`${family} ${version}`.trim())}\n${parts.join("")}`;
}

function part(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `\n### ${title}\n\n${lines.map((line) => `- ${line}\n`).join("")}`;
}

function idsOf(changes: readonly PlacedChange[]): string[] {
  return [...new Set(changes.map(({ error = "" }) => code(error)))];
}

/** One line an error: everything that changed for it, save the wording. */
function linesOf(id: string, changes: readonly PlacedChange[]): string[] {
  const own = changes.filter((change) => code(change.error ?? "") === id && !isWording(change));
  return [`${id}: ${own.map((change) => `${dead(change.message.slice((change.error ?? "").length).replace(/^[:,] /, ""))}${breakMark(change)}`).join("; ")}`];
}

function breakMark({ class: whom }: PlacedChange): string {
  return whom === "compatible" ? "" : " **(breaking)**";
}

function cut(message: string): string {
  return message.length > 300 ? `${message.slice(0, 300)}…` : message;
}
