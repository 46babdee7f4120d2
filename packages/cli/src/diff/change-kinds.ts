/** What each kind of change means for others and what to do about it, for reports and for `docs/change-kinds.md`. */
import { CHANGE_KINDS, type ChangeClass, type ChangeKind } from "@faultline/diff";
import { ADVICE } from "./change-advice.ts";

export const changeKinds = Object.keys(CHANGE_KINDS) as ChangeKind[]; // its keys are the kinds

const WHOM: Readonly<Record<ChangeClass, string>> = {
  "breaking-readers": "It breaks readers: clients that keep to the base.",
  "breaking-writers": "It breaks writers: bodies that the service may send under the base are refused under the head.",
  compatible: "It breaks nobody.",
};
const VERSIONS = { major: "a major", minor: "a minor", patch: "a patch" } as const;

/** One sentence on what happened, then the whole: whom it hurts, what to do, which version it asks for. */
export function pageOfKind(kind: ChangeKind): { summary: string; page: string } {
  const { class: whom, impact, says } = CHANGE_KINDS[kind];
  const summary = `${says.charAt(0).toUpperCase()}${says.slice(1)}.`;
  return { summary, page: `${summary} ${WHOM[whom]} ${ADVICE[kind]} It asks for ${VERSIONS[impact]} version.` };
}

/** The page with a heading, and so an address, for each kind. */
export function kindsPage(): string {
  const sections = changeKinds.map((kind) => `## ${kind}\n\n${pageOfKind(kind).page}\n`);
  const intro =
    "Each change that [`faultline diff`](diff.md) tells has a kind. Below 1.0.0 a break asks for a minor version, everything else for a patch.";
  return [
    `# Kinds of change\n\n<!-- Made from packages/cli/src/diff/change-advice.ts by \`npx vitest run packages/cli/src/diff/change-kinds.test.ts -u\`. -->\n\n${intro}\n`,
    ...sections,
  ].join("\n");
}
