/** Lists changes of a contract with the expected result of diff. */
import type { ChangeClass, ChangeKind } from "@faultline/diff";
import {
  addCarrier,
  addError,
  envelopeName,
  envelopeOf,
  errorName,
  errorOf,
  errorThat,
  familyInfo,
  json,
  list,
  objectsIn,
  removeError,
  renameSchema,
  responseOf,
  schemasOf,
  unlist,
  type Document,
  type Json,
} from "./document.ts";

export interface Mutation {
  name: string;
  /** What both sides need for the change to be possible. */
  prepare?(document: Document): void;
  mutate(document: Document): void;
  /** All that is reported, each kind as often as it is. */
  kinds: ChangeKind[];
  class: ChangeClass;
}

export type Edit = (document: Document) => void;

export const READERS = "breaking-readers";
export const WRITERS = "breaking-writers";
export const COMPATIBLE = "compatible";

export function mutation(
  name: string,
  whom: ChangeClass,
  kinds: ChangeKind | ChangeKind[],
  mutate: Edit,
  prepare?: Edit,
): Mutation {
  return { name, class: whom, kinds: [kinds].flat(), mutate, ...(prepare && { prepare }) };
}

/** A mutation of an optional member `hint` of the envelope, which has this schema before it. */
export function hint(
  name: string,
  whom: ChangeClass,
  kinds: ChangeKind | ChangeKind[],
  before: object,
  after: object,
): Mutation {
  const set =
    (schema: object): Edit =>
    (document) =>
      (envelopeOf(document)["properties"]!["hint"] = json(schema));
  return mutation(name, whom, kinds, set(after), set(before));
}

export const text = { type: "string" };
export const addHint: Edit = (document) => (envelopeOf(document)["properties"]!["hint"] = json(text));
const requireHint: Edit = (document) => {
  const envelope = envelopeOf(document);
  envelope["required"] = json([...(envelope["required"] as unknown as string[]), "hint"]);
};
const addRequiredHint: Edit = (document) => (addHint(document), requireHint(document));
const dropHint: Edit = (document) => {
  const envelope = envelopeOf(document);
  delete envelope["properties"]!["hint"];
  envelope["required"] = json((envelope["required"] as unknown as string[]).filter((name) => name !== "hint"));
};
const x = (error: Json): Json => error["x-error"]!;

/** The retry of the first error that repeats, with this in it. */
export const retry =
  (members: object, strategy?: string): Edit =>
  (document) => {
    const error = errorThat(document, true);
    x(error)["retry"] = json({
      strategy: strategy ?? "backoff",
      minDelaySeconds: 10,
      maxDelaySeconds: 60,
      maxAttempts: 4,
      ...members,
    });
  };
const samples = (document: Document): Json => schemasOf(document)["SampleBatch"]!["properties"]!;
const batch = (document: Document): Json => document["paths"]!["/batch/{id}"]!["post"]!;
const family =
  (members: object): Edit =>
  (document) =>
    void Object.assign(familyInfo(document), members);
const headers =
  (schema: object): Edit =>
  (document) =>
    (responseOf(document, 429)["headers"] = json({ "Retry-After": { schema } }));
export const teapot: Edit = (document) =>
  (document["components"]!["responses"]!["418"] = json({ description: "A teapot." }));
export const firstX =
  (members: object): Edit =>
  (document) =>
    void Object.assign(x(errorOf(document)), members);

/** The first error of which every list that names it has others too. */
function listedAmongOthers(document: Document): string {
  const counts = new Map<string, boolean>();
  for (const object of objectsIn(document)) {
    const alternatives = (object["oneOf"] as unknown as { $ref?: string }[] | undefined) ?? [];
    for (const { $ref = "" } of alternatives) counts.set($ref, (counts.get($ref) ?? true) && alternatives.length > 1);
    for (const value of [object["schema"], object["items"], ...Object.values(object["properties"] ?? {})]) {
      if (value?.["$ref"] !== undefined) counts.set(String(value["$ref"]), false);
    }
  }
  const name = Object.keys(schemasOf(document)).find((candidate) => {
    return "x-error" in schemasOf(document)[candidate]! && counts.get(`#/components/schemas/${candidate}`) === true;
  });
  if (name === undefined) throw new Error("No error is listed among others");
  return name;
}

