/** Checks that no code occurs twice in an envelope. */
import type { ErrorEntry } from "@faultline/catalog";
import { cannotDiscriminate } from "../code-has-constant/code-has-constant.ts";
import { statusesWithout } from "@faultline/catalog/pure";
import { codePath } from "../../member-path.ts";
import { rule, type ReportVerdict } from "../../rule.ts";

/** A code names one error of its envelope: with two, nobody could tell which one has arrived. */
export const uniqueCode = rule("unique-code", "error", ({ document, envelopes, errors }, report) => {
  const faulty = new Set(envelopes.filter((envelope) => cannotDiscriminate(envelope, errors)).map(({ name }) => name));
  const firsts = new Map<string, ErrorEntry>(); // an id is made of envelope and code
  for (const error of errors) {
    if (error.envelope && faulty.has(error.envelope.name)) continue; // code-has-constant speaks of the envelope
    const first = firsts.get(error.id);
    if (!first) {
      firsts.set(error.id, error);
      continue;
    }
    report(codePath(document, error), {
      found: `the code ${JSON.stringify(error.code)}, which is that of ${first.name} already`,
      wanted: "a code of its own, or one error with a cause for each case",
    });
  }
  for (const envelope of envelopes)
    judgeRanges(
      errors.filter((error) => error.envelope === envelope),
      report,
    );
});

/** Errors that a range or `default` tells: where two of them stand for one status, operations disagree, and nobody knows which one is meant. */
function judgeRanges(errors: readonly ErrorEntry[], report: ReportVerdict): void {
  const ranged = errors.filter(({ statusOnly, code }) => statusOnly && typeof code === "string");
  for (const [index, error] of ranged.entries()) {
    const first = ranged.slice(0, index).find((other) => other.code !== error.code && meet(other, error));
    if (first)
      report(error.path, {
        found: `an error that the status ${error.code} tells, in part the same statuses as ${first.code} of ${first.name}`,
        wanted: "one error for both, a code that tells them apart, or the same ranges in each operation",
      });
  }
}

function meet({ statusSet }: ErrorEntry, other: ErrorEntry): boolean {
  const rest = statusesWithout(statusSet, other.statusSet);
  return JSON.stringify(rest) !== JSON.stringify(statusSet);
}
