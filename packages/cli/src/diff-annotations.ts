/** The changes of a contract as annotations of lines. */
import { CHANGE_KINDS, type ChangeKind } from "@faultline/catalog";
import { addressOf } from "@faultline/rules";
import type { DiffResult, PlacedChange } from "./diff-result.ts";
import type { Annotated, Severity } from "./formats/annotated.ts";
import type { Described } from "./formats/sarif.ts";

/** The address at which a kind of change is explained. */
export function kindAddress(kind: ChangeKind): string {
  return addressOf(`docs/change-kinds.md#${kind}`);
}

/** Breaks are errors; whatever nobody has to act on is a note. */
function severityOf({ class: whom }: Pick<PlacedChange, "class">): Severity {
  return whom === "compatible" ? "info" : "error";
}

export function annotationsOf({ families }: DiffResult): Annotated[] {
  return families.flatMap(({ family, changes }) =>
    changes.map((change) => {
      const { kind, file, line, column, error, message, head, base } = change;
      const place = { file, line, column, pointer: head ?? base ?? "" };
      return { rule: kind, severity: severityOf(change), ...place, message: `${family}: ${message}`, help: kindAddress(kind), ...(error !== undefined && { subject: error }) };
    }),
  );
}

/** Every kind of change, as a report describes it. */
export function describedKinds(): Described[] {
  return (Object.keys(CHANGE_KINDS) as ChangeKind[]).map((id) => {
    // its keys are the kinds
    const { class: whom, says } = CHANGE_KINDS[id];
    const summary = `${says.charAt(0).toUpperCase()}${says.slice(1)}.`;
    return { id, severity: severityOf({ class: whom }), summary, page: `${summary} Class: ${whom}.`, address: kindAddress(id) };
  });
}
