import { failureEnvelope } from "../../failure-envelope.ts";
import { auditRule } from "../../rule.ts";

/** The bodies of failures have one envelope, whatever the operation; some have members beside it. */
export const envelopeDiffers = auditRule("envelope-differs", "info", (document, report) => {
  const envelope = failureEnvelope(document);
  for (const { names, members, path, uses } of envelope?.others ?? []) {
    const missing = (envelope?.names ?? []).filter((name) => !names.includes(name));
    report(path, {
      found: `a body of a failure with ${members}, used ${uses} ${uses === 1 ? "time" : "times"}, and without ${missing.slice(0, 12).join(", ")}, which ${envelope?.uses ?? 0} of ${envelope?.all ?? 0} bodies have`,
      wanted: "one envelope that all failures share; or two families, if these are two APIs",
    });
  }
});
