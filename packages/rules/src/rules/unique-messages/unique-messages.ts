/** Checks that a message belongs to one code where the family says so. */
import { rule } from "../../rule.ts";

/** Where a family says so (`uniqueMessages`), a message text on the wire belongs to one code. */
export const uniqueMessages = rule("unique-messages", "error", ({ info, errors }, report) => {
  if (!info.uniqueMessages) return;
  const codes = new Map<string, string | number>();
  for (const { code, path, x } of errors) {
    for (const [index, text] of (x.messages ?? []).entries()) {
      const first = codes.get(text) ?? code;
      codes.set(text, first);
      if (first === code) continue;
      report([...path, "x-error", "messages", String(index)], {
        found: `${JSON.stringify(text)}, which ${JSON.stringify(first)} sends too`,
        wanted: `a text of ${JSON.stringify(code)} alone. Fix the text, or drop \`uniqueMessages\` if the service breaks its word`,
      });
    }
  }
});