const codes: Mutation[] = [
  mutation("a code removed", READERS, "code-removed", (document) => removeError(document, listedAmongOthers(document))),
  mutation("a code added", COMPATIBLE, "code-added", (document) => addError(document)),
  mutation("a code renamed", READERS, "code-changed", (document) => {
    const member = String(envelopeOf(document)["x-error-envelope"]!["code"]);
    const constant = errorOf(document)["properties"]![member]!;
    constant["const"] = json(typeof constant["const"] === "number" ? 98_765 : "renamed_code");
  }),
  mutation("a schema renamed", READERS, "type-renamed", (document) =>
    renameSchema(document, errorName(document), "RenamedFailure"),
  ),
  mutation(
    "a schema that is no error removed",
    READERS,
    "type-removed",
    (document) => {
      schemasOf(document)["SampleFailure"]!["properties"]!["extra"] = json(text);
      delete schemasOf(document)["Extra"];
    },
    (document) => {
      addError(document);
      schemasOf(document)["Extra"] = json(text);
      schemasOf(document)["SampleFailure"]!["properties"]!["extra"] = json({ $ref: "#/components/schemas/Extra" });
    },
  ),
  mutation(
    "a status moved",
    READERS,
    "status-moved",
    (document) => {
      unlist(document, "SampleFailure", 400);
      list(document, "SampleFailure", 500);
    },
    addError,
  ),
  mutation("a status added", COMPATIBLE, "status-added", (document) => list(document, "SampleFailure", 500), addError),
  mutation(
    "a status removed",
    READERS,
    "status-removed",
    (document) => unlist(document, "SampleFailure", 500),
    (document) => {
      addError(document);
      list(document, "SampleFailure", 500);
    },
  ),
  mutation("a canonical code changed", READERS, "canonical-code-changed", firstX({ canonicalCode: "DATA_LOSS" })),
  mutation("an error deprecated", COMPATIBLE, "deprecated", firstX({ deprecated: true })),
  mutation("a replacement named", COMPATIBLE, "replacement-changed", firstX({ replacedBy: "another" })),
  mutation("an error kept from the public", COMPATIBLE, "audience-changed", firstX({ audience: "partner" })),
];

/** A second envelope, like the first one, and an error of it. */
const addEnvelope: Edit = (document) => {
  schemasOf(document)["SecondEnvelope"] = json(JSON.parse(JSON.stringify(envelopeOf(document))));
};
export const addSecond: Edit = (document) => {
  addEnvelope(document);
  addError(document);
  schemasOf(document)["SampleFailure"]!["allOf"] = json([{ $ref: "#/components/schemas/SecondEnvelope" }]);
};

const envelopes: Mutation[] = [
  mutation("an envelope added", COMPATIBLE, "envelope-added", addEnvelope),
  mutation(
    "an envelope renamed",
    READERS,
    ["type-renamed", "id-changed"],
    (document) => renameSchema(document, "SecondEnvelope", "OtherEnvelope"),
    addSecond,
  ),
  mutation(
    "an error gets another envelope",
    READERS,
    ["envelope-changed", "id-changed"],
    (document) => {
      schemasOf(document)["SampleFailure"]!["allOf"] = json([
        { $ref: `#/components/schemas/${envelopeName(document)}` },
      ]);
    },
    addSecond,
  ),
];

