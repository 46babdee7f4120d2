/** Finds the errors of an envelope's bodies: one for each code that is told, else one for each status. */
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { typesAt, memberPaths } from "@faultline/catalog/survey";
import type { CodeChoice, ErrorOccurrence } from "../model.ts";
import type { Leaf } from "../read/leaf.ts";
import { codesListedFor } from "../read/listed-codes.ts";
import { codeWordsIn } from "../read/named-codes.ts";
import { shownValues } from "../read/samples.ts";
import { codesOfMember } from "../read/schema-codes.ts";
import { unitedCodes, type StatedCode } from "../read/stated-code.ts";
import type { EnvelopeBody } from "./group-bodies.ts";

/** An error without its name. */
export interface ErrorCandidate {
  stated?: StatedCode;
  key?: string;
  leaves: Leaf[];
  occurrences: ErrorOccurrence[];
  /** True where each of its schemas admits its code alone, and stands nowhere else. */
  isExact: boolean;
  /** True where the document shows with which of several statuses its code comes. */
  isPlaced: boolean;
}

/** Finds the errors in the order of the document; statuses in ascending order come first where they tell. */
export function findErrors(
  document: OpenApiDocument,
  bodies: readonly EnvelopeBody[],
  choice: CodeChoice,
): ErrorCandidate[] {
  const found = new Map<string, ErrorCandidate>();
  const order = new Set<StatedCode["value"]>();
  const { member } = choice;
  const shown = member ? statusesShown(document, bodies, member) : undefined;
  const stating = bodies.map((body) => ({ body, own: member ? codesOfMember(document, body.leaf.path, member) : [] }));
  const everywhere = new Set(stating.flatMap(({ own }) => own.map(({ value }) => value)));
  for (const { body, own } of stating) {
    for (const key of body.response.keys.keys()) {
      const all = member ? codesFor(document, body, key, { own, everywhere }, member) : [];
      const codes = shown ? asShown(all, key, body.leaf, shown) : all;
      for (const { value } of all) order.add(value);
      const isListed = all.length < own.length; // extensions say which of them come with this response
      for (const stated of codes) {
        const isPlaced = isListed || all.length === 1 || (shown?.byCode.has(stated.value) ?? false);
        add(found, `code ${JSON.stringify(stated.value)}`, body, key, { stated, isExact: own.length === 1, isPlaced });
      }
      if (codes.length === 0) add(found, `status ${key}`, body, key, { key, isExact: true, isPlaced: true });
    }
  }
  const ranks = new Map([...order].map((value, index) => [value, index]));
  return withoutAmbiguous([...found.values()])
    .sort((a, b) => (ranks.get(a.stated?.value ?? "") ?? 0) - (ranks.get(b.stated?.value ?? "") ?? 0))
    .sort(byStatus);
}

/** What examples and descriptions of responses show of a schema that several statuses have. */
interface ShownStatuses {
  /** The statuses under which examples show a code, or descriptions name it. */
  byCode: ReadonlyMap<StatedCode["value"], ReadonlySet<string>>;
  /** Ids of the schemas that bodies of several statuses have. */
  shared: ReadonlySet<string>;
}

function statusesShown(document: OpenApiDocument, bodies: readonly EnvelopeBody[], member: Path): ShownStatuses {
  const byCode = new Map<StatedCode["value"], Set<string>>();
  const keysOfLeaf = new Map<string, Set<string>>();
  const codes = new Map<string, readonly StatedCode[]>();
  for (const { leaf, media, response, list } of bodies) {
    const keys = [...response.keys.keys()];
    keysOfLeaf.set(leaf.id, new Set([...(keysOfLeaf.get(leaf.id) ?? []), ...keys]));
    for (const value of shownValues(document, { ...media, leaves: [] }, member, list?.path))
      byCode.set(value, new Set([...(byCode.get(value) ?? []), ...keys]));
    const own = codes.get(leaf.id) ?? codesOfMember(document, leaf.path, member);
    codes.set(leaf.id, own);
    const names = codeWordsIn(response.response["description"]);
    for (const { value } of own.filter((code) => names.has(String(code.value))))
      byCode.set(value, new Set([...(byCode.get(value) ?? []), ...keys]));
  }
  return { byCode, shared: new Set([...keysOfLeaf].filter(([, keys]) => keys.size > 1).map(([id]) => id)) };
}

/** Without the codes that are shown under other statuses alone, where some are left. */
function asShown(
  codes: readonly StatedCode[],
  key: string,
  leaf: Leaf,
  { byCode, shared }: ShownStatuses,
): readonly StatedCode[] {
  if (!shared.has(leaf.id) || codes.length < 2) return codes;
  const left = codes.filter(({ value }) => byCode.get(value)?.has(key) ?? true);
  return left.length > 0 ? left : codes;
}

