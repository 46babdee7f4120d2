/** Makes test vectors of the examples of a family: exchanges that are exactly as documented. */
import { distinct, framingOf, groupBy, statusesOfKey, statusesWithout, valueAt } from "@faultline/catalog/pure";
import {
  isOnlyListed,
  isRecord,
  type Envelope,
  type ErrorEntry,
  type Family,
  type OpenApiDocument,
  type Placement,
  type PlacementGroup,
  type StatusSet,
} from "@faultline/catalog";
import { constantsOf } from "../../schema/constants.ts";
import { statusOnlyOf } from "../family-facts.ts";
import { expectedOf, codeIn } from "./expected.ts";
import { expectedWait } from "./expected-wait.ts";
import type { Vector } from "./vector.ts";

/** The examples of a family, in the order of its errors, wherever they are documented. */
export function declaredVectors(family: Family): Vector[] {
  const meanings = new StatusMeanings(family);
  return family.errors.flatMap((error) =>
    vectorsOfError(error, family, meanings).map((vector, index) => ({
      id: `${error.id}${index === 0 ? "" : `.${index + 1}`}`,
      ...vector,
    })),
  );
}

type AnonymousVector = Omit<Vector, "id">;

function vectorsOfError(error: ErrorEntry, family: Family, meanings: StatusMeanings): AnonymousVector[] {
  const statuses = sampleStatuses(error, meanings.beside(error));
  const root = (isOnlyListed(error) ? [] : statuses).flatMap((status) =>
    error.examples.map(
      (body): AnonymousVector => ({
        status,
        headers: headersFor(error, body),
        body,
        expect: expectedOf(error, { body, headers: headersFor(error, body) }, status),
      }),
    ),
  );
  const carried = family.placementGroups
    .filter((group) => group.errors.includes(error) && !isListed(error, group))
    .flatMap((group) =>
      error.examples.map(
        (body): AnonymousVector => ({
          ...carrying(body, group, headersFor(error, body)),
          expect: { ...expectedOf(error, { body, headers: headersFor(error, body) }), pointer: pointerTo(group) },
        }),
      ),
    );
  const lists = error.placements.flatMap((placement) => vectorsOfList(error, placement, statuses, family));
  return distinct([...root, ...lists, ...carried]);
}

/** True where the place is in a list that is the failure. */
function isListed({ placements }: ErrorEntry, { kind, carrier, path, sequence }: PlacementGroup): boolean {
  const key = JSON.stringify([kind, carrier, path]);
  return (
    !sequence &&
    placements.some((each) => each.list !== undefined && JSON.stringify([each.kind, each.carrier, each.path]) === key)
  );
}

/** The smallest exchange that has the object at the placement. */
function carrying(
  body: unknown,
  group: PlacementGroup,
  headers: Record<string, string>,
): Pick<Vector, "status" | "headers" | "body"> {
  const { sequence, path } = group;
  if (!sequence) return { status: 200, headers, body: wrapped(body, group) };
  const [mediaType = ""] = sequence.mediaTypes;
  const format = framingOf(mediaType);
  const text = JSON.stringify(wrapped(body, { path: path.slice(1) }));
  return {
    status: sequence.statusSet[0]?.[0] ?? 200,
    headers: format ? { ...headers, "content-type": mediaType } : headers,
    body: FRAMES[format ?? "lines"](text),
  };
}

const FRAMES: Readonly<Record<NonNullable<ReturnType<typeof framingOf>>, (text: string) => string>> = {
  lines: (text) => `${text}\n`,
  records: (text) => `\u001e${text}\n`,
  events: (text) => `data: ${text}\n\n`,
};

