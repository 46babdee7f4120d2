import type { OpenApiDocument, Path } from "@faultline/catalog";
import { isRecord, pathOf, valueAt } from "@faultline/catalog/pure";
import { operationResponses } from "./operation-responses.ts";

/** A response for failures, where it stands: one that many operations share is there once. */
export interface Failure {
  path: Path;
  response: Record<string, unknown>;
  statuses: Set<string>;
  /** How many operations answer with it. */
  uses: number;
}

export function isFailure(status: string): boolean {
  return /^([45][0-9X]{2}|default)$/.test(status);
}

/** Every response for failures that an operation answers, save to HEAD, which has no bodies. */
export function documentedFailures(document: OpenApiDocument): Failure[] {
  const failures = new Map<string, Failure>();
  for (const { status, response, path, method } of operationResponses(document)) {
    if (!isFailure(status) || method === "head") continue;
    const at = typeof response["$ref"] === "string" ? pathOf(response["$ref"]) : path;
    const resolved = valueAt(document, at);
    if (!isRecord(resolved)) continue;
    const key = JSON.stringify(at);
    const failure = failures.get(key) ?? { path: at, response: resolved, statuses: new Set(), uses: 0 };
    failure.statuses.add(status);
    failure.uses++;
    failures.set(key, failure);
  }
  return [...failures.values()];
}

/** The schemas of a response's bodies, with their places. */
export function bodiesOf({ response, path }: Failure): { schema: unknown; path: Path }[] {
  const content = isRecord(response["content"]) ? response["content"] : {};
  return Object.entries(content).flatMap(([type, media]) =>
    isRecord(media) && media["schema"] !== undefined
      ? [{ schema: media["schema"], path: [...path, "content", type, "schema"] }]
      : [],
  );
}
