/** `@faultline/catalog/survey`: what any OpenAPI document says of failures, whether or not it has `x-error`. */
export { type BodyForm, formAlternatives } from "./survey/body-forms.ts";
export { codeMembers, constantsAt, knownValues, valuesAt, type CodeMember } from "./survey/failure-codes.ts";
export { commonMembers, failureEnvelope, type FailureEnvelope } from "./survey/failure-envelope.ts";
export { bodiesOf, documentedFailures, isFailure, type Failure } from "./survey/failures.ts";
export { memberPaths, typesAt } from "./survey/members.ts";
export { operationResponses } from "./survey/operation-responses.ts";
export { isStatusPhrase } from "./survey/status-phrases.ts";