/** A body with the error alone in its list, under each status at which that is documented and which the error does not contradict. */
function vectorsOfList(
  error: ErrorEntry,
  placement: Placement,
  statuses: readonly number[],
  { lists, merged }: Family,
): AnonymousVector[] {
  const list = lists.find(({ name }) => name === placement.list);
  if (!list) return [];
  const { envelope, examples } = error;
  const pointer = pointerTo(placement);
  return statuses.flatMap((status) =>
    examples.flatMap((example): AnonymousVector[] => {
      const named = envelope?.status.map((path) => valueAt(example, path)).find((value) => value !== undefined);
      const isOther = status >= 400 && named !== undefined && Number.parseInt(String(named), 10) !== status;
      if (isOther || statusesWithout([[status, status]], list.statusSet).length > 0) return [];
      const code = codeIn(example, error);
      const faults = [{ match: "declared" as const, id: error.id, code, pointer }];
      const body = withConstants(wrapped(example, placement), merged, list.schema);
      const expected = expectedOf(error, { body: example, headers: {} }, status);
      return [{ status, headers: {}, body, expect: { ...expected, faults } }];
    }),
  );
}

/** Adds the members that have one value in each body of the schema. */
function withConstants(body: unknown, document: OpenApiDocument, schema: unknown): unknown {
  const constants = constantsOf(document, schema).filter(([path, , isOptional]) => path.length === 1 && !isOptional);
  return isRecord(body)
    ? { ...Object.fromEntries(constants.map(([[name = ""], value]) => [name, value])), ...body }
    : body;
}

/** The header that carries the code of the error, where one does. */
function codeHeaders({ code, envelope, location = 0, statusOnly }: ErrorEntry): Record<string, string> {
  const where = envelope?.codes[location];
  if (statusOnly || where?.kind !== "header") return {};
  const { header, scheme, parameter } = where;
  return { [header]: scheme === undefined ? String(code) : `${scheme} ${parameter}="${code}"` };
}

/** What else a status can mean. */
interface OtherMeanings {
  /** Exact statuses of responses. */
  exact: StatusSet;
  /** Statuses under which a code or a finer key tells another error. */
  taken: StatusSet;
}

/** Knows what statuses mean in a family beside an error. */
class StatusMeanings {
  readonly #exact: StatusSet;
  readonly #byEnvelope: ReadonlyMap<Envelope | undefined, { rivals: ErrorEntry[]; coded: StatusSet }>;

  constructor({ errors, responses }: Family) {
    this.#exact = responses.flatMap(({ status }) => (typeof status === "number" ? [[status, status] as const] : []));
    this.#byEnvelope = new Map(
      [...groupBy(errors, ({ envelope }) => envelope)].map(([envelope, siblings]) => {
        const coded = siblings.flatMap(({ statusOnly, statusSet }) => (statusOnly ? [] : statusSet));
        return [envelope, { rivals: statusOnlyOf(siblings), coded: distinct(coded) }];
      }),
    );
  }

  beside(error: ErrorEntry): OtherMeanings {
    const { rivals, coded } = this.#byEnvelope.get(error.envelope) ?? { rivals: [], coded: [] };
    const finer = error.statusOnly ? rivals.slice(0, rivals.indexOf(error)) : [];
    return {
      exact: this.#exact,
      taken: [...(error.statusOnly ? coded : []), ...finer.flatMap(({ statusSet }) => statusSet)],
    };
  }
}

/** The exact statuses, and of each range the first one that tells the error, best one that no other response has for itself. */
function sampleStatuses({ statuses, ranges, statusSet }: ErrorEntry, { exact, taken }: OtherMeanings): number[] {
  const ofRanges = ranges.flatMap((key) => {
    const span = statusesOfKey(key, []);
    const free = statusesWithout(statusesWithout(span, statusesWithout(span, statusSet)), taken);
    const [first] = [...statusesWithout(free, exact), ...free];
    return first ? [first[0]] : [];
  });
  return [...new Set([...statuses, ...ofRanges])];
}

/** The smallest body that has the object at the placement. */
function wrapped(body: unknown, { path }: Pick<Placement, "path">): unknown {
  return path.reduceRight<unknown>((inner, name) => (name === "*" ? [inner] : { [name]: inner }), body);
}

function pointerTo({ path }: Pick<Placement, "path">): string {
  return path.map((name) => `/${name === "*" ? "0" : name.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function headersFor(error: ErrorEntry, body: unknown): Record<string, string> {
  return { ...codeHeaders(error), ...expectedWait(error.x.retry?.delay, body)?.headers };
}
