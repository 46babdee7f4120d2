/** Walks from every response and webhook to the errors in their bodies. */
import { distinct } from "../document/group-by.ts";
import { eachObject } from "../document/each-object.ts";
import {
  listOf,
  isRecord,
  operationsOf,
  type OpenApiDocument,
  type PathItem,
  type ResponseObject,
} from "../document/openapi.ts";
import { componentName, pathOf, pointerOf, valueAt, type Path } from "../document/pointer.ts";
import { descriptionBeside, follow, mediaTypesOf } from "../document/follow.ts";
import { isSchemaPath } from "../document/each-schema.ts";
import { isListEnvelope, itemsAt, listsAtRoot } from "./list-schemas.ts";
import { MAX_STEPS } from "../open/limits.ts";
import type { PlacementKind, Warning } from "../model.ts";
import { statusesOfKey, statusKeyOf, unitedStatuses, type StatusKey, type StatusSet } from "../document/status.ts";
import { framingOf } from "../document/sequences.ts";
import type { Problem } from "../document/problem.ts";

/** A way on which an error object can arrive in a body. */
export interface FoundPlacement {
  /** The component schema of the error. */
  error: string;
  kind: PlacementKind;
  /** The names of members from the root of the body; `*` stands for every element. */
  path: Path;
  /** The component schema at the root of the body; empty for an inline schema, absent at the root of a response. */
  carrier?: string;
  /** The key of the response, where the body is one's. */
  status?: StatusKey;
  /** What the key means wherever it leads to that response. */
  statusSet?: StatusSet;
  /** Where the reference to the error stands. */
  at: Path;
  /** Names of the list envelopes that the body has at its root. */
  lists?: readonly string[];
  /** The media type, where it is one of sequences and the path begins with an element. */
  sequence?: string;
  /** The response or request body whose body it is. */
  holder: Path;
  /** The media type whose body it is. */
  media?: Path;
  /** The path of the operation's response that gives the status, where the component it refers to has another name. */
  from?: Path;
}

/** A schema that is allowed at the placement of an error and is not an error. */
export interface Beside {
  schema: Path;
  path: Path;
  carrier: string;
  sequence?: string;
}

export interface FoundResponse {
  status: StatusKey;
  path: Path;
  response: ResponseObject;
}

export interface FoundPlacements {
  responses: FoundResponse[];
  reached: FoundPlacement[];
  beside: Beside[];
  warnings: Warning[];
  problems: Problem[];
}

interface Body {
  kind: "response" | "event";
  status?: StatusKey;
  statusSet?: StatusSet;
  carrier?: string;
  lists?: readonly string[];
  sequence?: string;
  from?: Path;
  /** The number of steps to the error around; what else stands as far from the root is a part of that error. */
  within?: number;
  holder: Path;
  media?: Path;
}

/** A part of the document with its own path, references followed. */
interface ObjectAtPath {
  value: Record<string, unknown>;
  path: Path;
}

/** Finds every way from a response or a webhook to an error, from which placements and statuses are derived. */
export function findPlacements(document: OpenApiDocument, isError: (name: string) => boolean): FoundPlacements {
  const walk = new Walk(document, isError);
  const { components, paths, webhooks } = document;
  walk.responses(components?.responses, ["components", "responses"]);
  for (const [url, item] of entriesOf(paths)) walk.pathItem(item, ["paths", url]);
  for (const [name, item] of entriesOf(webhooks)) walk.events(item, ["webhooks", name]);
  walk.bodies();
  return { ...walk.found, warnings: distinct([...walk.found.warnings, ...strayErrors(document)]) };
}

/** Names of the component schemas in or below which an error stands, and of those that refer to one of these. The walk leaves out the others: their number of ways can be endless. */
function leadingToErrors(
  document: OpenApiDocument,
  isError: (name: string) => boolean,
): { leading: ReadonlySet<string>; holding: ReadonlySet<string> } {
  const users = new Map<string, string[]>();
  eachObject(document, ({ $ref }, lazyPath) => {
    const referred = typeof $ref === "string" ? componentAround($ref) : undefined;
    const user = referred === undefined ? undefined : componentIn(lazyPath());
    if (referred === undefined || user === undefined) return;
    const list = users.get(referred) ?? [];
    list.push(user);
    users.set(referred, list);
  });
  const leading = new Set(Object.keys(document.components?.schemas ?? {}).filter(isError));
  const holding = new Set<string>();
  for (const name of leading) {
    for (const user of users.get(name) ?? []) {
      leading.add(user); // a set goes on with what is added meanwhile
      holding.add(user);
    }
  }
  return { leading, holding };
}

