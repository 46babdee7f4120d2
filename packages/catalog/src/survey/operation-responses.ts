/** Lists the responses of every operation. */
import { isRecord, type OpenApiDocument } from "../document/openapi.ts";
import { operationsIn } from "../document/operations.ts";
import type { Path } from "../document/pointer.ts";

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
  for (const { method, operation, path } of operationsIn(document, "paths")) {
    for (const [status, response] of Object.entries(isRecord(operation.responses) ? operation.responses : {})) {
      if (isRecord(response) && !status.startsWith("x-"))
        yield { status, response, path: [...path, "responses", status], method };
    }
  }
}
