/** Finds failures among the bodies of successes: alternatives that are errors, and bodies that say of themselves that the call failed. */
import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { groupBy, isRecord, listOf, pointerOf, recordOf, schemaParts, valueAt } from "@faultline/catalog/pure";
import { constantsAt, memberPaths, typesAt } from "@faultline/catalog/survey";
import type { DocumentEdit, JsonTree, Remark } from "../model.ts";
import { applyEdits } from "../propose/apply.ts";
import { schemaReference } from "../propose/references.ts";
import { bareSchema, bodyAssertions, shapeOf } from "./bare-schema.ts";
import {
  failureResponses,
  successResponses,
  type FailureMedia,
  type FailureResponse,
  type Tell,
} from "./failure-bodies.ts";
import { leavesOf, type Leaf } from "./leaf.ts";
import { requiresAtRoot } from "./required.ts";
import { allSamplesOfMedia } from "./samples.ts";
import { carriesTell, tells } from "./tell.ts";

/** What {@link failingSuccesses} found. */
export interface FailingSuccesses {
  /** The document, in which each body that can be a failure has an alternative for it. */
  document: OpenApiDocument;
  /** The responses of successes with these alternatives as their leaves. */
  responses: FailureResponse[];
  /** The place in the source of what stands in such an alternative. */
  sourceOf: (path: Path) => Path;
  /** Bodies that can be failures, where nothing in their schemas tells. */
  remarks: Remark[];
}

/** Looks at each body of a success once. */
export function failingSuccesses(document: OpenApiDocument): FailingSuccesses {
  const failures = failureResponses(document).flatMap(({ media }) => media.flatMap(({ leaves }) => leaves));
  const ofFailures = new Set(failures.filter(({ members }) => members.size > 0).map(({ id }) => id));
  const responses = successResponses(document);
  const verdicts = responses.flatMap(({ media, keys }) =>
    media.map((each) => judged(document, each, [...keys.keys()].join(", "), ofFailures)),
  );
  const all = withUsualTells(verdicts, new Set(failures.flatMap(({ members }) => [...members])));
  const failing = all.filter(({ alternatives }) => alternatives.some(({ tell }) => tell));
  const reduced = reducedBodies(document, failing);
  const edits = failing.flatMap((body): DocumentEdit[] => {
    if (!body.alternatives.some(isToNarrow(document))) return [];
    const schema = {
      anyOf: [...successesOf(body), ...failuresOf(body).map((each) => reduced.get(each) ?? referenceTo(each.leaf))],
    };
    const target = [...body.media.path, "schema"];
    return [
      { target, isRemoval: true },
      { target: body.media.path, update: { schema } },
    ];
  });
  const prepared = applyEdits(document, edits);
  const bodies = new Map(failing.map((body) => [pointerOf(body.media.path), body]));
  const found = successResponses(prepared).flatMap((response): FailureResponse[] => {
    const media = response.media.map((each) => withFailures(prepared, each, bodies.get(pointerOf(each.path))));
    return media.some(({ inSuccess }) => inSuccess) ? [{ ...response, media }] : [];
  });
  const sourceOf = (path: Path): Path => pathInSource({ document, prepared, failing }, path);
  return { document: prepared, responses: found, sourceOf, remarks: all.flatMap(({ remark }) => remark ?? []) };
}

/** An alternative of a body. */
interface BodyAlternative {
  leaf: Leaf;
  /** Where it is a failure, or can be one. */
  tell?: Tell;
  /** True where its successes have the same schema. */
  isMixed?: boolean;
}

interface JudgedBody {
  media: FailureMedia;
  status: string;
  alternatives: readonly BodyAlternative[];
  remark?: Remark;
}

function successesOf({ alternatives }: JudgedBody): JsonTree[] {
  return alternatives.filter(({ tell, isMixed }) => !tell || isMixed).map(({ leaf }) => referenceTo(leaf));
}

function failuresOf({ alternatives }: JudgedBody): BodyAlternative[] {
  return alternatives.filter(({ tell }) => tell);
}

function referenceTo({ name, schema }: Leaf): JsonTree {
  return name === undefined ? schema : schemaReference(name);
}

/** True for what is a failure by more than its schema says. */
function isToNarrow(document: OpenApiDocument): (alternative: BodyAlternative) => boolean {
  return ({ leaf, tell, isMixed }) =>
    tell !== undefined && (isMixed === true || !carriesTell(document, leaf.path, tell));
}

