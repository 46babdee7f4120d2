import type { Path } from "@faultline/catalog";
import { memberPlace } from "./place.ts";
import { rule } from "./rule.ts";

/** A title and a description say more than the code: people who read them know the code already. */
export const textSaysMore = rule("text-says-more", "warn", ({ errors }, report) => {
  for (const { path, source, code, title = "", description = "" } of errors) {
    const at = (member: string): Path => memberPlace(source, path, member);
    if (typeof code === "string" && title.toLowerCase() === code.toLowerCase()) {
      report(at("title"), { found: "a title that is the code", wanted: "a short phrase for people, which says what happened" });
    }
    const same = repeats(description, String(code)) ? "code" : repeats(description, title) ? "title" : undefined;
    if (same !== undefined) {
      report(at("description"), {
        found: `a description that only repeats the ${same}`,
        wanted: "a sentence that tells somebody who knows the code something new",
      });
    }
  }
});

function repeats(text: string, other: string): boolean {
  if (text.length > 2 * other.length + 8) return false; // most are far longer, and to compare is slow
  return plain(text) !== "" && plain(text) === plain(other);
}

/** Without what differs between a code and a sentence. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
