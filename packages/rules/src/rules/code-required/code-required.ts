/** Checks that a member with a constant code is required. */
import type { Envelope, ErrorEntry } from "@faultline/catalog";
import { isRequired } from "../code-has-constant/code-has-constant.ts";
import { rule } from "../../rule.ts";

/** A code that a constant tells is required: a body without it would satisfy every error of the envelope. */
export const codeRequired = rule("code-required", "error", ({ envelopes, errors }, report) => {
  for (const envelope of envelopes) {
    const coded = errors.filter((error) => error.envelope === envelope && !error.statusOnly);
    const open = coded.filter(({ schema }) => !isRequired(schema, envelope.code));
    const member = envelope.code.join("/");
    const wanted = `\`required\` with ${member}, here or in the errors that have it`;
    if (open.length > 0 && open.length === coded.length) {
      report(envelope.path, {
        found: `an envelope whose code ${member} may be absent, although constants tell its errors apart`,
        wanted,
      });
    } else
      for (const error of open)
        report(error.path, { found: foundIn(error, envelope), wanted: `\`required\` with ${member}` });
  }
});

function foundIn(error: ErrorEntry, envelope: Envelope): string {
  return `an error that its code ${JSON.stringify(error.code)} tells, although ${envelope.code.join("/")} may be absent`;
}