const members: Mutation[] = [
  mutation(
    "a required member may be absent",
    READERS,
    "member-no-longer-required",
    (document) => (envelopeOf(document)["required"] = json([])),
    (document) => {
      envelopeOf(document)["required"] = json([envelopeOf(document)["x-error-envelope"]!["code"]]);
    },
  ),
  mutation("an optional member must be present", WRITERS, "member-now-required", requireHint, addHint),
  mutation("a required member removed", READERS, "required-member-removed", dropHint, addRequiredHint),
  mutation("a required member added", WRITERS, "required-member-added", addRequiredHint),
  mutation("an optional member removed", READERS, "optional-member-removed", dropHint, addHint),
  mutation("an optional member added", COMPATIBLE, "optional-member-added", addHint),
  mutation(
    "a member of one error alone added",
    COMPATIBLE,
    "optional-member-added",
    (document) => (errorOf(document)["properties"]!["hint"] = json(text)),
  ),
  hint("a member retyped", READERS, "value-retyped", text, { type: "object", properties: { text } }),
  hint("a member may be null", READERS, "value-widened", text, { type: ["string", "null"] }),
  hint("a number must be an integer", WRITERS, "value-narrowed", { type: "number" }, { type: "integer" }),
  hint("a value added to an enum", READERS, "enum-values-added", { enum: ["a", "b"] }, { enum: ["c", "b", "a"] }),
  hint("a value removed from an enum", WRITERS, "enum-values-removed", { enum: ["a", "b"] }, { enum: ["b"] }),
  hint(
    "a value of an enum replaced",
    READERS,
    ["enum-values-removed", "enum-values-added"],
    { enum: ["a", "b"] },
    { enum: ["a", "c"] },
  ),
  hint("an enum opened", READERS, "enum-dropped", { type: "string", enum: ["a", "b"] }, text),
  hint("an enum set", WRITERS, "enum-set", text, { type: "string", enum: ["a", "b"] }),
  hint("a constant changed", READERS, "constant-changed", { const: "v1" }, { const: "v2" }),
  hint("a constant opened", READERS, "constant-dropped", { type: "string", const: "v1" }, text),
  hint("a constant set", WRITERS, "constant-set", text, { type: "string", const: "v1" }),
  hint("a length limited", WRITERS, "limit-tightened", text, { ...text, maxLength: 5 }),
  hint(
    "a minimum lowered",
    READERS,
    "limit-loosened",
    { type: "integer", minimum: 5 },
    { type: "integer", minimum: 1 },
  ),
  hint("a pattern set", WRITERS, "pattern-set", text, { ...text, pattern: "^a" }),
  hint("a pattern changed", READERS, "pattern-changed", { ...text, pattern: "^a" }, { ...text, pattern: "^b" }),
  hint("a format dropped", READERS, "format-dropped", { ...text, format: "uuid" }, text),
  hint("a format changed", READERS, "format-changed", { ...text, format: "uuid" }, { ...text, format: "uri" }),
  hint(
    "the elements of a list retyped",
    READERS,
    "value-retyped",
    { type: "array", items: text },
    { type: "array", items: { type: "integer" } },
  ),
  hint(
    "a form of a member added",
    READERS,
    "alternative-added",
    { oneOf: [text, { type: "integer" }] },
    { oneOf: [{ type: "integer" }, text, { type: "boolean" }] },
  ),
  hint(
    "a form beside other forms removed",
    WRITERS,
    "alternative-removed",
    { oneOf: [text, { type: "integer" }], anyOf: [{ minLength: 1 }, { maximum: 5 }] },
    { oneOf: [text, { type: "integer" }], anyOf: [{ minLength: 1 }] },
  ),
  hint("a condition set", WRITERS, "constraint-set", text, { ...text, not: { const: "" } }),
  hint(
    "a condition changed",
    READERS,
    "constraint-changed",
    { ...text, not: { const: "" } },
    { ...text, not: { const: "-" } },
  ),
  mutation(
    "further members forbidden",
    WRITERS,
    "limit-tightened",
    (document) => (schemasOf(document)["Shared"]!["additionalProperties"] = json(false)),
    (document) => {
      schemasOf(document)["Shared"] = json({ type: "object", properties: { text } });
      envelopeOf(document)["properties"]!["hint"] = json({ $ref: "#/components/schemas/Shared" });
    },
  ),
  mutation(
    "a member of a shared schema removed",
    READERS,
    "optional-member-removed",
    (document) => delete schemasOf(document)["Shared"]!["properties"]!["text"],
    (document) => {
      schemasOf(document)["Shared"] = json({ type: "object", properties: { text } });
      envelopeOf(document)["properties"]!["hint"] = json({ $ref: "#/components/schemas/Shared" });
    },
  ),
  mutation(
    "the message is another member",
    READERS,
    "envelope-member-moved",
    (document) => (envelopeOf(document)["x-error-envelope"]!["message"] = json("hint")),
    addHint,
  ),
  mutation(
    "no member holds the id of the request any more",
    READERS,
    "envelope-member-dropped",
    (document) => delete envelopeOf(document)["x-error-envelope"]!["requestId"],
    (document) => {
      addHint(document);
      envelopeOf(document)["x-error-envelope"]!["requestId"] = json("hint");
    },
  ),
];

