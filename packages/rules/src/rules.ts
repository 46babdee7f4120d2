import { codeMatchesStatus } from "./code-matches-status.ts";
import { errorHasDescription } from "./error-has-description.ts";
import { errorHasExample } from "./error-has-example.ts";
import { errorHasRemedy } from "./error-has-remedy.ts";
import { errorHasSource } from "./error-has-source.ts";
import { errorHasTitle } from "./error-has-title.ts";
import { errorReachable } from "./error-reachable.ts";
import { exampleMatchesSchema } from "./example-matches-schema.ts";
import { noDiscriminator } from "./no-discriminator.ts";
import { responseNamedByStatus } from "./response-named-by-status.ts";
import type { Rule } from "./rule.ts";
import { throttlingHasRetry } from "./throttling-has-retry.ts";
import { uniqueCode } from "./unique-code.ts";
import { uniqueMessages } from "./unique-messages.ts";

/** Every rule that judges a family. */
export const rules: readonly Rule[] = [
  codeMatchesStatus,
  uniqueCode,
  uniqueMessages,
  errorReachable,
  responseNamedByStatus,
  throttlingHasRetry,
  errorHasTitle,
  errorHasDescription,
  errorHasRemedy,
  errorHasExample,
  exampleMatchesSchema,
  errorHasSource,
  noDiscriminator,
];
