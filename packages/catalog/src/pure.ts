/** `@faultline/catalog/pure`: everything that needs no files, for tools that already have a parsed document. */
export { AUDIENCES, isFor, replacementsIn } from "./derive/audience.ts";
export { loadAjv } from "./check/ajv.ts";
export { checkExtension, extensionMembers } from "./check/check-extension.ts";
export { EXTENSIONS } from "./document/extensions.ts";
export { readFamily } from "./derive/family.ts";
export { problemsFromAjv } from "./check/extension-problems.ts";
export {
  ASSERTED,
  heldBy,
  isAnnotation,
  isNaming,
  isOfType,
  keywordProblems,
  SEVERAL,
  SINGLE,
  typeOfValue,
} from "./document/keywords.ts";
export { SWAGGER_ADVICE } from "./check/check-document.ts";
export { codeSlug } from "./derive/error-id.ts";
export { lift } from "./document/lift.ts";
export { distinct, groupBy } from "./document/group-by.ts";
export { memberMeant } from "./check/member-meant.ts";
export { nearest } from "./check/nearest.ts";
export { derivedOnce, eachObject, isData, NAMED, objectsOf, withObjectsListed } from "./document/each-object.ts";
export {
  isOpenApi,
  isRecord,
  listOf,
  METHODS,
  operationsOf,
  READ_VERSIONS,
  recordOf,
} from "./document/openapi.ts";
export { DOCUMENT, OTHER, type ObjectKind } from "./document/object-types.ts";
export { operationsIn } from "./document/operations.ts";
export { isSchemaPath, resolved, schemaParts } from "./document/each-schema.ts";
export {
  hasStatus,
  isFailureKey,
  statusesOfKey,
  statusesWithout,
  statusKeyOf,
  unitedStatuses,
} from "./document/status.ts";
export { bodyMemberOf, samplesOf, sampleValue, type Sample } from "./document/samples.ts";
export { componentName, isComponentPath, pathOf, pointerOf, valueAt } from "./document/pointer.ts";
export { orderOf, parseVersion, type NumberVersion, type Version } from "./document/version-text.ts";
export { withoutPaths } from "./document/without-paths.ts";
export { extendedEnvelope, memberSchema } from "./derive/envelopes.ts";
export { isOnlyListed } from "./derive/list-envelopes.ts";
export { applicationProblems, applicationsTo } from "./check/applications.ts";
export { emissionProblems } from "./check/check-emission.ts";
export { familyIdOf, familyIdProblems } from "./derive/family-id.ts";
export { MAX_SAMPLE_APPLICATIONS } from "./open/limits.ts";
export { isInOnePiece, unboundedness } from "./open/measure.ts";
export { satisfies } from "./check/satisfies.ts";
export { errorPartsOf, type ErrorParts } from "./derive/error-parts.ts";
export { findPlacements, type FoundPlacement } from "./derive/find-placements.ts";
export { constantOf } from "./derive/constants.ts";
export { codeSchemas, locationInWords, schemaSteps, withinMarks, type Location } from "./derive/locations.ts";
export { follow, mediaTypesOf } from "./document/follow.ts";
export { framingOf } from "./document/sequences.ts";
export { shown } from "./document/problem.ts";
