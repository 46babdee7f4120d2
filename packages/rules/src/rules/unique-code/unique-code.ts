/** Checks that no code occurs twice in an envelope. */
import type { ErrorEntry } from "@faultline/catalog";
import { cannotDiscriminate } from "../code-has-constant/code-has-constant.ts";
import { codePath } from "../../member-path.ts";
import { rule } from "../../rule.ts";

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
});
