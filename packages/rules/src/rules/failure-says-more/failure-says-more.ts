/** Finds failure descriptions that only repeat the status. */
import { counted } from "@faultline/catalog/words";
import { groupBy } from "@faultline/catalog/pure";
import { documentedFailures, isStatusPhrase } from "@faultline/catalog/survey";
import { auditRule } from "../../rule.ts";

const MOST = 5;

/** The description of a failure says more than that it is one. */
export const failureSaysMore = auditRule("failure-says-more", "info", (document, report) => {
  const empty = documentedFailures(document).flatMap(({ response, statuses, path, uses }) => {
    const description = typeof response["description"] === "string" ? response["description"].trim() : "";
    return description === "" || isStatusPhrase(description, [...statuses].map(Number))
      ? [{ description, path, uses }]
      : [];
  });
  const [first] = empty;
  if (!first) return;
  const texts = [...groupBy(empty, ({ description }) => description)]
    .map(([description, failures]) => ({ description, uses: failures.reduce((sum, { uses }) => sum + uses, 0) }))
    .sort((a, b) => b.uses - a.uses);
  const named = texts
    .slice(0, MOST)
    .map(({ description, uses }) => `${JSON.stringify(description)} (${counted(uses, "answer")})`);
  const further = texts.length > MOST ? `, and ${counted(texts.length - MOST, "further text")}` : "";
  report(first.description === "" ? first.path : [...first.path, "description"], {
    found: `${counted(empty.length, "description")} that ${empty.length === 1 ? "says" : "say"} nothing to somebody who knows the status: ${named.join(", ")}${further}`,
    wanted: "when it arrives and what the caller can do",
    occurrences: empty.length,
  });
});