/** The name of the component schema in which a local reference ends. */
function componentAround(reference: string): string | undefined {
  return componentIn(pathOf(reference));
}

function componentIn([first, second, name]: Path): string | undefined {
  return first === "components" && second === "schemas" ? name : undefined;
}

/** Where `x-error` stands at a schema that cannot be an error. */
function strayErrors(document: OpenApiDocument): Warning[] {
  const warnings: Warning[] = [];
  eachObject(document, (object, lazyPath) => {
    if (object["x-error"] === undefined) return;
    const path = lazyPath();
    const isComponent = path.length === 3 && path[0] === "components" && path[1] === "schemas";
    if (isComponent || !isSchemaPath(path)) return;
    warnings.push({
      path: [...path, "x-error"],
      text: "this makes no error, because only a schema below components.schemas can be one",
    });
  });
  return warnings;
}

class Walk {
  readonly found: FoundPlacements = { responses: [], reached: [], beside: [], warnings: [], problems: [] };
  readonly #document: OpenApiDocument;
  readonly #isError: (name: string) => boolean;
  readonly #leading: ReadonlySet<string>;
  readonly #holding: ReadonlySet<string>;
  readonly #hasLists: boolean;
  /** What has to be looked into, each response once for each key that leads to it: many operations refer to one component. */
  readonly #bodies = new Map<string, { part: ObjectAtPath; body: Body }>();
  /** By the same keys. */
  readonly #responses = new Map<string, FoundResponse>();
  /** Whether the references that were followed in this body lead to errors, by the spot at which they stand. */
  #followed = new Map<string, boolean>();
  #steps = 0;