/** The media type with the alternatives that are failures. */
function withFailures(document: OpenApiDocument, media: FailureMedia, body: JudgedBody | undefined): FailureMedia {
  if (!body) return { ...media, leaves: [] };
  const failures = failuresOf(body);
  const isPrepared = body.media.leaves.length !== media.leaves.length || body.alternatives.some(isToNarrow(document));
  const successes = successesOf(body);
  const leaves = isPrepared
    ? failures.flatMap((_, index) =>
        leavesOf(document, [...media.path, "schema", "anyOf", String(successes.length + index)]),
      )
    : failures.map(({ leaf }) => leaf);
  const tellById = new Map(leaves.map((leaf, index) => [leaf.id, failures[index]?.tell]));
  const tellOf = new Map([...tellById].flatMap(([id, tell]) => (tell ? [[id, tell] as const] : [])));
  return { ...media, leaves, inSuccess: { tells: tellOf, successes } };
}

function judged(
  document: OpenApiDocument,
  media: FailureMedia,
  status: string,
  ofFailures: ReadonlySet<string>,
): JudgedBody {
  const samples = allSamplesOfMedia(document, media).map(({ value }) => value);
  const alternatives = media.leaves.map((leaf) => byMember(document, leaf, samples));
  const others = alternatives.filter(({ tell, isMixed }) => !tell || isMixed).map(({ leaf }) => leaf);
  const byName = others.length < 2 ? [] : others.filter((leaf) => ofFailures.has(leaf.id) || isCalledError(leaf));
  const successes = others.filter((leaf) => !byName.includes(leaf));
  const complete = alternatives.map((alternative): BodyAlternative => {
    if (alternative.tell || successes.length === 0 || !byName.includes(alternative.leaf)) return alternative;
    const tell = tellApart(document, alternative.leaf, successes);
    return { ...alternative, ...(tell && { tell }) };
  });
  const ambiguous = complete.find(({ tell, leaf }) => !tell && byName.includes(leaf) && successes.length > 0)?.leaf;
  const shown = complete.some(({ tell }) => tell) ? undefined : shownMember(media, samples);
  const text = ambiguous
    ? `${ambiguous.name ?? "an alternative"} under ${status}, which no member that it requires tells from a success`
    : shown === undefined
      ? undefined
      : `a body under ${status} that can be a failure, as examples of \`${shown}\` show, and no schema tells: an \`enum\` of its values would`;
  return {
    media,
    status,
    alternatives: complete,
    ...(text !== undefined && { remark: { kind: "left out", text, path: media.path } }),
  };
}

/** A flag in few bodies can be of what they describe, such as a job that failed; one of the call is in most, or in failures as well. */
function withUsualTells(bodies: readonly JudgedBody[], ofFailures: ReadonlySet<string>): JudgedBody[] {
  const all = bodies.filter(({ alternatives }) => alternatives.some(({ leaf }) => leaf.members.size > 0));
  const isUsual = (member: string): boolean =>
    ofFailures.has(member) ||
    all.filter(({ alternatives }) => alternatives.some(({ leaf }) => leaf.members.has(member))).length * 2 >=
      all.length;
  return bodies.map((body) => {
    const rare = body.alternatives.find(({ tell, isMixed }) => tell && isMixed && !isUsual(tell.member))?.tell?.member;
    if (rare === undefined) return body;
    const text = `a body under ${body.status} whose \`${rare}\` can be of the call or of what the body describes: most other bodies have none`;
    const alternatives = body.alternatives.map(({ leaf, tell }) => ({
      leaf,
      ...(tell && tell.member !== rare && { tell }),
    }));
    return { ...body, alternatives, remark: { kind: "left out", text, path: body.media.path } };
  });
}

/** Names without case, `-` and `_`, and what such members are in failures. */
const FLAGS: readonly { name: RegExp; fails: readonly unknown[] }[] = [
  { name: /^(?:is)?(?:ok|success|succeeded|successful)$/, fails: [false] },
  { name: /^(?:(?:is|has)errors?|failed)$/, fails: [true] },
  {
    name: /^(?:status|result|outcome)$/,
    fails: ["error", "ERROR", "fail", "FAIL", "failed", "FAILED", "failure", "FAILURE"],
  },
];
const RESULTS = /^(?:(?:err(?:or)?|ret(?:urn)?|result|res|status|response)?code|err(?:or)?no|ret)$/;
const DONE = /^(?:0+|ok|success)$/i;

