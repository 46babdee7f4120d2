/** `@faultline/diff`: compares two versions of error families by meaning. */
export { compareCatalogs, diffCatalogs, diffFamilies, type FamilyChanges } from "./diff-catalogs.ts";
export type { Change } from "./change.ts";
export { CHANGE_KINDS, type ChangeClass, type ChangeKind, type Impact } from "./kinds.ts";
export { impactOf, isRaisedEnough, proposeVersion, wantedInWords, type Asking } from "./version.ts";
