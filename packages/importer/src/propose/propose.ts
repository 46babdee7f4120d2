/** Proposes the errors of a document, with the evidence for them. */
import { counted } from "@faultline/catalog/words";
import type { OpenApiDocument } from "@faultline/catalog";
import { codeSlug, pointerOf } from "@faultline/catalog/pure";
import {
  errorKey,
  type ProposedEnvelope,
  type ProposedError,
  type Proposal,
  type ProposeOptions,
  type Remark,
} from "../model.ts";
import { failingSuccesses } from "../read/failing-successes.ts";
import { failureResponses, successResponses, type FailureResponse } from "../read/failure-bodies.ts";
import { isExtended } from "../read/discriminated-codes.ts";
import { codesListedFor, registryOf } from "../read/listed-codes.ts";
import { nullEdits, withNulls } from "./allowed-nulls.ts";
import { bareResponseEdits } from "./bare-responses.ts";
import { chooseCode } from "./choose-code.ts";
import { canBeMarked } from "./error-schema.ts";
import { editsFor } from "./edits.ts";
import { commonSchema, distinctLeaves, sharedComponent } from "./envelope-schema.ts";
import { findErrors, type ErrorCandidate } from "./find-errors.ts";
import {
  bodiesOfResponses,
  groupBodies,
  groupsByField,
  groupsInSuccesses,
  isByField,
  usesOf,
  type BodyGroup,
  type EnvelopeBody,
} from "./group-bodies.ts";
import { kebab, nameOfCode, nameOfStatus, nameOfText, Names } from "./names.ts";
import { hintOfLists, listedBodies, usualOfItems, wantedOfItems } from "./listed-bodies.ts";
import { carriesTell } from "../read/tell.ts";
import { remarksOn } from "./remarks.ts";
import { rolesOf } from "./roles.ts";
import { inSeries } from "./words.ts";

/** Proposes for a document that was lifted to 3.1; a pure function. */
export function propose(given: OpenApiDocument, options: ProposeOptions = {}): Proposal {
  const { document, responses: failing, sourceOf, remarks: ambiguous } = failingSuccesses(withNulls(given));
  const found = failureResponses(document);
  const usualNames = new Map([...(options.usualNames ?? [])].map(([key, all]) => [key, [...all]]));
  const names = new Names([...Object.keys(document.components?.schemas ?? {}), ...[...usualNames.values()].flat()]);
  const responseNames = new Names(Object.keys(document.components?.responses ?? {}));
  const inLists = listedBodies(document, [...found, ...successResponses(document)], options);
  const listed = new Set(inLists.map(({ response }) => response));
  const isListedToo = new Set([...listed].map(({ path }) => pointerOf(path)));
  const inSuccesses = failing.filter(({ path }) => !isListedToo.has(pointerOf(path)));
  const bodies = bodiesOfResponses(found).filter(({ media }) => !inLists.some((item) => item.media === media));
  const first =
    options.envelope === undefined ? undefined : bodies.find(({ leaf }) => leaf.name === options.envelope)?.leaf;
  const ordered = [...groupBodies(inLists), ...groupBodies(bodies, first)];
  if (!first) ordered.sort((a, b) => usesOf(b.bodies) - usesOf(a.bodies));
  ordered.push(...groupsByField(bodies));
  const { joined, fit, unfit } = withFailuresInSuccesses(document, ordered, inSuccesses);
  const responses = [...found, ...[...listed].filter((response) => !found.includes(response)), ...fit];
  const all = usesOf([...bodies, ...inLists, ...bodiesOfResponses(fit)]);
  let { usualCode } = options; // of the first envelope that has the member
  const groups = joined.map((group, index, [main = group]) => {
    const qualifier = index === 0 ? "" : qualifierOf(document, group, main);
    const envelope = envelopeOf(document, group, {
      names,
      all,
      options: { ...options, usualCode },
      responses,
      qualifier,
    });
    if (envelope.code.member?.join("/") === usualCode) usualCode = undefined;
    const candidates = findErrors(document, group.bodies, envelope.code);
    return { envelope, errors: named(document, candidates, envelope, { names, qualifier, usualNames }) };
  });
  const errors = groups
    .flatMap((group) => group.errors)
    .map((error) => (error.stated ? { ...error, stated: { ...error.stated, at: sourceOf(error.stated.at) } } : error));
  const plain = bodies.filter(({ leaf }) => leaf.members.size === 0 && !isByField(leaf));
  const { errors: others, remarks } = bodiesWithoutMembers(document, plain, errors, { names, usualNames });
  const { info } = document;
  const title = info.title ?? "API";
  const envelopes = groups.map(({ envelope }) => envelope);
  const every = [...errors, ...others];
  const context = { document, title, isOpenApi30: options.isOpenApi30 ?? false, names, responseNames };
  const { edits: changes, lists } = editsFor(context, envelopes, every);
  const nulls = nullEdits(given, [...found, ...listed]);
  const listedMedia = new Set(inLists.map(({ media }) => pointerOf(media.path)));
  const edits = [...nulls.edits, ...changes, ...bareResponseEdits(responses, title)];
  const all_ = [
    ...remarks,
    ...nulls.remarks,
    ...ambiguous.filter(({ path = [] }) => !listedMedia.has(pointerOf(path))),
    ...unfit,
    ...remarksOn(document, responses, every),
    ...unusedCodes(document, responses, every),
  ];
  return { title, version: info.version ?? "", envelopes, errors: every, responses, lists, edits, remarks: all_ };
}