/** What a call says of itself; a job that a success describes is called otherwise. */
const OUTCOMES = /^(?:ok|success|fail|error)$/i;

function isOutcome(value: unknown): boolean {
  return typeof value === "boolean" || OUTCOMES.test(String(value));
}

/** Members that only a failure fills. */
const WORDS = /^(?:err(?:or)?s?|(?:err(?:or)?)?(?:messages?|msg|code|no)|reason|detail)$/;

function plain(member: string): string {
  return member.toLowerCase().replaceAll(/[-_]/g, "");
}

/** Judges an alternative by the members that say whether a call succeeded. */
function byMember(document: OpenApiDocument, leaf: Leaf, samples: readonly unknown[]): BodyAlternative {
  for (const member of leaf.members) {
    const flag = FLAGS.find(({ name }) => name.test(plain(member)));
    const isResult = RESULTS.test(plain(member));
    if (!flag && !isResult) continue;
    const values = valuesOf(document, leaf, member);
    if (flag) {
      const fails = values.filter((value) => flag.fails.includes(value));
      if (fails.length === 0) continue;
      if (fails.length === values.length) return { leaf, tell: { member, fails } };
      const areOutcomes = values.every(isOutcome);
      const isShown = samples.some((sample) => tells({ member, fails }, sample));
      const isBeside = [...leaf.members].some((name) => name !== member && WORDS.test(plain(name)));
      if (areOutcomes && (isShown || isBeside)) return { leaf, tell: { member, fails }, isMixed: true };
    } else {
      const succeeds = values.filter((value) => DONE.test(String(value)));
      if (succeeds.length > 0 && succeeds.length < values.length)
        return { leaf, tell: { member, succeeds }, isMixed: true };
    }
  }
  return { leaf };
}

/** The values that a member can have, as far as they are few. */
function valuesOf(document: OpenApiDocument, leaf: Leaf, member: string): readonly unknown[] {
  const constants = constantsAt(document, leaf.path, [member]);
  if (constants.length > 0) return constants;
  const types = typesAt(document, memberPaths(document, leaf.path, [member]));
  return types?.has("boolean") && [...types].every((type) => type === "boolean" || type === "null")
    ? [true, false]
    : [];
}

function isCalledError({ name = "", members }: Leaf): boolean {
  return (
    members.size > 0 &&
    /(?:error|fault|failure|problem|exception)s?(?:response|body|result|object|model|dto|details?|info)?$/i.test(name)
  );
}

/** A member that the failure requires and that no success has, or has with other values. */
function tellApart(document: OpenApiDocument, leaf: Leaf, successes: readonly Leaf[]): Tell | undefined {
  const required = [...leaf.members].filter((member) => requiresAtRoot(document, leaf, member));
  const isOpen = successes.some(
    ({ members, schema }) => members.size === 0 && [schema["type"] ?? "object"].flat().includes("object"),
  );
  const own = isOpen ? undefined : required.find((member) => successes.every(({ members }) => !members.has(member)));
  if (own !== undefined) return { member: own };
  for (const member of required) {
    const fails = constantsAt(document, leaf.path, [member]);
    const others = successes.map(({ path }) => constantsAt(document, path, [member]));
    if (
      fails.length > 0 &&
      others.every((values) => values.length > 0 && !values.some((value) => fails.includes(value)))
    )
      return { member, fails };
  }
  return undefined;
}

/** A member by which examples show a failure. */
function shownMember(media: FailureMedia, samples: readonly unknown[]): string | undefined {
  const bodies = samples.filter(isRecord);
  const members = new Set([...media.leaves.flatMap((leaf) => [...leaf.members]), ...bodies.flatMap(Object.keys)]);
  return [...members].find((member) => {
    const values = bodies.map((body) => body[member]);
    const flag = FLAGS.find(({ name }) => name.test(plain(member)));
    if (flag) return values.some((value) => flag.fails.includes(value) && isOutcome(value));
    const codes = values.filter((value) => typeof value === "number" || typeof value === "string").map(String);
    return (
      RESULTS.test(plain(member)) && codes.some((code) => DONE.test(code)) && codes.some((code) => !DONE.test(code))
    );
  });
}

