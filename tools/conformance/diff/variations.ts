/** Lists more changes of a contract, and rewrites that mean the same. */
import {
  addCarrier,
  addError,
  envelopeOf,
  errorName,
  errorOf,
  familyInfo,
  json,
  renameSchema,
  responseOf,
  schemasOf,
  unlist,
  type Document,
  type Json,
} from "./document.ts";
import {
  addHint,
  addSecond,
  COMPATIBLE,
  firstX,
  hint,
  mutation,
  READERS,
  retry,
  teapot,
  text,
  WRITERS,
  type Edit,
  type Mutation,
} from "./mutations.ts";

const number = { type: "number" };
const nullable = { type: ["string", "null"] };
const shared = "#/components/schemas/Shared";

const setHint =
  (schema: unknown): Edit =>
  (document) =>
    (envelopeOf(document)["properties"]!["hint"] = json(schema));
/** A schema that the envelope refers to. */
const share =
  (schema: unknown): Edit =>
  (document) => {
    schemasOf(document)["Shared"] = json(schema);
    setHint({ $ref: shared })(document);
  };
const content =
  (type: string, schema: unknown = text): Edit =>
  (document) =>
    (responseOf(document, 418)["content"] = json({ [type]: { schema } }));
const body =
  (type: string, schema?: unknown): Edit =>
  (document) => (teapot(document), content(type, schema)(document));
const operation =
  (responses: object): Edit =>
  (document) =>
    (document["paths"] = json({ ...document["paths"], "/other": { get: { operationId: "other", responses } } }));

/** The envelope inherits from a schema that is no envelope. */
const inherit =
  (base: object): Edit =>
  (document) => {
    schemasOf(document)["Root"] = json(base);
    const envelope = envelopeOf(document);
    envelope["allOf"] = json([{ $ref: "#/components/schemas/Root" }]);
  };
const root = (members: object, required: string[] = []): object => ({ type: "object", required, properties: members });

/** The envelope becomes a second one behind a new main envelope that stands before it. */
const insertEnvelope: Edit = (document) => {
  const copy = JSON.parse(JSON.stringify(envelopeOf(document))) as Json;
  document["components"]!["schemas"] = json({ NewEnvelope: copy, ...schemasOf(document) });
};

function each(
  name: string,
  whom: Mutation["class"],
  kinds: Mutation["kinds"][number] | Mutation["kinds"],
  before: Edit,
  after: Edit,
): Mutation {
  return mutation(name, whom, kinds, after, before);
}

const bounds: Mutation[] = [
  hint(
    "a minimum made strict",
    WRITERS,
    "limit-tightened",
    { ...number, minimum: 0 },
    { ...number, exclusiveMinimum: 0 },
  ),
  hint(
    "a strict maximum raised and made inclusive",
    READERS,
    "limit-loosened",
    { ...number, exclusiveMaximum: 5 },
    { ...number, maximum: 6 },
  ),
  hint("a maximum set", WRITERS, "limit-tightened", { type: "integer" }, { type: "integer", maximum: 9 }),
  hint("a length raised", READERS, "limit-loosened", { ...text, maxLength: 5 }, { ...text, maxLength: 6 }),
  hint("a least length raised", WRITERS, "limit-tightened", { ...text, minLength: 1 }, { ...text, minLength: 2 }),
  hint(
    "a multiple made finer",
    READERS,
    "limit-loosened",
    { type: "integer", multipleOf: 10 },
    { type: "integer", multipleOf: 5 },
  ),
  hint("a multiple set", WRITERS, "limit-tightened", number, { ...number, multipleOf: 5 }),
  hint("another multiple", READERS, "constraint-changed", { ...number, multipleOf: 5 }, { ...number, multipleOf: 3 }),
  hint(
    "elements made unique",
    WRITERS,
    "limit-tightened",
    { type: "array", items: text },
    { type: "array", items: text, uniqueItems: true },
  ),
  hint(
    "more elements allowed",
    READERS,
    "limit-loosened",
    { type: "array", maxItems: 2 },
    { type: "array", maxItems: 3 },
  ),
  hint("a member that others require", WRITERS, "constraint-set", root({ a: text, b: text }), {
    ...root({ a: text, b: text }),
    dependentRequired: { a: ["b"] },
  }),
];

