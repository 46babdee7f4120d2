/** Selects parts of a document by JSONPath (RFC 9535), within limits. */
import { JSONPathEnvironment, JSONPathError, JSONPathQuery, JSONPathRecursionLimitError, jsonpath } from "json-p3";
import { nearest } from "../../check/nearest.ts";
import { isRecord } from "../../document/openapi.ts";
import { pathOf, pointerOf, type Path } from "../../document/pointer.ts";
import { Refused } from "../files.ts";
import { MAX_DEPTH, MAX_MATCHES, MAX_QUERY_LENGTH } from "../limits.ts";

/** A JSONPath, parsed. */
export type PathQuery = JSONPathQuery;

/** The document as json-p3 takes it: what parsing YAML or JSON gives is of this type. */
type JsonValue = Parameters<JSONPathQuery["query"]>[0];

/** Overlays may change a document that is deeper than it may be in the end. */
const environment = new JSONPathEnvironment({ maxRecursionDepth: 2 * MAX_DEPTH });

const RFC = "a JSONPath of RFC 9535, such as $.paths['/lamps'].get";

/** @throws {Refused} where the text is no JSONPath. */
export function parseQuery(text: string): PathQuery {
  if (text.length > MAX_QUERY_LENGTH)
    throw new Refused(`a JSONPath of more than ${MAX_QUERY_LENGTH} characters`, "a shorter one");
  try {
    return environment.compile(text);
  } catch (error) {
    if (error instanceof JSONPathError) throw new Refused(`no JSONPath (${error.message.split("\n", 1)[0]})`, RFC);
    throw error instanceof RangeError ? new Refused("a JSONPath with too many levels", RFC) : error;
  }
}

/**
 * Lists the paths of what a query selects, each once, in the order of the document.
 * @throws {Refused} where that is too much.
 */
export function select(query: PathQuery, document: unknown, most: number): Path[] {
  const paths = new Map<string, Path>();
  try {
    for (const { location } of query.lazyQuery(document as JsonValue)) {
      const path = location.map(String);
      paths.set(pointerOf(path), path);
      if (paths.size > most) throw new Refused(`more than ${MAX_MATCHES} selected parts`, "targets that select less");
    }
  } catch (error) {
    if (error instanceof JSONPathRecursionLimitError || error instanceof RangeError)
      throw new Refused("a document that is too deep or too large for it", "a target without `..`");
    throw error;
  }
  return [...paths.values()];
}

/** How far a query leads that selects nothing. */
export interface DeadEnd {
  /** The longest beginning of the query that selects something. */
  exists: string;
  /** The step behind it, which selects nothing. */
  missing: string;
  /** Where a reference leads that the beginning selects, as it is written: no JSONPath follows it. */
  reference?: string;
  /** The whole query with a name that is there instead, where only one can be meant. */
  meant?: string;
  /** True where the step is the last one and a name, so that an update of the beginning can add it. */
  isAddable: boolean;
}

/** Says how far a query leads that selects nothing. */
export function deadEnd(query: PathQuery, document: unknown): DeadEnd {
  const { segments } = query;
  let length = segments.length - 1;
  const beginning = (): PathQuery => new JSONPathQuery(environment, segments.slice(0, length));
  while (length > 0 && beginning().match(document as JsonValue) === undefined) length--;
  const segment = segments[length];
  const missing = segment?.toString({ form: "pretty" }) ?? "";
  const exists = beginning().toString({ form: "pretty" });
  const reference = referenceAt(beginning(), document);
  if (reference !== undefined) return behindReference(reference, query, length, { exists, missing });
  const meant = segment && meantName(segment, beginning(), document);
  const isAddable =
    length === segments.length - 1 && query.singularQuery() && !!segment && nameIn(segment) !== undefined;
  if (meant === undefined) return { exists, missing, isAddable };
  const rest = segments.slice(length + 1).map((later) => later.toString({ form: "pretty" }));
  return { exists, missing, isAddable, meant: `${exists}${nameStep(meant)}${rest.join("")}` };
}

function referenceAt(query: PathQuery, document: unknown): string | undefined {
  const value: unknown = query.match(document as JsonValue)?.value;
  return isRecord(value) && typeof value["$ref"] === "string" ? value["$ref"] : undefined;
}

/** What is meant stands where a reference within the document leads. */
function behindReference(
  reference: string,
  { segments }: PathQuery,
  length: number,
  { exists, missing }: Pick<DeadEnd, "exists" | "missing">,
): DeadEnd {
  const end = { exists, missing, reference, isAddable: false };
  if (!reference.startsWith("#/")) return end;
  const rest = segments.slice(length).map((step) => step.toString({ form: "pretty" }));
  return { ...end, meant: `$${pathOf(reference).map(nameStep).join("")}${rest.join("")}` };
}

type QueryStep = PathQuery["segments"][number];

/** Members that are looked through for a name that may be meant. */
const MOST_NAMES = 10_000;

function meantName(segment: QueryStep, owner: PathQuery, document: unknown): string | undefined {
  const wanted = nameIn(segment);
  const value: unknown = owner.match(document as JsonValue)?.value;
  if (wanted === undefined || !isRecord(value)) return undefined;
  const names = Object.keys(value).slice(0, MOST_NAMES);
  const sameRoute = names.filter((name) => routeOf(name) === routeOf(wanted));
  return sameRoute.length === 1 ? sameRoute[0] : nearest(wanted, names);
}

/** The name that a step selects, where it is one below and nothing else. */
function nameIn({ selectors: [selector, ...others] }: QueryStep): string | undefined {
  return others.length === 0 && selector instanceof jsonpath.selectors.NameSelector ? selector.name : undefined;
}

/** A path of an API without the names of its parameters, which change more often than it does. */
function routeOf(name: string): string {
  return name.replaceAll(/\{[^{}]*\}/g, "{}").replace(/\/$/, "");
}

function nameStep(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `['${name.replaceAll(/['\\]/g, "\\$&")}']`;
}
