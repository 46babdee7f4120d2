/** Compares the responses of two versions of a family. */
import type { Family, XErrorResponse } from "@faultline/catalog";
import { checkExtension, isFailureKey, pathOf, valueAt } from "@faultline/catalog/pure";
import { diffAdvice, diffTexts, memberSubject } from "./advice.ts";
import { answersOf, followed, operationsWithKeys, namedParts, type Answer, type Part } from "./answer.ts";
import type { ChangeReport, Subject } from "./change.ts";
import type { EqualParts } from "./equal-parts.ts";
import type { ErrorBearing } from "./error-bearing.ts";
import { mediaTypeKey } from "./media-type.ts";
import { compareSchemas, type Sides } from "./compare-schemas.ts";
import type { ChangeKind } from "./kinds.ts";
import { pairAnswers } from "./pair-answers.ts";
import { diffOperation } from "./operations.ts";
import { pairBy, type Pair } from "./pair.ts";
import { tellSchemaChange } from "./schema-change.ts";

/**
 * Compares responses and events: headers, media types and advice of a status. Errors in them are compared elsewhere.
 */
export function diffAnswers(
  base: Family,
  head: Family,
  sides: Sides,
  equal: EqualParts,
  bearing: ErrorBearing,
  report: ChangeReport,
): void {
  const operations = pairBy(operationsWithKeys(base.merged), operationsWithKeys(head.merged), ({ key }) => key);
  for (const { key, path } of operations.removed) report.add("operation-removed", { name: key, base: path });
  for (const { key, path } of operations.added) report.add("operation-added", { name: key, head: path });
  for (const { base: before, head: after } of operations.pairs)
    diffOperation(
      { base: { family: base, path: before.path }, head: { family: head, path: after.path } },
      after.key,
      report,
    );
  const oneSided = new Set([...operations.removed, ...operations.added].map(({ key }) => key));
  const answers = pairAnswers(answersOf(base.merged), answersOf(head.merged));
  const bears = (answer: Answer, side: "base" | "head"): boolean =>
    !mayBeSuccess(answer) || bearing({ [side]: followed(answer, sides[side].document).path });
  for (const answer of answers.removed) {
    const { name, operation, path } = answer;
    if (operation === undefined ? isSaidElsewhere(answer, base, head) : oneSided.has(operation)) continue;
    if (!bears(answer, "base")) continue;
    report.add(operation === undefined ? "response-undocumented" : "operation-response-removed", { name, base: path });
  }
  for (const answer of answers.added) {
    const { name, operation, path } = answer;
    if (operation === undefined ? isSaidElsewhere(answer, head, base) : oneSided.has(operation)) continue;
    if (!bears(answer, "head")) continue;
    report.add(operation === undefined ? "response-documented" : "operation-response-added", { name, head: path });
  }
  const compared = new Set<string>();
  for (const pair of answers.pairs) {
    if (hasNoDifference(pair, compared, sides, equal) || !(bears(pair.base, "base") || bears(pair.head, "head")))
      continue;
    const isOfSuccess = mayBeSuccess(pair.base) && mayBeSuccess(pair.head);
    diffAnswer(pair, compared, sides, isOfSuccess ? bearing : undefined, report);
  }
}

/**
 * The response that only one document has, where it took statuses over from another one, or left them to it, that both have: every difference
 * stands there.
 */
function takenOver({ base, head }: Pair<Part>, sides: Sides): { part: Part; side: "base" | "head" } | undefined {
  const isBaseKept = valueAt(sides.head.document, base.path) !== undefined;
  const isHeadKept = valueAt(sides.base.document, head.path) !== undefined;
  if (isBaseKept === isHeadKept) return undefined;
  return isBaseKept ? { part: head, side: "head" } : { part: base, side: "base" };
}

/** True for a component that only one side has, where the statuses that it documents are told with the operations. */
function isSaidElsewhere({ key, status }: Answer, { merged }: Family, other: Family): boolean {
  if (status !== undefined) return other.responses.some((response) => response.status === status);
  return answersOf(merged).some(
    ({ operation, value }) => operation !== undefined && nameOf(value["$ref"])?.toLowerCase() === key,
  );
}

function nameOf(reference: unknown): string | undefined {
  return typeof reference === "string" ? pathOf(reference).at(-1) : undefined;
}

/** True where both answers are equal, or the components to which they refer were compared: many operations refer to one. */
function hasNoDifference({ base, head }: Pair<Part>, compared: Set<string>, sides: Sides, equal: EqualParts): boolean {
  const pair = followedOnBoth({ base, head }, sides);
  const key = keyOf(pair);
  if (compared.has(key)) return true;
  if (!equal.covers(pair.base.value, pair.head.value)) return false;
  compared.add(key);
  return true;
}

/**
 * The texts of two responses are not those of one. With `bearing`, of schemas
 * only what bears on errors is told: beside its failures, a success has what the call gives.
 */