const shapes: Mutation[] = [
  hint(
    "a member of an inner object removed",
    READERS,
    "optional-member-removed",
    root({ a: text, b: text }),
    root({ a: text }),
  ),
  hint(
    "a member of an inner object required",
    WRITERS,
    "member-now-required",
    root({ a: text }),
    root({ a: text }, ["a"]),
  ),
  hint(
    "an inner object deep below retyped",
    READERS,
    "value-retyped",
    root({ a: root({ b: text }) }),
    root({ a: root({ b: { type: "boolean" } }) }),
  ),
  hint("an integer may have a fraction", READERS, "value-widened", { type: "integer" }, number),
  hint("null is allowed by a list of forms", READERS, "value-widened", text, { oneOf: [text, { type: "null" }] }),
  each(
    "null is allowed beside a reference",
    READERS,
    "value-widened",
    share(root({ a: text })),
    (document) => (
      share(root({ a: text }))(document), setHint({ anyOf: [{ $ref: shared }, { type: "null" }] })(document)
    ),
  ),
  hint("null is no longer allowed", WRITERS, "value-narrowed", { anyOf: [text, { type: "null" }] }, text),
  hint(
    "null becomes a value of an enum",
    READERS,
    "enum-values-added",
    { enum: ["a", "b"] },
    { anyOf: [{ enum: ["a", "b"] }, { type: "null" }] },
  ),
  hint("a constant becomes one of two values", READERS, "enum-values-added", { const: "a" }, { enum: ["a", "b"] }),
  hint("an enum of one opened", READERS, "constant-dropped", { ...text, enum: ["a"] }, text),
  hint(
    "values with a title each, and one more",
    READERS,
    "enum-values-added",
    { enum: ["a", "b"] },
    { oneOf: ["a", "b", "c"].map((value) => ({ const: value })) },
  ),
  hint(
    "another value of a map",
    READERS,
    "value-retyped",
    { type: "object", additionalProperties: text },
    { type: "object", additionalProperties: number },
  ),
  hint("a map closed", WRITERS, "limit-tightened", { type: "object" }, { type: "object", additionalProperties: false }),
  hint(
    "a map of something",
    WRITERS,
    "value-narrowed",
    { type: "object" },
    { type: "object", additionalProperties: text },
  ),
  hint(
    "an element of a tuple retyped",
    READERS,
    "value-retyped",
    { type: "array", prefixItems: [text, text] },
    { type: "array", prefixItems: [text, number] },
  ),
  hint(
    "members by pattern may be null",
    READERS,
    "value-widened",
    { type: "object", patternProperties: { "^x": text } },
    { type: "object", patternProperties: { "^x": nullable } },
  ),
  hint(
    "names of members limited",
    WRITERS,
    "pattern-set",
    { type: "object", propertyNames: { type: "string" } },
    { type: "object", propertyNames: { ...text, pattern: "^a" } },
  ),
  hint(
    "further members of a map unevaluated",
    WRITERS,
    "limit-tightened",
    { type: "object" },
    { type: "object", unevaluatedProperties: false },
  ),
  hint("a member deprecated", COMPATIBLE, "deprecated", text, { ...text, deprecated: true }),
  hint("another default", COMPATIBLE, "text-changed", { ...text, default: "a" }, { ...text, default: "b" }),
  hint(
    "another comment of a vendor",
    COMPATIBLE,
    "text-changed",
    { ...text, "x-note": "a" },
    { ...text, "x-note": "b" },
  ),
  hint("a format set", WRITERS, "format-set", text, { ...text, format: "uuid" }),
  hint("a pattern dropped", READERS, "pattern-dropped", { ...text, pattern: "^a" }, text),
  hint(
    "content in another encoding",
    READERS,
    "constraint-changed",
    { ...text, contentEncoding: "base64" },
    { ...text, contentEncoding: "base32" },
  ),
  each(
    "a member of a shared schema retyped",
    READERS,
    "value-retyped",
    share(root({ a: text })),
    share(root({ a: number })),
  ),
  each(
    "a value added to a shared enum",
    READERS,
    "enum-values-added",
    share({ enum: ["a"] }),
    share({ enum: ["a", "b"] }),
  ),
  each(
    "a form of a shared schema removed",
    WRITERS,
    "alternative-removed",
    share({ oneOf: [text, { type: "boolean" }, root({})] }),
    share({ oneOf: [text, root({})] }),
  ),
  each(
    "a member inherited by the envelope removed",
    READERS,
    "optional-member-removed",
    inherit(root({ rootHint: text, more: text })),
    inherit(root({ more: text })),
  ),
  each(
    "a member inherited by the envelope required",
    WRITERS,
    "member-now-required",
    inherit(root({ rootHint: text })),
    inherit(root({ rootHint: text }, ["rootHint"])),
  ),
  each(
    "a member inherited by the envelope retyped",
    READERS,
    "value-retyped",
    inherit(root({ rootHint: text })),
    inherit(root({ rootHint: number })),
  ),
  each(
    "a description inherited by the envelope",
    COMPATIBLE,
    "text-changed",
    inherit(root({ rootHint: text })),
    inherit(root({ rootHint: { ...text, description: "A hint." } })),
  ),
  each(
    "an error narrows an inherited member",
    WRITERS,
    "constant-set",
    addHint,
    (document) => (errorOf(document)["properties"]!["hint"] = json({ const: "a" })),
  ),
  each(
    "an error no longer narrows an inherited member",
    READERS,
    "constant-dropped",
    (document) => (addHint(document), (errorOf(document)["properties"]!["hint"] = json({ const: "a" }))),
    (document) => delete errorOf(document)["properties"]!["hint"],
  ),
  mutation(
    "an error requires an inherited member",
    WRITERS,
    "member-now-required",
    (document) => (errorOf(document)["required"] = json(["hint"])),
    addHint,
  ),
];

