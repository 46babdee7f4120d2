/** `@faultline/importer`: proposes an error family for a document or a table of codes, and keeps it up to date. */
export { applyEdits } from "./propose/apply.ts";
export { propose } from "./propose/propose.ts";
export { sampleExchanges, type SampleExchange } from "./read/sample-exchanges.ts";
export { reportText, type ImportOutcome, type SampleVerdict } from "./report.ts";
export { COLUMNS } from "./table/columns.ts";
export { isTableOfCodes, proposeTable, type TableOptions, type TableProposal } from "./table/table-proposal.ts";
export { Traffic, type SeenResponse } from "./traffic/traffic.ts";
export { proposeTraffic, type TrafficProposalOptions } from "./traffic/traffic-proposal.ts";
export { baseTree } from "./write/base-tree.ts";
export { familyTree } from "./write/family-tree.ts";
export { grownState } from "./write/grown-tree.ts";
export { mergeTree, type TreeChange } from "./write/merge-tree.ts";
export { overlayTree } from "./write/overlay-tree.ts";
export { renewFile, type Renewal } from "./write/renewed-file.ts";
export { namesInState, readState, stateOf, stateText, type ImportState } from "./write/state.ts";
export { isTree, parsedYaml, yamlDocument, yamlText } from "./write/yaml-text.ts";
export type {
  DocumentEdit,
  Proposal,
  ProposedEnvelope,
  ProposedError,
  ProposeOptions,
  Remark,
  JsonTree,
} from "./model.ts";