function diffAnswer(
  { base, head }: Pair<Part>,
  compared: Set<string>,
  sides: Sides,
  bearing: ErrorBearing | undefined,
  changes: ChangeReport,
): void {
  const pair = followedOnBoth({ base, head }, sides);
  compared.add(keyOf(pair));
  const taken = takenOver({ base, head }, sides);
  const report = taken ? changes.placedAt({ [taken.side]: taken.part.path }) : changes;
  const { name } = taken?.part ?? head;
  const subject = subjectOf(pair, name);
  if (!taken) diffTexts({ base: pair.base.value, head: pair.head.value }, ["description"], subject, report);
  for (const part of pairParts(pair, name, "content", ["media-type-dropped", "media-type-documented"], report)) {
    const media = followedOnBoth(part, sides);
    for (const keyword of ["schema", "itemSchema"]) diffSchema(media, name, sides, report, keyword, bearing);
    const samples = { base: media.base.value, head: media.head.value };
    if (!taken) diffTexts(samples, ["example", "examples"], subjectOf(media, name), report);
  }
  for (const part of pairParts(pair, name, "headers", ["header-dropped", "header-documented"], report))
    diffHeader(followedOnBoth(part, sides), name, sides, report);
  diffStatusAdvice(pair, memberSubject(subject, "x-error"), report);
}

/** True for responses under a status of success, for events, and for components that are no status: whether they have failures, their schemas say. */
function mayBeSuccess({ status }: Answer): boolean {
  return status === undefined || !isFailureKey(status);
}

function keyOf({ base, head }: Pair<Part>): string {
  return JSON.stringify([base.path, head.path]);
}

function followedOnBoth({ base, head }: Pair<Part>, sides: Sides): Pair<Part> {
  return { base: followed(base, sides.base.document), head: followed(head, sides.head.document) };
}

/** Pairs the parts of both sides and reports those that only one side has. */
function pairParts(
  { base, head }: Pair<Part>,
  name: string,
  member: "content" | "headers",
  kinds: readonly [gone: ChangeKind, added: ChangeKind],
  report: ChangeReport,
): Pair<Part>[] {
  const { pairs, removed, added } = pairBy(namedParts(base, member), namedParts(head, member), ({ name: part }) =>
    member === "content" ? mediaTypeKey(part) : part.toLowerCase(),
  );
  for (const part of removed) report.add(kinds[0], { name, base: part.path }, { before: part.name });
  for (const part of added) report.add(kinds[1], { name, head: part.path }, { after: part.name });
  return pairs;
}

function subjectOf({ base, head }: Pair<Part>, name: string): Subject {
  return { name, base: base.path, head: head.path };
}

function diffHeader({ base, head }: Pair<Part>, response: string, sides: Sides, report: ChangeReport): void {
  const subject = subjectOf({ base, head }, `${response}, header ${head.name}`);
  diffTexts({ base: base.value, head: head.value }, ["description", "example", "examples"], subject, report);
  const [was, is] = [base.value["deprecated"] === true, head.value["deprecated"] === true];
  if (was !== is)
    report.add(is ? "deprecated" : "undeprecated", { ...memberSubject(subject, "deprecated"), name: subject.name });
  const [before, after] = [base.value["required"] === true, head.value["required"] === true];
  if (before !== after)
    report.add(before ? "member-no-longer-required" : "member-now-required", {
      ...memberSubject(subject, "required"),
      name: subject.name,
    });
  diffSchema({ base: valueOf(base, sides.base), head: valueOf(head, sides.head) }, subject.name, sides, report);
}

/** What has the schema of a header's value: the header, or the one media type of its `content`. */
function valueOf(header: Part, { document }: Sides["base"]): Part {
  const [media] = namedParts(header, "content");
  return media ? followed(media, document) : header;
}

/** The `schema` of a header or a media type, or the one of each element of a sequence. */
function diffSchema(
  { base, head }: Pair<Part>,
  name: string,
  sides: Sides,
  report: ChangeReport,
  keyword = "schema",
  bearing?: ErrorBearing,
): void {
  const located = ({ value, path }: Part): { schema: unknown; path: Part["path"] } => ({
    schema: value[keyword] ?? {},
    path: [...path, keyword],
  });
  for (const change of compareSchemas(located(base), located(head), sides))
    if (bearing?.(change) !== false) tellSchemaChange(change, { name }, report);
}

function diffStatusAdvice({ base, head }: Pair<Part>, subject: Subject, report: ChangeReport): void {
  const [before, after] = [adviceOf(base), adviceOf(head)];
  if (before && after) diffAdvice({ base: before, head: after }, subject, report);
  else
    report.oneSided(["response-advice-dropped", "response-advice-given"], subject, {
      before: before && (before.recovery ?? before),
      after: after && (after.recovery ?? after),
    });
}

/** The valid `x-error` of a response, or undefined where that says nothing; reading the family reports an invalid one. */
function adviceOf({ value, path }: Part): XErrorResponse | undefined {
  const result = checkExtension("x-error-response", value["x-error"], path);
  return "value" in result && Object.keys(result.value).length > 0 ? result.value : undefined;
}
