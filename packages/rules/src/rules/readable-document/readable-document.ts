/** Names the findings about documents that cannot be audited. */
import { ruleInfo } from "../../rule.ts";

/** What is to be audited is an OpenAPI document. The audit checks this before its other rules. */
export const readableDocument = ruleInfo("readable-document", "error");