/**
 * The groups with those of failures in successes, without bodies whose envelope would have to be one of others too, which a success can be.
 */
function withFailuresInSuccesses(
  document: OpenApiDocument,
  groups: readonly BodyGroup[],
  responses: readonly FailureResponse[],
): { joined: BodyGroup[]; fit: FailureResponse[]; unfit: Remark[] } {
  const bodies = bodiesOfResponses(responses);
  const joined = joinedGroups(document, [...groups, ...groupsInSuccesses(bodies)]);
  const isApart = ({ bodies: own, tell, ...group }: BodyGroup): boolean =>
    !tell ||
    sharedComponent(document, { bodies: own, tell, ...group }) !== undefined ||
    own.every(({ leaf }) => carriesTell(document, leaf.path, tell));
  const mixed = new Set(joined.filter((group) => !isApart(group)).flatMap((group) => group.bodies));
  if (mixed.size === 0) return { joined, fit: [...responses], unfit: [] };
  const dropped = new Set(bodies.filter((body) => mixed.has(body)).map(({ response }) => response));
  const left = withFailuresInSuccesses(
    document,
    groups,
    responses.filter((response) => !dropped.has(response)),
  );
  const remarks = [...dropped].map(
    ({ path, keys }): Remark => ({
      kind: "left out",
      text: `failures under ${[...keys.keys()].join(", ")}, which share their schema with other failures that a success can look like`,
      path,
    }),
  );
  return { ...left, unfit: [...remarks, ...left.unfit] };
}

/** The groups, those with a component in common in one: what a list holds in some bodies can be the whole body of others. */
function joinedGroups(document: OpenApiDocument, groups: readonly BodyGroup[]): BodyGroup[] {
  const joined: BodyGroup[] = [];
  for (const group of groups) {
    const index = joined.findIndex((known) => haveCommon(document, known, group));
    const known = joined[index];
    if (known) joined[index] = joinedGroup(document, known, group);
    else joined.push(group);
  }
  return joined;
}

function haveCommon(document: OpenApiDocument, one: BodyGroup, other: BodyGroup): boolean {
  if (!one.members.some((member) => other.members.includes(member))) return false;
  const component = sharedComponent(document, one);
  if (component !== undefined && component === sharedComponent(document, other)) return true;
  const names = new Set(one.bodies.flatMap(({ leaf }) => leaf.name ?? []));
  return other.bodies.some(({ leaf: { name } }) => name !== undefined && names.has(name));
}

