/** Chooses the member that tells the errors of an envelope apart, and says why. */
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { groupBy, pathOf, recordOf, schemaParts, valueAt } from "@faultline/catalog/pure";
import { memberPaths } from "@faultline/catalog/survey";
import type { CodeChoice } from "../model.ts";
import { codesOfMember } from "../read/schema-codes.ts";
import { quotedCodesIn } from "../read/named-codes.ts";
import { shownValues } from "../read/samples.ts";
import { distinctLeaves } from "./envelope-schema.ts";
import { usesOf, type EnvelopeBody } from "./group-bodies.ts";
import { isMessage, plainName } from "./roles.ts";
import { inSeries, share } from "./words.ts";

/** Names of members that hold nothing but codes, and of those that do so at times; without case, `-` and `_`. */
const CODES =
  /^(?:(?:api|app|biz)?(?:error)?(?:code|number|no|num|key|id|slug)|err(?:or)?code|errno|code(?:name|string)?|errortype|problemtype|errorname|subcode)$/;
const PERHAPS = /^(?:status|type|reason|kind|error|key|slug|name|symbol|category)$/;

interface Candidate {
  member: Path;
  values: readonly (string | number)[];
  uses: number;
  rank: number;
  /** True where each body has one value alone. */
  isConstant: boolean;
}

/** Chooses by constants and enums; codes that extensions list stand in the member whose name fits best. */
export function chooseCode(
  document: OpenApiDocument,
  bodies: readonly EnvelopeBody[],
  wanted: string | undefined,
  areListed: boolean,
  usual?: string,
): CodeChoice {
  if (wanted === "none") return { evidence: "as told, by status" };
  const all = usesOf(bodies);
  if (wanted !== undefined) return chosen(document, bodies, codePathOf(wanted), all);
  const [best] = candidates(document, bodies, usual);
  if (best) {
    const values = best.values.map((value) => `\`${value}\``);
    const evidence = `\`${best.member.join("/")}\` tells them apart: it is ${inSeries(values)} in ${share(best.uses, all, "bodies")}`;
    return { member: best.member, evidence };
  }
  const member = areListed ? usualMember(document, bodies) : undefined;
  if (member)
    return { member, evidence: `\`${member.join("/")}\` holds the codes that extensions list; no schema says so` };
  const hinted = hint(document, bodies);
  return { evidence: `no member tells them apart, so by status${hinted}`, isHinted: hinted !== "" };
}

function chosen(document: OpenApiDocument, bodies: readonly EnvelopeBody[], member: Path, all: number): CodeChoice {
  const uses = usesOf(bodies.filter(({ leaf }) => memberPaths(document, leaf.path, member).length > 0));
  if (uses === 0) return { evidence: `no body has \`${member.join("/")}\`, so by status` };
  return { member, evidence: `as told, by \`${member.join("/")}\`, which ${share(uses, all, "bodies")} have` };
}

/** `error.code`, `error/code`, or a pointer to the schema of the member. */
export function codePathOf(text: string): Path {
  if (!text.startsWith("#") && !text.startsWith("/")) return text.split(/[./]/);
  const steps = pathOf(text);
  return steps.flatMap((step, index) => (steps[index - 1] === "properties" ? [step] : []));
}

/** The best one first. */
function candidates(
  document: OpenApiDocument,
  bodies: readonly EnvelopeBody[],
  usual: string | undefined,
): Candidate[] {
  const all = usesOf(bodies);
  const isUsual = ({ member, values }: Candidate): boolean => values.length > 0 && member.join("/") === usual;
  return membersOf(document, bodies)
    .map((member) => candidateAt(document, bodies, member))
    .filter((candidate) => isUsual(candidate) || isFit(candidate, all, bodies))
    .sort((a, b) => Number(isUsual(b)) - Number(isUsual(a)) || byRank(a, b));
}

/** The best one first. */
function byRank(a: Candidate, b: Candidate): number {
  return a.rank - b.rank || a.member.length - b.member.length || b.values.length - a.values.length;
}

