/** Reads a parsed OpenAPI document as a family and collects its problems. */
import { distinct } from "../document/group-by.ts";
import { causeProblems } from "../check/check-causes.ts";
import { checkExtension } from "../check/check-extension.ts";
import { envelopeOf, extendedEnvelope, refinementsIn, tellingMembers } from "./envelopes.ts";
import type { Extensions, XError } from "../document/extensions.ts";
import { addExamples } from "./error-examples.ts";
import { extensionCode, isCodeValue, isHuge, codeInSchema, type ErrorCode } from "./error-code.ts";
import { locationInWords } from "./locations.ts";
import { errorId } from "./error-id.ts";
import type { Carrier, Envelope, ErrorEntry, Family, ListEnvelope, Placement, ResponseEntry } from "../model.ts";
import { isRecord, type OpenApiDocument, type SchemaObject } from "../document/openapi.ts";
import { groupPlacements } from "./group-placements.ts";
import { listEnvelopeOf, listOfPlacement } from "./list-envelopes.ts";
import { refersToOne } from "./list-schemas.ts";
import { operationEntries } from "./operations.ts";
import { patternProblems } from "../check/check-pattern.ts";
import { compareStatusKeys, unitedStatuses, type StatusKey, type StatusSet } from "../document/status.ts";
import { pointerOf, valueAt, type Path } from "../document/pointer.ts";
import type { Problem } from "../document/problem.ts";
import type { FoundPlacements, FoundPlacement } from "./find-placements.ts";
import { withObjectsListed } from "../document/each-object.ts";
import { circles } from "../check/check-references.ts";
import { soundParts, type SoundParts } from "./sound-parts.ts";
import { unboundedness } from "../open/measure.ts";
import { lift } from "../document/lift.ts";
import { checkShape } from "../check/check-document.ts";

/**
 * Reads a parsed OpenAPI document as a family. `problems` lists what cannot be read of the errors, of the bodies that
 * lead to them and of whatever these refer to; `family` holds everything else. Mistakes in other parts are left to
 * linters of OpenAPI: the family's document lacks those parts.
 * Accepts any value and never throws. The function uses no files, so that rules can run wherever a parsed document is
 * available.
 */
export function readFamily(id: string, file: string, given: unknown): { family: Family; problems: Problem[] } {
  if (unboundedness(given).length > 0) return readParts(id, file, given);
  const document = lift(given);
  return isRecord(document)
    ? withObjectsListed(document, () => readParts(id, file, document))
    : readParts(id, file, document);
}

function readParts(id: string, file: string, document: unknown): { family: Family; problems: Problem[] } {
  const parts = soundParts(document);
  const { info } = parts.document;
  const reader = new FamilyReader(id, parts);
  const x = reader.extension("x-error-family", info["x-error-family"], ["info", "x-error-family"]) ?? {};
  const members = reader.read();
  const { problems } = reader;
  const family: Family = {
    id,
    file,
    title: info.title ?? id,
    version: info.version ?? "",
    description: info.description ?? info.summary ?? "",
    info: x,
    document: problems.length > 0 && isRecord(document) ? (document as OpenApiDocument) : parts.document, // as it is written, its faults in `problems`
    merged: parts.merged,
    ...members,
  };
  return { family, problems };
}

/**
 * Lists the parts of a document that have the wrong type or lead back to themselves, so that nothing can be emitted
 * from it.
 */
export function malformedParts(document: unknown): Problem[] {
  const { document: rest, problems } = checkShape(document);
  return [...problems, ...(rest ? circles(rest) : [])];
}

/** Such a code is rounded before anybody sees it, so it is not shown either. */
const UNSAFE = {
  found: `a code beyond ±${Number.MAX_SAFE_INTEGER}, which JavaScript rounds when it reads JSON, so that several codes become one`,
  wanted: "a string, if the service can send one, or an integer within these bounds",
};

/** What an error of the envelope would need to be told by a code. */
function codeWanted(envelope: Envelope | undefined): string {
  if (!envelope) return "an `allOf` with the schema of its envelope";
  const { codes } = envelope;
  if (codes.length === 0)
    return `\`code\` in the \`x-error-envelope\` of ${envelope.name}, and a \`const\` for the member that it names`;
  const what = codes.some(({ kind }) => kind !== "header") ? "a `const`" : "the `code` of `x-error`";
  return `${what} for ${codes.map(locationInWords).join(" or ")}`;
}

class FamilyReader {
  readonly problems: Problem[];
  readonly #merged: OpenApiDocument;
  readonly #found: FoundPlacements;
  readonly #id: string;
  readonly #document: OpenApiDocument;
  readonly #schemas: ReadonlyMap<string, SchemaObject>;
  /** Schemas of which it was said that they should be envelopes. */
  readonly #baseless = new Set<string>();
  /** Pointers to members that tell errors apart, by the schema that these extend; found when first asked for. */
  #telling: ReadonlyMap<string, ReadonlySet<string>> | undefined;

