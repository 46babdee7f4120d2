/** `@faultline/rules`: lint rules for families and for plain OpenAPI documents. */
export { pageAddress } from "./address.ts";
export { foreignDocument } from "./foreign-document.ts";
export {
  allRules,
  describesErrors,
  lintDocument,
  lintFamily,
  type FamilyLintOptions,
  type RemovedCode,
} from "./lint.ts";
export { CrossFamilyRules, crossFamilyRules } from "./cross-family-rules.ts";
export { withoutSecrets } from "./rules/no-secrets/no-secrets.ts";
export { openedBodies } from "./rules/body-stays-open/body-stays-open.ts";
export { readableFamily } from "./rules/readable-family/readable-family.ts";
export { overlayApplies } from "./overlay-applies.ts";
export { readableFile } from "./readable-file.ts";
export type { Finding, Fix, Rule, RuleInfo, Severity } from "./rule.ts";
export { rules } from "./rules.ts";
export type { CodeRegistry, OwnedCodes } from "./rules/code-in-registry/code-in-registry.ts";
export { unusedIgnore } from "./rules/unused-ignore/unused-ignore.ts";
export { auditDocument, auditRules, tally, type Tally } from "./audit.ts";
export { NameRegister } from "./rules/unique-family-name/unique-family-name.ts";
