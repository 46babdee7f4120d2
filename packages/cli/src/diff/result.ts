/** Assembles the result of `diff`, with positions and the versions that the changes require. */
import { pathOf, type LocatedProblem, type ReadFamily } from "@faultline/catalog";
import {
  CHANGE_KINDS,
  compareCatalogs,
  impactOf,
  isRaisedEnough,
  proposeVersion,
  wantedInWords,
  type Asking,
  type Change,
  type ChangeClass,
  type FamilyChanges,
  type Impact,
} from "@faultline/diff";
import { movedTargets, type MovedTarget } from "./moved-targets.ts";

/** A position in a file; line and column count from 1. */
export interface FilePosition {
  file: string;
  line: number;
  column: number;
}

/** A change with its place for people: in the head, or in the base where the head has nothing. */
export interface LocatedChange extends Change, FilePosition {
  /** The place in the files of the head: the same, or what is left nearest to what is gone. Absent where the whole family is gone. */
  inHead?: FilePosition;
}

/** What became of one family. */
export interface FamilyDiff {
  family: string;
  /** `info.version`; null where the family is not there. */
  base: string | null;
  head: string | null;
  /** The version of the last release, where there is one and the base has not gone beyond it by what it asks for; else null. */
  released: string | null;
  /** The lowest version that the changes require; null where it is unknown, as for dates. */
  proposed: string | null;
  /** The same in words: `2.0.0`, or `a later date than 2025-11-25`. */
  wanted: string;
  impact: Impact | null;
  /** True where the head has at least that version. */
  raisedEnough: boolean;
  /** Where the head says its version. */
  versionPosition?: FilePosition;
  changes: LocatedChange[];
  /** Where the document moved under its overlay. */
  moved: MovedTarget[];
}

/** What `--format json` prints. */
export interface DiffResult {
  counts: Record<ChangeClass, number>;
  families: FamilyDiff[];
  /** Why files could not be read; their families are left out. */
  problems: readonly LocatedProblem[];
}

/** How versions are judged. */
export interface Judging extends Asking {
  /** The version of each family in the last release, where there is one. */
  released?: ReadonlyMap<string, string>;
}

/** The changes of every family, in the order of the head, with those that are gone at the end. */
export function diffResult(
  base: readonly ReadFamily[],
  head: readonly ReadFamily[],
  judging: Judging = {},
  problems: readonly LocatedProblem[] = [],
): DiffResult {
  const families = compareCatalogs(base, head).map((found) => familyDiff(found, judging));
  const counts = { "breaking-readers": 0, "breaking-writers": 0, compatible: 0 };
  for (const { changes } of families) for (const change of changes) counts[change.class] += 1;
  return { counts, families, problems };
}

function familyDiff({ base, head, changes }: FamilyChanges<ReadFamily>, judging: Judging): FamilyDiff {
  return {
    family: (head ?? base)?.id ?? "",
    base: base?.version ?? null,
    head: head?.version ?? null,
    impact: impactOf(changes) ?? null,
    ...judged(base, head, changes, judging),
    ...(head && { versionPosition: positionIn(head, "/info/version") }),
    changes: changes.map((change) => placed(change, base, head)),
    moved: movedTargets(base, head),
  };
}

type VersionVerdict = Pick<FamilyDiff, "released" | "proposed" | "wanted" | "raisedEnough">;

/** What is released counts, not what the base has announced since: two changes of one release raise the version once. */
function judged(
  base: ReadFamily | undefined,
  head: ReadFamily | undefined,
  changes: readonly Change[],
  judging: Judging,
): VersionVerdict {
  if (!base || !head) {
    return { released: null, proposed: head?.version ?? null, wanted: head?.version ?? "", raisedEnough: true };
  }
  const released = judging.released?.get(base.id);
  const isOlder = released !== undefined && isRaisedEnough(released, base.version, []);
  const from = isOlder ? released : base.version;
  const isAnnounced = isOlder && released !== base.version && isRaisedEnough(from, base.version, changes, judging);
  return {
    released: isOlder ? released : null,
    proposed: isAnnounced ? base.version : (proposeVersion(from, changes, judging) ?? null),
    wanted: isAnnounced ? base.version : wantedInWords(from, changes, judging),
    raisedEnough:
      isRaisedEnough(from, head.version, changes, judging) && isRaisedEnough(base.version, head.version, []),
  };
}

function placed(change: Change, base: ReadFamily | undefined, head: ReadFamily | undefined): LocatedChange {
  const inHead = head && positionIn(head, change.head ?? change.near ?? "");
  const isInHead = change.head !== undefined || change.base === undefined;
  const position = (!isInHead && base && positionIn(base, change.base ?? "")) ||
    inHead || { file: "", line: 1, column: 1 };
  return { ...change, ...position, ...(inHead && { inHead }) };
}

/** The file is the one in which the value stands, which may be another one than the family's. */
function positionIn({ locate }: ReadFamily, pointer: string): FilePosition {
  const { file, line, column } = locate(pathOf(pointer));
  return { file, line, column };
}

export function hasBreaks({ counts }: DiffResult): boolean {
  return counts["breaking-readers"] + counts["breaking-writers"] > 0;
}

/** True where there is something to say of a family. */
export function hasNews({ changes, raisedEnough, moved }: FamilyDiff): boolean {
  return changes.length > 0 || !raisedEnough || moved.length > 0;
}

/** True for a change that only people notice. */
export function isWording({ kind }: Change): boolean {
  return CHANGE_KINDS[kind].impact === "patch";
}

export const CLASS_TITLES: Readonly<Record<ChangeClass, string>> = {
  "breaking-readers": "Breaking for readers",
  "breaking-writers": "Breaking for writers",
  compatible: "Compatible",
};

/** `2 breaking for readers, 1 compatible`. */
export function countsInWords(counts: DiffResult["counts"]): string {
  const parts = (Object.keys(CLASS_TITLES) as ChangeClass[]) // its keys are the classes
    .filter((whom) => counts[whom] > 0)
    .map((whom) => `${counts[whom]} ${CLASS_TITLES[whom].toLowerCase()}`);
  return parts.length === 0 ? "No change of the contract" : parts.join(", ");
}

/** The last line of a result: how many changes there are, and whether all of it could be compared. */
export function summaryInWords({ families, counts, problems }: DiffResult): string {
  if (problems.length === 0) return `${countsInWords(counts)}.`;
  return families.length === 0 ? "Nothing was compared." : `${countsInWords(counts)}, as far as it can be read.`;
}

/** What the version should be, and whether it is. */
export function versionInWords({ base, head, released, wanted, raisedEnough, changes }: FamilyDiff): string {
  if (base === null || head === null) return base === null ? `new with ${head}` : `gone since ${base}`;
  const step = `${base} → ${head}`;
  const since = released === null || released === base ? "" : ` since the release of ${released}`;
  if (!raisedEnough && !isRaisedEnough(base, head, []))
    return `${step}: too low, the version was lowered; the changes ask for ${wanted}`;
  if (!raisedEnough) return `${step}: too low, the changes${since} ask for ${wanted}`;
  if (changes.length === 0) return base === head ? `${head}: unchanged` : `${step}: unchanged`;
  return wanted === base
    ? `${step}: the changes${since} ask for no other version`
    : `${step}: raised enough, the changes${since} ask for ${wanted}`;
}
