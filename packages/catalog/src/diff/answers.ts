import { checkExtension } from "../check-extension.ts";
import type { XErrorResponse } from "../extensions.ts";
import type { Family } from "../model.ts";
import { diffAdvice, diffTexts, member } from "./advice.ts";
import { answersOf, followed, operationKeys, partsOf, type Part } from "./answer.ts";
import type { Report, Subject } from "./change.ts";
import { compareSchemas, type Sides } from "./compare-schemas.ts";
import type { ChangeKind } from "./kinds.ts";
import { pairBy, type Pair } from "./pair.ts";
import { tellSchemaChange } from "./schema-change.ts";

/** Responses and events: their headers, media types and what they say of a status. Errors in them are compared elsewhere. */
export function diffAnswers(base: Family, head: Family, sides: Sides, report: Report): void {
  const operations = pairBy(operationKeys(base.merged), operationKeys(head.merged), (key) => key);
  for (const before of operations.removed) report.add("operation-removed", { name: before });
  for (const after of operations.added) report.add("operation-added", { name: after });
  const oneSided = new Set([...operations.removed, ...operations.added]);
  const answers = pairBy(answersOf(base.merged), answersOf(head.merged), ({ key }) => key);
  for (const { name, operation, path } of answers.removed) {
    if (operation === undefined) report.add("response-undocumented", { name, base: path });
    else if (!oneSided.has(operation)) report.add("operation-response-removed", { name, base: path });
  }
  for (const { name, operation, path } of answers.added) {
    if (operation === undefined) report.add("response-documented", { name, head: path });
    else if (!oneSided.has(operation)) report.add("operation-response-added", { name, head: path });
  }
  for (const pair of answers.pairs) diffAnswer(pair, sides, report);
}

function diffAnswer({ base, head }: Pair<Part>, sides: Sides, report: Report): void {
  if (typeof base.value["$ref"] === "string" && base.value["$ref"] === head.value["$ref"]) return; // compared as the component that it is
  const pair = { base: followed(base, sides.base.document), head: followed(head, sides.head.document) };
  const subject = subjectOf(pair, head.name);
  diffTexts({ base: pair.base.value, head: pair.head.value }, ["description"], subject, report);
  for (const media of pairParts(pair, "content", ["media-type-dropped", "media-type-documented"], report)) {
    diffSchema(media, head.name, sides, report);
    diffTexts({ base: media.base.value, head: media.head.value }, ["example", "examples"], subjectOf(media, head.name), report);
  }
  for (const header of pairParts(pair, "headers", ["header-dropped", "header-documented"], report)) {
    diffHeader(
      { base: followed(header.base, sides.base.document), head: followed(header.head, sides.head.document) },
      head.name,
      sides,
      report,
    );
  }
  diffStatusAdvice(pair, member(subject, "x-error"), report);
}

/** The parts that both sides have; what one has alone is told. Names of headers and media types are the same in any case. */
function pairParts(
  { base, head }: Pair<Part>,
  name: string,
  kinds: readonly [gone: ChangeKind, added: ChangeKind],
  report: Report,
): Pair<Part>[] {
  const { pairs, removed, added } = pairBy(partsOf(base, name), partsOf(head, name), (part) => part.name.toLowerCase());
  for (const part of removed) report.add(kinds[0], { name: head.name, base: part.path, head: head.path }, { before: part.name });
  for (const part of added) report.add(kinds[1], { name: head.name, base: base.path, head: part.path }, { after: part.name });
  return pairs;
}

function subjectOf({ base, head }: Pair<Part>, name: string): Subject {
  return { name, base: base.path, head: head.path };
}

function diffHeader({ base, head }: Pair<Part>, response: string, sides: Sides, report: Report): void {
  const subject = subjectOf({ base, head }, `${response}, header ${head.name}`);
  diffTexts({ base: base.value, head: head.value }, ["description"], subject, report);
  const [before, after] = [base.value["required"] === true, head.value["required"] === true];
  if (before !== after) report.add(before ? "member-no-longer-required" : "member-now-required", subject);
  diffSchema({ base, head }, subject.name, sides, report);
}

/** The `schema` of a header or a media type. */
function diffSchema({ base, head }: Pair<Part>, name: string, sides: Sides, report: Report): void {
  const located = ({ value, path }: Part): { schema: unknown; path: Part["path"] } => ({
    schema: value["schema"] ?? {},
    path: [...path, "schema"],
  });
  for (const change of compareSchemas(located(base), located(head), sides)) tellSchemaChange(change, { name }, report);
}

function diffStatusAdvice({ base, head }: Pair<Part>, subject: Subject, report: Report): void {
  const [before, after] = [adviceOf(base), adviceOf(head)];
  if (before && after) diffAdvice({ base: before, head: after }, subject, report);
  else report.oneSided(["response-advice-dropped", "response-advice-given"], subject, { before: before?.recovery, after: after?.recovery });
}

/** Undefined where nothing is said, or something that is no advice: the reader complains of that at the statuses, which it knows. */
function adviceOf({ value, path }: Part): XErrorResponse | undefined {
  const result = checkExtension("x-error-response", value["x-error"], path);
  return "value" in result ? result.value : undefined;
}
