/** `@faultline/guards/runtime`: the functions and types that emitted modules import, as stable as the main entry. */
export {
  allUnique,
  areStrings,
  askOnce,
  codeIndex,
  codeTable,
  countItems,
  eachItem,
  equals,
  everyItem,
  everyMember,
  exactlyOne,
  isInteger,
  isMultiple,
  isNumber,
  isObject,
  itemAt,
  lengthOf,
  own,
  type JsonObject,
  type Report,
} from "./check.ts";
export { byStatus } from "./by-status.ts";
export { codesAt, elementCode, headerCode, memberCode, respelling, textCode } from "./codes.ts";
export { isNoCode } from "./is-code.ts";
export { holds, type ConditionSubject } from "./condition.ts";
export { causesOf } from "./causes.ts";
export { delayOf } from "./delay.ts";
export { defineFamily } from "./define-family.ts";
export type {
  Code,
  Constant,
  DelayLocation,
  Envelope,
  ErrorDetails,
  ErrorRow,
  Errors,
  Family,
  FamilyFacts,
  FamilyListing,
  MemberPath,
  OpenPolicy,
  Own,
  Place,
  Policy,
  ReadHeader,
  Reader,
  Settler,
  Wait,
} from "./family.ts";
export type { FamilyHelp } from "./help.ts";
export { textPart } from "./header-part.ts";
export { listFault } from "./list-fault.ts";
export { firstOf, memberOf } from "./member.ts";
export { openPolicy } from "./open-policy.ts";
export { formData, textReader, type Parsers } from "./parsers.ts";
export { sequences } from "./sequences.ts";
export { responseKey } from "./statuses.ts";
export type { Condition } from "./x-error.ts";
