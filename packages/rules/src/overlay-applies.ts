/** An action of an overlay without effect: who opens the document under the overlay says so. */
import type { RuleInfo } from "./rule.ts";

export const overlayApplies: RuleInfo = {
  id: "overlay-applies",
  severity: "error",
  page: "docs/overlays.md#when-the-document-changes",
};
