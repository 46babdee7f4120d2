/** Checks that the failures of a document share one form of body. */
import { counted } from "@faultline/catalog/words";
import { failureEnvelope } from "@faultline/catalog/survey";
import { auditRule } from "../../rule.ts";

/** The bodies of failures have one envelope, whatever the operation; some have members beside it. */
export const envelopeDiffers = auditRule("envelope-differs", "info", (document, report) => {
  const envelope = failureEnvelope(document);
  if (!envelope) return;
  const share = `${envelope.uses.toLocaleString("en-US")} of ${envelope.all.toLocaleString("en-US")} bodies`;
  for (const { names, members, path, uses } of envelope.others) {
    const missing = envelope.names.filter((name) => !names.includes(name));
    report(path, {
      found: `a body of a failure with ${members}, used ${counted(uses, "time")}, and without ${missing.slice(0, 12).join(", ")}, which ${share} have`,
      wanted: "one envelope that all failures share; or two families, if these are two APIs",
    });
  }
});
