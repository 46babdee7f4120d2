/** `@faultline/exchanges`: reads captured HTTP of any form into exchanges that `decode` takes. It runs in browsers as well. */
export type { ClientError, ClientName } from "./client-error.ts";
export type {
  Capture,
  CapturedExchange,
  CapturedRequest,
  CapturedResponse,
  CaptureForm,
  CaptureNote,
  CapturePosition,
  HeaderLine,
} from "./exchange.ts";
export { withoutBodyOfHead } from "./exchange.ts";
export { wholeOfCut } from "./cut-json.ts";
export { exchangesOfLines, type LinesOptions } from "./lines.ts";
export type { LogMembers } from "./log.ts";
export { withNamedHeaders } from "./named-headers.ts";
export { isUnsent, noResponseReason, type NoResponseReason } from "./no-response.ts";
export { grpcErrorIn, type SaidError } from "./quoted/client-errors.ts";
export { isLog, readExchanges, type CaptureOptions } from "./read-exchanges.ts";
export { isRequestIdName } from "./redact/secret-names.ts";
export { hideSecrets, redact, secretsOf, type Redacted, type RedactOptions } from "./redact/redact.ts";
