import { checkExtension, type Extensions, type XError } from "./extensions.ts";
import { brokenReferences, mergeDocument } from "./merge.ts";
import { isRecord, type OpenApiDocument, type SchemaObject } from "./openapi.ts";
import { pathOf, valueAt, type Path } from "./pointer.ts";
import type { Problem } from "./problem.ts";
import { reach, type Reach, type Reached } from "./reach.ts";
import type { Carrier, Envelope, ErrorEntry, Family, Place, Placement, ResponseEntry } from "./model.ts";

/**
 * The family that a parsed OpenAPI document describes. What cannot stand is in `problems`; `family` then holds what could be read.
 * Pure: it knows no files, so that the rules can run wherever a parsed document is at hand.
 */
export function readFamily(id: string, file: string, document: OpenApiDocument): { family: Family; problems: Problem[] } {
  const reader = new FamilyReader(id, document);
  const { info } = document;
  const family: Family = {
    id,
    file,
    title: info.title ?? id,
    version: info.version ?? "",
    description: info.description ?? info.summary ?? "",
    info: reader.extension("x-error-family", info["x-error-family"], ["info", "x-error-family"]) ?? {},
    document,
    merged: reader.merged,
    ...reader.read(),
  };
  return { family, problems: reader.problems };
}

class FamilyReader {
  readonly merged: OpenApiDocument;
  readonly problems: Problem[] = [];
  readonly #id: string;
  readonly #document: OpenApiDocument;
  readonly #schemas: Record<string, SchemaObject>;

