/** Turns errors and envelopes into changes of the document: schemas first, then the responses that lead to them. */
import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { isRecord, pointerOf, valueAt } from "@faultline/catalog/pure";
import type { Edit, ErrorPlace, ProposedEnvelope, ProposedError, Tree } from "../model.ts";
import { mergedTrees } from "./apply.ts";
import { missingMembers } from "./declared-members.ts";
import { envelopeExtension, errorMark, errorSchema, escaped } from "./error-schema.ts";
import type { Names } from "./names.ts";

interface Context {
  document: OpenApiDocument;
  title: string;
  isOpenApi30: boolean;
  names: Names;
}

/** The changes that make the document one with these errors. */
export function editsFor(
  { document, title, isOpenApi30, names }: Context,
  envelopes: readonly ProposedEnvelope[],
  errors: readonly ProposedError[],
): Edit[] {
  const schemas = [
    ...envelopes.map((envelope) => envelopeEdit(document, envelope)),
    ...errors.map(
      (error): Edit =>
        error.isComponent
          ? { target: schemaPath(error.name), update: errorMark(document, error, title) }
          : componentEdit(error.name, errorSchema(document, error, title, isOpenApi30)),
    ),
  ];
  const { unions, edits } = new Responses(document, names).lead(errors);
  const all = [...schemas, ...unions, ...edits];
  return [...missingParents(document, all), ...all];
}

function envelopeEdit(document: OpenApiDocument, envelope: ProposedEnvelope): Edit {
  const { name, schema, code, message, requestId, status } = envelope;
  const mark = { "x-error-envelope": envelopeExtension(envelope) };
  const members = [code.member, message, requestId, status].filter((path) => path !== undefined);
  const missing = missingMembers(document, schema ?? valueAt(document, schemaPath(name)), members);
  if (!schema) return { target: schemaPath(name), update: { ...missing, ...mark } };
  return componentEdit(name, { ...(mergedTrees(schema, missing) as Tree), ...mark }); // of two objects
}

function componentEdit(name: string, schema: Tree): Edit {
  return { target: ["components"], update: { schemas: { [name]: schema } } };
}

function schemaPath(name: string): Path {
  return ["components", "schemas", name];
}

function missingParents(document: OpenApiDocument, edits: readonly Edit[]): Edit[] {
  const isNeeded = edits.some(({ target: [first] }) => first === "components");
  return isNeeded && !isRecord(document.components) ? [{ target: [], update: { components: {} } }] : [];
}

/** Leads responses to errors. */
class Responses {
  readonly #document: OpenApiDocument;
  readonly #names: Names;
  readonly #unions = new Map<string, string>();
  readonly #unionEdits: Edit[] = [];

  constructor(document: OpenApiDocument, names: Names) {
    this.#document = document;
    this.#names = names;
  }

  lead(errors: readonly ProposedError[]): { unions: Edit[]; edits: Edit[] } {
    const placed = new Map<string, { place: ErrorPlace; errors: ProposedError[] }>();
    for (const error of errors)
      for (const place of error.places) {
        const id = `${place.key} ${pointerOf(place.media.path)} ${pointerOf(place.response.path)}`;
        const known = placed.get(id) ?? { place, errors: [] };
        placed.set(id, known);
        if (!known.errors.includes(error)) known.errors.push(error);
      }
    const all = [...placed.values()];
    const sets = all.map((each) => namesOf(each.errors));
    const edits = all.flatMap(({ place, errors: own }) => {
      const names = namesOf(own);
      const isOften = names.length > 2 && sets.filter((set) => isDeepStrictEqual(set, names)).length > 1;
      return this.#leadPlace(place, names, isOften, all);
    });
    return { unions: this.#unionEdits, edits };
  }

  #leadPlace(
    place: ErrorPlace,
    names: readonly string[],
    isOften: boolean,
    all: readonly { place: ErrorPlace; errors: readonly ProposedError[] }[],
  ): Edit[] {
    const { response, media, key } = place;
    const first = firstKey(response.keys);
    const ofFirst = all.find(
      (other) => other.place.response === response && other.place.media === media && other.place.key === first,
    );
    if (key !== first && !isDeepStrictEqual(ofFirst && namesOf(ofFirst.errors), names))
      return this.#apart(place, names, isOften, all);
    if (key !== first) return [];
    return this.#schemaEdits(media.path, this.#schema(names, isOften));
  }

  /** A response that stands under two statuses with an error each becomes two. */
  #apart(
    { response, media, key }: ErrorPlace,
    names: readonly string[],
    isOften: boolean,
    all: readonly { place: ErrorPlace; errors: readonly ProposedError[] }[],
  ): Edit[] {
    const others = all.filter(({ place }) => place.response === response && place.key === key);
    if (others[0]?.place.media !== media) return []; // the first media type copies all
    const name = this.#names.give(`${response.path.at(-1) ?? "response"}-${key}`.replaceAll(/[^A-Za-z0-9._-]/g, "-"));
    const content = Object.fromEntries(
      response.media.map(({ type, path }) => {
        const own = others.find(({ place }) => place.media.type === type);
        const value = valueAt(this.#document, path) as Tree; // a media type object
        const schema = own ? this.#schema(own === others[0] ? names : namesOf(own.errors), isOften) : value["schema"];
        return [type, { ...value, ...(schema !== undefined && { schema }) }];
      }),
    );
    const copy: Edit = {
      target: ["components"],
      update: { responses: { [name]: { ...response.response, content } } },
    };
    const reference = { $ref: `#/components/responses/${escaped(name)}` };
    return [copy, ...(response.keys.get(key) ?? []).map((target): Edit => ({ target, update: reference }))];
  }

  #schemaEdits(media: Path, schema: Tree): Edit[] {
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

  #schema(names: readonly string[], isOften: boolean): Tree {
    const references = names.map((name) => ({ $ref: `#/components/schemas/${escaped(name)}` }));
    const [only, ...others] = references;
    if (only && others.length === 0) return only;
    const union = { oneOf: references };
    if (!isOften) return union;
    const id = names.join("\n");
    const known = this.#unions.get(id) ?? this.#names.give("AnyOfErrors");
    if (!this.#unions.has(id)) this.#unionEdits.push(componentEdit(known, union));
    this.#unions.set(id, known);
    return { $ref: `#/components/schemas/${escaped(known)}` };
  }
}

function namesOf(errors: readonly ProposedError[]): string[] {
  return errors.map(({ name }) => name);
}

/** The key under which most operations have the response. */
function firstKey(keys: ReadonlyMap<string, readonly Path[]>): string | undefined {
  return [...keys].sort((a, b) => b[1].length - a[1].length)[0]?.[0];
}
