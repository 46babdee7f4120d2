/** `@faultline/codegen/files`: how files are written, for commands that write reports. */
export { replaceFile } from "./project/replace-file.ts";
