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
import { schemaReference, unionOf } from "./references.ts";
import { ledBodies, type LedBody } from "./led-bodies.ts";
import type { FailureResponse } from "../read/failure-bodies.ts";
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

/** The errors that stand in one body. */
interface Listing {
  occurrence: ErrorOccurrence;
  errors: ProposedError[];
}

export function leadResponses(context: LeadContext, errors: readonly ProposedError[]): LedResponses {
  return new Leading(context, listingsOf(errors)).led();
}

function listingsOf(errors: readonly ProposedError[]): Listing[] {
  const listings = new Map<string, Listing>();
  for (const error of errors)
    for (const occurrence of error.occurrences) {
      const id = `${occurrence.key} ${pointerOf(occurrence.media.path)} ${pointerOf(occurrence.response.path)}`;
      const known = listings.get(id) ?? { occurrence, errors: [] };
      listings.set(id, known);
      if (!known.errors.includes(error)) known.errors.push(error);
    }
  return [...listings.values()];
}

class Leading {
  readonly #context: LeadContext;
  readonly #listings: readonly Listing[];
  /** How many bodies have these errors. */
  readonly #counts = new Map<string, number>();
  readonly #unions = new Map<string, { name: string; schema: JsonTree }>();
  readonly #copies: JsonTree = {};

  constructor(context: LeadContext, listings: readonly Listing[]) {
    this.#context = context;
    this.#listings = listings;
    for (const { errors } of listings) {
      const id = idOf(errors);
      this.#counts.set(id, (this.#counts.get(id) ?? 0) + 1);
    }
  }

  led(): LedResponses {
    const bodies: LedBody[] = [];
    const references: DocumentEdit[] = [];
    for (const listing of this.#listings) {
      const { response, media, key } = listing.occurrence;
      const first = firstKey(response.keys);
      if (key === first) bodies.push({ media: media.path, schema: this.#body(listing) });
      else if (!this.#isLikeFirst(listing, first)) references.push(...this.#apart(listing));
    }
    for (const response of new Set(this.#listings.map(({ occurrence }) => occurrence.response)))
      references.push(...this.#unlisted(response));
    const unions = Object.fromEntries([...this.#unions.values()].map(({ name, schema }) => [name, schema]));
    return { unions, copies: this.#copies, edits: [...ledBodies(this.#context.document, bodies), ...references] };
  }

  #isLikeFirst({ occurrence, errors }: Listing, first: string | undefined): boolean {
    const { response, media } = occurrence;
    const other = this.#listings.find(
      (each) =>
        each.occurrence.response === response && each.occurrence.media === media && each.occurrence.key === first,
    );
    return other !== undefined && idOf(other.errors) === idOf(errors);
  }

  /** A response that stands under two statuses with an error each becomes two. */
  #apart({ occurrence: { response, media, key } }: Listing): DocumentEdit[] {
    const others = this.#listings.filter(
      ({ occurrence }) => occurrence.response === response && occurrence.key === key,
    );
    if (others[0]?.occurrence.media !== media) return []; // the first media type copies all
    const content = Object.fromEntries(
      response.media.map(({ type, path }) => {
        const own = others.find(({ occurrence }) => occurrence.media.type === type);
        const value = valueAt(this.#context.document, path) as JsonTree; // a media type object
        const schema = own ? this.#body(own) : value["schema"];
        return [type, { ...value, ...(schema !== undefined && { schema }) }];
      }),
    );
    return this.#copied(response, key, { ...response.response, content });
  }

  /** Under a status without an error of its own, a response stays as it is while it leads to errors under another. */
  #unlisted(response: FailureResponse): DocumentEdit[] {
    const listed = this.#listings
      .filter(({ occurrence }) => occurrence.response === response)
      .map(({ occurrence }) => occurrence.key);
    if (!listed.includes(firstKey(response.keys) ?? "")) return [];
    const others = [...response.keys.keys()].filter((key) => !listed.includes(key));
    return others.flatMap((key) => this.#copied(response, key, response.response));
  }

  #copied({ path, keys }: FailureResponse, key: string, copy: JsonTree): DocumentEdit[] {
    const base = `${path.at(-1) ?? "response"}-${key}`.replaceAll(/[^A-Za-z0-9._-]/g, "-");
    const name = this.#context.responseNames.give(base);
    this.#copies[name] = copy;
    const update = { $ref: `#${pointerOf(["components", "responses", name])}` };
    return (keys.get(key) ?? []).map((target): DocumentEdit => ({ target, update }));
  }

  /** The errors, beside what the body is when the call succeeds. */
  #body(listing: Listing): JsonTree {
    const { inSuccess, path, leaves } = listing.occurrence.media;
    const schema = this.#schema(listing);
    if (!inSuccess) return schema;
    const names = new Set(listing.errors.map(({ name, isComponent }) => (isComponent ? name : undefined)));
    const before = valueAt(this.#context.document, [...path, "schema"]);
    if (leaves.every(({ name }) => name !== undefined && names.has(name)) && names.size === leaves.length)
      return before as JsonTree; // its alternatives are the errors already
    const { oneOf } = schema;
    const alternatives = [...inSuccess.successes, ...(Array.isArray(oneOf) ? (oneOf as unknown[]) : [schema])];
    return alternatives.length === 1 ? schema : { anyOf: alternatives };
  }

  /** The error, or the alternatives; those that several bodies have get a name. */
  #schema({ occurrence, errors }: Listing): JsonTree {
    const list = occurrence.list && this.#context.lists.get(listId(occurrence));
    if (list !== undefined) return schemaReference(list);
    const union = unionOf(errors.map(({ name }) => name));
    const id = idOf(errors);
    if (errors.length < 3 || this.#counts.get(id) === 1) return union;
    const known = this.#unions.get(id) ?? { name: this.#context.names.give("AnyOfErrors"), schema: union };
    this.#unions.set(id, known);
    return schemaReference(known.name);
  }
}

function idOf(errors: readonly ProposedError[]): string {
  return errors.map(({ name }) => name).join("\n");
}

/** The key under which most operations have the response. */
function firstKey(keys: ReadonlyMap<string, readonly Path[]>): string | undefined {
  return [...keys].sort((a, b) => b[1].length - a[1].length)[0]?.[0];
}
