/** Writes the schemas of errors and envelopes. */
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { isRecord, listOf, pointerOf, recordOf, resolved, schemaParts, valueAt } from "@faultline/catalog/pure";
import { isStatusPhrase } from "@faultline/catalog/survey";
import { mergedTrees } from "./apply.ts";
import { schemaReference } from "./references.ts";
import { bodyAssertions, shapeOf } from "../read/bare-schema.ts";
import { distinctLeaves } from "./envelope-schema.ts";
import { requiresAtRoot } from "../read/required.ts";
import type { ProposedEnvelope, ProposedError, JsonTree } from "../model.ts";
import type { Leaf } from "../read/leaf.ts";

/** The value of `x-error-envelope`. */
export function envelopeExtension({ code, message, instead, requestId, status }: ProposedEnvelope): JsonTree {
  const roles = { code: code.member, message, requestId, status };
  const written = Object.entries(roles).flatMap(([role, path]) => (path ? [[role, path.join("/")] as const] : []));
  return {
    ...Object.fromEntries(written),
    ...(message && instead && { message: [message.join("/"), instead.join("/")] }),
  };
}

export interface ErrorContext {
  document: OpenApiDocument;
  title: string;
  isOpenApi30: boolean;
  /** By the ids of inline schemas that have become components. */
  nameOfForm: ReadonlyMap<string, string>;
}

/** The component of an error that the document does not have. */
export function componentOfError(context: ErrorContext, error: ProposedError): JsonTree {
  const { document, title, isOpenApi30, nameOfForm } = context;
  const { envelope } = error;
  const leaves = openForms(error).map((leaf) => {
    const name = leaf.name ?? nameOfForm.get(leaf.id);
    return name === undefined ? leaf : { ...leaf, name };
  });
  const variants = leaves.filter(({ name }) => envelope === undefined || name !== envelope.name);
  const isEnvelopeAlone = envelope !== undefined && leaves.some(({ name }) => name === envelope.name);
  const base = envelope ? [schemaReference(envelope.name)] : [];
  const body = withVariants(document, base, variants, isEnvelopeAlone, envelope);
  return {
    ...textsOf(error),
    ...(mergedTrees(withOpenCode(body, envelope?.code.member ?? []), codeOf(document, error, isOpenApi30)) as JsonTree), // of two objects
    "x-error": extensionOf(error, title),
  };
}

/** What makes a component of the document an error. */
export function errorMark(
  { document, title, isOpenApi30 }: Omit<ErrorContext, "nameOfForm">,
  error: ProposedError,
): JsonTree {
  const { envelope, leaves, stated } = error;
  const [leaf] = leaves;
  const isApart = envelope && leaf && !extendsComponent(document, leaf.schema, envelope.name);
  const { required, properties } = codeOf(document, error, isOpenApi30);
  return {
    ...(isApart && { allOf: [schemaReference(envelope.name)] }),
    ...(required !== undefined && { required }),
    ...(stated?.isByName && { properties }),
    "x-error": extensionOf(error, title),
  };
}

/** The schema without the codes that a member can have, in whichever of its parts: constants take their place. */
export function withOpenCode(schema: JsonTree, member: Path): JsonTree {
  const [step, ...rest] = member;
  const { const: _, enum: __, ...open } = schema;
  const own = step === undefined ? open : schema;
  const inner = step === undefined ? undefined : valueAt(schema, ["properties", step]);
  return {
    ...own,
    ...(Array.isArray(own["allOf"]) && {
      allOf: own["allOf"].map((part: unknown) => (isRecord(part) ? withOpenCode(part, member) : part)),
    }),
    ...(step !== undefined &&
      isRecord(inner) && { properties: { ...recordOf(schema["properties"]), [step]: withOpenCode(inner, rest) } }),
  };
}

/**
 * The forms of an error's bodies. Inside of successes each call names the codes that it has, and the constant of the error takes their
 * place: forms that differ in nothing else are one.
 */
export function openForms({ leaves, envelope, stated }: ProposedError): readonly Leaf[] {
  const { tell, schema: shared, name, code } = envelope ?? {};
  if (!tell || !stated || !code?.member) return leaves;
  const member = code.member;
  const shape = shared && shapeOf(withOpenCode(shared, member));
  const opened = leaves.map((leaf): Leaf => {
    if (leaf.name !== undefined) return leaf;
    const schema = withOpenCode(leaf.schema, member);
    const id = shapeOf(schema);
    return { ...leaf, schema, id, ...(id === shape && name !== undefined && { name }) };
  });
  return distinctLeaves(opened);
}

function textsOf({ stated, key, occurrences }: ProposedError): JsonTree {
  if (stated)
    return {
      ...(stated.title !== undefined && { title: stated.title }),
      ...(stated.description !== undefined && { description: stated.description }),
    };
  const usual = [...occurrences].sort((a, b) => usesUnder(b, key) - usesUnder(a, key))[0]?.response.response[
    "description"
  ];
  const isSaid = typeof usual === "string" && usual.trim() !== "" && !isStatusPhrase(usual, statusesOf(occurrences));
  return isSaid ? { description: usual } : {}; // what only repeats the status would be one more gap to fill, hidden
}

function statusesOf(occurrences: ProposedError["occurrences"]): number[] {
  return occurrences.map(({ key }) => Number(key)).filter(Number.isInteger);
}

