/** Checks that a member with a constant code is required. */
import type { Envelope, ErrorEntry } from "@faultline/catalog";
import { coarsest, isRequired } from "../code-has-constant/code-has-constant.ts";
import { rule, type ReportVerdict } from "../../rule.ts";

/** A code that a constant tells is required: a body without it would satisfy every error of the envelope. */
export const codeRequired = rule("code-required", "error", ({ envelopes, errors }, report) => {
  for (const envelope of envelopes) {
    const coded = errors.filter((error) => error.envelope === envelope && !error.statusOnly);
    const open = coded.filter((error) => isOpen(error, envelope));
    const member = (coarsest(envelope) ?? []).join("/");
    const wanted = `\`required\` with ${member}, here or in the errors that have it`;
    if (open.length > 0 && open.length === coded.length && open.every((error) => !isFiner(error, envelope))) {
      report(envelope.path, {
        found: `an envelope whose code ${member} may be absent, although constants tell its errors apart`,
        wanted,
      });
    } else for (const error of open) reportError(error, envelope, report);
  }
});

/** True where a body without the code that tells the error satisfies it. */
function isOpen({ schema, location = 0 }: ErrorEntry, { codes }: Envelope): boolean {
  const code = codes[location];
  return code?.kind === "member" && !isRequired(schema, code.path);
}

/** True where a coarser location can still say what kind of failure it is. */
function isFiner({ location = 0 }: ErrorEntry, { codes }: Envelope): boolean {
  return location < codes.length - 1;
}

function reportError(error: ErrorEntry, { codes }: Envelope, report: ReportVerdict): void {
  const code = codes[error.location ?? 0];
  const member = code?.kind === "member" ? code.path.join("/") : "";
  report(error.path, {
    found: `an error that its code ${JSON.stringify(error.code)} tells, although ${member} may be absent`,
    wanted: `\`required\` with ${member}`,
  });
}