const knowledge: Mutation[] = [
  mutation(
    "a wait set",
    READERS,
    "retry-delay-raised",
    retry({ minDelaySeconds: 11 }),
    retry({ minDelaySeconds: undefined }),
  ),
  mutation("more tries", COMPATIBLE, "retry-attempts-raised", retry({ maxAttempts: 9 }), retry({})),
  mutation("tries without a bound", COMPATIBLE, "retry-attempts-raised", retry({ maxAttempts: undefined }), retry({})),
  mutation(
    "a bound of the wait dropped",
    COMPATIBLE,
    "retry-bound-changed",
    retry({ maxDelaySeconds: undefined }),
    retry({}),
  ),
  mutation(
    "nothing was done, promised",
    COMPATIBLE,
    "retry-unprocessed-promised",
    retry({ unprocessed: true }),
    retry({}),
  ),
  mutation("a retry only after a change", READERS, "retry-turned-off", retry({}, "after_change"), retry({})),
  mutation(
    "an error no longer deprecated",
    COMPATIBLE,
    "undeprecated",
    (document) => delete errorOf(document)["x-error"]!["deprecated"],
    firstX({ deprecated: "Use another." }),
  ),
  mutation(
    "another reason to deprecate",
    COMPATIBLE,
    "text-changed",
    firstX({ deprecated: "Because." }),
    firstX({ deprecated: true }),
  ),
  mutation(
    "another version since when",
    COMPATIBLE,
    "text-changed",
    firstX({ since: "0.2.0" }),
    firstX({ since: "0.1.0" }),
  ),
  mutation(
    "another page of the service",
    COMPATIBLE,
    "text-changed",
    firstX({ docs: "https://example.com/b" }),
    firstX({ docs: "https://example.com/a" }),
  ),
  mutation(
    "a removed code remembered",
    COMPATIBLE,
    "text-changed",
    (document) => (familyInfo(document)["removed"] = json([{ code: "old" }])),
  ),
  mutation(
    "another support",
    COMPATIBLE,
    "text-changed",
    (document) => (familyInfo(document)["support"] = json({ include: ["The id."] })),
  ),
  mutation(
    "another text for a class of statuses",
    COMPATIBLE,
    "text-changed",
    (document) => (familyInfo(document)["statusClasses"] = json({ "4XX": "Your fault." })),
  ),
  mutation(
    "another title of the family",
    COMPATIBLE,
    "text-changed",
    (document) => (document["info"]!["title"] = json("Another title")),
  ),
  mutation(
    "another summary of the family",
    COMPATIBLE,
    "text-changed",
    (document) => (document["info"]!["summary"] = json("Another summary")),
  ),
  mutation(
    "another description of a response",
    COMPATIBLE,
    "text-changed",
    (document) => (responseOf(document, 500)["description"] = json("Another one.")),
  ),
  mutation(
    "a sample of a response",
    COMPATIBLE,
    "text-changed",
    (document) => (responseOf(document, 418)["content"]!["text/plain"]!["example"] = json("Tea.")),
    body("text/plain"),
  ),
  mutation(
    "an unknown extension",
    COMPATIBLE,
    "text-changed",
    (document) => (errorOf(document)["x-note"] = json("See above.")),
  ),
  mutation(
    "a limit counted over another time",
    READERS,
    "service-limit-lowered",
    limits({ max: 5, perSeconds: 10 }),
    limits({ max: 5, perSeconds: 1 }),
  ),
  mutation("a limit of several raised", COMPATIBLE, "service-limit-raised", limits({ max: 50 }), limits({ max: 5 })),
  mutation(
    "another text of a limit",
    COMPATIBLE,
    "text-changed",
    limits({ max: 5, description: "B." }),
    limits({ max: 5, description: "A." }),
  ),
  mutation("another way to renew a credential", COMPATIBLE, "text-changed", credentials("B."), credentials("A.")),
];