  constructor(id: string, document: OpenApiDocument) {
    this.#id = id;
    this.#document = document;
    const { merged, problems } = mergeDocument(document);
    this.merged = merged;
    this.problems.push(...brokenReferences(document), ...problems);
    this.#schemas = Object.fromEntries(
      Object.entries(document.components?.schemas ?? {}).filter((entry): entry is [string, SchemaObject] => isRecord(entry[1])),
    );
  }

  extension<Name extends keyof Extensions>(name: Name, value: unknown, path: Path): Extensions[Name] | undefined {
    if (value === undefined) return undefined;
    const result = checkExtension(name, value, path);
    if ("value" in result) return result.value;
    this.problems.push(...result.problems);
    return undefined;
  }

  read(): Pick<Family, "envelopes" | "errors" | "responses" | "places" | "carriers" | "warnings"> {
    const isError = (name: string): boolean => this.#schemas[name]?.["x-error"] !== undefined;
    const found = reach(this.#document, isError);
    const envelopes = this.#envelopes();
    const errors = this.#errors(envelopes, found);
    const byName = new Map(errors.map((error) => [error.name, error]));
    const { warnings } = found;
    return { envelopes, errors, responses: this.#responses(found, byName), places: places(found, byName), carriers: this.#carriers(found), warnings };
  }

  #envelopes(): Envelope[] {
    const envelopes: Envelope[] = [];
    for (const [name, schema] of Object.entries(this.#schemas)) {
      const path = ["components", "schemas", name];
      const x = this.extension("x-error-envelope", schema["x-error-envelope"], [...path, "x-error-envelope"]);
      if (!x) continue;
      const merged = this.#mergedSchema(name);
      for (const [role, member] of Object.entries(x)) {
        if (memberSchema(this.merged, merged, member.split("/")) === undefined) {
          this.problems.push({
            path: [...path, "x-error-envelope", role],
            found: `the path ${JSON.stringify(member)}, which leads to no property of ${name}`,
            wanted: "the path of a declared property",
          });
        }
      }
      const { code, message, requestId, status } = x;
      envelopes.push({
        name,
        path,
        schema: merged,
        x,
        code: code.split("/"),
        ...(message !== undefined && { message: message.split("/") }),
        ...(requestId !== undefined && { requestId: requestId.split("/") }),
        ...(status !== undefined && { status: status.split("/") }),
      });
    }
    return envelopes;
  }

  #errors(envelopes: readonly Envelope[], found: Reach): ErrorEntry[] {
    const errors: ErrorEntry[] = [];
    const ids = new Map<string, ErrorEntry>();
    const reached = new Map<string, Reached[]>();
    for (const spot of found.reached) reached.set(spot.error, reached.get(spot.error) ?? []).get(spot.error)?.push(spot);
    for (const [name, source] of Object.entries(this.#schemas)) {
      const error = source["x-error"] === undefined ? undefined : this.#error(name, source, envelopes, reached.get(name) ?? []);
      if (!error) continue;
      const twin = ids.get(error.id);
      // The same code twice is for the rule `unique-code` to say; different codes with one id cannot stand.
      if (twin && twin.code !== error.code) {
        this.problems.push({
          path: error.path,
          found: `the code ${JSON.stringify(error.code)}, whose id ${error.id} is also that of ${twin.name}`,
          wanted: "codes that differ in more than upper case and punctuation",
        });
      }
      ids.set(error.id, error);
      errors.push(error);
    }
    return errors;
  }

  #error(name: string, source: SchemaObject, envelopes: readonly Envelope[], reached: readonly Reached[]): ErrorEntry | undefined {
    const path = ["components", "schemas", name];
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name) || /^Response[0-9]+$/.test(name)) {
      this.problems.push({ path, found: `the name ${name}`, wanted: "a name such as NotFound, which can also name a type" });
    }
    const x = this.extension("x-error", source["x-error"], [...path, "x-error"]);
    const schema = this.#mergedSchema(name);
    const envelope = this.#envelopeOf(source, envelopes);
    const statuses = [...new Set(reached.flatMap(({ kind, status }) => (kind === "response" && status !== undefined ? [status] : [])))];
    const code = this.#code(name, schema, envelope, statuses);
    if (!x || code === undefined) return undefined;
    return {
      id: errorId(this.#id, envelope === envelopes[0] ? undefined : envelope, code.value),
      code: code.value,
      toldByStatus: code.toldByStatus,
      name,
      ...(typeof source.title === "string" && { title: source.title }),
      ...(typeof source.description === "string" && { description: source.description }),
      ...(envelope && { envelope }),
      path,
      source,
      schema,
      examples: Array.isArray(source.examples) ? source.examples : [],
      statuses: statuses.sort((a, b) => a - b),
      placements: distinct(reached.map(({ kind, carrier, path: way }): Placement => ({ kind, path: way, ...(carrier !== undefined && { carrier }) }))),
      x,
    };
  }

  /** The constant at the envelope's code member; without one, the single status under which the error is listed. */
  #code(
    name: string,
    schema: SchemaObject,
    envelope: Envelope | undefined,
    statuses: readonly number[],
  ): { value: string | number; toldByStatus: boolean } | undefined {
    const path = ["components", "schemas", name];
    const member = envelope && memberSchema(this.merged, schema, envelope.code);
    if (isRecord(member) && "const" in member) {
      const { const: value } = member;
      if (typeof value === "string" || (typeof value === "number" && Number.isSafeInteger(value))) return { value, toldByStatus: false };
      this.problems.push({ path, found: `the code ${JSON.stringify(value)}`, wanted: "a string or an integer" });
      return undefined;
    }
    const [status] = statuses;
    if (status !== undefined && statuses.length === 1) return { value: status, toldByStatus: true };
    const where = envelope ? `a \`const\` for ${envelope.code.join("/")}` : "an `allOf` with the schema of its envelope";
    this.problems.push({
      path,
      found: `an error without a code that is listed under ${statuses.length === 0 ? "no status" : `the statuses ${statuses.join(", ")}`}`,
      wanted: `${where}, or exactly one response that lists it, whose status is then its code`,
    });
    return undefined;
  }

  /** The envelope that the schema extends, through any number of `allOf`s. */
  #envelopeOf(schema: SchemaObject, envelopes: readonly Envelope[], open: readonly string[] = []): Envelope | undefined {
    for (const part of Array.isArray(schema.allOf) ? schema.allOf : []) {
      if (!isRecord(part) || typeof part.$ref !== "string" || open.includes(part.$ref)) continue;
      const path = pathOf(part.$ref);
      const name = path.at(-1);
      const envelope = envelopes.find((candidate) => candidate.name === name);
      if (envelope) return envelope;
      const parent = valueAt(this.#document, path);
      const inherited = isRecord(parent) ? this.#envelopeOf(parent, envelopes, [...open, part.$ref]) : undefined;
      if (inherited) return inherited;
    }
    return undefined;
  }

  #responses(found: Reach, errors: ReadonlyMap<string, ErrorEntry>): ResponseEntry[] {
    const responses = new Map<number, ResponseEntry>();
    const listings = new Map<number, Set<ErrorEntry>>();
    for (const { status, path, response } of found.responses) {
      const entry = responses.get(status) ?? { status, paths: [], description: response.description ?? "", headers: new Set(), errors: [], content: {} };
      responses.set(status, entry);
      entry.paths.push(path);
      for (const header of Object.keys(response.headers ?? {})) entry.headers.add(header.toLowerCase());
      entry.content = { ...response.content, ...entry.content };
      const x = this.extension("x-error-response", response["x-error"], [...path, "x-error"]);
      if (x && !entry.x) entry.x = x;
    }
    for (const { kind, status, error } of found.reached) {
      const listed = errors.get(error);
      if (kind === "response" && status !== undefined && listed) listings.set(status, (listings.get(status) ?? new Set()).add(listed));
    }
    for (const entry of responses.values()) entry.errors = [...(listings.get(entry.status) ?? [])];
    return [...responses.values()].sort((a, b) => a.status - b.status);
  }

  #carriers(found: Reach): Carrier[] {
    const names = new Set(found.reached.flatMap(({ carrier }) => (carrier ? [carrier] : [])));
    const carriers: Carrier[] = [];
    for (const [name, schema] of Object.entries(this.#schemas)) {
      const path = ["components", "schemas", name];
      const x = this.extension("x-error-carrier", schema["x-error-carrier"], [...path, "x-error-carrier"]);
      if (names.has(name) || x) carriers.push({ name, path, ...(x && { x }) });
    }
    return carriers;
  }

  #mergedSchema(name: string): SchemaObject {
    const schema = this.merged.components?.schemas?.[name];
    return isRecord(schema) ? schema : {};
  }
}

