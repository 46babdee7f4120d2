import type { ErrorEntry, MemberName, XError } from "@faultline/catalog";
import { describeKnowledge, describeSource, facts, OF_KNOWLEDGE } from "./describe-knowledge.ts";
import { blocks, code, inline, json, link, list, verbatim } from "./markdown.ts";
import { shownExample } from "./shown-example.ts";
import { arrivals } from "./title.ts";

/** All that is known of an error, as Markdown for its page. */
export function describeError(error: ErrorEntry): string {
  const { x } = error;
  const further = error.examples.slice(1);
  return blocks(
    error.description?.trim(),
    [`Code ${code(String(error.code))}`, ...arrivals(error), `canonical code ${code(x.canonicalCode)}`].join(" · "),
    deprecation(x),
    facts(x, x.deprecated === undefined ? OWN : [...OWN, "deprecated", "replacedBy"]),
    describeKnowledge(x, heading),
    x.messages && heading("Texts seen on the wire"),
    x.messages && list(x.messages.map(verbatim)),
    further.length > 0 ? heading(further.length === 1 ? "Another example" : "More examples") : "",
    ...further.map((example) => json(shownExample(example))),
    (x.source ?? x.docs) && heading("Source"),
    x.source && describeSource(x.source),
    x.docs && link("The service's page about this error", x.docs),
  );
}

/** Members that this page or {@link describeKnowledge} writes at a place of their own. */
const OWN: readonly MemberName[] = [...OF_KNOWLEDGE, "canonicalCode", "messages", "source", "docs"];

function heading(title: string): string {
  return `### ${title}`;
}

function deprecation({ deprecated, replacedBy }: XError): string {
  if (deprecated === undefined) return "";
  const reason = typeof deprecated === "string" ? ` ${inline(deprecated)}` : "";
  return `**Deprecated.**${reason}${replacedBy === undefined ? "" : ` ${code(String(replacedBy))} takes its place.`}`;
}
