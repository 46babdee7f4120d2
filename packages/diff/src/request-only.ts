/** Finds schemas that only requests use. */
import type { OpenApiDocument } from "@faultline/catalog";
import { recordOf, isRecord, operationsIn } from "@faultline/catalog/pure";
import { refName } from "./forms.ts";

/** Lists the component schemas that only requests use: callers write them, and no response contains them. */
export function requestOnly(document: OpenApiDocument): Set<string> {
  const { schemas: named, parameters, requestBodies, pathItems: _, ...read } = document.components ?? {};
  const schemas = recordOf(named);
  const requests: unknown[] = [parameters, requestBodies];
  const answers: unknown[] = [read, document.webhooks];
  for (const item of Object.values(document.paths ?? {})) {
    if (isRecord(item)) requests.push(item["parameters"]);
  }
  for (const { operation } of operationsIn(document, "paths")) {
    const { requestBody, responses, callbacks, parameters: own }: Record<string, unknown> = { ...operation };
    requests.push(requestBody, own);
    answers.push(responses, callbacks);
  }
  for (const schema of Object.values(schemas)) if (isRecord(schema) && "x-error" in schema) answers.push(schema);
  const sent = reachable(schemas, requests);
  if (sent.size === 0) return sent;
  const seen = reachable(schemas, answers);
  return new Set([...sent].filter((name) => !seen.has(name)));
}

/** Collects the component schemas that the value refers to, directly or through others. */
function reachable(schemas: Readonly<Record<string, unknown>>, value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== "object" || value === null) return found;
  const name = isRecord(value) ? refName(value) : undefined;
  if (name !== undefined && !found.has(name)) reachable(schemas, schemas[name], found.add(name));
  for (const key in value) reachable(schemas, (value as Record<string, unknown>)[key], found); // an object can be asked for any member
  return found;
}