/** What tells the items of a list apart tells all of them. */
function joinedGroup(document: OpenApiDocument, one: BodyGroup, other: BodyGroup): BodyGroup {
  const ofItems = [one, other].find(({ bodies }) => bodies.some(({ list }) => list)) ?? one;
  const usualCode = chooseCode(document, ofItems.bodies, undefined, false).member?.join("/");
  const tell = one.tell ?? other.tell;
  return {
    members: one.members.filter((member) => other.members.includes(member)),
    bodies: [...one.bodies, ...other.bodies],
    ...(tell && { tell }),
    ...(usualCode !== undefined && { usualCode }),
  };
}

/** Says whose a name is: what a further envelope is called, or what it has that the main one lacks. */
function qualifierOf(document: OpenApiDocument, group: BodyGroup, main: BodyGroup): string {
  if (group.members.length === 0) return "Fields";
  const own = group.members.find((member) => !main.members.includes(member)) ?? group.members[0] ?? "";
  return nameOfText(sharedComponent(document, group) ?? own);
}

interface EnvelopeContext {
  names: Names;
  qualifier: string;
  all: number;
  options: ProposeOptions;
  responses: readonly FailureResponse[];
}

function envelopeOf(
  document: OpenApiDocument,
  group: BodyGroup,
  { names, all, options, responses, qualifier }: EnvelopeContext,
): ProposedEnvelope {
  const { bodies, members, usualCode } = group;
  const component = sharedComponent(document, group);
  const areListed = responses.some((response) => isListed(document, response));
  const list = bodies[0]?.list;
  const code = chooseCode(
    document,
    bodies,
    list ? wantedOfItems(options.code, list.path) : options.code,
    areListed,
    usualCode ?? (list ? usualOfItems(options.usualCode, list.path) : options.usualCode),
  );
  const isOpen = code.member === undefined && !list && options.code === undefined;
  const leaves = distinctLeaves(bodies.map(({ leaf }) => leaf));
  const shared = {
    members,
    uses: usesOf(bodies),
    all,
    leaves,
    code: isOpen
      ? { ...code, evidence: `${code.evidence}${hintOfLists(document, bodies, code.isHinted === true)}` }
      : code,
    ...(list && { list: list.path }),
    ...(group.tell && { tell: group.tell }),
    ...rolesOf(document, members, leaves, code.member),
  };
  if (component !== undefined) return { name: component, ...shared };
  const base = qualifier === "" ? "ErrorBody" : `${qualifier}Body`;
  return { name: names.give(base), schema: commonSchema(document, group, code.member), ...shared };
}

/** Codes that extensions list, and that no body of their status could hold. */
function unusedCodes(
  document: OpenApiDocument,
  responses: readonly FailureResponse[],
  errors: readonly ProposedError[],
): Remark[] {
  const used = new Set(errors.map(({ stated }) => String(stated?.value)));
  const ofResponses = responses.flatMap(({ path, keys }) =>
    [...keys].flatMap(([key, paths]) => paths.flatMap((at) => codesListedFor(document, at, path, key))),
  );
  const listed = [...ofResponses, ...registryOf(document).values()].map(({ value }) => String(value));
  const unused = [...new Set(listed)].filter((value) => !used.has(value)).map((value) => `\`${value}\``);
  if (unused.length === 0) return [];
  const text = `${counted(unused.length, "code")} that extensions list, which no body of their status has a member for: ${inSeries(unused)}`;
  return [{ kind: "left out", text }];
}

function isListed(document: OpenApiDocument, { path, keys }: FailureResponse): boolean {
  return [...keys].some(([key, paths]) => paths.some((at) => codesListedFor(document, at, path, key).length > 0));
}

/** The names that are taken, and those that errors had when the document was imported last. */
interface UsualNames {
  names: Names;
  usualNames: Map<string, string[]>;
}

