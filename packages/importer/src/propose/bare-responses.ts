/** Says what is known of responses without a body: no schema can be an error there, but the status and its headers are told. */
import { pointerOf } from "@faultline/catalog/pure";
import type { DocumentEdit, JsonTree, Remark } from "../model.ts";
import type { FailureResponse } from "../read/failure-bodies.ts";
import { hasRetryAfter } from "./error-schema.ts";
import { inSeries } from "./words.ts";

/** The `x-error` of the responses that a status has, where all of them time a retry; else nothing is known but the status. */
export function bareResponseMark(
  responses: readonly FailureResponse[],
  key: string,
  title: string,
): JsonTree | undefined {
  const [first, ...others] = responses.filter(({ media, keys }) => media.length === 0 && keys.has(key));
  if (!first || ![first, ...others].every(({ response }) => hasRetryAfter(response))) return undefined;
  const source = { document: title, section: `#${pointerOf(first.path)}`, basis: "documented" };
  return { "x-error": { retry: { strategy: "retry_after" }, source } };
}

/** What an overlay adds to such responses. */
export function bareResponseEdits(responses: readonly FailureResponse[], title: string): DocumentEdit[] {
  return responses.flatMap((response): DocumentEdit[] => {
    const [key = ""] = response.keys.keys();
    const update = bareResponseMark([response], key, title);
    return update ? [{ target: response.path, update }] : [];
  });
}

/** Which statuses come without a body, and from which operations. */
export function bareResponseRemarks(responses: readonly FailureResponse[]): Remark[] {
  const operations = new Map<string, string[]>();
  for (const [key, paths] of responses.filter(({ media }) => media.length === 0).flatMap(({ keys }) => [...keys]))
    operations.set(key, [...(operations.get(key) ?? []), ...paths.map(operationInWords)]);
  return [...operations]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, all]) => ({
      kind: "left out",
      text: `${key} without a body, of which the status is known and no error: ${inSeries(all, 3)}`,
    }));
}

/** `GET /parcels/{id}` of the path of a response. */
function operationInWords([, path = "", ...steps]: FailureResponse["path"]): string {
  const method = steps[steps.indexOf("responses") - 1] ?? "";
  return `\`${method.toUpperCase()} ${path}\``;
}
