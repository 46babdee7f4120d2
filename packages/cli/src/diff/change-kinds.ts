/** Explains each kind of change for reports and for `docs/change-kinds.md`. */
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

/** Makes the page with a heading, and so an address, for each kind. */
export function kindsPage(): string {
  const sections = changeKinds.map((kind) => `## ${kind}\n\n${pageOfKind(kind).page}\n`);
  const intro =
    "Each change that [`faultline diff`](diff.md) reports has a kind. Below 1.0.0 a breaking change requires a minor version, any other change a patch.";
  return [
    `# Kinds of change\n\n<!-- Made from packages/cli/src/diff/change-advice.ts by \`npx vitest run packages/cli/src/diff/change-kinds.test.ts -u\`. -->\n\n${intro}\n`,
    ...sections,
  ].join("\n");
}
