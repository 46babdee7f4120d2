/** Checks that the document uses no `discriminator`. */
import { eachObject } from "@faultline/catalog/pure";
import { rule } from "../../rule.ts";

/** Constants tell errors apart, never `discriminator`: type generators drop or duplicate members because of it. */
export const noDiscriminator = rule("no-discriminator", "error", ({ document }, report) => {
  eachObject(document, (object, lazyPath) => {
    if (!Object.hasOwn(object, "discriminator")) return;
    const path = [...lazyPath(), "discriminator"];
    report(path, {
      found: "a `discriminator`",
      wanted: "none: give each schema of the `oneOf` its own `const` for the member that tells them apart",
      fix: { kind: "remove", path },
    });
  });
});
