/** Lists every rule that checks a family. */
import { alternativesExclude } from "./rules/alternatives-exclude/alternatives-exclude.ts";
import { bodyStaysOpen } from "./rules/body-stays-open/body-stays-open.ts";
import { canBeEmitted } from "./rules/can-be-emitted/can-be-emitted.ts";
import { carrierUsed } from "./rules/carrier-used/carrier-used.ts";
import { classMatchesStatus } from "./rules/class-matches-status/class-matches-status.ts";
import { codeHasConstant } from "./rules/code-has-constant/code-has-constant.ts";
import { codeMatchesStatus } from "./rules/code-matches-status/code-matches-status.ts";
import { codeRequired } from "./rules/code-required/code-required.ts";
import { codeSpelling } from "./rules/code-spelling/code-spelling.ts";
import { deprecatedSaysWhy } from "./rules/deprecated-says-why/deprecated-says-why.ts";
import { envelopeKept } from "./rules/envelope-kept/envelope-kept.ts";
import { envelopeNamesRoles } from "./rules/envelope-names-roles/envelope-names-roles.ts";
import { errorDeclared } from "./rules/error-declared/error-declared.ts";
import { errorHasCanonicalCode } from "./rules/error-has-canonical-code/error-has-canonical-code.ts";
import { errorHasDescription } from "./rules/error-has-description/error-has-description.ts";
import { errorHasExample } from "./rules/error-has-example/error-has-example.ts";
import { errorHasRecovery } from "./rules/error-has-recovery/error-has-recovery.ts";
import { errorHasRemedy } from "./rules/error-has-remedy/error-has-remedy.ts";
import { errorHasRetry } from "./rules/error-has-retry/error-has-retry.ts";
import { errorHasSource } from "./rules/error-has-source/error-has-source.ts";
import { errorHasTitle } from "./rules/error-has-title/error-has-title.ts";
import { errorReachable } from "./rules/error-reachable/error-reachable.ts";
import { exampleMatchesSchema } from "./rules/example-matches-schema/example-matches-schema.ts";
import { extensionPlaced } from "./rules/extension-placed/extension-placed.ts";
import { failureIsDescribed } from "./rules/failure-is-described/failure-is-described.ts";
import { familyHasErrors } from "./rules/family-has-errors/family-has-errors.ts";
import { headerType } from "./rules/header-type/header-type.ts";
import { keywordSpelling } from "./rules/keyword-spelling/keyword-spelling.ts";
import { knownExtension } from "./rules/known-extension/known-extension.ts";
import { listedOnce } from "./rules/listed-once/listed-once.ts";
import { mediaTypeNamed } from "./rules/media-type-named/media-type-named.ts";
import { failureListNamed } from "./rules/failure-list-named/failure-list-named.ts";
import { mediaTypeReadable } from "./rules/media-type-readable/media-type-readable.ts";
import { memberPlaced } from "./rules/member-placed/member-placed.ts";
import { memberSpelling } from "./rules/member-spelling/member-spelling.ts";
import { namedMembersFit } from "./rules/named-members-fit/named-members-fit.ts";
import { noDiscriminator } from "./rules/no-discriminator/no-discriminator.ts";
import { noPlaceholder } from "./rules/no-placeholder/no-placeholder.ts";
import { noReusedCode } from "./rules/no-reused-code/no-reused-code.ts";
import { noSecrets } from "./rules/no-secrets/no-secrets.ts";
import { rangeHasSlug } from "./rules/range-has-slug/range-has-slug.ts";
import { recoveryMatchesCode } from "./rules/recovery-matches-code/recovery-matches-code.ts";
import { recursiveBody } from "./rules/recursive-body/recursive-body.ts";
import { replacedByExists } from "./rules/replaced-by-exists/replaced-by-exists.ts";
import { resetHeaderNamed } from "./rules/reset-header-named/reset-header-named.ts";
import { responseMatchesStatus } from "./rules/response-matches-status/response-matches-status.ts";
import { responseNamedByStatus } from "./rules/response-named-by-status/response-named-by-status.ts";
import { retryAddsUp } from "./rules/retry-adds-up/retry-adds-up.ts";
import { retryAfterDocumented } from "./rules/retry-after-documented/retry-after-documented.ts";
import { retryHasBound } from "./rules/retry-has-bound/retry-has-bound.ts";
import { retryMatchesRecovery } from "./rules/retry-matches-recovery/retry-matches-recovery.ts";
import { retryMatchesStatus } from "./rules/retry-matches-status/retry-matches-status.ts";
import type { Rule } from "./rule.ts";
import { sampleFitsConstants } from "./rules/sample-fits-constants/sample-fits-constants.ts";
import { schemaConsistent } from "./rules/schema-consistent/schema-consistent.ts";
import { schemaReachable } from "./rules/schema-reachable/schema-reachable.ts";
import { statusAllowsBody } from "./rules/status-allows-body/status-allows-body.ts";
import { statusHasResponse } from "./rules/status-has-response/status-has-response.ts";
import { statusNamedRight } from "./rules/status-named-right/status-named-right.ts";
import { statusInRange } from "./rules/status-in-range/status-in-range.ts";
import { textSaysMore } from "./rules/text-says-more/text-says-more.ts";
import { throttlingHasRetry } from "./rules/throttling-has-retry/throttling-has-retry.ts";
import { uniqueCode } from "./rules/unique-code/unique-code.ts";
import { uniqueFamilyName } from "./rules/unique-family-name/unique-family-name.ts";
import { uniqueMessages } from "./rules/unique-messages/unique-messages.ts";
import { versionsInOrder } from "./rules/versions-in-order/versions-in-order.ts";

/**
 * Rules about what is misspelt or misplaced, in stages: each stage checks the document as those before have corrected it, and all other
 * rules check what the last one leaves.
 */
export const correctingStages: readonly (readonly Rule[])[] = [
  [keywordSpelling],
  [knownExtension, extensionPlaced, memberPlaced, responseMatchesStatus, mediaTypeNamed],
];
const correctingRules = correctingStages.flat();

/** Every rule that checks a family. */
export const rules: readonly Rule[] = [
  ...correctingRules,
  codeMatchesStatus,
  classMatchesStatus,
  uniqueCode,
  codeHasConstant,
  codeRequired,
  codeSpelling,
  rangeHasSlug,
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
  failureIsDescribed,
  statusAllowsBody,
  statusNamedRight,
  mediaTypeReadable,
  failureListNamed,
  throttlingHasRetry,
  retryAfterDocumented,
  resetHeaderNamed,
  headerType,
  retryMatchesStatus,
  retryMatchesRecovery,
  recoveryMatchesCode,
  retryAddsUp,
  retryHasBound,
  errorHasTitle,
  errorHasDescription,
  textSaysMore,
  noPlaceholder,
  errorHasCanonicalCode,
  errorHasRecovery,
  errorHasRetry,
  errorHasRemedy,
  errorHasExample,
  exampleMatchesSchema,
  sampleFitsConstants,
  noSecrets,
  errorHasSource,
  deprecatedSaysWhy,
  replacedByExists,
  noReusedCode,
  versionsInOrder,
  canBeEmitted,
  noDiscriminator,
  schemaConsistent,
  alternativesExclude,
  listedOnce,
];