/** The name that the error had, which the next one of its kind does not get; undefined where the document has it for something else than `own`. */
function usualName(
  document: OpenApiDocument,
  error: Pick<ErrorCandidate, "stated" | "key">,
  usualNames: UsualNames["usualNames"],
  own?: string,
): string | undefined {
  const usual = usualNames.get(errorKey(error))?.shift();
  return usual === own || usual === undefined || document.components?.schemas?.[usual] === undefined
    ? usual
    : undefined;
}

function named(
  document: OpenApiDocument,
  found: readonly ErrorCandidate[],
  envelope: ProposedEnvelope,
  { names, qualifier, usualNames }: UsualNames & Pick<EnvelopeContext, "qualifier">,
): ProposedError[] {
  const uses = new Map<string, number>();
  for (const { id } of found.flatMap(({ leaves }) => leaves)) uses.set(id, (uses.get(id) ?? 0) + 1);
  const all = found.map(({ isExact, ...error }): ProposedError => {
    const [leaf, ...others] = error.leaves;
    const isAlone = others.length === 0 && leaf?.name !== undefined && uses.get(leaf.id) === 1;
    const usual = usualName(document, error, usualNames, leaf?.name);
    const isOpen = error.stated?.isByName ?? error.stated === undefined; // what extends it would be this error as well
    const isComponent =
      (usual === undefined || usual === leaf?.name) &&
      isAlone &&
      isExact &&
      leaf.name !== envelope.name &&
      !(isOpen && isExtended(document, leaf.name ?? "")) &&
      canBeMarked(document, leaf, error.stated && envelope.code.member);
    const base = error.stated ? nameOfCode(error.stated.name ?? error.stated.value) : nameOfStatus(error.key ?? "");
    return {
      ...error,
      envelope,
      isComponent,
      name: isComponent
        ? (leaf.name ?? base)
        : usual !== undefined && usual !== leaf?.name
          ? usual
          : names.give(base, qualifier),
    };
  });
  return withSlugs(all);
}

/** With a slug where two codes have one id, such as URIs that end alike: it is made of the name. */
function withSlugs(errors: readonly ProposedError[]): ProposedError[] {
  const taken = new Set<string>();
  return errors.map((error) => {
    if (!error.stated) return error;
    const usual = codeSlug(String(error.stated.value));
    const own = kebab(error.name);
    let slug = usual;
    for (let number = 1; taken.has(slug); number++) slug = number === 1 ? own : `${own}-${number}`;
    taken.add(slug);
    return slug === usual ? error : { ...error, slug };
  });
}

/** Texts and lists: an error for each status that no error with members has. */
function bodiesWithoutMembers(
  document: OpenApiDocument,
  plain: readonly EnvelopeBody[],
  errors: readonly ProposedError[],
  { names, usualNames }: UsualNames,
): { errors: ProposedError[]; remarks: Remark[] } {
  const isTaken = (key: string): boolean =>
    errors.some((error) => error.occurrences.some((occurrence) => occurrence.key === key));
  const found = findErrors(
    document,
    plain.filter(({ leaf, response }) => isClosedType(leaf.schema) && ![...response.keys.keys()].some(isTaken)),
    { evidence: "" },
  );
  const ids = new Set(found.flatMap(({ leaves }) => leaves.map(({ id }) => id)));
  const left = plain.filter(({ leaf }) => !ids.has(leaf.id));
  return {
    errors: found.map(({ isExact: _, ...error }) => {
      const usual = usualName(document, error, usualNames);
      return { ...error, isComponent: false, name: usual ?? names.give(nameOfStatus(error.key ?? "")) };
    }),
    remarks: left.map(({ leaf, response }) => ({
      kind: "left out",
      text: `${isClosedType(leaf.schema) ? "a text or a list" : "a body whose schema names no members"} under ${[...response.keys.keys()].join(", ")}${errors.length > 0 ? ", beside errors that have members" : ""}`,
      path: leaf.path,
    })),
  };
}

function isClosedType({ type }: Record<string, unknown>): boolean {
  return type === "string" || type === "array";
}
