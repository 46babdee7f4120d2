/** Reports the errors and the responses whose `x-error` leaves open what clients act on. */
import type { Family, Path } from "@faultline/catalog";
import type { ReportVerdict } from "./rule.ts";

interface Unsaid {
  /** What is missing, after an article and a noun: `that does not say whether to retry`. */
  says: string;
  wanted: string;
}

/** Reports each `x-error` of a schema or a response without the member. */
export function reportUnsaid(
  { errors, responses }: Family,
  member: "recovery" | "retry",
  { says, wanted }: Unsaid,
  report: ReportVerdict,
): void {
  const ofResponses = responses.flatMap(({ paths: [path], x }) => (path && x ? [{ path, x }] : []));
  const all: [noun: string, owners: { path: Path; x: object }[]][] = [
    ["error", errors],
    ["response", ofResponses],
  ];
  for (const [noun, owners] of all)
    for (const { path } of owners.filter(({ x }) => !Object.hasOwn(x, member)))
      report([...path, "x-error"], {
        found: `${noun === "error" ? "an error" : "the `x-error` of a response"} that does not ${says}`,
        wanted: `${wanted}; until it is known, clients go by the status`,
        gap: { noun, of: owners.length, says: `do not ${says}` },
      });
}
