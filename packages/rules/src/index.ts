export { addressOf } from "./address.ts";
export { allRules, describesErrors, lintDocument, lintFamily, type LintOptions, type RemovedCode } from "./lint.ts";
export { withoutSecrets } from "./no-secrets.ts";
export { readableFamily } from "./readable-family.ts";
export type { Finding, Mend, Rule, RuleInfo, Severity } from "./rule.ts";
export { rules } from "./rules.ts";
export { unusedIgnore } from "./unused-ignore.ts";
export { auditDocument, auditRules, tally, type Tally } from "./audit.ts";
export { NameRegister } from "./unique-family-name.ts";
