/** `@faultline/codegen/project`: finds the project around a folder and its documents, without loading what reads them. */
export { findProject, specFiles, type Project, type SpecFile } from "./config/open-project.ts";
