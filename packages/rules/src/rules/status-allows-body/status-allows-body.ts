/** Checks that no body is documented where HTTP sends none. */
import { componentName, isRecord, mediaTypesOf } from "@faultline/catalog/pure";
import type { ErrorEntry, OpenApiDocument } from "@faultline/catalog";
import { documentedResponses, type DocumentedResponse } from "../../documented-responses.ts";
import { rule } from "../../rule.ts";

/**
 * Where HTTP sends no body none is documented: under 1XX, 204, 205 and 304, and in the answer to HEAD (RFC 9110, sections 9.3.2 and 15). The
 * schema of an error whose code stands in a header may stand there: nothing else leads to such an error, and it needs no body.
 */
export const statusAllowsBody = rule("status-allows-body", "error", ({ document, errors }, report) => {
  const inHeaders = new Set(errors.filter(isInHeader).map(({ name }) => name));
  for (const response of documentedResponses(document)) {
    const { content } = response.response;
    if (!isRecord(content) || Object.keys(content).length === 0 || allowsBody(response)) continue;
    if (bodiesOf(document, response).every((name) => name !== undefined && inHeaders.has(name))) continue;
    report([...response.path, "content"], {
      found: response.method === "head" ? "a body in the answer to HEAD" : `a body under ${response.status}`,
      wanted: "no `content`, since HTTP sends none there; or the status under which it is sent",
    });
  }
});

function allowsBody({ status, method }: DocumentedResponse): boolean {
  return method !== "head" && !/^(1..|204|205|304)$/.test(status);
}

function isInHeader({ envelope, location }: ErrorEntry): boolean {
  return location !== undefined && envelope?.codes[location]?.kind === "header";
}

/** The names of the schemas that the bodies of a response can have; undefined for one without a name. */
function bodiesOf(document: OpenApiDocument, { response, path }: DocumentedResponse): (string | undefined)[] {
  return mediaTypesOf(document, { value: response, path }).flatMap(({ media: { schema } }) => {
    const { oneOf, anyOf } = isRecord(schema) ? schema : {};
    const bodies: unknown[] = [oneOf, anyOf].find(Array.isArray) ?? [schema];
    return bodies.map((body) => {
      const reference = isRecord(body) ? body["$ref"] : undefined;
      return typeof reference === "string" ? componentName(reference) : undefined;
    });
  });
}
