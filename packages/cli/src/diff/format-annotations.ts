/** Turns changes into annotations of lines. */
import { CHANGE_KINDS, type ChangeKind } from "@faultline/diff";
import { pageAddress } from "@faultline/rules";
import { changeKinds, pageOfKind } from "./change-kinds.ts";
import type { DiffResult, FamilyDiff, LocatedChange } from "./result.ts";
import { MOVED, type MovedTarget } from "./moved-targets.ts";
import { verdictOf } from "./verdict.ts";
import type { Severity } from "@faultline/rules";
import type { Annotated } from "../output/annotated.ts";
import type { Described } from "../output/sarif.ts";
import { UNREADABLE, unreadableFinding } from "../lint/unreadable.ts";

/** The address at which a kind of change is explained. */
export function kindAddress(kind: ChangeKind): string {
  return pageAddress(`docs/change-kinds.md#${kind}`);
}

/** Breaks are errors; whatever nobody has to act on is a note. */
function severityOf({ class: whom }: Pick<LocatedChange, "class">): Severity {
  return whom === "compatible" ? "info" : "error";
}

/**
 * What cannot be read, what changed, and which version is too low, each at its line of the head. Files are named by their paths, in a
 * revision (`git:<revision>`) as well: an annotation cannot stand at `<revision>:<path>`.
 */
export function annotationsOf({ families, problems }: DiffResult, headName: string | undefined): Annotated[] {
  const prefix = headName?.startsWith("git:") ? `${headName.slice("git:".length)}:` : "";
  const annotations = [
    ...problems.map(unreadableFinding),
    ...families.flatMap((family) => [
      ...tooLow(family),
      ...family.changes.map((change) => annotated(family, change)),
      ...family.moved.map((target) => annotatedMove(family, target)),
    ]),
  ];
  return annotations.map((annotation) =>
    annotation.file.startsWith(prefix) ? { ...annotation, file: annotation.file.slice(prefix.length) } : annotation,
  );
}

function annotated({ family }: FamilyDiff, change: LocatedChange): Annotated {
  const { kind, file, line, error, message, head, near, base, inHead } = change;
  const position = inHead ?? { file: "", line: 1, column: 1 };
  const isElsewhere = inHead?.file !== file || inHead.line !== line;
  return {
    rule: kind,
    severity: severityOf(change),
    ...position,
    pointer: head ?? near ?? base ?? "",
    message: `${family}: ${message}${isElsewhere ? ` (it was at ${file}:${line})` : ""}`,
    help: kindAddress(kind),
    ...(error !== undefined && { subject: error }),
  };
}

function annotatedMove({ family }: FamilyDiff, { file, line, column, pointer, message }: MovedTarget): Annotated {
  const { id: rule, severity, address: help } = MOVED;
  return { rule, severity, file, line, column, pointer, message: `${family}: ${message}`, help };
}

function tooLow(family: FamilyDiff): Annotated[] {
  if (family.raisedEnough) return [];
  const position = family.versionPosition ?? { file: "", line: 1, column: 1 };
  return [
    {
      rule: TOO_LOW.id,
      severity: TOO_LOW.severity,
      ...position,
      pointer: "/info/version",
      message: verdictOf(family, String),
      help: TOO_LOW.address,
    },
  ];
}

/** No change by itself, but what the changes ask for. */
const TOO_LOW: Described = {
  id: "version-too-low",
  severity: "warn",
  summary: "`info.version` is raised by as much as the changes ask for.",
  page: "`info.version` is raised by as much as the changes ask for. `faultline diff --check-version` fails where it is not.",
  address: pageAddress("docs/diff.md#classes"),
};

/** Every kind of change, as a report describes it. */
export function describedKinds(): Described[] {
  const kinds = changeKinds.map((kind) => ({
    id: kind,
    severity: severityOf(CHANGE_KINDS[kind]),
    ...pageOfKind(kind),
    address: kindAddress(kind),
  }));
  return [...kinds, TOO_LOW, MOVED, UNREADABLE];
}
