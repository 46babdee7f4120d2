/** `@faultline/catalog`: reads OpenAPI documents into a catalogue of error families. */
export {
  emissionProblems,
  familyProblems,
  guardProblems,
  operationProblems,
  OPERATIONS,
  RUNTIME_FUNCTIONS,
} from "./check/check-emission.ts";
export {
  camelCase,
  free,
  isIdentifier,
  operationsName,
  PATHS_TYPES,
  pascalCase,
  typeNames,
  unionName,
} from "./derive/identifiers.ts";
export { familyIdOf, familyIdProblems, RESERVED_WORDS } from "./derive/family-id.ts";
export { whatIsWrongWith } from "./check/check-pattern.ts";
export type { DocumentTransform } from "./open/transform.ts";
export { openDocument, type OpenedDocument, type OpenOptions, type FileSpan } from "./open/open-document.ts";
export type { OpenedOverlay } from "./open/overlay/open-overlay.ts";
export {
  EXISTING_FILE,
  FILE_OF_PROJECT,
  pathInReference,
  Refused,
  refusedReference,
  wantedOfPath,
  type Files,
} from "./open/files.ts";
export { DiskFiles, type DiskOptions } from "./open/disk-files.ts";
export { MAX_DOCUMENT_BYTES } from "./open/limits.ts";
export { decodedText } from "./open/decode-text.ts";
export { BrokenText, parse } from "./open/parse-yaml.ts";
export type { Span, TextPosition } from "./open/positions.ts";
export { readCatalog, type CatalogFile, type ReadFamily } from "./read.ts";
export {
  compareStatusKeys,
  hasStatus,
  isFailureKey,
  statusesWithout,
  statusKeyOf,
  type RangeKey,
  type StatusKey,
  type StatusSet,
} from "./document/status.ts";
export { failuresOf } from "./derive/failures.ts";
export { isOnlyListed } from "./derive/list-envelopes.ts";
export { malformedParts, readFamily } from "./derive/family.ts";
export { envelopeSlug, formerIds, slug } from "./derive/error-id.ts";
export { resolved } from "./document/each-schema.ts";
export type { Location } from "./derive/locations.ts";
export { CatalogError, formatProblem, type LocatedProblem, type Problem } from "./document/problem.ts";
export { componentName, pathOf, pointerOf, valueAt, type Path } from "./document/pointer.ts";
export {
  isRecord,
  operationsOf,
  type MediaType,
  type OpenApiDocument,
  type ResponseObject,
  type Schema,
  type SchemaObject,
} from "./document/openapi.ts";
export type {
  Carrier,
  Catalog,
  Envelope,
  ErrorEntry,
  Family,
  ListEnvelope,
  OperationEntry,
  PlacementGroup,
  Placement,
  PlacementKind,
  ResponseEntry,
  Warning,
} from "./model.ts";
export type {
  Audience,
  Basis,
  Brand,
  CanonicalCode,
  Cause,
  CauseCase,
  Condition,
  Delay,
  Limit,
  Recovery,
  Remedy,
  Retry,
  Source,
  Strategy,
  XError,
  XErrorCarrier,
  XErrorEnvelope,
  XErrorFamily,
  XErrorOperation,
  XErrorResponse,
} from "./document/extensions.ts";
export { ASSERTED, isAnnotation, isNaming, isOfType, keywordProblems } from "./document/keywords.ts";
export { AUDIENCES, isFor, replacementsIn } from "./derive/audience.ts";
export {
  ERROR_MEMBERS,
  MEMBER_CHANGES,
  MEMBER_NAMES,
  memberInWords,
  membersShown,
  type MemberChangeKind,
  type MemberName,
} from "./error-members.ts";
export type { ExtensionMember, MemberChange, Reading } from "./extension-member.ts";
export { CARRIER_MEMBERS, ENVELOPE_MEMBERS, FAMILY_MEMBERS, OPERATION_MEMBERS } from "./family-members.ts";
export { durationInWords, recoveryInWords, retryInWords } from "./words.ts";