/** Where the codes of a status are told, a body whose code is not told is none of its own: any code could be in it. */
function withoutAmbiguous(errors: readonly ErrorCandidate[]): ErrorCandidate[] {
  const coded = new Set(errors.flatMap(({ stated, occurrences }) => (stated ? occurrences.map(({ key }) => key) : [])));
  const isLeft = ({ key }: ErrorCandidate): boolean => key === undefined || !coded.has(key);
  const dropped = new Set(errors.filter((error) => !isLeft(error)).flatMap(({ leaves }) => leaves.map(({ id }) => id)));
  return errors
    .filter(isLeft)
    .map((error) => ({ ...error, isExact: error.isExact && !error.leaves.some(({ id }) => dropped.has(id)) }));
}

function add(
  found: Map<string, ErrorCandidate>,
  id: string,
  { leaf, response, media, list }: EnvelopeBody,
  key: string,
  { stated, key: status, isExact, isPlaced }: Pick<ErrorCandidate, "stated" | "key" | "isExact" | "isPlaced">,
): void {
  const error: ErrorCandidate = found.get(id) ?? {
    leaves: [],
    occurrences: [],
    isExact,
    isPlaced,
    ...(stated && { stated }),
    ...(status !== undefined && { key: status }),
  };
  found.set(id, error);
  if (stated && error.stated) error.stated = unitedCodes([error.stated, stated])[0] ?? stated;
  if (!error.leaves.some(({ id: known }) => known === leaf.id)) error.leaves.push(leaf);
  error.occurrences.push({ response, media, key, ...(list && { list }) });
  error.isExact &&= isExact;
  error.isPlaced &&= isPlaced;
}

/** The codes that the schema of a body tells, and those that the schema of any body tells. */
interface CodesOfSchemas {
  own: readonly StatedCode[];
  everywhere: ReadonlySet<StatedCode["value"]>;
}

/** The codes of a body under a status: those of its schema, of these only the ones that extensions list where they list any. */
function codesFor(
  document: OpenApiDocument,
  { leaf, media, response, list }: EnvelopeBody,
  key: string,
  { own, everywhere }: CodesOfSchemas,
  member: Path,
): StatedCode[] {
  const operations = response.keys.get(key) ?? [];
  const listed = unitedCodes(operations.flatMap((path) => codesListedFor(document, path, response.path, key))).map(
    (code) => typed(document, leaf, member, code),
  );
  const shown =
    own.length > 0 || listed.length > 0 ? [] : samplesAsCodes(document, { media, leaf, list }, member, everywhere);
  const both = own.filter(({ value }) => listed.some((code) => code.value === value));
  const codes =
    both.length > 0
      ? unitedCodes([...both, ...listed.filter(({ value }) => both.some((code) => code.value === value))])
      : own.length > 0
        ? own
        : listed;
  return [...codes, ...shown].filter(({ statuses }) => statuses === undefined || statuses.includes(key));
}

/**
 * Samples show some values and do not say that there are no others. One at the member itself, which a schema may have from the one that it extends,
 * tells no more than what a value looks like where that is the code of another body.
 */
function samplesAsCodes(
  document: OpenApiDocument,
  { media, leaf, list }: Pick<EnvelopeBody, "media" | "leaf"> & { list: EnvelopeBody["list"] | undefined },
  member: Path,
  everywhere: ReadonlySet<StatedCode["value"]>,
): StatedCode[] {
  const inBodies = shownValues(document, { ...media, leaves: [] }, member, list?.path);
  const all = shownValues(document, { ...media, leaves: [leaf] }, member, list?.path);
  return all.flatMap((value) =>
    everywhere.has(value) && !inBodies.includes(value) ? [] : [{ value, at: media.path, isShown: true }],
  );
}

/** Extensions write numbers as texts at times. */
function typed(document: OpenApiDocument, leaf: Leaf, member: Path, code: StatedCode): StatedCode {
  const types = typesAt(document, memberPaths(document, leaf.path, member));
  const isNumber = types !== undefined && [...types].every((type) => type === "integer" || type === "number");
  return isNumber && /^-?\d+$/.test(String(code.value)) ? { ...code, value: Number(code.value) } : code;
}

function byStatus(a: ErrorCandidate, b: ErrorCandidate): number {
  if (a.key === undefined || b.key === undefined) return Number(a.key !== undefined) - Number(b.key !== undefined);
  return rank(a.key) - rank(b.key);
}

function rank(key: string): number {
  return key === "default" ? 1000 : Number(key.replace("XX", "99.5"));
}
