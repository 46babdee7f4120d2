/** Finds bodies whose failure is a list of errors: the items are told apart by a code, and the body as a whole is not. */
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { isRecord, schemaParts } from "@faultline/catalog/pure";
import { memberPaths } from "@faultline/catalog/survey";
import type { BodyList, ProposeOptions } from "../model.ts";
import { usesOfResponse, type FailureResponse } from "../read/failure-bodies.ts";
import { leavesOf, type Leaf } from "../read/leaf.ts";
import { codesOfMember } from "../read/schema-codes.ts";
import { chooseCode, codePathOf, hintOfItems, hintOfName } from "./choose-code.ts";
import { bodiesOfResponses, groupBodies, type EnvelopeBody } from "./group-bodies.ts";

/** The items of lists as bodies, where `wanted`, else what schemas and extensions say, tells them apart. */
export function listedBodies(
  document: OpenApiDocument,
  responses: readonly FailureResponse[],
  { code: wanted, usualCode }: Pick<ProposeOptions, "code" | "usualCode">,
): EnvelopeBody[] {
  if (wanted === "none") return [];
  const items = responses.flatMap((response) => itemsOf(document, response));
  const roots = bodiesOfResponses(responses).filter(({ media }) => items.some((item) => item.media === media));
  const isRootCoded = groupBodies(roots).some(
    ({ bodies }) => chooseCode(document, bodies, undefined, false).member !== undefined,
  );
  if (isRootCoded && !isOfItems(items, wanted)) return [];
  return groupBodies(items).flatMap(({ bodies }) => {
    const member = codeOfItems(document, bodies, { wanted, usualCode });
    if (member === undefined) return [];
    const coded = bodies.filter(({ leaf }) => codesOfMember(document, leaf.path, member).length > 0);
    const media = new Set(coded.map((body) => body.media));
    return wanted === undefined ? bodies.filter((body) => media.has(body.media)) : bodies; // examples may have the codes that a user wants
  });
}

/** Says which member of the items of these bodies' lists could tell them apart, where nothing in the bodies does. */
export function hintOfLists(document: OpenApiDocument, bodies: readonly EnvelopeBody[], isHinted: boolean): string {
  const media = new Set(bodies.map((body) => body.media));
  const items = [...new Set(bodies.map(({ response }) => response))]
    .flatMap((response) => itemsOf(document, response))
    .filter((item) => media.has(item.media));
  return hintOfItems(document, items) || (isHinted ? "" : hintOfName(document, bodies, items));
}

/** True where a user chose a member of the items. */
function isOfItems(items: readonly EnvelopeBody[], wanted: string | undefined): boolean {
  return wanted !== undefined && items.some(({ list }) => isBelow(codePathOf(wanted), list?.path ?? []));
}

function isBelow(member: Path, list: Path): boolean {
  return list.length > 0 && list.every((step, index) => member[index]?.replace(/\[\]$/, "") === step);
}

/** The choice that a user made, as items have it. */
export function wantedOfItems(wanted: string | undefined, path: Path): string | undefined {
  if (wanted === undefined) return undefined;
  const steps = codePathOf(wanted).map((step) => step.replace(/\[\]$/, ""));
  return (isBelow(steps, path) ? steps.slice(path.length) : steps).join("/");
}

/** The member that told the items of this list apart; one that told whole bodies apart says nothing of lists. */
export function usualOfItems(usual: string | undefined, path: Path): string | undefined {
  const before = codeInItems(path, "");
  return usual?.startsWith(before) ? usual.slice(before.length) : undefined;
}

/** `errors[]/code` */
export function codeInItems(path: Path, code: string): string {
  return `${path.join("/")}[]/${code}`;
}

function codeOfItems(
  document: OpenApiDocument,
  bodies: readonly EnvelopeBody[],
  { wanted, usualCode }: { wanted: string | undefined; usualCode: string | undefined },
): Path | undefined {
  const path = bodies[0]?.list?.path ?? [];
  return chooseCode(document, bodies, wantedOfItems(wanted, path), false, usualOfItems(usualCode, path)).member;
}

/** The items of a response's bodies, where each alternative has a list at the same place. */
function itemsOf(document: OpenApiDocument, response: FailureResponse): EnvelopeBody[] {
  const uses = usesOfResponse(response);
  const isSuccess = ![...response.keys.keys()].some((key) => /^[45d]/.test(key));
  if (isSuccess && !response.media.some(({ leaves }) => leaves.some(({ members }) => members.has("data")))) return [];
  return response.media.flatMap((media) => {
    const found = media.leaves.map((leaf) => listIn(document, leaf, isSuccess));
    const [first, ...others] = found;
    if (!first || others.some((other) => other?.list.path.join("/") !== first.list.path.join("/"))) return [];
    return found.flatMap((each) =>
      each ? each.items.map((leaf) => ({ response, media, leaf, uses, list: each.list })) : [],
    );
  });
}

const LISTS = /^(?:errors?|faults?|problems?|failures?|issues?|violations?|errorlist|error_list)$/i;

/** A body that says something of its own has its errors as details. */
const OWN_WORDS = /^(?:error)?_?(?:message|msg|description|detail|title|code|reason)$|^error$/i;

/** In a success, only `errors` beside `data` is a failure, as GraphQL has it. */
function listIn(
  document: OpenApiDocument,
  root: Leaf,
  isSuccess: boolean,
): { list: BodyList; items: Leaf[] } | undefined {
  if ([...root.members].some((name) => OWN_WORDS.test(name))) return undefined;
  const named = [...root.members].filter((name) => (isSuccess ? name === "errors" : LISTS.test(name)));
  const paths: Path[] = [...(isSuccess ? [] : [[]]), ...named.map((name) => [name])];
  for (const path of paths) {
    const items = memberPaths(document, root.path, path)
      .flatMap((at) => [...schemaParts(document, at)])
      .filter(({ schema }) => isRecord(schema["items"]))
      .flatMap(({ path: at }) => leavesOf(document, [...at, "items"]))
      .filter(({ members }) => members.size > 0);
    if (items.length > 0) return { list: { path, root }, items };
  }
  return undefined;
}
