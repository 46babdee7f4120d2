import {
  CHANGE_KINDS,
  diffFamilies,
  diffCatalogs,
  impactOf,
  isRaisedEnough,
  pathOf,
  proposeVersion,
  type Change,
  type ChangeClass,
  type Impact,
  type ReadFamily,
} from "@faultline/catalog";

/** A change with its place for people: in the head, or in the base where the head has nothing. */
export interface PlacedChange extends Change {
  file: string;
  line: number;
  column: number;
}

/** What became of one family. */
export interface FamilyDiff {
  family: string;
  /** `info.version`; null where the family is not there. */
  base: string | null;
  head: string | null;
  /** The least version that the changes ask for; null where none can be told. */
  proposed: string | null;
  impact: Impact | null;
  /** True where the head has at least that version. */
  raisedEnough: boolean;
  changes: PlacedChange[];
}

/** What `--format json` prints. */
export interface DiffResult {
  counts: Record<ChangeClass, number>;
  families: FamilyDiff[];
}

/** The changes of every family, in the order of the head, with those that are gone at the end. */
export function diffResult(base: readonly ReadFamily[], head: readonly ReadFamily[]): DiffResult {
  const families = [
    ...head.map((family) =>
      familyDiff(
        base.find(({ id }) => id === family.id),
        family,
      ),
    ),
    ...base.filter(({ id }) => !head.some((family) => family.id === id)).map((family) => familyDiff(family, undefined)),
  ];
  const counts = { "breaking-readers": 0, "breaking-writers": 0, compatible: 0 };
  for (const { changes } of families) for (const change of changes) counts[change.class] += 1;
  return { counts, families };
}

function familyDiff(base: ReadFamily | undefined, head: ReadFamily | undefined): FamilyDiff {
  const changes =
    base && head ? diffFamilies(base, head) : diffCatalogs({ families: base ? [base] : [] }, { families: head ? [head] : [] });
  return {
    family: (head ?? base)?.id ?? "",
    base: base?.version ?? null,
    head: head?.version ?? null,
    proposed: base && head ? (proposeVersion(base.version, changes) ?? null) : (head?.version ?? null),
    impact: impactOf(changes) ?? null,
    raisedEnough: !base || !head || isRaisedEnough(base.version, head.version, changes),
    changes: changes.map((change) => ({ ...change, ...placeOf(change, base, head) })),
  };
}

function placeOf(
  { base: before, head: after }: Change,
  base: ReadFamily | undefined,
  head: ReadFamily | undefined,
): Pick<PlacedChange, "file" | "line" | "column"> {
  const isInHead = head !== undefined && (after !== undefined || before === undefined || base === undefined);
  const family = isInHead ? head : base;
  if (!family) return { file: "", line: 1, column: 1 };
  const { line, column } = family.locate(pathOf((isInHead ? after : before) ?? ""));
  return { file: family.file, line, column };
}

export function hasBreaks({ counts }: DiffResult): boolean {
  return counts["breaking-readers"] + counts["breaking-writers"] > 0;
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

/** What the version should be, and whether it is. */
export function versionInWords({ base, head, proposed, raisedEnough, changes }: FamilyDiff): string {
  if (base === null || head === null) return base === null ? `new with ${head}` : `gone since ${base}`;
  if (proposed === null) return `${base} → ${head}: no semantic version, so that none can be proposed`;
  if (!raisedEnough) return `${base} → ${head}: too low, the changes ask for ${proposed}`;
  return changes.length === 0 ? `${head}: unchanged` : `${base} → ${head}: raised enough, the changes ask for ${proposed}`;
}