function places(found: Reach, errors: ReadonlyMap<string, ErrorEntry>): Place[] {
  const places = new Map<string, Place>();
  for (const { kind, path, carrier, error } of found.reached) {
    const entry = errors.get(error);
    if (kind === "response" || !entry) continue;
    const key = JSON.stringify([kind, path, carrier]);
    const place = places.get(key) ?? { kind, path, carrier: carrier ?? "", errors: [], successes: [] };
    if (!place.errors.includes(entry)) place.errors.push(entry);
    places.set(key, place);
  }
  for (const { path, carrier, schema } of found.beside) {
    for (const place of places.values()) {
      if (place.carrier === (carrier ?? "") && JSON.stringify(place.path) === JSON.stringify(path)) place.successes.push(schema);
    }
  }
  return [...places.values()];
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** The schema of a member below `schema`; references on the way are followed. */
function memberSchema(document: OpenApiDocument, schema: SchemaObject, members: Path): unknown {
  let current: unknown = schema;
  for (const member of members) {
    current = isRecord(current) && typeof current["$ref"] === "string" ? valueAt(document, pathOf(current["$ref"])) : current;
    current = valueAt(current, ["properties", member]);
  }
  return current;
}

/** Errors of the main envelope, and those without one, have the short form, so that an envelope added later renames nothing. */
function errorId(family: string, envelope: Envelope | undefined, code: string | number): string {
  return [family, ...(envelope ? [envelopeSlug(envelope.name)] : []), slug(String(code))].join("/");
}

/** `AsyncResponse` → `async-response`. */
export function envelopeSlug(name: string): string {
  return slug(name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "-"));
}

/** Lower case, whatever is not `[a-z0-9_]` becomes `-`. */
export function slug(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9_]/g, "-");
}

export type { XError };
