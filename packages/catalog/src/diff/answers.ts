import { checkExtension, type XErrorResponse } from "../extensions.ts";
import type { Family } from "../model.ts";
import { isRecord, operationsOf, type MediaType, type OpenApiDocument } from "../openapi.ts";
import { pathOf, valueAt, type Path } from "../pointer.ts";
import { diffAdvice, diffTexts, member } from "./advice.ts";
import type { Report, Subject } from "./change.ts";
import { compareSchemas, type Sides } from "./compare-schemas.ts";
import { recordOf } from "./forms.ts";
import { pairBy, type Pair } from "./pair.ts";

/** A body that the service sends: a response, or an event. */
interface Answer {
  /** Equal in both documents. */
  key: string;
  name: string;
  path: Path;
  value: Record<string, unknown>;
  /** The operation that documents it; absent for components. */
  operation?: string;
}

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

function diffAnswer({ base, head }: Pair<Answer>, sides: Sides, report: Report): void {
  if (typeof base.value["$ref"] === "string" && base.value["$ref"] === head.value["$ref"]) return; // compared as the component that it is
  const pair = { base: follow(base, sides.base.document), head: follow(head, sides.head.document) };
  const subject = { name: head.name, base: pair.base.path, head: pair.head.path };
  diffTexts({ base: pair.base.value, head: pair.head.value }, ["description"], subject, report);
  diffHeaders(pair, subject, sides, report);
  diffContent(pair, subject, sides, report);
  diffStatusAdvice(pair, member(subject, "x-error"), report);
}

function diffStatusAdvice({ base, head }: Pair<Answer>, subject: Subject, report: Report): void {
  const [before, after] = [adviceOf(base), adviceOf(head)];
  if (before && after) diffAdvice({ base: before, head: after }, subject, report);
  else report.oneSided(["response-advice-dropped", "response-advice-given"], subject, { before: before?.recovery, after: after?.recovery });
}

/** Undefined where nothing is said, or something that is no advice: the reader complains of that at the statuses, which it knows. */
function adviceOf({ value, path }: Answer): XErrorResponse | undefined {
  const result = checkExtension("x-error-response", value["x-error"], path);
  return "value" in result ? result.value : undefined;
}

function follow({ value, path, ...answer }: Answer, document: OpenApiDocument): Answer {
  const { $ref } = value;
  if (typeof $ref !== "string") return { value, path, ...answer };
  return { ...answer, value: recordOf(valueAt(document, pathOf($ref))), path: pathOf($ref) };
}

function diffHeaders({ base, head }: Pair<Answer>, subject: Subject, sides: Sides, report: Report): void {
  const before = Object.keys(recordOf(base.value["headers"]));
  const after = Object.keys(recordOf(head.value["headers"]));
  const { pairs, removed, added } = pairBy(before, after, (name) => name.toLowerCase());
  for (const name of removed) report.add("header-dropped", { ...subject, base: [...base.path, "headers", name] }, { before: name });
  for (const name of added) report.add("header-documented", { ...subject, head: [...head.path, "headers", name] }, { after: name });
  for (const pair of pairs) {
    const one = follow({ ...base, path: [...base.path, "headers", pair.base], value: recordOf(recordOf(base.value["headers"])[pair.base]) }, sides.base.document);
    const other = follow({ ...head, path: [...head.path, "headers", pair.head], value: recordOf(recordOf(head.value["headers"])[pair.head]) }, sides.head.document);
    const header = { name: `${subject.name}, header ${pair.head}`, base: one.path, head: other.path };
    diffTexts({ base: one.value, head: other.value }, ["description"], header, report);
    if (!!one.value["required"] !== !!other.value["required"]) {
      report.add(one.value["required"] ? "member-no-longer-required" : "member-now-required", header);
    }
    diffSchema({ base: one, head: other }, header, sides, report);
  }
}

function diffContent({ base, head }: Pair<Answer>, subject: Subject, sides: Sides, report: Report): void {
  const contents = [base, head].map(({ value }) => recordOf(value["content"]) as Record<string, MediaType>) as [Record<string, MediaType>, Record<string, MediaType>]; // two in, two out
  const { pairs, removed, added } = pairBy(Object.keys(contents[0]), Object.keys(contents[1]), (type) => type.toLowerCase());
  for (const type of removed) report.add("media-type-dropped", { ...subject, base: [...base.path, "content", type] }, { before: type });
  for (const type of added) report.add("media-type-documented", { ...subject, head: [...head.path, "content", type] }, { after: type });
  for (const pair of pairs) {
    const one = { value: recordOf(contents[0][pair.base]), path: [...base.path, "content", pair.base] };
    const other = { value: recordOf(contents[1][pair.head]), path: [...head.path, "content", pair.head] };
    diffSchema({ base: one, head: other }, subject, sides, report);
    diffTexts({ base: one.value, head: other.value }, ["example", "examples"], { ...subject, base: one.path, head: other.path }, report);
  }
}

/** The `schema` of a header or a media type. */
function diffSchema({ base, head }: Pair<Pick<Answer, "value" | "path">>, { name }: Subject, sides: Sides, report: Report): void {
  const schemas = [base, head].map(({ value, path }) => ({ schema: value["schema"] ?? {}, path: [...path, "schema"] }));
  const [before, after] = schemas;
  if (!before || !after) return;
  for (const change of compareSchemas(before, after, sides)) {
    const place = change.member.length > 0 ? `${name}, member ${change.member.join("/")}` : name;
    report.add(change.kind, { name: change.keyword === undefined ? place : `${place}, ${change.keyword}`, base: change.base, head: change.head }, change);
  }
}

/** The names of parameters in a path mean nothing: `/a/{id}` is `/a/{key}`. */
function* operationsIn(document: OpenApiDocument): Generator<{ key: string; path: Path; operation: Record<string, unknown>; isEvent: boolean }> {
  for (const member of ["paths", "webhooks"] as const) {
    for (const [name, item] of Object.entries(document[member] ?? {})) {
      for (const [method, operation] of operationsOf(item)) {
        const isEvent = member === "webhooks";
        const key = isEvent ? `webhook ${name}` : `${method.toUpperCase()} ${name.replaceAll(/\{[^}]*\}/g, "{}")}`;
        yield { key, path: [member, name, method], operation: { ...operation }, isEvent };
      }
    }
  }
}

function operationKeys(document: OpenApiDocument): string[] {
  return [...operationsIn(document)].map(({ key }) => key);
}

function answersOf(document: OpenApiDocument): Answer[] {
  const answers: Answer[] = [];
  for (const [name, value] of Object.entries(document.components?.responses ?? {})) {
    if (isRecord(value as unknown)) answers.push({ key: name, name: `response ${name}`, path: ["components", "responses", name], value: { ...value } });
  }
  for (const { key, path, operation, isEvent } of operationsIn(document)) {
    // What answers an event comes from the reader.
    const bodies = isEvent ? { event: operation["requestBody"] } : recordOf(operation["responses"]);
    for (const [status, value] of Object.entries(bodies)) {
      const at = isEvent ? [...path, "requestBody"] : [...path, "responses", status];
      if (isRecord(value)) answers.push({ key: `${key} ${status}`, name: isEvent ? key : `${key}, response ${status}`, path: at, value, operation: key });
    }
  }
  return answers;
}
