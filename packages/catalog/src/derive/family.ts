/** Reads a parsed OpenAPI document as a family and collects its problems. */
import { distinct } from "../document/group-by.ts";
import { causeProblems } from "../check/check-causes.ts";
import { checkExtension } from "../check/check-extension.ts";
import { envelopeOf, extendedEnvelope, memberSchema, refinedParent } from "./envelopes.ts";
import type { Extensions } from "../document/extensions.ts";
import { errorId } from "./error-id.ts";
import { mergeDocument } from "./merge.ts";
import type { Carrier, Envelope, ErrorEntry, Family, Placement, ResponseEntry } from "../model.ts";
import { isRecord, type OpenApiDocument, type SchemaObject } from "../document/openapi.ts";
import { groupPlacements } from "./group-placements.ts";
import { operationEntries } from "./operations.ts";
import { patternProblems } from "../check/check-pattern.ts";
import { valueAt, type Path } from "../document/pointer.ts";
import type { Problem } from "../document/problem.ts";
import { findPlacements, type FoundPlacements, type FoundPlacement } from "./find-placements.ts";
import { brokenReferences, circles } from "../check/check-references.ts";
import { checkShape } from "../check/check-document.ts";

/**
 * Reads a parsed OpenAPI document as a family. `problems` lists what cannot be read; `family` holds everything else.
 * Accepts any value and never throws. The function uses no files, so that rules can run wherever a parsed document is
 * available.
 */
export function readFamily(id: string, file: string, document: unknown): { family: Family; problems: Problem[] } {
  const shape = checkShape(document);
  const readable = shape.document ?? { openapi: "3.1.1", info: {} };
  const reader = new FamilyReader(id, readable);
  const { info } = readable;
  const family: Family = {
    id,
    file,
    title: info.title ?? id,
    version: info.version ?? "",
    description: info.description ?? info.summary ?? "",
    info: reader.extension("x-error-family", info["x-error-family"], ["info", "x-error-family"]) ?? {},
    document: isRecord(document) ? (document as OpenApiDocument) : readable, // as it is written, its faults in `problems`
    merged: reader.merged,
    ...reader.read(),
  };
  return { family, problems: [...shape.problems, ...reader.problems] };
}

/**
 * Lists the parts of a document that have the wrong type or lead back to themselves, so that nothing can be emitted
 * from it.
 */
export function malformedParts(document: unknown): Problem[] {
  const { document: rest, problems } = checkShape(document);
  return [...problems, ...(rest ? circles(rest) : [])];
}

class FamilyReader {
  readonly merged: OpenApiDocument;
  readonly problems: Problem[] = [];
  readonly #id: string;
  readonly #document: OpenApiDocument;
  readonly #schemas: ReadonlyMap<string, SchemaObject>;
  /** Schemas of which it was said that they should be envelopes. */
  readonly #baseless = new Set<string>();

  constructor(id: string, document: OpenApiDocument) {
    this.#id = id;
    this.#document = document;
    const { merged, problems } = mergeDocument(document);
    this.merged = merged;
    this.problems.push(...brokenReferences(document), ...circles(document), ...problems);
    const schemas = Object.entries(document.components?.schemas ?? {});
    this.#schemas = new Map(schemas.filter((entry): entry is [string, SchemaObject] => isRecord(entry[1])));
  }

  extension<Name extends keyof Extensions>(name: Name, value: unknown, path: Path): Extensions[Name] | undefined {
    if (value === undefined) return undefined;
    const result = checkExtension(name, value, path);
    if ("value" in result) return result.value;
    this.problems.push(...result.problems);
    return undefined;
  }

