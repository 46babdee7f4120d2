export type { Input, Io, Output } from "./io.ts";
export { withoutBackDoor } from "./door.ts";
export { run } from "./program.ts";
export type { CauseOut, Explanation, FaultOut, RemedyOut, SupportOut } from "./explanation.ts";
