/** `@faultline/guards`: the functions and types for programs that call or serve an API. */
export { advise, type Advice, type AdviseOptions, type Reason } from "./advise.ts";
export { createBody } from "./create-body.ts";
export { createError, RaisedError, type RaiseOptions } from "./create-error.ts";
export { decode } from "./decode.ts";
export { decodeAll, type Faults } from "./decode-all.ts";
export { decodeResponse, type DecodeResponseOptions } from "./decode-response.ts";
export { decodeStream, type DecodeStreamOptions } from "./decode-stream.ts";
export type { AnyBody, BodyByKey, ErrorKey, Rest } from "./body.ts";
export type { DecodeOptions, Exchange, HeadersLike } from "./exchange.ts";
export type { Code, ErrorTypes, Family, OperationFacts, Policy, Recovery, Strategy } from "./family.ts";
export type {
  Declared,
  DeclaredElsewhere,
  Deviant,
  Fault,
  Issue,
  NoneFault,
  PlacementKind,
  RootFault,
  StatusFault,
  Undeclared,
} from "./fault.ts";
export { FaultError, type FaultErrorJson } from "./fault-error.ts";
export { familySchema } from "./family-schema.ts";
export type { Basis, CauseHelp, ErrorHelp, FamilyHelp, RetryHelp, SourceHelp, StatusHelp, Text } from "./help.ts";
export { idsByMessage } from "./ids-by-message.ts";
export { match, type Handlers } from "./match.ts";
export type { OperationErrors } from "./operation-errors.ts";
export type { Parser, Parsers } from "./parsers.ts";
export { toProblemDetails, type ProblemDetails, type ProblemDetailsOptions } from "./problem-details.ts";
export type { ResponseLike } from "./read-body.ts";
export { sendWithRetries, type CloneableResponse, type SendOptions, type SendResult } from "./send-with-retries.ts";
export { statusHelp } from "./status-help.ts";
export type { CanonicalCode } from "./x-error.ts";
export { errorSchema, type StandardResult, type StandardSchema } from "./standard-schema.ts";
