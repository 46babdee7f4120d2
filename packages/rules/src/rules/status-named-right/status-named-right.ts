/** What a text says of the status is the status under which it stands. */
import { STATUS_CODES } from "node:http";
import type { Path } from "@faultline/catalog";
import { failureKeys, meantBy, type FailureKey } from "../../knowledge.ts";
import { rule, type ReportVerdict } from "../../rule.ts";

/** A title or a description that begins with a status, or is the phrase of one, stands under that status. */
export const statusNamedRight = rule("status-named-right", "error", ({ document, errors, responses }, report) => {
  for (const error of errors) {
    const keys = failureKeys(document, error);
    judge(error.title, keys, [...error.path, "title"], report);
    judge(error.description, keys, [...error.path, "description"], report);
  }
  for (const { description, status, paths } of responses)
    if (paths[0]) judge(description, [meantBy(status)], [...paths[0], "description"], report);
});

function judge(text: string | undefined, keys: readonly FailureKey[], path: Path, report: ReportVerdict): void {
  const named = text === undefined || keys.length === 0 ? undefined : namedStatus(text);
  if (named === undefined || keys.some(({ statuses }) => statuses.includes(named))) return;
  report(path, {
    found: `a text that names the status ${named}, under ${keys.map(({ key }) => key).join(", ")}`,
    wanted: "a text about the status under which it stands; or the other status",
  });
}

/** The failure status at the beginning of a text, with its phrase or a separator behind it. */
function namedStatus(text: string): number | undefined {
  const [, digits = "", rest = ""] = /^\s*\(?(?:HTTP\s+)?([45]\d{2})\b(.*)/is.exec(text) ?? [];
  const phrase = STATUS_CODES[Number(digits)];
  if (phrase === undefined) return undefined;
  const next = rest.trim().toLowerCase();
  const isName = next === "" || /^[:.,()-]/.test(next) || next.startsWith(phrase.toLowerCase());
  return isName ? Number(digits) : undefined;
}
