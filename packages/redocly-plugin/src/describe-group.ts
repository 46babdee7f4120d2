import type { Carrier, Family, PlacementGroup, ResponseEntry } from "@faultline/catalog";
import { isRecord, valueAt } from "@faultline/catalog/pure";
import { durationInWords } from "@faultline/catalog/words";
import { describeKnowledge, describeSource, facts, OF_KNOWLEDGE } from "./describe-knowledge.ts";
import { blocks, code, list, oneLine } from "./markdown.ts";
import { pathTitle } from "./title.ts";

/** What is known of a status, as Markdown. */
export function describeStatus(family: Family, response: ResponseEntry): string {
  const { description, errors, x } = response;
  const headers = headersOf(family, response);
  return blocks(
    description.trim(),
    headers.length > 0 ? `**Headers:**\n\n${list(headers)}` : "",
    x && errors.length > 0 ? "Where none of the errors below fits the body:" : "",
    x && describeKnowledge(x, bold),
    x && facts(x, [...OF_KNOWLEDGE, "source"]),
    x?.source && `**Source:** ${describeSource(x.source)}`,
  );
}

/** In which bodies the errors of a group stand, as Markdown. */
export function describePlaces(family: Family, places: readonly PlacementGroup[]): string {
  const what = places.some(({ kind }) => kind === "event") ? "What the service delivers" : "A successful answer";
  const bodies = places.map(({ carrier, path }) => describeBody(family, carrier, pathTitle(path)));
  return blocks(
    `${what} can hold these errors. There is no HTTP status of their own; the code alone tells them.`,
    list(bodies),
  );
}

function describeBody(family: Family, name: string, path: string): string {
  const schema = family.merged.components?.schemas?.[name];
  const description =
    isRecord(schema) && typeof schema["description"] === "string" ? `: ${oneLine(schema["description"])}` : ".";
  const carrier = family.carriers.find((candidate) => candidate.name === name);
  const facts = carrier ? carrierFacts(carrier) : [];
  return [`${code(path)} of ${code(name)}${description}`, ...(facts.length > 0 ? [list(facts)] : [])].join("\n");
}

function carrierFacts({ x }: Carrier): string[] {
  const facts: string[] = [];
  if (x?.pending)
    facts.push(
      `While ${code(x.pending.member)} is ${code(String(x.pending.value))}, it is neither a success nor a failure.`,
    );
  if (x?.minPollSeconds)
    facts.push(`Leave ${durationInWords(x.minPollSeconds)} at least between two questions for it.`);
  if (x?.deliveryId) facts.push(`Equal values of ${code(x.deliveryId)} are the same delivery, sent again.`);
  return facts;
}

function headersOf(family: Family, { paths }: ResponseEntry): string[] {
  const headers = paths.map((path) => valueAt(family.document, [...path, "headers"])).find(isRecord) ?? {};
  return Object.entries(headers).map(([name, header]) => {
    const description =
      isRecord(header) && typeof header["description"] === "string" ? `: ${oneLine(header["description"])}` : "";
    return `${code(name)}${description}`;
  });
}

function bold(title: string): string {
  return `**${title}**`;
}