const advice: Mutation[] = [
  mutation("retry turned off", READERS, "retry-turned-off", retry({}, "never"), retry({})),
  mutation(
    "retry turned on",
    COMPATIBLE,
    "retry-turned-on",
    (document) => (x(errorThat(document, false))["retry"]!["strategy"] = json("backoff")),
  ),
  mutation("another strategy of retries", COMPATIBLE, "retry-strategy-changed", retry({}, "retry_after"), retry({})),
  mutation("a longer wait before a retry", READERS, "retry-delay-raised", retry({ minDelaySeconds: 20 }), retry({})),
  mutation(
    "a shorter wait before a retry",
    COMPATIBLE,
    "retry-delay-lowered",
    retry({ minDelaySeconds: 1 }),
    retry({}),
  ),
  mutation("another bound of the wait", COMPATIBLE, "retry-bound-changed", retry({ maxDelaySeconds: 90 }), retry({})),
  mutation("fewer tries", READERS, "retry-attempts-lowered", retry({ maxAttempts: 2 }), retry({})),
  mutation(
    "no promise any more that nothing was done",
    READERS,
    "retry-unprocessed-dropped",
    retry({}),
    retry({ unprocessed: true }),
  ),
  mutation(
    "a wait that the service no longer documents",
    COMPATIBLE,
    "retry-delay-inferred",
    retry({ basis: "inferred" }),
    retry({}),
  ),
  mutation("nothing said of retries any more", READERS, "knowledge-dropped", (document) => {
    delete x(errorThat(document, true))["retry"];
  }),
  mutation("a former address named", COMPATIBLE, "former-slugs-changed", firstX({ formerSlugs: ["once-upon-a-time"] })),
  mutation("another way to recover", READERS, "recovery-changed", (document) => {
    const error = x(errorOf(document));
    error["recovery"] = json(String(error["recovery"]) === "contact_support" ? "none" : "contact_support");
  }),
  mutation(
    "other advice for one cause",
    COMPATIBLE,
    "cause-advice-changed",
    firstX({ causes: [{ when: "It rains.", recovery: "none" }] }),
    firstX({ causes: [{ when: "It rains.", recovery: "wait" }] }),
  ),
];

