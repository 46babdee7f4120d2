/** Checks that no body is documented where HTTP sends none. */
import { isRecord } from "@faultline/catalog/pure";
import { documentedResponses, type DocumentedResponse } from "../../documented-responses.ts";
import { rule } from "../../rule.ts";

/** Where HTTP sends no body none is documented: under 1XX, 204, 205 and 304, and in the answer to HEAD (RFC 9110, sections 9.3.2 and 15). */
export const statusAllowsBody = rule("status-allows-body", "error", ({ document }, report) => {
  for (const response of documentedResponses(document)) {
    const { content } = response.response;
    if (!isRecord(content) || Object.keys(content).length === 0 || allowsBody(response)) continue;
    report([...response.path, "content"], {
      found: response.method === "head" ? "a body in the answer to HEAD" : `a body under ${response.status}`,
      wanted: "no `content`, since HTTP sends none there; or the status under which it is sent",
    });
  }
});

function allowsBody({ status, method }: DocumentedResponse): boolean {
  return method !== "head" && !/^(1..|204|205|304)$/.test(status);
}