  read(): Pick<
    Family,
    "envelopes" | "errors" | "responses" | "placementGroups" | "carriers" | "operations" | "warnings"
  > {
    const found = findPlacements(this.#document, (name) => this.#schemas.get(name)?.["x-error"] !== undefined);
    this.problems.push(...found.problems);
    const envelopes = this.#envelopes();
    const errors = this.#errors(envelopes, found);
    const byName = new Map(errors.map((error) => [error.name, error]));
    const { warnings } = found;
    const carriers = this.#carriers(found);
    this.problems.push(
      ...patternProblems(
        this.#document,
        [...envelopes, ...errors, ...carriers].map(({ name }) => name),
      ),
    );
    return {
      envelopes,
      errors,
      responses: this.#responses(found, byName),
      placementGroups: groupPlacements(found, byName),
      carriers,
      operations: operationEntries(this.#document, byName, (value, path) =>
        this.extension("x-error-operation", value, path),
      ),
      warnings,
    };
  }

  #envelopes(): Envelope[] {
    return [...this.#schemas].flatMap(([name, schema]) => {
      const x = this.extension("x-error-envelope", schema["x-error-envelope"], [
        ...pathOfSchema(name),
        "x-error-envelope",
      ]);
      return x ? [envelopeOf(name, x, this.merged, (problem) => this.problems.push(problem))] : [];
    });
  }

  #errors(envelopes: readonly Envelope[], found: FoundPlacements): ErrorEntry[] {
    const ids = new Map<string, ErrorEntry>();
    const reached = new Map<string, FoundPlacement[]>();
    for (const placement of found.reached)
      reached
        .set(placement.error, reached.get(placement.error) ?? [])
        .get(placement.error)
        ?.push(placement);
    return [...this.#schemas].flatMap(([name, source]) => {
      const error =
        source["x-error"] === undefined ? undefined : this.#error(name, source, envelopes, reached.get(name) ?? []);
      if (!error) return [];
      this.#checkId(error, ids.get(error.id));
      ids.set(error.id, error);
      return [error];
    });
  }

  /** Refuses different codes with one id. The rule `unique-code` reports a code that occurs twice. */
  #checkId(error: ErrorEntry, twin: ErrorEntry | undefined): void {
    if (!twin || twin.code === error.code) return;
    this.problems.push({
      path: error.path,
      found: `the code ${JSON.stringify(error.code)}, whose id ${error.id} is also that of ${twin.name}`,
      wanted: "codes that differ in more than upper case and punctuation",
    });
  }

  #error(
    name: string,
    source: SchemaObject,
    envelopes: readonly Envelope[],
    reached: readonly FoundPlacement[],
  ): ErrorEntry | undefined {
    const path = pathOfSchema(name);
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name) || /^Response[0-9]+$/.test(name)) {
      this.problems.push({
        path,
        found: `the name ${name}`,
        wanted: "one such as NotFound, which can also name a type, and is not Response and a status",
      });
    }
    const x = this.extension("x-error", source["x-error"], [...path, "x-error"]);
    this.problems.push(...causeProblems(x?.causes, [...path, "x-error"]));
    const schema = this.#mergedSchema(name);
    const envelope = extendedEnvelope(this.#document, source, envelopes);
    const statuses = [
      ...new Set(reached.flatMap(({ kind, status }) => (kind === "response" && status !== undefined ? [status] : []))),
    ];
    const code = this.#lostEnvelope(source, envelope) ? undefined : this.#code(path, schema, envelope, statuses);
    if (!x || code === undefined) return undefined;
    return {
      id: errorId(this.#id, envelope === envelopes[0] ? undefined : envelope?.name, code.value),
      code: code.value,
      statusOnly: code.statusOnly,
      name,
      ...(source.title !== undefined && { title: source.title }),
      ...(source.description !== undefined && { description: source.description }),
      ...(envelope && { envelope }),
      path,
      source,
      schema,
      examples: source.examples ?? [],
      statuses: statuses.sort((a, b) => a - b),
      placements: distinct(
        reached.map(
          ({ kind, carrier, path: way }): Placement => ({ kind, path: way, ...(carrier !== undefined && { carrier }) }),
        ),
      ),
      x,
    };
  }

  /** True where errors refine a schema that names no code; one finding there stands for all of them. */
  #lostEnvelope(source: SchemaObject, envelope: Envelope | undefined): boolean {
    const parent = envelope ? undefined : refinedParent(this.#document, source);
    if (parent === undefined) return false;
    const isBroken = this.#schemas.get(parent)?.["x-error-envelope"] !== undefined; // its problem is reported already
    if (!isBroken && !this.#baseless.has(parent)) {
      this.problems.push({
        path: pathOfSchema(parent),
        found: "a schema whose members errors refine by constants, without `x-error-envelope`",
        wanted: "`x-error-envelope: { code: … }`, which names the member that tells these errors apart",
      });
    }
    this.#baseless.add(parent);
    return true;
  }

  /** The constant at the envelope's code member; without one, the single status under which the error is listed. */
  #code(
    path: Path,
    schema: SchemaObject,
    envelope: Envelope | undefined,
    statuses: readonly number[],
  ): { value: string | number; statusOnly: boolean } | undefined {
    const member = envelope && memberSchema(this.merged, schema, envelope.code);
    if (envelope && isRecord(member) && "const" in member) {
      const { const: value } = member;
      if (typeof value === "string" || (typeof value === "number" && Number.isSafeInteger(value)))
        return { value, statusOnly: false };
      const at = [...path, ...envelope.code.flatMap((step) => ["properties", step]), "const"];
      this.problems.push({
        path: this.#known(at),
        found: `the code ${JSON.stringify(value)}`,
        wanted: "a string or an integer",
      });
      return undefined;
    }
    const [status] = statuses;
    if (status !== undefined && statuses.length === 1) return { value: status, statusOnly: true };
    const where = envelope
      ? `a \`const\` for ${envelope.code.join("/")}`
      : "an `allOf` with the schema of its envelope";
    this.problems.push({
      path,
      found: `an error without a code that is listed under ${statuses.length === 0 ? "no status" : `the statuses ${statuses.join(", ")}`}`,
      wanted: `${where}, or exactly one response that lists it, whose status is then its code`,
    });
    return undefined;
  }

  #responses(found: FoundPlacements, errors: ReadonlyMap<string, ErrorEntry>): ResponseEntry[] {
    const responses = new Map<number, ResponseEntry>();
    const listings = new Map<number, Set<ErrorEntry>>();
    for (const { status, path, response } of found.responses) {
      const entry = responses.get(status) ?? {
        status,
        paths: [],
        description: response.description ?? "",
        headers: new Set(),
        errors: [],
        content: {},
      };
      responses.set(status, entry);
      entry.paths.push(path);
      for (const header of Object.keys(response.headers ?? {})) entry.headers.add(header.toLowerCase());
      entry.content = { ...response.content, ...entry.content };
      const x = this.extension("x-error-response", response["x-error"], [...path, "x-error"]);
      if (x && !entry.x) entry.x = x;
      if (x && entry.x === x) this.problems.push(...causeProblems(x.causes, [...path, "x-error"]));
    }
    for (const { kind, status, error } of found.reached) {
      const listed = errors.get(error);
      if (kind === "response" && status !== undefined && listed)
        listings.set(status, (listings.get(status) ?? new Set()).add(listed));
    }
    for (const entry of responses.values()) entry.errors = [...(listings.get(entry.status) ?? [])];
    return [...responses.values()].sort((a, b) => a.status - b.status);
  }

  #carriers(found: FoundPlacements): Carrier[] {
    const names = new Set(found.reached.map(({ carrier }) => carrier));
    return [...this.#schemas].flatMap(([name, schema]) => {
      const path = pathOfSchema(name);
      const x = this.extension("x-error-carrier", schema["x-error-carrier"], [...path, "x-error-carrier"]);
      return names.has(name) || x ? [{ name, path, ...(x && { x }) }] : [];
    });
  }

  #mergedSchema(name: string): SchemaObject {
    const schema = valueAt(this.merged, pathOfSchema(name));
    return isRecord(schema) ? schema : {};
  }

  /** The path, where the document as written has it; else that of its nearest ancestor. */
  #known(path: Path): Path {
    return path.length === 0 || valueAt(this.#document, path) !== undefined ? path : this.#known(path.slice(0, -1));
  }
}

function pathOfSchema(name: string): Path {
  return ["components", "schemas", name];
}
