/** `@faultline/importer`: proposes an error family for a document or a table of codes. */
export { applyEdits } from "./propose/apply.ts";
export { propose } from "./propose/propose.ts";
export type { Proposal, ProposedEnvelope, ProposedError, ProposeOptions, Remark, Edit } from "./model.ts";