  constructor(id: string, { document, merged, found, problems }: SoundParts) {
    this.#id = id;
    this.#document = document;
    this.#merged = merged;
    this.#found = found;
    this.problems = [...problems];
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
    "envelopes" | "lists" | "errors" | "responses" | "placementGroups" | "carriers" | "operations" | "warnings"
  > {
    const found = this.#found;
    const marked = this.#envelopes(found);
    const { envelopes, lists } = marked;
    const errors = this.#errors(marked, found);
    addExamples(this.#document, errors, found.reached);
    const byName = new Map(errors.map((error) => [error.name, error]));
    const { warnings } = found;
    const carriers = this.#carriers(found);
    this.problems.push(
      ...patternProblems(
        this.#document,
        [...envelopes, ...errors, ...carriers].map(({ name }) => name),
      ),
    );
    const ofEnvelopes = envelopes.map(({ name }) => name);
    const beside = found.beside.filter(({ schema }) => !refersToOne(this.#document, schema, ofEnvelopes)); // any error of the envelope is no success
    return {
      envelopes,
      lists,
      errors,
      responses: this.#responses(found, lists, byName),
      placementGroups: groupPlacements({ ...found, beside }, byName),
      carriers,
      operations: operationEntries(this.#document, byName, (value, path) =>
        this.extension("x-error-operation", value, path),
      ),
      warnings,
    };
  }

  #envelopes(found: FoundPlacements): Pick<Family, "envelopes" | "lists"> {
    const report = (problem: Problem): void => void this.problems.push(problem);
    const envelopes: Envelope[] = [];
    const lists: ListEnvelope[] = [];
    for (const [name, schema] of this.#schemas) {
      const at = [...pathOfSchema(name), "x-error-envelope"];
      const x = this.extension("x-error-envelope", schema["x-error-envelope"], at);
      if (x?.list !== undefined)
        lists.push(
          listEnvelopeOf(name, { ...x, list: x.list }, this.#document, this.#mergedSchema(name), found, report),
        );
      else if (x) envelopes.push(envelopeOf(name, x, this.#merged, report));
    }
    return { envelopes, lists };
  }

  #errors(envelopes: Pick<Family, "envelopes" | "lists">, found: FoundPlacements): ErrorEntry[] {
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
    const found = (self: ErrorEntry, other: ErrorEntry): string =>
      `the code ${JSON.stringify(self.code)}, whose id ${self.id} is also that of ${other.name}`;
    const wanted = "an `x-error.slug` of its own, or codes that differ in more than upper case and punctuation";
    this.problems.push(
      { path: twin.path, found: found(twin, error), wanted },
      { path: error.path, found: found(error, twin), wanted },
    );
  }

  #error(
    name: string,
    source: SchemaObject,
    { envelopes, lists }: Pick<Family, "envelopes" | "lists">,
    reached: readonly FoundPlacement[],
  ): ErrorEntry | undefined {
    const path = pathOfSchema(name);
    const x = this.extension("x-error", source["x-error"], [...path, "x-error"]);
    this.problems.push(...causeProblems(x?.causes, [...path, "x-error"]));
    const schema = this.#mergedSchema(name);
    const envelope = extendedEnvelope(this.#document, source, envelopes);
    const asRoot = withStatuses(reached.filter(({ kind }) => kind === "response"));
    const listed = reached.filter((placement) => listOfPlacement(placement, lists));
    const arrivals = [...asRoot, ...listed];
    const statuses = statusesIn(arrivals);
    const code = this.#lostEnvelope(source, envelope)
      ? undefined
      : this.#code(path, schema, envelope, statusesIn(asRoot), x);
    if (!x || code === undefined) return undefined;
    return {
      id: errorId(this.#id, envelope === envelopes[0] ? undefined : envelope?.name, x.slug ?? code.value),
      code: code.value,
      statusOnly: code.location === undefined,
      ...(code.location !== undefined && { location: code.location }),
      ...(code.range && { range: code.range }),
      name,
      ...(source.title !== undefined && { title: source.title }),
      ...(source.description !== undefined && { description: source.description }),
      ...(envelope && { envelope }),
      path,
      source,
      schema,
      examples: [],
      statuses: statuses.filter((status) => typeof status === "number"),
      ranges: statuses.filter((status) => typeof status !== "number"),
      statusSet: arrivals.reduce<StatusSet>((set, { statusSet = [] }) => unitedStatuses(set, statusSet), []),
      placements: distinct(
        reached.map((placement): Placement => {
          const { kind, carrier, path: way } = placement;
          const list = listOfPlacement(placement, lists)?.name;
          return { kind, path: way, ...(carrier !== undefined && { carrier }), ...(list !== undefined && { list }) };
        }),
      ),
      x,
    };
  }

  /** True where errors refine a schema that names no code; one finding there stands for all of them. */
  #lostEnvelope(source: SchemaObject, envelope: Envelope | undefined): boolean {
    const isComplete = envelope && (envelope.codes.length > 0 || envelope.status.length > 0);
    const parent = isComplete ? undefined : this.#uncodedParent(source, envelope);
    if (parent === undefined) return false;
    const isBroken = !envelope && this.#schemas.get(parent)?.["x-error-envelope"] !== undefined; // its problem is reported already
    if (!isBroken && !this.#baseless.has(parent)) {
      this.problems.push({
        path: pathOfSchema(parent),
        found: `a schema whose members errors refine by constants, without ${envelope ? "a code in its " : ""}\`x-error-envelope\``,
        wanted: "`x-error-envelope: { code: … }`, which names the member that tells these errors apart",
      });
    }
    this.#baseless.add(parent);
    return true;
  }

  /**
   * The schema without a code of which the error fixes a member that tells errors apart: all that extend the schema fix it, or some by different
   * constants. A member with another role, such as the message, is none.
   */
  #uncodedParent(source: SchemaObject, envelope: Envelope | undefined): string | undefined {
    const roles = envelope ? [...envelope.message, ...envelope.requestId, ...envelope.status].map(pointerOf) : [];
    this.#telling ??= tellingMembers(
      [...this.#schemas.values()]
        .filter((schema) => schema["x-error"] !== undefined)
        .flatMap((schema) => refinementsIn(this.#document, schema)),
    );
    return refinementsIn(this.#document, source).find(({ parent, fixed }) =>
      [...fixed.keys()].some((pointer) => !roles.includes(pointer) && this.#telling?.get(parent)?.has(pointer)),
    )?.parent;
  }

  /** The constant at the finest location that has one; without one, the single status under which the error is listed. */
  #code(
    path: Path,
    schema: SchemaObject,
    envelope: Envelope | undefined,
    statuses: readonly StatusKey[],
    x: XError | undefined,
  ): ErrorCode | undefined {
    for (const [location, where] of (envelope?.codes ?? []).entries()) {
      const found =
        where.kind === "header"
          ? extensionCode(envelope, location, x)
          : codeInSchema(this.#merged, schema, where, envelope?.schema ?? {});
      if (!found) continue;
      if ("range" in found) return { ...found, location };
      if (isCodeValue(found.value)) return { value: found.value, location };
      this.problems.push({
        path: this.#known([...path, ...found.at]),
        ...(isHuge(found.value)
          ? UNSAFE
          : { found: `the code ${JSON.stringify(found.value)}`, wanted: "a string or an integer" }),
      });
      return undefined;
    }
    const [status] = statuses;
    if (status !== undefined && statuses.length === 1) return { value: status };
    this.problems.push({
      path,
      found: `an error without a code that is listed under ${statuses.length === 0 ? "no status" : `the statuses ${statuses.join(", ")}`}`,
      wanted: `${codeWanted(envelope)}, or exactly one response that lists it, whose status is then its code`,
    });
    return undefined;
  }

  #responses(
    found: FoundPlacements,
    lists: readonly ListEnvelope[],
    errors: ReadonlyMap<string, ErrorEntry>,
  ): ResponseEntry[] {
    const responses = new Map<StatusKey, ResponseEntry>();
    const listings = new Map<StatusKey, Set<ErrorEntry>>();
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
    for (const placement of found.reached) {
      const { kind, status, error } = placement;
      const listed = errors.get(error);
      if ((kind === "response" || listOfPlacement(placement, lists)) && status !== undefined && listed)
        listings.set(status, (listings.get(status) ?? new Set()).add(listed));
    }
    for (const entry of responses.values()) entry.errors = [...(listings.get(entry.status) ?? [])];
    return [...responses.values()].sort((a, b) => compareStatusKeys(a.status, b.status));
  }

  #carriers(found: FoundPlacements): Carrier[] {
    const names = new Set(found.reached.map(({ carrier }) => carrier));
    return [...this.#schemas].flatMap(([name, schema]) => {
      const path = pathOfSchema(name);
      const x = this.extension("x-error-carrier", schema["x-error-carrier"], [...path, "x-error-carrier"]);
      const holds = names.has(name) && schema["x-error"] === undefined; // an error that holds others is no carrier of its own
      return holds || x ? [{ name, path, ...(x && { x }) }] : [];
    });
  }

  #mergedSchema(name: string): SchemaObject {
    const schema = valueAt(this.#merged, pathOfSchema(name));
    return isRecord(schema) ? schema : {};
  }

  /** The path, where the document as written has it; else that of its nearest ancestor. */
  #known(path: Path): Path {
    return path.length === 0 || valueAt(this.#document, path) !== undefined ? path : this.#known(path.slice(0, -1));
  }
}

/** Without those under a key that means no status, such as `default` beside `4XX` and `5XX`, where others are left. */
function withStatuses(placements: readonly FoundPlacement[]): readonly FoundPlacement[] {
  const meant = placements.filter(({ statusSet }) => statusSet?.length !== 0);
  return meant.length > 0 ? meant : placements;
}

function statusesIn(reached: readonly FoundPlacement[]): StatusKey[] {
  return [...new Set(reached.flatMap(({ status }) => status ?? []))].sort(compareStatusKeys);
}

function pathOfSchema(name: string): Path {
  return ["components", "schemas", name];
}
