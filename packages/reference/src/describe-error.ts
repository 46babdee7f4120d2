/** Writes the description of an error as Markdown. */
import type { ErrorEntry, Family, MemberName, XError } from "@faultline/catalog";
import { describeKnowledge, describeSource, facts, OF_KNOWLEDGE } from "./describe-knowledge.ts";
import type { Group, PageStyle } from "./group.ts";
import { blocks, inlineCode, inline, jsonBlock, link, markdownList, verbatim } from "./markdown.ts";
import { shownExample } from "./shown-example.ts";
import { arrivals, errorTitle } from "./title.ts";

/** Describes an error completely, as Markdown for its page; `body` describes its body and shows the first example, where the page does not do so itself. */
export function describeError(
  error: ErrorEntry,
  family: Family,
  groups: readonly Group[],
  { heading, addressOf }: PageStyle,
  body = "",
): string {
  const { x } = error;
  const further = error.examples.slice(1);
  return blocks(
    error.description?.trim(),
    [
      `Code ${inlineCode(String(error.code))}`,
      ...arrivals(error),
      `canonical code ${x.canonicalCode === undefined ? "not documented" : inlineCode(x.canonicalCode)}`,
    ].join(" · "),
    lifecycle(x, family, groups, addressOf),
    facts(x, OWN),
    describeKnowledge(x, heading),
    x.messages && heading("Texts seen on the wire"),
    x.messages && markdownList(x.messages.map(verbatim)),
    body,
    further.length > 0 ? heading(further.length === 1 ? "Another example" : "More examples") : "",
    ...further.map((example) => jsonBlock(shownExample(example))),
    (x.source ?? x.docs) && heading("Source"),
    x.source && describeSource(x.source),
    x.docs && link("The service's page about this error", x.docs),
  );
}

/** Members that this page or {@link describeKnowledge} writes at a place of their own. */
const OWN: readonly MemberName[] = [
  ...OF_KNOWLEDGE,
  "canonicalCode",
  "since",
  "deprecated",
  "replacedBy",
  "messages",
  "source",
  "docs",
];

/** One line on the life of the error: since when it exists, since when it is deprecated and why, and what to use instead. */
function lifecycle(x: XError, family: Family, groups: readonly Group[], addressOf: PageStyle["addressOf"]): string {
  const { since, deprecated, replacedBy } = x;
  const reason = typeof deprecated === "string" ? ` ${inline(deprecated)}` : "";
  return [
    since === undefined ? "" : `Since ${inlineCode(since)}.`,
    deprecated === undefined ? "" : `**Deprecated.**${reason}`,
    replacedBy === undefined ? "" : `Use ${replacement(String(replacedBy), family, groups, addressOf)} instead.`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** The replacement's title as a link to its section, or the bare code where the family has no such error. */
function replacement(
  wanted: string,
  { errors }: Family,
  groups: readonly Group[],
  addressOf: PageStyle["addressOf"],
): string {
  const error = errors.find(({ name, id, code: value }) => [id, name, String(value)].includes(wanted));
  const group = error && groups.find((candidate) => candidate.errors.includes(error));
  return error && group ? link(inline(errorTitle(error)), addressOf(group, error)) : inlineCode(wanted);
}
