/** `@faultline/codegen`: emits files from a family and keeps a project's emitted files up to date. */
export { foldersOf, pathsOf, TARGETS, type EmittedFile, type Target } from "./project/target-list.ts";
export type { Memory } from "./project/targets.ts";
export { emitGuards } from "./emit/emit-guards.ts";
export { emitHelp, helpOf } from "./emit/emit-help.ts";
export { emitModule } from "./emit/emit-module.ts";
export { emitPaths } from "./emit/emit-paths.ts";
export { emitTypes } from "./emit/emit-types.ts";
export { declaredVectors } from "./emit/vectors/declared.ts";
export { vectorsOf } from "./emit/vectors/vectors-of.ts";
export type { ExpectedFault, ExpectedAdvice, Vector } from "./emit/vectors/vector.ts";
export { generate, generatePackage, type GenerateOptions, type GenerateResult } from "./project/generate.ts";
export { main } from "./project/main.ts";
export { identifier, jsDoc, literal } from "./tree/text.ts";
export type { FileDifference } from "./project/write.ts";
