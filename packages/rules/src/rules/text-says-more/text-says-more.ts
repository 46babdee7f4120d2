/** Finds titles and descriptions that only repeat code or status. */
import { isStatusPhrase } from "@faultline/catalog/survey";
import type { ErrorEntry, Path } from "@faultline/catalog";
import { failureStatuses } from "../../knowledge.ts";
import { memberPath } from "../../member-path.ts";
import { rule, type ReportVerdict } from "../../rule.ts";

/** A title and a description say more than the code and the status: people who read them know both already. */
export const textSaysMore = rule("text-says-more", "warn", ({ document, errors, responses }, report) => {
  for (const error of errors) {
    const { path, source, code, title = "", description = "" } = error;
    const at = (member: string): Path => memberPath(source, path, member);
    if (title.trim().toLowerCase() === String(code).toLowerCase()) {
      report(at("title"), {
        found: "a title that is the code",
        wanted: "a short phrase for people, which says what happened",
      });
    }
    const known = repeats(description, String(code)) ? "code" : repeats(description, title) ? "title" : undefined;
    const same = known ?? (isStatusPhrase(description, failureStatuses(document, error)) ? "status" : undefined);
    if (same !== undefined) {
      report(at("description"), {
        found: `a description that only repeats the ${same}`,
        wanted: "a sentence that tells somebody who knows the code something new",
      });
    }
    reportRemedies(error, report);
  }
  for (const {
    description,
    status,
    paths: [path],
  } of responses) {
    if (path && status !== "default" && isStatusPhrase(description, [])) {
      // `default` is about any failure
      report([...path, "description"], {
        found: `the description ${JSON.stringify(description.trim())}, which any failure could have`,
        wanted: "what has happened where this status arrives",
      });
    }
  }
});

/** What to do is not what has happened. */
function reportRemedies({ path, title = "", description = "", x }: ErrorEntry, report: ReportVerdict): void {
  for (const [index, remedy] of (x.remedies ?? []).entries()) {
    const text = typeof remedy === "string" ? remedy : remedy.text;
    const same = repeats(text, title) ? "title" : repeats(text, description) ? "description" : undefined;
    if (same === undefined) continue;
    const at = [...path, "x-error", "remedies", String(index), ...(typeof remedy === "string" ? [] : ["text"])];
    report(at, {
      found: `a remedy that only repeats the ${same}`,
      wanted: "what somebody who meets the error can do",
    });
  }
}

function repeats(text: string, other: string): boolean {
  if (text.length > 2 * other.length + 8) return false; // most are far longer, and to compare is slow
  return firstLetter(text) === firstLetter(other) && plain(text) !== "" && plain(text) === plain(other);
}

/** With this, texts that are equal as {@link plain} begin. */
function firstLetter(text: string): string | undefined {
  return /[\p{L}\p{N}]/u.exec(text)?.[0].toLowerCase().charAt(0);
}

/** Without what differs between a code and a sentence. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
