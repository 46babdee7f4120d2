/** `@faultline/cli`: runs the command line from a program. */
export type { Input, Io, Output } from "./io.ts";
export { withoutBackDoor } from "./output/door.ts";
export { run } from "./program.ts";
export type { CauseOut, Explanation, FaultOut, RemedyOut, SupportOut } from "./explain/know/explanation.ts";
