/** Lists the failure responses of a document with their bodies, the statuses that lead to them, and who uses them. */
import type { OpenApiDocument, Path, StatusKey } from "@faultline/catalog";
import { follow, isFailureKey, mediaTypesOf, pointerOf, recordOf, statusKeyOf, valueAt } from "@faultline/catalog/pure";
import { operationResponses } from "@faultline/catalog/survey";
import { leavesOf, type Leaf } from "./leaf.ts";

/** A failure response: a component that operations share, or one of an operation's own. */
export interface FailureResponse {
  path: Path;
  response: Record<string, unknown>;
  /** The keys under which operations have it, `404`, `4XX` or `default`, each with the operations' responses. */
  keys: ReadonlyMap<string, readonly Path[]>;
  media: readonly FailureMedia[];
}

/** The body of a failure response in one media type. */
export interface FailureMedia {
  type: string;
  /** Of the media type object. */
  path: Path;
  leaves: readonly Leaf[];
  hasSchema: boolean;
  /** Where the response is a success otherwise: its leaves are the alternatives that are failures. */
  inSuccess?: FailuresInSuccess;
}

/** The failures among the bodies of a success. */
export interface FailuresInSuccess {
  /** What tells each, by the id of its leaf. */
  tells: ReadonlyMap<string, Tell>;
  /** The schemas of the successes, as the document has them. */
  successes: readonly Record<string, unknown>[];
}

/** The member at the root of a body that tells failures from successes. */
export interface Tell {
  member: string;
  /** Its values in failures, or those in successes; without either, failures alone have the member. */
  fails?: readonly unknown[];
  succeeds?: readonly unknown[];
}

/** Lists each failure response once. HEAD has no bodies; webhooks are answered by the other side. */
export function failureResponses(document: OpenApiDocument): FailureResponse[] {
  return responsesOf(document, isFailureKey);
}

/** Lists the responses of successes, in whose bodies errors can stand beside what succeeded. */
export function successResponses(document: OpenApiDocument): FailureResponse[] {
  return responsesOf(document, (key) => /^2/.test(String(key)));
}

function responsesOf(document: OpenApiDocument, isMeant: (key: StatusKey) => boolean): FailureResponse[] {
  const found = new Map<string, FailureResponse & { keys: Map<string, Path[]> }>();
  for (const { status, response, path, method } of operationResponses(document)) {
    const key = statusKeyOf(status);
    if (key === undefined || !isMeant(key) || method === "head") continue;
    if (key === "default" && leavesNothing(valueAt(document, path.slice(0, -1)))) continue;
    const { value, path: at } = follow(document, path, response);
    const id = pointerOf(at);
    const known = found.get(id) ?? {
      path: at,
      response: recordOf(value),
      keys: new Map<string, Path[]>(),
      media: mediaOf(document, value, at),
    };
    found.set(id, known);
    known.keys.set(String(key), [...(known.keys.get(String(key)) ?? []), path]);
  }
  return [...found.values()];
}

/** True for responses whose ranges leave no failure to `default`. */
function leavesNothing(responses: unknown): boolean {
  const keys = Object.keys(recordOf(responses)).map((key) => key.toUpperCase());
  return keys.includes("4XX") && keys.includes("5XX");
}

function mediaOf(document: OpenApiDocument, value: unknown, path: Path): FailureMedia[] {
  return mediaTypesOf(document, { value, path }).map(({ type, media, path: at }) => ({
    type,
    path: at,
    hasSchema: media["schema"] !== undefined,
    leaves: leavesOf(document, [...at, "schema"]),
  }));
}

/** How many operations answer with it. */
export function usesOfResponse({ keys }: FailureResponse): number {
  return [...keys.values()].reduce((sum, paths) => sum + paths.length, 0);
}