function limits(members: object): Edit {
  return (document) =>
    (familyInfo(document)["limits"] = json([
      { name: "first", max: 1 },
      { name: "sampleLimit", ...members },
    ]));
}

function credentials(renewal: string): Edit {
  return (document) => (familyInfo(document)["credentials"] = json([{ name: "one" }, { name: "two", renewal }]));
}

const bodies: Mutation[] = [
  mutation(
    "a header required",
    WRITERS,
    "member-now-required",
    headers({ "X-A": { required: true, schema: text } }),
    headers({ "X-A": { schema: text } }),
  ),
  mutation(
    "a header added beside others",
    COMPATIBLE,
    "header-documented",
    headers({ "X-A": { schema: text }, "X-B": { schema: text } }),
    headers({ "X-A": { schema: text } }),
  ),
  mutation(
    "a header dropped among others",
    READERS,
    "header-dropped",
    headers({ "X-B": { schema: text } }),
    headers({ "X-A": { schema: text }, "X-B": { schema: text } }),
  ),
  mutation(
    "a media type added",
    COMPATIBLE,
    "media-type-documented",
    (document) => (responseOf(document, 418)["content"]!["text/html"] = json({ schema: text })),
    body("text/plain"),
  ),
  mutation("a body retyped", READERS, "value-retyped", content("text/plain", number), body("text/plain")),
  mutation(
    "a body limited",
    WRITERS,
    "limit-tightened",
    content("text/plain", { ...text, maxLength: 9 }),
    body("text/plain"),
  ),
  mutation(
    "an operation has a status more",
    COMPATIBLE,
    "operation-response-added",
    operation({ 200: { description: "Yes." }, 418: { description: "No." } }),
    operation({ 200: { description: "Yes." } }),
  ),
  mutation("an operation added", COMPATIBLE, "operation-added", operation({ 200: { description: "Yes." } })),
  mutation(
    "a range of statuses dropped",
    READERS,
    "operation-response-removed",
    operation({ 200: { description: "Yes." } }),
    operation({ 200: { description: "Yes." }, "4XX": { description: "No." } }),
  ),
  mutation(
    "what no other response covers dropped",
    READERS,
    "operation-response-removed",
    operation({ 200: { description: "Yes." } }),
    operation({ 200: { description: "Yes." }, default: { description: "No." } }),
  ),
  mutation(
    "an error in place of another body",
    WRITERS,
    ["status-added", "alternative-removed"],
    operation({ 418: named("SampleFailure") }),
    (document) => (
      addError(document), operation({ 418: named("Other") })(document), (schemasOf(document)["Other"] = json(root({})))
    ),
  ),
  mutation(
    "an error arrives at a further place",
    COMPATIBLE,
    "placement-added",
    (document) => (
      addError(document, "OtherFailure"), items(document).push(json({ $ref: "#/components/schemas/OtherFailure" }))
    ),
    (document) => (addCarrier(document), addError(document, "OtherFailure")),
  ),
  mutation(
    "an error under 200",
    READERS,
    ["status-added", "success-may-fail", "alternative-removed"],
    operation({ 209: named("SampleFailure") }),
    (document) => (
      addError(document), operation({ 209: named("Other") })(document), (schemasOf(document)["Other"] = json(root({})))
    ),
  ),
  mutation(
    "questions closer together",
    COMPATIBLE,
    "carrier-poll-lowered",
    (document) => (schemasOf(document)["SampleBatch"]!["x-error-carrier"]!["minPollSeconds"] = json(3)),
    addCarrier,
  ),
  mutation(
    "a pending answer has no mark any more",
    READERS,
    "carrier-pending-changed",
    (document) => delete schemasOf(document)["SampleBatch"]!["x-error-carrier"]!["pending"],
    addCarrier,
  ),
];

