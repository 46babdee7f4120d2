/** `@faultline/codegen/load`: makes families for `@faultline/guards` from documents, at run time and without a build step. */
export { loadFamily, loadHelp, loadListing, type LoadOptions } from "./load/load-family.ts";
