import { isRecord, operationsIn } from "@faultline/catalog/pure";
import type { OpenApiDocument, Path } from "@faultline/catalog";

export interface OperationResponse {
  status: string;
  response: Record<string, unknown>;
  path: Path;
  method: string;
}

/** Every response of every operation, as its key has it. Webhooks are left out: there the other side answers. */
export function* operationResponses(document: OpenApiDocument): Generator<OperationResponse> {
  for (const { method, operation, path } of operationsIn(document, "paths")) {
    for (const [status, response] of Object.entries(isRecord(operation.responses) ? operation.responses : {})) {
      if (isRecord(response) && !status.startsWith("x-"))
        yield { status, response, path: [...path, "responses", status], method };
    }
  }
}