/** The error, which no response but those of the other operation lists. */
const answering =
  (responses: object): Edit =>
  (document) => {
    if (!("SampleFailure" in schemasOf(document))) addError(document);
    unlist(document, "SampleFailure", 400);
    operation(responses)(document);
  };
const sample = (): object => named("SampleFailure");

const ranges: Mutation[] = [
  mutation(
    "a status becomes one of a range",
    COMPATIBLE,
    ["status-added", "operation-response-added"],
    answering({ "4XX": sample() }),
    answering({ 404: sample() }),
  ),
  mutation(
    "a status becomes one that no other response covers",
    COMPATIBLE,
    ["status-added", "operation-response-added"],
    answering({ 200: { description: "Yes." }, default: sample() }),
    answering({ 200: { description: "Yes." }, 404: sample() }),
  ),
  mutation(
    "a range becomes what no other response covers",
    COMPATIBLE,
    ["status-added", "operation-response-added"],
    answering({ default: sample() }),
    answering({ "5XX": sample() }),
  ),
  mutation(
    "two statuses become their range",
    COMPATIBLE,
    ["status-added", "operation-response-added"],
    answering({ "4XX": sample() }),
    answering({ 404: sample(), 410: sample() }),
  ),
  mutation(
    "a range moved",
    READERS,
    ["status-moved", "operation-response-added", "operation-response-removed"],
    answering({ "5XX": sample() }),
    answering({ "4XX": sample() }),
  ),
  mutation(
    "a range loses a status to another body",
    READERS,
    ["status-removed", "media-type-documented", "media-type-dropped"],
    answering({ "4XX": sample(), 404: { ...plain(text), description: "No." } }),
    answering({ "4XX": sample() }),
  ),
  mutation(
    "a range loses two statuses to bodies without errors",
    READERS,
    ["status-removed", "media-type-dropped", "media-type-dropped"],
    answering({ "4XX": sample(), 404: { description: "No." }, 410: { description: "Gone." } }),
    answering({ "4XX": sample() }),
  ),
  mutation(
    "what no other response covers loses a range to another body",
    READERS,
    ["status-removed", "media-type-documented", "media-type-dropped"],
    answering({ default: sample(), "5XX": { ...plain(text), description: "No." } }),
    answering({ default: sample() }),
  ),
  mutation(
    "a range loses a status to a component",
    READERS,
    ["status-removed", "media-type-documented", "media-type-dropped"],
    answering({ "4XX": sample(), 418: { $ref: "#/components/responses/418" } }),
    (document) => (body("text/plain")(document), answering({ "4XX": sample() })(document)),
  ),
  mutation(
    "a success may be an error",
    READERS,
    ["status-added", "success-may-fail", "media-type-documented"],
    answering({ 226: { ...sample(), description: "Yes." }, 404: sample() }),
    answering({ 226: { description: "Yes." }, 404: sample() }),
  ),
  mutation(
    "an error under any success",
    READERS,
    ["status-added", "success-may-fail", "operation-response-added"],
    answering({ 404: sample(), "2XX": sample() }),
    answering({ 404: sample() }),
  ),
];

