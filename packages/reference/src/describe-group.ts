/** Writes the description of a group of errors as Markdown. */
import type { Carrier, Family, PlacementGroup, ResponseEntry, XErrorCarrier } from "@faultline/catalog";
import { isRecord, recordOf, resolved, valueAt } from "@faultline/catalog/pure";
import { CARRIER_MEMBERS, durationInWords, membersShown } from "@faultline/catalog/words";
import { describeKnowledge, describeSource, facts, labelled, OF_KNOWLEDGE } from "./describe-knowledge.ts";
import { blocks, inlineCode, markdownList, oneLine } from "./markdown.ts";
import { pathInBody } from "./title.ts";

/** Describes a status as Markdown. */
export function describeStatus(family: Family, response: ResponseEntry): string {
  const { description, errors, x } = response;
  const headers = headersOf(family, response);
  return blocks(
    description.trim(),
    headers.length > 0 ? `**Headers:**\n\n${markdownList(headers)}` : "",
    x && errors.length > 0 ? "Where none of the errors below fits the body:" : "",
    x && describeKnowledge(x, bold),
    x && facts(x, [...OF_KNOWLEDGE, "source"]),
    x?.source && `**Source:** ${describeSource(x.source)}`,
  );
}

/** Describes as Markdown in which bodies the errors of a group stand. */
export function describePlacements(family: Family, groups: readonly PlacementGroup[]): string {
  const lists = groups.filter(({ carrier }) => family.lists.some(({ name }) => name === carrier));
  const what = groups.some(({ kind }) => kind === "event") ? "What the service delivers" : "A successful answer";
  const bodies = groups.map((group) => describeBody(family, group));
  return blocks(
    lists.length > 0 ? "The body of a failure lists these errors, one or several." : "",
    lists.length < groups.length
      ? `${what} can hold these errors. There is no HTTP status of their own; the code alone tells them.`
      : "",
    markdownList(bodies),
  );
}

function describeBody(family: Family, group: PlacementGroup): string {
  const { carrier: name } = group;
  const schema = family.merged.components?.schemas?.[name];
  const description =
    isRecord(schema) && typeof schema["description"] === "string" ? `: ${oneLine(schema["description"])}` : ".";
  const carrier = family.carriers.find((candidate) => candidate.name === name);
  const facts = carrier ? carrierFacts(carrier) : [];
  return [`${pathInBody(group.path, group)}${description}`, ...(facts.length > 0 ? [markdownList(facts)] : [])].join(
    "\n",
  );
}

/** Sentences for members whose value alone says too little. */
const SENTENCES: { [Name in keyof XErrorCarrier]?: (value: NonNullable<XErrorCarrier[Name]>) => string } = {
  pending: ({ member, value }) =>
    `While ${inlineCode(member)} is ${inlineCode(String(value))}, it is neither a success nor a failure.`,
  minPollSeconds: (seconds) => `Leave ${durationInWords(seconds)} at least between two questions for it.`,
  deliveryId: (member) => `Equal values of ${inlineCode(member)} are the same delivery, sent again.`,
};

function carrierFacts({ x = {} }: Carrier): string[] {
  return membersShown(CARRIER_MEMBERS, x, "page").map((shown) => {
    const sentence = SENTENCES[shown.name] as ((value: unknown) => string) | undefined; // of the member whose value it takes
    return sentence ? sentence(shown.value) : labelled(shown);
  });
}

function headersOf(family: Family, { paths }: ResponseEntry): string[] {
  const headers = paths.map((path) => valueAt(family.document, [...path, "headers"])).find(isRecord) ?? {};
  return Object.entries(headers).map(([name, header]) => {
    const { description } = { ...recordOf(resolved(family.document, header)), ...recordOf(header) };
    return `${inlineCode(name)}${typeof description === "string" ? `: ${oneLine(description)}` : ""}`;
  });
}

function bold(title: string): string {
  return `**${title}**`;
}
