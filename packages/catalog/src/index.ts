export {
  clashOf,
  emissionProblems,
  familyProblems,
  guardProblems,
  PATHS_TYPES,
  RUNTIME_FUNCTIONS,
  typeProblems,
} from "./emission.ts";
export { camelCase, free, isIdentifier, pascalCase, typeNames, unionName } from "./identifiers.ts";
export { familyIdProblems, RESERVED_WORDS } from "./family-id.ts";
export { whatIsWrongWith } from "./pattern.ts";
export { openDocument, type OpenedDocument, type OpenOptions, type TextPlace } from "./open.ts";
export {
  EXISTING_FILE,
  FILE_OF_PROJECT,
  pathInReference,
  Refused,
  refusedReference,
  wantedOfPath,
  type Files,
} from "./files.ts";
export { DiskFiles, type DiskOptions } from "./disk-files.ts";
export { MAX_DOCUMENT_BYTES } from "./limits.ts";
export { decodedText } from "./text.ts";
export { parse } from "./parse.ts";
export type { Span, Spot } from "./places.ts";
export { readCatalog, type ReadFamily } from "./read.ts";
export { failuresOf } from "./failures.ts";
export { malformedParts, readFamily } from "./family.ts";
export { envelopeSlug, slug } from "./ids.ts";
export { resolved } from "./schemas.ts";
export { CatalogError, formatProblem, type LocatedProblem, type Problem } from "./problem.ts";
export { componentName, pathOf, pointerOf, valueAt, type Path } from "./pointer.ts";
export {
  isRecord,
  operationsOf,
  type MediaType,
  type OpenApiDocument,
  type ResponseObject,
  type Schema,
  type SchemaObject,
} from "./openapi.ts";
export type {
  Carrier,
  Catalog,
  Envelope,
  ErrorEntry,
  Family,
  Place,
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
  XErrorResponse,
} from "./extensions.ts";
export { ASSERTED, isAnnotation, isNaming, isOfType, keywordProblems } from "./keywords.ts";
export { AUDIENCES, isFor } from "./audience.ts";
export {
  ERROR_MEMBERS,
  MEMBER_CHANGES,
  MEMBER_NAMES,
  memberInWords,
  membersShown,
  type ErrorMember,
  type MemberChange,
  type MemberChangeKind,
  type MemberName,
  type Reading,
} from "./error-members.ts";
export { durationInWords, recoveryInWords, retryInWords } from "./words.ts";