/** Every member that may hold the code of some body. */
function membersOf(document: OpenApiDocument, bodies: readonly EnvelopeBody[]): Path[] {
  const members = new Map<string, Path>();
  for (const { path } of distinctLeaves(bodies.map(({ leaf }) => leaf)))
    for (const member of membersBelow(document, path, [])) members.set(member.join("/"), member);
  return [...members.values()];
}

/** Deeper than codes stand; a body can contain itself. */
const MOST_STEPS = 3;

/** The members of a body that may hold its code, not those of items of a list. */
function membersBelow(document: OpenApiDocument, path: Path, at: Path): Path[] {
  if (at.length >= MOST_STEPS) return [];
  return [...schemaParts(document, path)].flatMap(({ schema, path: part }) =>
    Object.keys(recordOf(schema["properties"])).flatMap((name) => [
      [...at, name],
      ...membersBelow(document, [...part, "properties", name], [...at, name]),
    ]),
  );
}

function candidateAt(document: OpenApiDocument, bodies: readonly EnvelopeBody[], member: Path): Candidate {
  const found = bodies.map((body) => ({ body, codes: codesOfMember(document, body.leaf.path, member) }));
  const having = found.filter(({ codes }) => codes.length > 0);
  const values = [...new Set(having.flatMap(({ codes }) => codes.map(({ value }) => value)))];
  return {
    member,
    values,
    uses: usesOf(having.map(({ body }) => body)),
    rank: having.some(({ codes }) => codes.some(({ isByName }) => isByName)) ? 0 : rankOf(member),
    isConstant: having.every(({ codes }) => codes.length === 1),
  };
}

function rankOf(member: Path): number {
  const name = plainName(member.at(-1) ?? "");
  return CODES.test(name) ? 0 : PERHAPS.test(name) ? 1 : 2;
}

/** A member that always has one value tells nothing apart; nor does one that repeats the status, unless constants say so. */
function isFit(candidate: Candidate, all: number, bodies: readonly EnvelopeBody[]): boolean {
  const { member, values, uses, rank, isConstant } = candidate;
  if (values.length === 0 || (areStatuses(values) && !(rank === 0 && isConstant))) return false;
  if (rank === 2) return isConstant && values.length > 1 && !isMessage(member); // whatever it is called, it tells them apart
  if (plainName(member.at(-1) ?? "") === "status" && !isConstant) return false; // one of several states
  if (rank === 0) return values.length > 1 || bodies.length === 1;
  return values.length > 1 && uses * 2 >= all;
}

function areStatuses(values: readonly (string | number)[]): boolean {
  return values.every((value) => /^[1-5]\d\d$/.test(String(value)));
}

function usualMember(document: OpenApiDocument, bodies: readonly EnvelopeBody[]): Path | undefined {
  const names = [...new Set(bodies.flatMap(({ leaf }) => [...leaf.members]))];
  const nested = names.flatMap((name) =>
    ["code", "type", "reason"]
      .map((inner) => [name, inner])
      .filter((path) => bodies.some(({ leaf }) => memberPaths(document, leaf.path, path).length > 0)),
  );
  const paths = [...names.map((name) => [name]), ...nested].filter((path) => rankOf(path) < 2);
  return paths.sort((a, b) => rankOf(a) - rankOf(b) || a.length - b.length)[0];
}

/** Samples may show codes, and schemas may list values of which nobody can know that they are codes; that is said and not followed. */
function hint(document: OpenApiDocument, bodies: readonly EnvelopeBody[]): string {
  const members = membersOf(document, bodies);
  const named = namedMembers(document, bodies);
  for (const member of named) {
    const values = [...new Set(bodies.flatMap(({ media }) => shownValues(document, media, member)))];
    if (areCodes(values)) return takes("examples show", member, values);
  }
  for (const member of members.filter((each) => rankOf(each) === 1)) {
    const values = [...new Set(bodies.flatMap(({ media }) => shownValues(document, media, member)))];
    if (areCodes(values) && values.every(isSpelledAsCode)) return takes("examples show", member, values);
  }
  const [best] = members
    .filter((member) => isCalledCode(member) && !isMessage(member))
    .map((member) => candidateAt(document, bodies, member))
    .filter(({ member, values }) => areCodes(values) && !areStates(member, values))
    .sort(byRank);
  if (best) return takes("schemas have", best.member, best.values);
  for (const member of named) {
    const schemas = bodies.flatMap(({ leaf }) => memberPaths(document, leaf.path, member));
    const names = [
      ...new Set(schemas.flatMap((path) => [...quotedCodesIn(recordOf(valueAt(document, path))["description"])])),
    ];
    if (areCodes(names))
      return `; the description of \`${member.join("/")}\` names ${inSeries(names.map((name) => `\`${name}\``))}, which an \`enum\` in its schema would make codes`;
  }
  return "";
}