const placements: Mutation[] = [
  mutation(
    "errors stand elsewhere in a body",
    READERS,
    ["place-moved", "optional-member-removed", "optional-member-added"],
    (document) => {
      const { results, ...rest } = samples(document);
      schemasOf(document)["SampleBatch"]!["properties"] = json({ ...rest, outcomes: results });
    },
    addCarrier,
  ),
  mutation(
    "an error arrives at a place no more",
    READERS,
    "placement-removed",
    (document) => {
      samples(document)["results"]!["items"]!["oneOf"] = json(
        (samples(document)["results"]!["items"]!["oneOf"] as unknown as Json[]).slice(1),
      );
    },
    addCarrier,
  ),
  mutation(
    "no errors in a body any more",
    READERS,
    "place-removed",
    (document) => {
      samples(document)["results"]!["items"] = json({ $ref: "#/components/schemas/SampleDone" });
    },
    addCarrier,
  ),
  mutation(
    "the success form of a carrier opened",
    READERS,
    "constant-dropped",
    (document) => {
      schemasOf(document)["SampleDone"]!["properties"]!["done"] = json({ type: "boolean" });
    },
    addCarrier,
  ),
  mutation(
    "the success form of a carrier removed",
    WRITERS,
    "alternative-removed",
    (document) => {
      (samples(document)["results"]!["items"]!["oneOf"] as unknown as Json[]).pop();
    },
    addCarrier,
  ),
  mutation(
    "another mark of a pending answer",
    READERS,
    "carrier-pending-changed",
    (document) => {
      schemasOf(document)["SampleBatch"]!["x-error-carrier"]!["pending"]!["value"] = json("WAITING");
    },
    addCarrier,
  ),
  mutation(
    "another member identifies a delivery",
    READERS,
    "carrier-delivery-id-changed",
    (document) => {
      schemasOf(document)["SampleBatch"]!["x-error-carrier"]!["deliveryId"] = json("state");
    },
    addCarrier,
  ),
  mutation(
    "questions further apart",
    READERS,
    "carrier-poll-raised",
    (document) => {
      schemasOf(document)["SampleBatch"]!["x-error-carrier"]!["minPollSeconds"] = json(60);
    },
    addCarrier,
  ),
  mutation("errors under a success status", READERS, "success-may-fail", (document) => {
    const statuses = (familyInfo(document)["withinSuccess"] ?? []) as unknown as number[];
    familyInfo(document)["withinSuccess"] = json([...statuses, 202]);
  }),
  mutation(
    "a response removed",
    READERS,
    "response-undocumented",
    (document) => delete document["components"]!["responses"]!["418"],
    teapot,
  ),
  mutation("a response added", COMPATIBLE, "response-documented", teapot),
  mutation(
    "Retry-After dropped",
    READERS,
    "header-dropped",
    (document) => delete responseOf(document, 429)["headers"],
    headers({ type: "integer" }),
  ),
  mutation("Retry-After retyped", READERS, "value-retyped", headers({ type: "string" }), headers({ type: "integer" })),
  mutation("another media type", READERS, ["media-type-dropped", "media-type-documented"], (document) => {
    const [media] = Object.values(responseOf(document, 500)["content"]!);
    responseOf(document, 500)["content"] = json({ "application/vnd.other+json": media });
  }),
  mutation(
    "a status says no longer what to do",
    READERS,
    "response-advice-dropped",
    (document) => delete responseOf(document, 429)["x-error"],
    (document) => {
      responseOf(document, 429)["x-error"] = json({ recovery: "wait", retry: { strategy: "backoff" } });
    },
  ),
  mutation(
    "an operation removed",
    READERS,
    "operation-removed",
    (document) => delete document["paths"]!["/other"],
    (document) => {
      document["paths"] = json({
        ...document["paths"],
        "/other": { get: { operationId: "other", responses: { 418: { description: "No." } } } },
      });
    },
  ),
  mutation(
    "an operation documents a status no more",
    READERS,
    "operation-response-removed",
    (document) => delete batch(document)["responses"]!["418"],
    addCarrier,
  ),
];

const facts: Mutation[] = [
  mutation(
    "an alias removed",
    READERS,
    "alias-removed",
    family({ aliases: ["one"] }),
    family({ aliases: ["two", "one"] }),
  ),
  mutation(
    "a brand added",
    COMPATIBLE,
    "brand-added",
    family({ brands: { one: { title: "One", support: "One" } } }),
    (document) => delete familyInfo(document)["brands"],
  ),
  mutation(
    "a limit of the service lowered",
    READERS,
    "service-limit-lowered",
    family({ limits: [{ name: "requests", max: 5 }] }),
    family({ limits: [{ name: "requests", max: 9 }] }),
  ),
  mutation(
    "a limit documented",
    COMPATIBLE,
    "service-limit-documented",
    family({ limits: [{ name: "requests", max: 5 }] }),
    family({ limits: [] }),
  ),
  mutation(
    "a limit counted for something else",
    COMPATIBLE,
    "service-limit-changed",
    family({ limits: [{ name: "requests", max: 5, scope: "token" }] }),
    family({ limits: [{ name: "requests", max: 5, scope: "user" }] }),
  ),
  mutation(
    "a credential removed",
    READERS,
    "credential-dropped",
    family({ credentials: [] }),
    family({ credentials: [{ name: "token" }] }),
  ),
  mutation(
    "no header holds the id of the request any more",
    READERS,
    "request-id-header-dropped",
    (document) => delete familyInfo(document)["requestIdHeader"],
    family({ requestIdHeader: "X-One" }),
  ),
  mutation(
    "a credential lives shorter",
    READERS,
    "credential-shortened",
    family({ credentials: [{ name: "token", lifetimeSeconds: 60 }] }),
    family({ credentials: [{ name: "token", lifetimeSeconds: 90 }] }),
  ),
  mutation(
    "the header with the id of the request changed",
    READERS,
    "request-id-header-changed",
    family({ requestIdHeader: "X-One" }),
    family({ requestIdHeader: "X-Two" }),
  ),
  mutation(
    "messages no longer unique",
    READERS,
    "unique-messages-dropped",
    family({ uniqueMessages: false }),
    family({ uniqueMessages: true }),
  ),
  mutation(
    "another title",
    COMPATIBLE,
    "text-changed",
    (document) => (errorOf(document)["title"] = json("Another title")),
  ),
  mutation(
    "another description of a member",
    COMPATIBLE,
    "text-changed",
    (document) => {
      envelopeOf(document)["properties"]!["hint"]!["description"] = json("Better words.");
    },
    addHint,
  ),
  mutation("other remedies", COMPATIBLE, "text-changed", firstX({ remedies: ["Do it better."] })),
  mutation("other causes", COMPATIBLE, "text-changed", firstX({ causes: ["It rains cats."] })),
  mutation("another message seen", COMPATIBLE, "text-changed", firstX({ messages: ["Seen today."] })),
  mutation(
    "another source",
    COMPATIBLE,
    "text-changed",
    firstX({ source: { document: "A better book", basis: "documented" } }),
  ),
  mutation(
    "other samples",
    COMPATIBLE,
    "text-changed",
    (document) => (errorOf(document)["examples"] = json([{ sample: true }])),
  ),
  mutation("other guidance", COMPATIBLE, "text-changed", family({ guidance: ["Look twice."] })),
];

