/** `@faultline/catalog/pure`: what needs no file, and so no OpenAPI bundler: for tools that hold a parsed document already. */
export { AUDIENCES, isFor } from "./audience.ts";
export { loadAjv } from "./ajv.ts";
export { checkExtension, extensionMembers } from "./check-extension.ts";
export { EXTENSIONS } from "./extensions.ts";
export { readFamily } from "./family.ts";
export { problemsOf } from "./judgement.ts";
export { ASSERTED, isAnnotation, isNaming, isOfType, keywordProblems } from "./keywords.ts";
export { nearest } from "./nearest.ts";
export { eachObject, isData, NAMED, objectsOf, withObjectsListed } from "./objects.ts";
export { isOpenApi31, isRecord, operationsOf } from "./openapi.ts";
export { pathOf, pointerOf, valueAt } from "./pointer.ts";
export { extendedEnvelope, memberSchema } from "./envelopes.ts";
export { emissionProblems } from "./emission.ts";
export { familyIdProblems } from "./family-id.ts";
export { unboundedness } from "./size.ts";
export { satisfies } from "./satisfies.ts";
export { reach, type Reached } from "./reach.ts";
