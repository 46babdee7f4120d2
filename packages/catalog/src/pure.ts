/** `@faultline/catalog/pure`: what needs no file, and so no OpenAPI bundler: for tools that hold a parsed document already. */
export { AUDIENCES, isFor } from "./derive/audience.ts";
export { loadAjv } from "./check/ajv.ts";
export { checkExtension, extensionMembers } from "./check/check-extension.ts";
export { EXTENSIONS } from "./document/extensions.ts";
export { readFamily } from "./derive/family.ts";
export { problemsOf } from "./check/extension-problems.ts";
export { ASSERTED, isAnnotation, isNaming, isOfType, keywordProblems } from "./document/keywords.ts";
export { nearest } from "./check/nearest.ts";
export { eachObject, isData, NAMED, objectsOf, withObjectsListed } from "./document/each-object.ts";
export { isOpenApi31, isRecord, operationsOf } from "./document/openapi.ts";
export { pathOf, pointerOf, valueAt } from "./document/pointer.ts";
export { withoutPlaces } from "./document/without-places.ts";
export { extendedEnvelope, memberSchema } from "./derive/envelopes.ts";
export { emissionProblems } from "./check/check-emission.ts";
export { familyIdProblems } from "./derive/family-id.ts";
export { unboundedness } from "./open/measure.ts";
export { satisfies } from "./check/satisfies.ts";
export { reach, type Reached } from "./derive/find-placements.ts";
