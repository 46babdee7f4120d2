/** Explains each kind of change. */
import { CHANGE_KINDS, type ChangeClass, type ChangeKind } from "@faultline/diff";
import { ADVICE } from "./change-advice.ts";

export const changeKinds = Object.keys(CHANGE_KINDS) as ChangeKind[]; // its keys are the kinds

const WHOM: Readonly<Record<ChangeClass, string>> = {
  "breaking-readers": "It breaks readers: clients that follow the base.",
  "breaking-writers": "It breaks writers: the head refuses bodies that the service may send under the base.",
  compatible: "It breaks nobody.",
};
const VERSIONS = { major: "a major", minor: "a minor", patch: "a patch" } as const;

/** Returns one sentence on what happened, and the whole text: whom it breaks, what to do, which version it requires. */
export function pageOfKind(kind: ChangeKind): { summary: string; page: string } {
  const { class: whom, impact, says } = CHANGE_KINDS[kind];
  const summary = `${says.charAt(0).toUpperCase()}${says.slice(1)}.`;
  return { summary, page: `${summary} ${WHOM[whom]} ${ADVICE[kind]} It requires ${VERSIONS[impact]} version.` };
}
