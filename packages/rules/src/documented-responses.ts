/** Lists every response of a document once, even if many operations share it. */
import { derivedOnce, follow, isRecord, operationsIn, pointerOf } from "@faultline/catalog/pure";
import type { OpenApiDocument, Path } from "@faultline/catalog";

export interface DocumentedResponse {
  /** The status, range or `default` under which it stands; for a component that nothing refers to, its name. */
  status: string;
  response: Record<string, unknown>;
  path: Path;
  /** The method of the operations that answer with it, where all have the same; absent for a component that is named by its status. */
  method?: string;
}

/** Lists the responses of operations, webhooks and components, each once, with the first status that leads to it. */
export function documentedResponses(document: OpenApiDocument): readonly DocumentedResponse[] {
  return derivedOnce(document, eachResponse);
}

function eachResponse(document: OpenApiDocument): DocumentedResponse[] {
  const found = new Map<string, DocumentedResponse>();
  const add = (status: string, path: Path, method?: string): void => {
    const { value: response, path: at } = follow(document, path);
    if (!isRecord(response) || status.startsWith("x-")) return;
    const key = pointerOf(at);
    const known = found.get(key);
    if (!known) found.set(key, { status, response, path: at, ...(method !== undefined && { method }) });
    else if (known.method !== method) delete known.method;
  };
  for (const name of Object.keys(document.components?.responses ?? {})) {
    if (/^[1-5][0-9X]{2}$|^default$/.test(name)) add(name, ["components", "responses", name]);
  }
  for (const section of ["paths", "webhooks"] as const) {
    for (const { method, operation, path } of operationsIn(document, section)) {
      for (const status of isRecord(operation.responses) ? Object.keys(operation.responses) : [])
        add(status, [...path, "responses", status], method);
    }
  }
  return [...found.values()];
}
