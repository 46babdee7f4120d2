/** `@faultline/codegen/files`: writes files safely, for commands that write reports and pages. */
export { writeFolder } from "./project/write-folder.ts";
export { replaceFile } from "./project/replace-file.ts";
