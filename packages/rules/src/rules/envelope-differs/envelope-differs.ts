/** Checks that the failures of a document share one form of body. */
import { bodyFormsOf } from "../../body-forms.ts";
import { auditRule } from "../../rule.ts";

/** The bodies of failures have one form, whatever the operation. */
export const envelopeDiffers = auditRule("envelope-differs", "info", (document, report) => {
  const [usual, ...others] = bodyFormsOf(document);
  for (const { members, path, uses } of others) {
    report(path, {
      found: `a body of a failure with ${members}, ${times(uses)}, where most have ${usual?.members ?? ""}, ${times(usual?.uses ?? 0)}`,
      wanted: "one envelope that all failures share; or two families, if these are two APIs",
    });
  }
});

function times(uses: number): string {
  return `used ${uses} ${uses === 1 ? "time" : "times"}`;
}