function usesUnder({ response }: ProposedError["occurrences"][number], key = ""): number {
  return response.keys.get(key)?.length ?? 0;
}

function withVariants(
  document: OpenApiDocument,
  base: readonly JsonTree[],
  variants: readonly Leaf[],
  isEnvelopeAlone: boolean,
  envelope: ProposedEnvelope | undefined,
): JsonTree {
  const [only, ...others] = variants;
  if (!only) return base.length > 0 ? { allOf: base } : {};
  if (others.length > 0 || isEnvelopeAlone) {
    const all = variants.map((leaf) => referenceTo(leaf));
    return { allOf: base, anyOf: isEnvelopeAlone ? [...all, ...base] : all };
  }
  if (only.name !== undefined) {
    const isBelow = envelope !== undefined && extendsComponent(document, only.schema, envelope.name);
    return { allOf: isBelow ? [referenceTo(only)] : [...base, referenceTo(only)] };
  }
  const { allOf, ...own } = bodyAssertions(only.schema);
  const isBelow = envelope !== undefined && extendsComponent(document, only.schema, envelope.name);
  const parts = [...(isBelow ? [] : base), ...listOf(allOf)];
  return { ...(parts.length > 0 && { allOf: parts }), ...own };
}

function referenceTo(leaf: Leaf): JsonTree {
  return leaf.name === undefined ? bodyAssertions(leaf.schema) : schemaReference(leaf.name);
}

/** `{ error: { code } }` → the constant at the end of the path, which each object on the way requires. */
function codeOf(
  document: OpenApiDocument,
  { stated, envelope, leaves }: ProposedError,
  isOpenApi30: boolean,
): JsonTree {
  const member = envelope?.code.member;
  if (!stated || !member) return {};
  const constant = isOpenApi30 ? { enum: [stated.value] } : { const: stated.value };
  const isAlways = (path: Path): boolean =>
    leaves.every((leaf) => requiresMember(document, leaf, path)) &&
    (leaves.length === 1 || envelopeRequires(document, envelope, path)); // what several forms require, nobody reads from the error itself
  const below = (rest: Path, done: Path): JsonTree => {
    const [step, ...others] = rest;
    if (step === undefined) return constant;
    const at = [...done, step];
    return { ...(!isAlways(at) && { required: [step] }), properties: { [step]: below(others, at) } };
  };
  return below(member, []);
}

function envelopeRequires(document: OpenApiDocument, { name, schema }: ProposedEnvelope, path: Path): boolean {
  if (schema) return path.length === 1 && listOf(schema["required"]).includes(path[0]);
  const at = ["components", "schemas", name];
  const component = valueAt(document, at);
  return (
    isRecord(component) &&
    requiresMember(document, { id: "", path: at, schema: component, members: new Set<string>() }, path)
  );
}

/** True where a component is an error as it stands, save for a code at its root that it does not require. */
export function canBeMarked(document: OpenApiDocument, leaf: Leaf, member: Path | undefined): boolean {
  return (member ?? [])
    .slice(1)
    .every((_, index) => requiresMember(document, leaf, (member ?? []).slice(0, index + 2)));
}

function requiresMember(document: OpenApiDocument, leaf: Leaf, path: Path): boolean {
  const parent = path.slice(0, -1);
  if (parent.length === 0) return requiresAtRoot(document, leaf, path[0] ?? "");
  const objects = membersAt(document, leaf.path, parent);
  return objects.some((schema) => listOf(schema["required"]).includes(path.at(-1)));
}

function membersAt(document: OpenApiDocument, path: Path, member: Path): JsonTree[] {
  const [step, ...rest] = member;
  const parts = [...schemaParts(document, path)];
  if (step === undefined) return parts.map(({ schema }) => schema);
  return parts.flatMap(({ schema, path: at }) =>
    valueAt(schema, ["properties", step]) === undefined ? [] : membersAt(document, [...at, "properties", step], rest),
  );
}

function extensionOf({ stated, slug, occurrences }: ProposedError, title: string): JsonTree {
  const section = `#${pointerOf(stated?.at ?? occurrences[0]?.response.path ?? [])}`;
  const isWaiting = occurrences.length > 0 && occurrences.every(({ response }) => hasRetryAfter(response.response));
  return {
    ...(slug !== undefined && { slug }),
    ...(isWaiting && { retry: { strategy: "retry_after" } }),
    source: { document: title, section, basis: stated?.isShown ? "inferred" : "documented" },
  };
}

/** True for a response that says when to try again. */
export function hasRetryAfter({ headers }: JsonTree): boolean {
  return isRecord(headers) && Object.keys(headers).some((name) => name.toLowerCase() === "retry-after");
}

/** True where a schema extends the component, through others as well. */
function extendsComponent(
  document: OpenApiDocument,
  schema: unknown,
  name: string,
  open: readonly unknown[] = [],
): boolean {
  if (!isRecord(schema) || open.includes(schema)) return false;
  const { $ref: reference } = schemaReference(name);
  return [schema, ...listOf(schema["allOf"])].some((part) => {
    if (!isRecord(part) || typeof part["$ref"] !== "string") return false;
    return part["$ref"] === reference || extendsComponent(document, resolved(document, part), name, [...open, schema]);
  });
}