/** What means the same under other keys. */
const respelt: readonly [name: string, base: object, head: object][] = [
  ["a range by what no other response covers", { default: sample() }, { "4XX": sample(), "5XX": sample() }],
  ["a status of a range by itself", { "4XX": sample() }, { "4XX": sample(), 404: sample() }],
  ["a status by itself beside what covers it", { default: sample() }, { default: sample(), 503: sample() }],
  ["a range in another case", { "4XX": sample() }, { "4xx": sample() }],
  ["a range that a default takes over", { "4XX": sample(), default: sample() }, { "5XX": sample(), default: sample() }],
];

function headers(value: object): Edit {
  return (document) => (responseOf(document, 429)["headers"] = json(value));
}

function plain(schema: object): object {
  return { description: "Yes.", content: { "text/plain": { schema } } };
}

function named(name: string): object {
  return { description: "No.", content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } } };
}

function items(document: Document): Json[] {
  return schemasOf(document)["SampleBatch"]!["properties"]!["results"]!["items"]!["oneOf"] as unknown as Json[]; // as the carrier is made
}

function recode(document: Document): void {
  const [constant] = Object.values(schemasOf(document)["SampleFailure"]!["properties"]!);
  constant!["const"] = json(typeof constant!["const"] === "number" ? 99_002 : "another_failure");
}

const identities: Mutation[] = [
  mutation(
    "an error becomes a plain schema",
    READERS,
    "code-removed",
    (document) => delete schemasOf(document)["SampleFailure"]!["x-error"],
    (document) => (addError(document), addError(document, "OtherFailure")),
  ),
  mutation(
    "an error loses its constant",
    READERS,
    "code-changed",
    (document) => delete schemasOf(document)["SampleFailure"]!["properties"],
    addError,
  ),
  mutation("a code as a number of its own", READERS, "code-changed", recode, addError),
  mutation("another main envelope", READERS, ["envelope-added", "id-changed"], insertEnvelope),
  mutation(
    "an envelope is a plain schema now",
    READERS,
    "envelope-removed",
    (document) => delete schemasOf(document)["Unused"]!["x-error-envelope"],
    (document) => {
      schemasOf(document)["Unused"] = json(JSON.parse(JSON.stringify(envelopeOf(document))));
    },
  ),
  mutation(
    "the code is another member",
    READERS,
    ["envelope-member-moved"],
    (document) => (schemasOf(document)["Unused"]!["x-error-envelope"]!["code"] = json("other")),
    (document) => {
      const copy = JSON.parse(JSON.stringify(envelopeOf(document))) as Json;
      const member = String(copy["x-error-envelope"]!["code"]);
      copy["properties"]!["other"] = copy["properties"]![member]!;
      schemasOf(document)["Unused"] = copy;
    },
  ),
  mutation(
    "a shared schema renamed",
    READERS,
    "type-renamed",
    (document) => renameSchema(document, "Shared", "Common"),
    share(root({ a: text })),
  ),
];

/** Each applies to every family. */
export const VARIATIONS: readonly Mutation[] = [
  ...bounds,
  ...shapes,
  ...knowledge,
  ...bodies,
  ...identities,
  ...ranges,
];

const same = (name: string, before: unknown, after: unknown): Mutation =>
  mutation(name, COMPATIBLE, [], setHint(after), setHint(before));

