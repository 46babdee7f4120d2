/** Leads the bodies of responses to errors. */
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { pointerOf, valueAt } from "@faultline/catalog/pure";
import {
  listId,
  type DocumentEdit,
  type ErrorLists,
  type ErrorOccurrence,
  type ProposedError,
  type JsonTree,
} from "../model.ts";
import { pointerStep } from "./error-schema.ts";
import { ledBodies, type LedBody } from "./led-bodies.ts";
import type { Names } from "./names.ts";

interface LeadContext {
  document: OpenApiDocument;
  names: Names;
  responseNames: Names;
  lists: ErrorLists;
}

/** New components and changes that lead every response to its errors. */
export interface LedResponses {
  /** Schemas of alternatives that several responses have. */
  unions: JsonTree;
  /** Responses that had to become two. */
  copies: JsonTree;
  edits: DocumentEdit[];
}

/** The errors at one place. */
interface Place {
  occurrence: ErrorOccurrence;
  errors: ProposedError[];
}

export function leadResponses(context: LeadContext, errors: readonly ProposedError[]): LedResponses {
  return new Leading(context, placesOf(errors)).led();
}

function placesOf(errors: readonly ProposedError[]): Place[] {
  const places = new Map<string, Place>();
  for (const error of errors)
    for (const occurrence of error.occurrences) {
      const id = `${occurrence.key} ${pointerOf(occurrence.media.path)} ${pointerOf(occurrence.response.path)}`;
      const known = places.get(id) ?? { occurrence, errors: [] };
      places.set(id, known);
      if (!known.errors.includes(error)) known.errors.push(error);
    }
  return [...places.values()];
}

class Leading {
  readonly #context: LeadContext;
  readonly #places: readonly Place[];
  /** How many places have these errors. */
  readonly #counts = new Map<string, number>();
  readonly #unions = new Map<string, { name: string; schema: JsonTree }>();
  readonly #copies: JsonTree = {};

  constructor(context: LeadContext, places: readonly Place[]) {
    this.#context = context;
    this.#places = places;
    for (const { errors } of places) {
      const id = idOf(errors);
      this.#counts.set(id, (this.#counts.get(id) ?? 0) + 1);
    }
  }

  led(): LedResponses {
    const bodies: LedBody[] = [];
    const references: DocumentEdit[] = [];
    for (const place of this.#places) {
      const { response, media, key } = place.occurrence;
      const first = firstKey(response.keys);
      if (key === first) bodies.push({ media: media.path, schema: this.#schema(place) });
      else if (!this.#isLikeFirst(place, first)) references.push(...this.#apart(place));
    }
    const unions = Object.fromEntries([...this.#unions.values()].map(({ name, schema }) => [name, schema]));
    return { unions, copies: this.#copies, edits: [...ledBodies(this.#context.document, bodies), ...references] };
  }

  #isLikeFirst({ occurrence, errors }: Place, first: string | undefined): boolean {
    const { response, media } = occurrence;
    const other = this.#places.find(
      (each) =>
        each.occurrence.response === response && each.occurrence.media === media && each.occurrence.key === first,
    );
    return other !== undefined && idOf(other.errors) === idOf(errors);
  }

  /** A response that stands under two statuses with an error each becomes two. */
  #apart({ occurrence: { response, media, key } }: Place): DocumentEdit[] {
    const others = this.#places.filter(({ occurrence }) => occurrence.response === response && occurrence.key === key);
    if (others[0]?.occurrence.media !== media) return []; // the first media type copies all
    const base = `${response.path.at(-1) ?? "response"}-${key}`.replaceAll(/[^A-Za-z0-9._-]/g, "-");
    const name = this.#context.responseNames.give(base);
    const content = Object.fromEntries(
      response.media.map(({ type, path }) => {
        const own = others.find(({ occurrence }) => occurrence.media.type === type);
        const value = valueAt(this.#context.document, path) as JsonTree; // a media type object
        const schema = own ? this.#schema(own) : value["schema"];
        return [type, { ...value, ...(schema !== undefined && { schema }) }];
      }),
    );
    this.#copies[name] = { ...response.response, content };
    const update = { $ref: `#/components/responses/${pointerStep(name)}` };
    return (response.keys.get(key) ?? []).map((target): DocumentEdit => ({ target, update }));
  }

  /** The error, or the alternatives; those that several bodies have get a name. */
  #schema({ occurrence, errors }: Place): JsonTree {
    const list = occurrence.list && this.#context.lists.get(listId(occurrence));
    if (list !== undefined) return referenceTo(list);
    const references = errors.map(({ name }) => referenceTo(name));
    const [only, ...others] = references;
    if (only && others.length === 0) return only;
    const union = { oneOf: references };
    const id = idOf(errors);
    if (others.length === 1 || this.#counts.get(id) === 1) return union;
    const known = this.#unions.get(id) ?? { name: this.#context.names.give("AnyOfErrors"), schema: union };
    this.#unions.set(id, known);
    return referenceTo(known.name);
  }
}

function referenceTo(name: string): JsonTree {
  return { $ref: `#/components/schemas/${pointerStep(name)}` };
}

function idOf(errors: readonly ProposedError[]): string {
  return errors.map(({ name }) => name).join("\n");
}

/** The key under which most operations have the response. */
function firstKey(keys: ReadonlyMap<string, readonly Path[]>): string | undefined {
  return [...keys].sort((a, b) => b[1].length - a[1].length)[0]?.[0];
}
