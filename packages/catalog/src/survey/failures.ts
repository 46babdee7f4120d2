/** Finds the failure responses of any OpenAPI document and their bodies. */
import { follow, mediaTypesOf } from "../document/follow.ts";
import { isRecord, type OpenApiDocument } from "../document/openapi.ts";
import type { Path } from "../document/pointer.ts";
import { operationResponses } from "./operation-responses.ts";

/** A failure response; one that many operations share occurs once. */
export interface Failure {
  path: Path;
  response: Record<string, unknown>;
  statuses: Set<string>;
  /** The number of operations that use the response. */
  uses: number;
}

export function isFailure(status: string): boolean {
  return /^([45][0-9X]{2}|default)$/.test(status);
}

/** Lists every failure response of operations, except of HEAD, which has no bodies. */
export function documentedFailures(document: OpenApiDocument): Failure[] {
  const failures = new Map<string, Failure>();
  for (const { status, response, path, method } of operationResponses(document)) {
    if (!isFailure(status) || method === "head") continue;
    const { value: resolved, path: at } = follow(document, path, response);
    if (!isRecord(resolved)) continue;
    const key = JSON.stringify(at);
    const failure = failures.get(key) ?? { path: at, response: resolved, statuses: new Set(), uses: 0 };
    failure.statuses.add(status);
    failure.uses++;
    failures.set(key, failure);
  }
  return [...failures.values()];
}

/** Lists the schemas of a response's bodies with their paths. */
export function bodiesOf(document: OpenApiDocument, { response, path }: Failure): { schema: unknown; path: Path }[] {
  return mediaTypesOf(document, { value: response, path }).flatMap(({ media: { schema }, path: at }) =>
    schema === undefined ? [] : [{ schema, path: [...at, "schema"] }],
  );
}