  constructor(document: OpenApiDocument, isError: (name: string) => boolean) {
    this.#document = document;
    this.#isError = isError;
    const { leading, holding } = leadingToErrors(document, isError);
    this.#leading = leading;
    this.#hasLists = Object.values(document.components?.schemas ?? {}).some(
      (schema) => isRecord(schema) && isListEnvelope(schema),
    );
    this.#holding = holding;
  }

  /** Each of the responses that stand together; a name is a status, a range, or the name of a component. */
  responses(responses: unknown, path: Path): void {
    const entries = entriesOf(responses).filter(([name]) => !name.startsWith("x-"));
    const keys = entries.flatMap(([name]) => statusKeyOf(name) ?? []);
    for (const [name, response] of entries) {
      const status = statusKeyOf(name);
      const meant = status === undefined ? {} : { status, statusSet: statusesOfKey(status, keys) };
      this.#response(name, response, [...path, name], meant);
    }
  }

  #response(name: string, response: unknown, path: Path, meant: Pick<Body, "status" | "statusSet">): void {
    const part = this.#part(response, path);
    if (!part) return;
    const { status, statusSet = [] } = meant;
    const key = `${status} ${pointerOf(part.path)}`;
    const known = this.#bodies.get(key)?.body;
    const said = descriptionBeside(response);
    if (known) {
      const entry = this.#responses.get(key);
      if (entry && entry.response.description !== (said ?? part.value["description"])) entry.response = part.value; // what they share
      if (known.statusSet) known.statusSet = unitedStatuses(known.statusSet, statusSet);
      return;
    }
    if (status !== undefined) {
      const described = said === undefined ? part.value : { ...part.value, description: said };
      const entry: FoundResponse = { status, path: part.path, response: described };
      this.found.responses.push(entry);
      this.#responses.set(key, entry);
    }
    const isElsewhere = part.path.at(-1) !== name;
    this.#bodies.set(key, {
      part,
      body: { kind: "response", holder: part.path, ...meant, ...(isElsewhere && { from: path }) },
    });
  }

  pathItem(item: unknown, path: Path): void {
    for (const { value, path: at } of this.#operations(item, path)) {
      this.responses(value["responses"], [...at, "responses"]);
      for (const [name, callback] of entriesOf(value["callbacks"])) {
        const part = this.#part(callback, [...at, "callbacks", name]);
        for (const [url, inner] of entriesOf(part?.value)) this.events(inner, [...(part?.path ?? []), url]);
      }
    }
  }

  events(item: unknown, path: Path): void {
    for (const { value, path: at } of this.#operations(item, path)) {
      const body = this.#part(value["requestBody"], [...at, "requestBody"]);
      if (body)
        this.#bodies.set(`event ${this.#bodies.size}`, { part: body, body: { kind: "event", holder: body.path } });
    }
  }

  /** Looks into every body, now that it is known what the keys of its response mean everywhere. */
  bodies(): void {
    for (const { part, body } of this.#bodies.values()) this.#content(part, body);
  }

  #operations(item: unknown, path: Path): ObjectAtPath[] {
    const part = this.#part(item, path);
    if (!part) return [];
    return [...operationsOf(part.value as PathItem)].map(([, operation, below]) => ({
      value: { ...operation },
      path: [...part.path, ...below],
    }));
  }

  #content(part: ObjectAtPath, body: Body): void {
    for (const { type, media, path } of mediaTypesOf(this.#document, part)) {
      const { schema, itemSchema } = media;
      const lists = this.#hasLists ? listsAtRoot(this.#document, schema) : [];
      const inner = { ...body, media: path };
      const element = { ...inner, sequence: type };
      const isSequence = framingOf(type) !== undefined;
      const isWhole = isSequence && itemsAt(this.#document, schema, []) !== undefined;
      if (isWhole) this.#root(schema, [...path, "schema"], [], element);
      else this.#root(schema, [...path, "schema"], [], { ...inner, ...(lists.length > 0 && { lists }) });
      if (isSequence && !isWhole && itemSchema === undefined) this.#root(schema, [...path, "schema"], ["*"], element);
      this.#root(itemSchema, [...path, "itemSchema"], ["*"], element);
    }
  }

  /**
   * The schema of a body, or of each element of a sequence. The `schema` of a sequence is that of a list of all elements (OpenAPI 3.2, section
   * 4.14.2); before 3.2, many wrote that of one element there, which is then the whole body of a sequence of one.
   */
  #root(schema: unknown, at: Path, path: Path, body: Body): void {
    this.#followed = new Map();
    this.#schema(schema, at, path, body, []);
  }

  /** What a part of the document, or a reference to one, stands for; undefined where that is no object. */
  #part(given: unknown, at: Path): ObjectAtPath | undefined {
    const { value, path } = follow(this.#document, at, given);
    return isRecord(value) && typeof value["$ref"] !== "string" ? { value, path } : undefined;
  }

  /**
   * True where an error can stand at or below the path. `open` holds the component schemas on the way, so that a circle
   * ends.
   */
  #schema(schema: unknown, at: Path, path: Path, body: Body, open: readonly string[]): boolean {
    if (!isRecord(schema) || this.#isTooFar(at)) return false;
    const { $ref } = schema;
    const refers = typeof $ref === "string" && this.#reference($ref, at, path, body, open);
    if (typeof $ref === "string" && Object.keys(schema).length === 1) return refers; // as nearly all are
    const look = (value: unknown, below: readonly string[], step?: string): boolean =>
      this.#schema(value, [...at, ...below], step === undefined ? path : [...path, step], body, open);
    const found = [refers];
    for (const keyword of ["oneOf", "anyOf", "allOf"])
      found.push(this.#alternatives(schema[keyword], [...at, keyword], path, body, open));
    for (const keyword of ["if", "then", "else"]) found.push(look(schema[keyword], [keyword]));
    for (const [name, property] of entriesOf(schema["properties"]))
      found.push(look(property, ["properties", name], name));
    if (isEvent(path, body)) found.push(look(valueAt(schema, EVENT_DATA), EVENT_DATA));
    for (const [index, item] of listOf(schema["prefixItems"]).entries())
      found.push(look(item, ["prefixItems", String(index)], String(index)));
    for (const keyword of ["items", "contains", "additionalProperties"])
      found.push(look(schema[keyword], [keyword], "*"));
    for (const [pattern, property] of entriesOf(schema["patternProperties"]))
      found.push(look(property, ["patternProperties", pattern], "*"));
    return found.includes(true);
  }

  #isTooFar(at: Path): boolean {
    if (++this.#steps === MAX_STEPS) {
      Object.assign(this.found, { reached: [], beside: [] }); // what was found so far would keep everybody busy who reads it
      this.found.problems.push({
        path: at,
        found: `more than ${MAX_STEPS} ways from bodies to errors`,
        wanted: "bodies that hold the same error at fewer places",
      });
    }
    return this.#steps >= MAX_STEPS;
  }

  #reference(reference: string, at: Path, path: Path, body: Body, open: readonly string[]): boolean {
    const name = componentName(reference);
    if (name !== undefined && this.#isError(name)) {
      if (open.includes(reference)) return true; // an error inside itself says nothing new
      if (path.length !== body.within) this.#reached(name, at, path, body);
      if (this.#holding.has(name)) this.#inside(name, reference, path, body, open);
      return true;
    }
    const around = componentAround(reference);
    if (around !== undefined && !this.#leading.has(around)) return false;
    if (open.includes(reference)) {
      this.found.warnings.push({
        path: at,
        text: `the way ends here, because ${reference} contains itself; an error below it would not be found`,
      });
      return false;
    }
    const inner =
      body.carrier === undefined && name !== undefined && path.length === 0 ? { ...body, carrier: name } : body;
    return this.#once(`${reference} ${pointerOf(path)} ${inner.carrier}`, () =>
      this.#schema(valueAt(this.#document, pathOf(reference)), pathOf(reference), path, inner, [...open, reference]),
    );
  }

  #reached(error: string, at: Path, path: Path, body: Body): void {
    const kind = body.kind === "event" ? "event" : path.length === 0 ? "response" : "item";
    const { status, statusSet, carrier = "", lists, sequence, from, holder, media } = body;
    this.found.reached.push({
      error,
      kind,
      path,
      at,
      holder,
      ...(media && { media }),
      ...(from && { from }),
      ...(lists && { lists }),
      ...(sequence !== undefined && path.length > 0 && { sequence }),
      ...(kind !== "response" && { carrier }),
      ...(status !== undefined && { status }),
      ...(statusSet && { statusSet }),
    });
  }

  /** Walks an error that has others in its members. */
  #inside(name: string, reference: string, path: Path, body: Body, open: readonly string[]): void {
    const { carrier = name } = body;
    const inner = { ...body, carrier, within: path.length };
    this.#once(`${reference} ${pointerOf(path)} ${carrier} ${path.length}`, () =>
      this.#schema(valueAt(this.#document, pathOf(reference)), pathOf(reference), path, inner, [...open, reference]),
    );
  }

  /** Walks a schema only once at each path of a body. */
  #once(key: string, look: () => boolean): boolean {
    const leads = this.#followed.get(key) ?? look();
    this.#followed.set(key, leads);
    return leads;
  }

  #alternatives(schemas: unknown, at: Path, path: Path, body: Body, open: readonly string[]): boolean {
    const plain: Path[] = [];
    let leads = false;
    for (const [index, schema] of listOf(schemas).entries()) {
      const branch = [...at, String(index)];
      if (this.#schema(schema, branch, path, body, open)) leads = true;
      else plain.push(branch);
    }
    if (leads && at.at(-1) !== "allOf") {
      const { carrier = "", sequence } = body;
      for (const schema of plain.filter((branch) => !this.#isFramed(branch, path, body)))
        this.found.beside.push({ schema, path, carrier, ...(sequence !== undefined && { sequence }) });
    }
    return leads;
  }

  /** True for the schema of an event as a whole: the element is what its data holds. */
  #isFramed(schema: Path, path: Path, body: Body): boolean {
    const { value } = follow(this.#document, schema);
    return isEvent(path, body) && valueAt(value, ["properties", "data"]) !== undefined;
  }
}

/** Where OpenAPI 3.2 has the schema of what the data of a server-sent event holds. */
const EVENT_DATA = ["properties", "data", "contentSchema"];

/** True at an element of a sequence of server-sent events. */
function isEvent(path: Path, { sequence }: Body): boolean {
  return path.length === 1 && sequence !== undefined && framingOf(sequence) === "events";
}

function entriesOf(value: unknown): [name: string, value: unknown][] {
  return isRecord(value) ? Object.entries(value) : [];
}
