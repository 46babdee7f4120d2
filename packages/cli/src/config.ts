/** `@faultline/cli/config`: types `faultline.config.ts`. */
export {
  defineConfig,
  type FamilyEntry,
  type FaultlineConfig,
  type OutputConfig,
  type TypesOutput,
} from "@faultline/codegen/config";
