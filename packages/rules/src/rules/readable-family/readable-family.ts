/** Names the findings about documents that cannot be read as a family. */
import { ruleInfo } from "../../rule.ts";

/** A document that describes errors can be read as a family. Reading itself checks this; each problem becomes a finding of this name. */
export const readableFamily = ruleInfo("readable-family", "error");
