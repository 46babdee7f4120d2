/** Lists the responses of every operation. */
import { isRecord, operationsOf } from "@faultline/catalog/pure";
import type { OpenApiDocument, Path } from "@faultline/catalog";

export interface OperationResponse {
  status: string;
  response: Record<string, unknown>;
  path: Path;
  method: string;
}

/**
 * Lists every response of every operation by its key. Webhooks are left out, because the other side responds to them.
 */
export function* operationResponses(document: OpenApiDocument): Generator<OperationResponse> {
  for (const [url, item] of Object.entries(document.paths ?? {})) {
    for (const [method, operation] of operationsOf(item)) {
      for (const [status, response] of Object.entries(isRecord(operation.responses) ? operation.responses : {})) {
        if (isRecord(response) && !status.startsWith("x-"))
          yield { status, response, path: ["paths", url, method, "responses", status], method };
      }
    }
  }
}
