/** `@faultline/codegen/files`: writes files safely, for commands that write reports and pages. */
export { writeFolder } from "./project/write-folder.ts";
export { createFile, replaceFile } from "./project/replace-file.ts";
export { Unwritable } from "./project/unwritable.ts";
