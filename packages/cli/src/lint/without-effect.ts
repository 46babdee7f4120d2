/** Turns actions of an overlay that have no effect into findings. */
import type { LocatedProblem, OpenedDocument } from "@faultline/catalog";
import { overlayApplies, pageAddress, withoutSecrets } from "@faultline/rules";
import type { Described } from "../output/sarif.ts";
import { frameAround, type LocatedFinding } from "./located.ts";

const SUMMARY = "Each action of an overlay changes something in the document under it.";

/** It is about two files, so no rule of a family. */
export const WITHOUT_EFFECT: Described = {
  id: overlayApplies.id,
  severity: overlayApplies.severity,
  summary: SUMMARY,
  page: `${SUMMARY} Where it does not, the document may have changed: adapt the action, or remove it.`,
  address: pageAddress(overlayApplies.page),
};

/** A finding for each action that selects nothing, or that copies nothing or several parts. */
export function findingsWithoutEffect({ overlay, text }: OpenedDocument): LocatedFinding[] {
  if (!overlay || overlay.unmatched.length === 0) return [];
  const lines = text.split(/\r?\n/);
  return overlay.unmatched.map((problem) => locatedAt(problem, lines));
}

function locatedAt(
  { file, line, column, pointer, ...problem }: LocatedProblem,
  lines: readonly string[],
): LocatedFinding {
  const [found, wanted] = [withoutSecrets(problem.found), withoutSecrets(problem.wanted)];
  return {
    rule: WITHOUT_EFFECT.id,
    severity: WITHOUT_EFFECT.severity,
    file,
    line,
    column,
    end: { line, column: column + 1 },
    pointer,
    message: `found ${found}; wanted ${wanted}`,
    found,
    wanted,
    help: WITHOUT_EFFECT.address,
    frame: frameAround(line, lines),
  };
}
