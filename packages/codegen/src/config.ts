/** `@faultline/codegen/config`: the project around a folder, its config and the documents of its families. */
export {
  defineConfig,
  type FamilyEntry,
  type FaultlineConfig,
  type OutputConfig,
  type OwnerConfig,
  type PackageOutput,
  type RegistryConfig,
  type TypesOutput,
} from "./config/config.ts";
export { catalogOf } from "./project/catalog-of.ts";
export { folderProblem } from "./config/check-config.ts";
export { ConfigError } from "./config/config-error.ts";
export { filesMatching, filesWithin, isPattern, matches } from "./config/match-files.ts";
export {
  CONFIG_NAMES,
  configOfText,
  familiesOfDocument,
  familyEntries,
  findProject,
  foldersOfFamilies,
  isDataConfig,
  projectAround,
  specFiles,
  type Project,
  type SpecFile,
} from "./config/open-project.ts";
export { USUAL_FAMILIES } from "./config/usual-families.ts";
