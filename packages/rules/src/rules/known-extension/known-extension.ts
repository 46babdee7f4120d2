/** Finds misspelt names of extensions. */
import { eachObject, EXTENSIONS, nearest } from "@faultline/catalog/pure";
import { rule } from "../../rule.ts";

/** Names that begin as extensions do, or as they would in another style: `x_error`, `xError`. */
const BEGINS = /^x([-_]|[Ee]rr)/i;

/** Extensions whose name looks like one of ours are ours: what a typing error hides, no rule and no generator sees. */
export const knownExtension = rule("known-extension", "error", ({ document }, report) => {
  eachObject(document, (object, lazyPath) => {
    for (const key in object) {
      if (!BEGINS.test(key) || EXTENSIONS.includes(key)) continue;
      const meant = nearest(key, EXTENSIONS);
      if (meant === undefined && !key.startsWith("x-error")) continue;
      const path = [...lazyPath(), key];
      report(path, {
        found: `the unknown extension ${JSON.stringify(key)}`,
        wanted:
          meant === undefined
            ? `one of ${EXTENSIONS.join(", ")}; or a name of your own that does not start with x-error`
            : `${JSON.stringify(meant)}, which is the nearest known one`,
        ...(meant !== undefined && object[meant] === undefined && { fix: { kind: "rename", path, to: meant } }),
        corrections: [
          {
            from: path,
            ...(meant !== undefined && object[meant] === undefined && { to: [...path.slice(0, -1), meant] }),
          },
        ],
      });
    }
  });
});
