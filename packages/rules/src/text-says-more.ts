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
    const same = plain(description) === "" ? undefined : plain(description) === plain(String(code)) ? "code" : plain(description) === plain(title) ? "title" : undefined;
    if (same !== undefined) {
      report(at("description"), { found: `a description that only repeats the ${same}`, wanted: "a sentence that tells somebody who knows the code something new" });
    }
  }
});

/** Without what differs between a code and a sentence. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
