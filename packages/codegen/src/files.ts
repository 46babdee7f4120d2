/** `@faultline/codegen/files`: writes files safely, for commands that write reports. */
export { replaceFile } from "./project/replace-file.ts";
