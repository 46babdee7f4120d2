/** Turns errors and envelopes into changes of the document: schemas first, then the responses that lead to them. */
import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { isRecord, pointerOf, valueAt } from "@faultline/catalog/pure";
import type { DocumentEdit, ErrorOccurrence, ProposedEnvelope, ProposedError, JsonTree } from "../model.ts";
import { mergedTrees } from "./apply.ts";
import { missingMembers } from "./declared-members.ts";
import { envelopeExtension, errorMark, componentOfError, pointerStep } from "./error-schema.ts";
import type { Names } from "./names.ts";

interface EditContext {
  document: OpenApiDocument;
  title: string;
  isOpenApi30: boolean;
  names: Names;
}

/** The changes that make the document one with these errors. */
export function editsFor(
  { document, title, isOpenApi30, names }: EditContext,
  envelopes: readonly ProposedEnvelope[],
  errors: readonly ProposedError[],
): DocumentEdit[] {
  const schemas = [
    ...envelopes.map((envelope) => envelopeEdit(document, envelope)),
    ...errors.map(
      (error): DocumentEdit =>
        error.isComponent
          ? { target: schemaPath(error.name), update: errorMark(document, error, title) }
          : componentEdit(error.name, componentOfError(document, error, title, isOpenApi30)),
    ),
  ];
  const { unions, edits } = new Responses(document, names).lead(errors);
  const all = [...schemas, ...unions, ...edits];
  return [...missingParents(document, all), ...all];
}

function envelopeEdit(document: OpenApiDocument, envelope: ProposedEnvelope): DocumentEdit {
  const { name, schema, code, message, requestId, status } = envelope;
  const mark = { "x-error-envelope": envelopeExtension(envelope) };
  const members = [code.member, message, requestId, status].filter((path) => path !== undefined);
  const missing = missingMembers(document, schema ?? valueAt(document, schemaPath(name)), members);
  if (!schema) return { target: schemaPath(name), update: { ...missing, ...mark } };
  return componentEdit(name, { ...(mergedTrees(schema, missing) as JsonTree), ...mark }); // of two objects
}

function componentEdit(name: string, schema: JsonTree): DocumentEdit {
  return { target: ["components"], update: { schemas: { [name]: schema } } };
}

function schemaPath(name: string): Path {
  return ["components", "schemas", name];
}

function missingParents(document: OpenApiDocument, edits: readonly DocumentEdit[]): DocumentEdit[] {
  const isNeeded = edits.some(({ target: [first] }) => first === "components");
  return isNeeded && !isRecord(document.components) ? [{ target: [], update: { components: {} } }] : [];
}

/** Leads responses to errors. */
class Responses {
  readonly #document: OpenApiDocument;
  readonly #names: Names;
  readonly #unions = new Map<string, string>();
  readonly #unionEdits: DocumentEdit[] = [];

  constructor(document: OpenApiDocument, names: Names) {
    this.#document = document;
    this.#names = names;
  }

  lead(errors: readonly ProposedError[]): { unions: DocumentEdit[]; edits: DocumentEdit[] } {
    const placed = new Map<string, { occurrence: ErrorOccurrence; errors: ProposedError[] }>();
    for (const error of errors)
      for (const occurrence of error.occurrences) {
        const id = `${occurrence.key} ${pointerOf(occurrence.media.path)} ${pointerOf(occurrence.response.path)}`;
        const known = placed.get(id) ?? { occurrence, errors: [] };
        placed.set(id, known);
        if (!known.errors.includes(error)) known.errors.push(error);
      }
    const all = [...placed.values()];
    const sets = all.map((each) => namesOf(each.errors));
    const edits = all.flatMap(({ occurrence, errors: own }) => {
      const names = namesOf(own);
      const isOften = names.length > 2 && sets.filter((set) => isDeepStrictEqual(set, names)).length > 1;
      return this.#leadOccurrence(occurrence, names, isOften, all);
    });
    return { unions: this.#unionEdits, edits };
  }

  #leadOccurrence(
    occurrence: ErrorOccurrence,
    names: readonly string[],
    isOften: boolean,
    all: readonly { occurrence: ErrorOccurrence; errors: readonly ProposedError[] }[],
  ): DocumentEdit[] {
    const { response, media, key } = occurrence;
    const first = firstKey(response.keys);
    const ofFirst = all.find(
      (other) =>
        other.occurrence.response === response && other.occurrence.media === media && other.occurrence.key === first,
    );
    if (key !== first && !isDeepStrictEqual(ofFirst && namesOf(ofFirst.errors), names))
      return this.#apart(occurrence, names, isOften, all);
    if (key !== first) return [];
    return this.#schemaEdits(media.path, this.#schema(names, isOften));
  }

  /** A response that stands under two statuses with an error each becomes two. */
  #apart(
    { response, media, key }: ErrorOccurrence,
    names: readonly string[],
    isOften: boolean,
    all: readonly { occurrence: ErrorOccurrence; errors: readonly ProposedError[] }[],
  ): DocumentEdit[] {
    const others = all.filter(({ occurrence }) => occurrence.response === response && occurrence.key === key);
    if (others[0]?.occurrence.media !== media) return []; // the first media type copies all
    const name = this.#names.give(`${response.path.at(-1) ?? "response"}-${key}`.replaceAll(/[^A-Za-z0-9._-]/g, "-"));
    const content = Object.fromEntries(
      response.media.map(({ type, path }) => {
        const own = others.find(({ occurrence }) => occurrence.media.type === type);
        const value = valueAt(this.#document, path) as JsonTree; // a media type object
        const schema = own ? this.#schema(own === others[0] ? names : namesOf(own.errors), isOften) : value["schema"];
        return [type, { ...value, ...(schema !== undefined && { schema }) }];
      }),
    );
    const copy: DocumentEdit = {
      target: ["components"],
      update: { responses: { [name]: { ...response.response, content } } },
    };
    const reference = { $ref: `#/components/responses/${pointerStep(name)}` };
    return [copy, ...(response.keys.get(key) ?? []).map((target): DocumentEdit => ({ target, update: reference }))];
  }

  #schemaEdits(media: Path, schema: JsonTree): DocumentEdit[] {
    const target = [...media, "schema"];
    const before = valueAt(this.#document, target);
    if (isDeepStrictEqual(before, schema)) return [];
    const isReference = isRecord(before) && Object.keys(before).length === 1 && "$ref" in before;
    if (isReference && "$ref" in schema) return [{ target, update: schema }];
    return [
      { target, isRemoval: true },
      { target: media, update: { schema } },
    ];
  }

  #schema(names: readonly string[], isOften: boolean): JsonTree {
    const references = names.map((name) => ({ $ref: `#/components/schemas/${pointerStep(name)}` }));
    const [only, ...others] = references;
    if (only && others.length === 0) return only;
    const union = { oneOf: references };
    if (!isOften) return union;
    const id = names.join("\n");
    const known = this.#unions.get(id) ?? this.#names.give("AnyOfErrors");
    if (!this.#unions.has(id)) this.#unionEdits.push(componentEdit(known, union));
    this.#unions.set(id, known);
    return { $ref: `#/components/schemas/${pointerStep(known)}` };
  }
}

function namesOf(errors: readonly ProposedError[]): string[] {
  return errors.map(({ name }) => name);
}

/** The key under which most operations have the response. */
function firstKey(keys: ReadonlyMap<string, readonly Path[]>): string | undefined {
  return [...keys].sort((a, b) => b[1].length - a[1].length)[0]?.[0];
}
