/** Prints changes as a comment for a pull request. */
import { groupBy } from "@faultline/catalog/pure";
import type { LocatedProblem } from "@faultline/catalog";
import { CHANGE_KINDS, type ChangeClass } from "@faultline/diff";
import { kindAddress } from "./format-annotations.ts";
import {
  CLASS_TITLES,
  hasNews,
  versionInWords,
  type DiffResult,
  type FamilyDiff,
  type FilePosition,
  type LocatedChange,
} from "./result.ts";
import { MOVED, type MovedTarget } from "./moved-targets.ts";
import { verdict } from "./verdict.ts";
import { cell, code, dead } from "../output/dead-text.ts";
import { pathInCheckout, type Where } from "../output/annotated.ts";
import type { Io } from "../io.ts";

/** A comment on a pull request may have 65,536 characters. */
const LONGEST = 60_000;
const MOST_LINES = 150;
/** More changes that are alike than these are folded. */
const MOST_ALIKE = 3;
const MOST_FOLDED = 50;

/** A comment for a pull request: the verdict first, then each change with its family, its line and the page that explains it. */
export function diffMarkdown(result: DiffResult, where: Where): string {
  const changed = result.families.filter(hasNews);
  const parts = [`## ${verdict(result, dead)}`];
  if (result.problems.length > 0) parts.push(problemsText(result.problems, where));
  if (changed.length > 0) parts.push(overview(changed));
  for (const whom of CLASSES) {
    const groups = changed.flatMap((family) =>
      alike(
        family,
        family.changes.filter((change) => change.class === whom),
      ),
    );
    if (groups.length > 0) parts.push(section(whom, groups, where));
  }
  const moved = changed.flatMap((family) => family.moved.map((target) => movedText(family, target, where)));
  if (moved.length > 0)
    parts.push(`### Moved under the overlay\n\n${withRest(moved.slice(0, MOST_LINES), moved.length)}`);
  return `${bounded(parts)}\n`;
}

/** Why something is not compared; the rest of the comment is about the other specs. */
function problemsText(problems: readonly LocatedProblem[], where: Where): string {
  const shown = problems
    .slice(0, MOST_LINES)
    .map((problem) => `- ${linkTo(problem, where)} found ${dead(problem.found)}; wanted ${dead(problem.wanted)}`);
  return `### Cannot be read\n\n${withRest(shown, problems.length)}\n\nTheir families are not compared.`;
}

/** The lines, and how many more there are. */
function withRest(shown: readonly string[], count: number, indent = ""): string {
  return [...shown, ...(count > shown.length ? [`${indent}- and ${count - shown.length} more`] : [])].join("\n");
}

const CLASSES = Object.keys(CLASS_TITLES) as ChangeClass[]; // its keys are the classes

function overview(families: readonly FamilyDiff[]): string {
  const rows = families.map((family) => {
    const [readers, writers, compatible] = CLASSES.map(
      (whom) => family.changes.filter((change) => change.class === whom).length,
    );
    return `| ${cell(dead(family.family))} | ${cell(dead(versionInWords(family)))} | ${readers} | ${writers} | ${compatible} |`;
  });
  return [
    "| Family | Version | Breaking for readers | Breaking for writers | Compatible |",
    "| --- | --- | --: | --: | --: |",
    ...rows,
  ].join("\n");
}

/** Changes of one kind that say the same of different errors or members. */
interface ChangeGroup {
  family: string;
  changes: readonly LocatedChange[];
}

function alike({ family }: FamilyDiff, changes: readonly LocatedChange[]): ChangeGroup[] {
  const groups = groupBy(changes, (change) => JSON.stringify([change.kind, happened(change)]));
  return [...groups.values()].map((group) => ({ family, changes: group }));
}

/** The message without what it happened to, which stands before. */
function happened({ kind, message }: LocatedChange): string {
  return message.slice(Math.max(0, message.lastIndexOf(CHANGE_KINDS[kind].says)));
}

function section(whom: ChangeClass, groups: readonly ChangeGroup[], where: Where): string {
  const list = withRest(
    groups.slice(0, MOST_LINES).map((group) => groupText(group, where)),
    groups.length,
  );
  if (whom !== "compatible") return `### ${CLASS_TITLES[whom]}\n\n${list}`;
  return `<details>\n<summary>${CLASS_TITLES[whom]}: ${groups.reduce((sum, { changes }) => sum + changes.length, 0)}</summary>\n\n${list}\n\n</details>`;
}

function groupText({ family, changes }: ChangeGroup, where: Where): string {
  const [first] = changes;
  if (first === undefined) return "";
  const kind = `[${first.kind}](${kindAddress(first.kind)})`;
  const line = (change: LocatedChange): string => `${linkTo(change.inHead ?? change, where)} ${dead(change.message)}`;
  if (changes.length <= MOST_ALIKE)
    return changes.map((change) => `- **${dead(family)}** ${line(change)} ${kind}`).join("\n");
  const what = changes.every(({ error }) => error !== undefined) ? "errors" : "places";
  const listing = withRest(
    changes.slice(0, MOST_FOLDED).map((change) => `  - ${line(change)}`),
    changes.length,
    "  ",
  );
  const head = `- **${dead(family)}** ${dead(happened(first))} in ${changes.length} ${what} ${kind}`;
  return `${head}\n  <details>\n  <summary>All ${changes.length}</summary>\n\n${listing}\n\n  </details>`;
}

function movedText({ family }: FamilyDiff, target: MovedTarget, where: Where): string {
  return `- **${dead(family)}** ${linkTo(target, where)} ${dead(target.message)} [${MOVED.id}](${MOVED.address})`;
}

/** The line, as a link where the surroundings say where the files of the head are. */
function linkTo({ file, line }: Pick<FilePosition, "file" | "line">, where: Where): string {
  const name = code(`${file}:${line}`);
  const path = pathInCheckout(file, where);
  const base = sourceBase(where.env);
  if (base === undefined || path === undefined) return name;
  return `[${name}](${base}/${path.split("/").map(addressPart).join("/")}#L${line})`;
}

/** Where the files of the head are on GitHub; undefined where the surroundings do not say it. */
function sourceBase(env: Io["env"]): string | undefined {
  const { GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: repository = "" } = env;
  const commit = env["FAULTLINE_HEAD_SHA"] || env["GITHUB_SHA"]; // the latter is a merge that GitHub forgets again
  const isWhole =
    /^https?:\/\/[\w.:-]+$/.test(server) &&
    /^[\w.-]+\/[\w.-]+$/.test(repository) &&
    /^[0-9a-f]{7,64}$/.test(commit ?? "");
  return isWhole ? `${server}/${repository}/blob/${commit}` : undefined;
}

/** Brackets would end a link of Markdown. */
function addressPart(step: string): string {
  return encodeURIComponent(step.replaceAll(/\p{Surrogate}/gu, "\ufffd")).replaceAll(
    /[()'*!~_]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** As many lines as a comment has room for. */
function bounded(parts: readonly string[]): string {
  const text = parts.join("\n\n");
  if (text.length <= LONGEST) return text;
  const shown = text.slice(0, text.lastIndexOf("\n", LONGEST));
  const open = shown.split("<details>").length - shown.split("</details>").length;
  return `${shown}\n${"\n</details>\n".repeat(Math.max(0, open))}\nThe rest is left out: it is too long for a comment.`;
}
