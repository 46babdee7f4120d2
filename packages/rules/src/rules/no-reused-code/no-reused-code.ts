/** Checks that no error has a code that was removed. */
import { constantPath } from "../../member-path.ts";
import { rule } from "../../rule.ts";

/** A code that was removed stays removed: clients in the field still take it for what it was. */
export const noReusedCode = rule("no-reused-code", "error", ({ document, info, errors }, report) => {
  const removed = new Map((info.removed ?? []).map(({ code, version }) => [String(code), version]));
  for (const { code, path, envelope } of errors.filter(({ code }) => removed.has(String(code)))) {
    const version = removed.get(String(code));
    report((envelope && constantPath(document, path, envelope.code)) ?? path, {
      found: `the code ${JSON.stringify(code)}, which was removed${version === undefined ? "" : ` in ${version}`}`,
      wanted: "a new code; or, if the very same error is back, no entry for it in `removed`",
    });
  }
});