/** Ways to say the same. */
export const EQUALS: readonly Mutation[] = [
  ...respelt.map(([name, base, head]) => mutation(name, COMPATIBLE, [], answering(head), answering(base))),
  same("null as a form and as a type", nullable, { oneOf: [text, { type: "null" }] }),
  same("null first and last", nullable, { anyOf: [{ type: "null" }, text] }),
  same("null as a constant", nullable, { oneOf: [text, { const: null }] }),
  same("null as an enum of one", { type: ["null", "string"] }, { oneOf: [{ enum: [null] }, text] }),
  same("null beside an enum", { enum: ["a", "b", null] }, { anyOf: [{ enum: ["b", "a"] }, { type: "null" }] }),
  same(
    "null beside a list",
    { type: ["array", "null"], items: text },
    { oneOf: [{ type: "array", items: text }, { type: "null" }] },
  ),
  same(
    "null beside an object",
    { ...root({ a: text }, ["a"]), type: ["object", "null"] },
    { anyOf: [root({ a: text }, ["a"]), { type: "null" }] },
  ),
  same(
    "types as a list and as forms",
    { type: ["string", "integer"], maxLength: 5, minimum: 0 },
    {
      oneOf: [
        { ...text, maxLength: 5 },
        { type: "integer", minimum: 0 },
      ],
    },
  ),
  same(
    "null among two forms",
    { oneOf: [{ ...text, maxLength: 3 }, { type: ["integer", "null"] }] },
    { oneOf: [{ ...text, maxLength: 3 }, { type: "integer" }, { type: "null" }] },
  ),
  same(
    "values as an enum and as constants",
    { enum: ["a", "b"] },
    { oneOf: [{ const: "b", title: "B" }, { const: "a" }] },
  ),
  same("one alternative in anyOf", text, { anyOf: [text] }),
  same("one alternative in allOf", text, { allOf: [text] }),
  same("one alternative in two lists", text, { oneOf: [{ anyOf: [text] }] }),
  same("a constant and an enum of one", { const: "a" }, { enum: ["a"] }),
  same("a type beside a constant", { const: "a" }, { ...text, const: "a" }),
  same("a type beside an enum", { enum: ["a", "b"] }, { ...text, enum: ["a", "b"] }),
  same("a type list beside an enum", { ...nullable, enum: ["a", "b"] }, { enum: ["a", "b"] }),
  same(
    "a minimum of integers, strict or not",
    { type: "integer", minimum: 1 },
    { type: "integer", exclusiveMinimum: 0 },
  ),
  same(
    "a maximum of integers, strict or not",
    { type: ["integer", "null"], maximum: 9 },
    { type: ["integer", "null"], exclusiveMaximum: 10 },
  ),
  same("a bound of integers with a fraction", { type: "integer", minimum: 1 }, { type: "integer", minimum: 0.5 }),
  same(
    "two bounds, of which one says nothing",
    { ...number, exclusiveMinimum: 0 },
    { ...number, exclusiveMinimum: 0, minimum: -1 },
  ),
  same("integers beside numbers", number, { type: ["integer", "number"] }),
  same("integers are multiples of 1", { type: "integer" }, { type: "integer", multipleOf: 1 }),
  same("types in a list of one", text, { type: ["string"] }),
  same("types in another order", nullable, { type: ["null", "string"] }),
  same("all types", {}, { type: ["null", "boolean", "object", "array", "string", "number"] }),
  same("no least length", text, { ...text, minLength: 0 }),
  same("nothing required", root({ a: text }), { type: "object", properties: { a: text } }),
  same("no members", { type: "object" }, { type: "object", properties: {} }),
  same("open objects", { type: "object" }, { type: "object", additionalProperties: true }),
  same("open objects, by a schema", { type: "object", additionalProperties: {} }, { type: "object" }),
  same("anything as elements", { type: "array" }, { type: "array", items: {} }),
  same("anything as elements, by true", { type: "array", items: {} }, { type: "array", items: true }),
  same("elements that need not be unique", { type: "array" }, { type: "array", uniqueItems: false, minItems: 0 }),
  same("no deprecation", text, { ...text, deprecated: false, readOnly: false, writeOnly: false }),
  same("nothing forbidden", text, { ...text, not: false }),
  same("no patterns of names", { type: "object" }, { type: "object", patternProperties: {}, dependentRequired: {} }),
  same("a limit of what is no text", { type: "integer" }, { type: "integer", maxLength: 5 }),
  same("a comment for maintainers", text, { ...text, $comment: "Ask Ada." }),
  same("lines folded otherwise", { ...text, description: "One\ntwo.\n" }, { ...text, description: "One two." }),
  same("definitions that nothing refers to", text, { ...text, $defs: { A: { type: "integer" } } }),
  mutation(
    "the type of a body with a charset",
    COMPATIBLE,
    [],
    content("application/JSON; Charset=utf-8"),
    body("application/json"),
  ),
  mutation(
    "a parameter of a media type in another case",
    COMPATIBLE,
    [],
    content("text/csv;header=present"),
    body("text/csv; Header=present"),
  ),
  mutation(
    "a header in another case",
    COMPATIBLE,
    [],
    headers({ "x-a": { schema: text } }),
    headers({ "X-A": { schema: text } }),
  ),
  mutation(
    "a range of statuses in another case",
    COMPATIBLE,
    [],
    operation({ "4xx": { description: "No." } }),
    operation({ "4XX": { description: "No." } }),
  ),
  mutation(
    "a response by reference and in place",
    COMPATIBLE,
    [],
    operation({ 418: { description: "A teapot." } }),
    (document) => (teapot(document), operation({ 418: { $ref: "#/components/responses/418" } })(document)),
  ),
  mutation(
    "a response component renamed",
    COMPATIBLE,
    [],
    (document) => {
      const { Teapot: response, ...responses } = document["components"]!["responses"]!;
      document["components"]!["responses"] = json({ ...responses, NoCoffee: response });
      operation({ 418: { $ref: "#/components/responses/NoCoffee" } })(document);
    },
    (document) => {
      document["components"]!["responses"]!["Teapot"] = json({ description: "A teapot." });
      operation({ 418: { $ref: "#/components/responses/Teapot" } })(document);
    },
  ),
  mutation("errors in another order", COMPATIBLE, [], (document) => {
    const entries = Object.entries(schemasOf(document));
    const isEnvelope = ([, schema]: [string, Json]): boolean => "x-error-envelope" in schema; // their order means something
    const others = entries.filter((entry) => !isEnvelope(entry)).reverse();
    document["components"]!["schemas"] = json(Object.fromEntries([...entries.filter(isEnvelope), ...others]));
  }),
  mutation(
    "paths in another order",
    COMPATIBLE,
    [],
    (document) => (document["paths"] = json(Object.fromEntries(Object.entries(document["paths"]!).reverse()))),
    (document) => (addCarrier(document), operation({ 200: { description: "Yes." } })(document)),
  ),
  mutation(
    "an exception of lint",
    COMPATIBLE,
    [],
    (document) => (errorOf(document)["x-error-ignore"] = json([{ rule: "unique-code", reason: "For once." }])),
  ),
  mutation(
    "the body of a success retyped",
    COMPATIBLE,
    [],
    operation({ 200: plain(number) }),
    operation({ 200: plain(text) }),
  ),
  mutation(
    "a further success",
    COMPATIBLE,
    [],
    operation({ 200: plain(text), 202: plain(text) }),
    operation({ 200: plain(text) }),
  ),
  mutation(
    "a schema that no error uses",
    COMPATIBLE,
    [],
    (document) => (schemasOf(document)["Unused"] = json(root({ a: number }))),
    (document) => (schemasOf(document)["Unused"] = json(root({ a: text, b: text }))),
  ),
  mutation(
    "what a source points to stands elsewhere in its document",
    COMPATIBLE,
    [],
    firstX({ source: { document: "An API", section: "#/components/schemas/Code/enum/2", basis: "documented" } }),
    firstX({ source: { document: "An API", section: "#/components/schemas/Code/enum/1", basis: "documented" } }),
  ),
  mutation(
    "a server and its security",
    COMPATIBLE,
    [],
    (document) => (document["servers"] = json([{ url: "https://example.com" }])),
  ),
  mutation(
    "advice of a cause as a text and as an object",
    COMPATIBLE,
    [],
    firstX({ causes: [{ when: "It rains." }] }),
    firstX({ causes: ["It rains."] }),
  ),
  mutation(
    "the header with the id of the request in another case",
    COMPATIBLE,
    [],
    (document) => (familyInfo(document)["requestIdHeader"] = json("X-ONE")),
    (document) => (familyInfo(document)["requestIdHeader"] = json("x-one")),
  ),
  mutation(
    "aliases in another order",
    COMPATIBLE,
    [],
    (document) => (familyInfo(document)["aliases"] = json(["two", "one"])),
    (document) => (familyInfo(document)["aliases"] = json(["one", "two"])),
  ),
  mutation(
    "an empty list of remedies",
    COMPATIBLE,
    [],
    (document) => (errorOf(document)["description"] = json("  A text.\n")),
    (document) => (errorOf(document)["description"] = json("A\ntext.")),
  ),
  mutation(
    "an error of the second envelope listed elsewhere in the file",
    COMPATIBLE,
    [],
    (document) => {
      const { SampleFailure: failure, ...schemas } = schemasOf(document);
      document["components"]!["schemas"] = json({ ...schemas, SampleFailure: failure });
      errorName(document);
    },
    (document) => (addSecond(document), addError(document, "Later")),
  ),
];