function takes(verb: string, member: Path, values: readonly (string | number)[]): string {
  const path = member.join("/");
  return `; ${verb} \`${path}\` as ${inSeries(values.map((value) => `\`${value}\``))}, which \`--code ${path}\` takes for codes`;
}

function areCodes(values: readonly (string | number)[]): boolean {
  return values.length > 1 && !areStatuses(values);
}

/** Constants and identifiers of programs, not words of a sentence. */
function isSpelledAsCode(value: string | number): boolean {
  return /^[A-Z][A-Z0-9]*$|^[A-Za-z0-9]+(?:[_.:-][A-Za-z0-9]+)+$/.test(String(value));
}

/** The same of the items of lists, which can be bodies: what samples show at members that hold nothing but codes. */
export function hintOfItems(document: OpenApiDocument, items: readonly EnvelopeBody[]): string {
  for (const [path, having] of itemsByList(items))
    for (const member of namedMembers(document, having)) {
      const values = new Set(
        having.flatMap(({ media, leaf, list }) =>
          shownValues(document, { ...media, leaves: [leaf] }, member, list?.path),
        ),
      );
      if (areCodes([...values]))
        return takes("examples show", [...(path === "" ? [] : [path]), ...member], [...values]);
    }
  return "";
}

/** The member that is called as codes are while nothing says what it can be, in the bodies or in the items of their lists. */
export function hintOfName(
  document: OpenApiDocument,
  bodies: readonly EnvelopeBody[],
  items: readonly EnvelopeBody[],
): string {
  const openMembers = (having: readonly EnvelopeBody[]): string[] =>
    namedMembers(document, having)
      .filter((member) => candidateAt(document, having, member).values.length === 0)
      .filter((member) => {
        const holders = having.filter(({ leaf }) => memberPaths(document, leaf.path, member).length > 0);
        return usesOf(holders) * 2 > usesOf(having);
      })
      .map((member) => member.join("/"));
  const named = [
    ...openMembers(bodies),
    ...[...itemsByList(items)].flatMap(([path, having]) => openMembers(having).map((member) => `${path}[]/${member}`)),
  ];
  return named[0] === undefined
    ? ""
    : `; \`${named[0]}\` is called as codes are, and nothing says which there are: an \`enum\` in its schema would tell`;
}

/** Members whose names say that they hold nothing but codes. */
function namedMembers(document: OpenApiDocument, bodies: readonly EnvelopeBody[]): Path[] {
  return membersOf(document, bodies).filter((member) => rankOf(member) === 0);
}

function itemsByList(items: readonly EnvelopeBody[]): Map<string, [EnvelopeBody, ...EnvelopeBody[]]> {
  return groupBy(items, ({ list }) => (list?.path ?? []).join("/"));
}

/** True for the usual names, and those of other languages, such as `Fehlercode`. */
function isCalledCode(member: Path): boolean {
  return rankOf(member) < 2 || plainName(member.at(-1) ?? "").endsWith("code");
}

/** True for a status that is `pending` or `merged`: codes in its place are written as google.rpc.Code writes them. */
function areStates(member: Path, values: readonly (string | number)[]): boolean {
  return plainName(member.at(-1) ?? "") === "status" && !values.every((value) => /^[A-Z][A-Z_]+$/.test(String(value)));
}
