import { alternativesExclude } from "./alternatives-exclude.ts";
import { bodyStaysOpen } from "./body-stays-open.ts";
import { canBeEmitted } from "./can-be-emitted.ts";
import { carrierUsed } from "./carrier-used.ts";
import { classMatchesStatus } from "./class-matches-status.ts";
import { codeHasConstant } from "./code-has-constant.ts";
import { codeMatchesStatus } from "./code-matches-status.ts";
import { codeRequired } from "./code-required.ts";
import { codeSpelling } from "./code-spelling.ts";
import { deprecatedSaysWhy } from "./deprecated-says-why.ts";
import { envelopeKept } from "./envelope-kept.ts";
import { envelopeNamesRoles } from "./envelope-names-roles.ts";
import { errorDeclared } from "./error-declared.ts";
import { errorHasDescription } from "./error-has-description.ts";
import { errorHasExample } from "./error-has-example.ts";
import { errorHasRemedy } from "./error-has-remedy.ts";
import { errorHasSource } from "./error-has-source.ts";
import { errorHasTitle } from "./error-has-title.ts";
import { errorReachable } from "./error-reachable.ts";
import { exampleMatchesSchema } from "./example-matches-schema.ts";
import { extensionPlaced } from "./extension-placed.ts";
import { failureIsTold } from "./failure-is-told.ts";
import { familyHasErrors } from "./family-has-errors.ts";
import { headerType } from "./header-type.ts";
import { knownExtension } from "./known-extension.ts";
import { listedOnce } from "./listed-once.ts";
import { memberPlaced } from "./member-placed.ts";
import { memberSpelling } from "./member-spelling.ts";
import { namedMembersFit } from "./named-members-fit.ts";
import { noDiscriminator } from "./no-discriminator.ts";
import { noPlaceholder } from "./no-placeholder.ts";
import { noReusedCode } from "./no-reused-code.ts";
import { noSecrets } from "./no-secrets.ts";
import { recursiveBody } from "./recursive-body.ts";
import { replacedByExists } from "./replaced-by-exists.ts";
import { responseMatchesStatus } from "./response-matches-status.ts";
import { responseNamedByStatus } from "./response-named-by-status.ts";
import { retryAddsUp } from "./retry-adds-up.ts";
import { retryAfterDocumented } from "./retry-after-documented.ts";
import { retryHasBound } from "./retry-has-bound.ts";
import { retryMatchesRecovery } from "./retry-matches-recovery.ts";
import { retryMatchesStatus } from "./retry-matches-status.ts";
import type { Rule } from "./rule.ts";
import { sampleFitsHeir } from "./sample-fits-heir.ts";
import { schemaConsistent } from "./schema-consistent.ts";
import { schemaReachable } from "./schema-reachable.ts";
import { statusAllowsBody } from "./status-allows-body.ts";
import { statusHasResponse } from "./status-has-response.ts";
import { statusInRange } from "./status-in-range.ts";
import { textSaysMore } from "./text-says-more.ts";
import { throttlingHasRetry } from "./throttling-has-retry.ts";
import { typescriptName } from "./typescript-name.ts";
import { uniqueCode } from "./unique-code.ts";
import { uniqueFamilyName } from "./unique-family-name.ts";
import { uniqueMessages } from "./unique-messages.ts";
import { versionsInOrder } from "./versions-in-order.ts";

/** Rules about slips that hide something from all others, which judge the document as it was meant. */
export const slipRules: readonly Rule[] = [knownExtension, extensionPlaced, memberPlaced, responseMatchesStatus];

/** Every rule that judges a family. */
export const rules: readonly Rule[] = [
  ...slipRules,
  codeMatchesStatus,
  classMatchesStatus,
  uniqueCode,
  codeHasConstant,
  codeRequired,
  codeSpelling,
  uniqueMessages,
  uniqueFamilyName,
  familyHasErrors,
  errorDeclared,
  errorReachable,
  recursiveBody,
  schemaReachable,
  carrierUsed,
  envelopeKept,
  envelopeNamesRoles,
  memberSpelling,
  namedMembersFit,
  bodyStaysOpen,
  responseNamedByStatus,
  statusInRange,
  statusHasResponse,
  failureIsTold,
  statusAllowsBody,
  throttlingHasRetry,
  retryAfterDocumented,
  headerType,
  retryMatchesStatus,
  retryMatchesRecovery,
  retryAddsUp,
  retryHasBound,
  errorHasTitle,
  errorHasDescription,
  textSaysMore,
  noPlaceholder,
  errorHasRemedy,
  errorHasExample,
  exampleMatchesSchema,
  sampleFitsHeir,
  noSecrets,
  errorHasSource,
  deprecatedSaysWhy,
  replacedByExists,
  noReusedCode,
  versionsInOrder,
  typescriptName,
  canBeEmitted,
  noDiscriminator,
  schemaConsistent,
  alternativesExclude,
  listedOnce,
];