/** A member of a narrowed alternative is one of the schema that was narrowed; any other place is in the source as it is. */
function pathInSource(
  {
    document,
    prepared,
    failing,
  }: { document: OpenApiDocument; prepared: OpenApiDocument; failing: readonly JudgedBody[] },
  path: Path,
): Path {
  const body = failing.find(({ media }) => pointerOf(path).startsWith(`${pointerOf(media.path)}/schema/anyOf/`));
  if (!body?.alternatives.some(isToNarrow(document))) return path;
  const [index, , member = "", ...rest] = path.slice(body.media.path.length + 2);
  const alternative = failuresOf(body)[Number(index) - successesOf(body).length];
  if (!alternative) return path;
  const { leaf, tell } = alternative;
  const paths = memberPaths(document, leaf.path, [member]);
  if (member === tell?.member) {
    const value = valueAt(prepared, path);
    for (const part of paths.flatMap((each) => [...schemaParts(document, each)]))
      if (listOf(part.schema["enum"]).includes(value))
        return [...part.path, "enum", String(listOf(part.schema["enum"]).indexOf(value))];
  }
  const [first = leaf.path, ...others] = paths;
  return others.length === 0 ? [...first, ...rest] : [...(paths[Number(rest[1])] ?? first), ...rest.slice(2)];
}

const PLAIN = ["string", "integer", "number", "boolean", "null"];

/** What bodies of one tell have in common: the rest is what the calls give when they succeed. */
function reducedBodies(document: OpenApiDocument, bodies: readonly JudgedBody[]): Map<BodyAlternative, JsonTree> {
  const result = new Map<BodyAlternative, JsonTree>();
  const toNarrow = bodies.flatMap(failuresOf).filter(isToNarrow(document));
  for (const alike of groupBy(toNarrow, ({ tell, isMixed }) => JSON.stringify([tell?.member, isMixed])).values()) {
    const telling = alike[0].tell?.member;
    const members = [...alike[0].leaf.members].filter(
      (member) =>
        isCommon(document, alike, member) &&
        (member === telling || alike.every(({ leaf }) => agrees(document, leaf, member))),
    );
    for (const alternative of alike) result.set(alternative, narrowed(document, alternative, members));
  }
  return result;
}

function isCommon(document: OpenApiDocument, alike: readonly BodyAlternative[], member: string): boolean {
  if (!alike.every(({ leaf }) => leaf.members.has(member))) return false;
  const paths = alike.map(({ leaf }) => memberPaths(document, leaf.path, [member]));
  const isPlain = paths.every((each) => {
    const types = typesAt(document, each);
    return types !== undefined && [...types].every((type) => PLAIN.includes(type));
  });
  const [first, ...others] = paths.map((each) => shapeOf(each.map((path) => valueAt(document, path))));
  return isPlain || others.every((shape) => shape === first);
}

/** True where no two schemas of the member contradict each other, as in models that redefine what they inherit: nobody could merge them. */
function agrees(document: OpenApiDocument, leaf: Leaf, member: string): boolean {
  const said = new Map<string, unknown>();
  return memberPaths(document, leaf.path, [member]).every((path) =>
    Object.entries(recordOf(bareSchema(valueAt(document, path)))).every(([keyword, value]) => {
      const isNew = !said.has(keyword);
      if (isNew) said.set(keyword, value);
      return isNew || isDeepStrictEqual(said.get(keyword), value);
    }),
  );
}

function narrowed(document: OpenApiDocument, { leaf, tell }: BodyAlternative, members: readonly string[]): JsonTree {
  if (!tell) return leaf.schema;
  const failing = valuesOf(document, leaf, tell.member).filter((value) => tells(tell, { [tell.member]: value }));
  const properties = members.map((member): [string, unknown] => {
    const all = memberPaths(document, leaf.path, [member]).map((path) => valueAt(document, path));
    const [only, ...others] = all;
    const schema = others.length === 0 && isRecord(only) ? only : { allOf: all };
    if (member !== tell.member || failing.length === 0) return [member, schema];
    const { const: _, enum: __, default: ___, ...open } = bodyAssertions(resolvedPart(document, schema));
    return [member, { ...open, enum: failing }];
  });
  const required = members.filter((member) => member === tell.member || requiresAtRoot(document, leaf, member));
  return { type: "object", required, properties: Object.fromEntries(properties) };
}

/** The schema of a member that is one of plain values, whose parts all hold. */
function resolvedPart(document: OpenApiDocument, schema: JsonTree): JsonTree {
  const parts = [...schemaParts(document, [], schema)].map((part) => part.schema).reverse();
  const all = Object.assign({}, ...parts) as JsonTree; // of objects
  const { $ref: _, allOf: __, anyOf: ___, oneOf: ____, ...own } = all;
  return isDeepStrictEqual(parts, [schema]) ? schema : own;
}
