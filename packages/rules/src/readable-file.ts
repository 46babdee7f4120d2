/** A file that is no YAML and no JSON: whoever opens it says so, and no rule can judge it until then. */
import type { RuleInfo } from "./rule.ts";

export const readableFile: RuleInfo = { id: "readable-file", severity: "error", page: "docs/lint.md#exit-codes" };
