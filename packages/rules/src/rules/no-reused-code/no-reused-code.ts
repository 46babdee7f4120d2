/** Checks that no error has a code that was removed. */
import { codePath } from "../../member-path.ts";
import { rule } from "../../rule.ts";

/** A code that was removed stays removed: clients in the field still take it for what it was. */
export const noReusedCode = rule("no-reused-code", "error", ({ document, info, errors }, report) => {
  const removed = new Map((info.removed ?? []).map(({ code, version }) => [String(code), version]));
  for (const error of errors.filter(({ code }) => removed.has(String(code)))) {
    const { code } = error;
    const version = removed.get(String(code));
    report(codePath(document, error), {
      found: `the code ${JSON.stringify(code)}, which was removed${version === undefined ? "" : ` in ${version}`}`,
      wanted: "a new code; or, if the very same error is back, no entry for it in `removed`",
    });
  }
});