/** Each applies to every family. */
export const MUTATIONS: readonly Mutation[] = [...codes, ...envelopes, ...members, ...advice, ...placements, ...facts];

/** Changes of form that mean nothing. */
export const REWRITES: readonly Mutation[] = [
  mutation(
    "lists in another order",
    COMPATIBLE,
    [],
    (document) => {
      for (const object of objectsIn(document["components"])) {
        for (const keyword of ["required", "oneOf", "enum"])
          if (Array.isArray(object[keyword]))
            object[keyword] = json([...(object[keyword] as unknown as Json[])].reverse());
      }
    },
    (document) => (envelopeOf(document)["properties"]!["hint"] = json({ enum: ["a", "b", "c"] })),
  ),
  mutation("members in another order", COMPATIBLE, [], (document) => {
    const error = errorOf(document);
    const entries = Object.entries(error).reverse();
    for (const key of Object.keys(error)) delete error[key];
    Object.assign(error, Object.fromEntries(entries));
  }),
  mutation(
    "content in place of a reference",
    COMPATIBLE,
    [],
    (document) => {
      envelopeOf(document)["properties"]!["hint"] = structuredClone(schemasOf(document)["Shared"]!);
    },
    (document) => {
      schemasOf(document)["Shared"] = json({ type: "object", properties: { text } });
      envelopeOf(document)["properties"]!["hint"] = json({ $ref: "#/components/schemas/Shared" });
    },
  ),
  mutation(
    "a parameter of a path renamed",
    COMPATIBLE,
    [],
    (document) => {
      const { "/batch/{id}": item, ...paths } = document["paths"]!;
      document["paths"] = json({ ...paths, "/batch/{key}": item });
    },
    addCarrier,
  ),
  mutation(
    "a single alternative written as a list",
    COMPATIBLE,
    [],
    (document) => {
      envelopeOf(document)["properties"]!["hint"] = json({ oneOf: [text] });
    },
    addHint,
  ),
  mutation(
    "an alternative behind a reference",
    COMPATIBLE,
    [],
    (document) => {
      envelopeOf(document)["properties"]!["hint"] = json({
        anyOf: [{ type: "integer" }, { $ref: "#/components/schemas/Shared" }],
      });
    },
    (document) => {
      schemasOf(document)["Shared"] = json({ oneOf: [text, { type: "boolean" }] });
      envelopeOf(document)["properties"]!["hint"] = json({ oneOf: [{ type: "boolean" }, text, { type: "integer" }] });
    },
  ),
];
