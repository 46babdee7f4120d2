/** Checks that the name of every schema can name a TypeScript type. */
import { rule } from "../../rule.ts";

/** Types that every TypeScript program has, or that code about HTTP cannot do without. */
const GLOBALS = new Set(
  (
    "Array ArrayBuffer Boolean Date Error Event EventTarget File Function Headers Infinity Iterator JSON Map Math NaN Number Object Partial Pick " +
    "Promise Proxy Readonly Record Reflect RegExp Request Required Response Set String Symbol URL WeakMap WeakSet"
  ).split(" "),
);

/** The schema of an error, an envelope or a carrier can name a type: one that shadows a global makes every file that imports it misleading. */
export const typescriptName = rule("typescript-name", "error", ({ document, envelopes, errors, carriers }, report) => {
  const named = new Set([...envelopes, ...errors, ...carriers].map(({ name }) => name));
  const seen = new Map<string, string>();
  for (const name of Object.keys(document.components?.schemas ?? {}).filter((candidate) => named.has(candidate))) {
    const path = ["components", "schemas", name];
    const twin = seen.get(name.toLowerCase());
    seen.set(name.toLowerCase(), name);
    if (GLOBALS.has(name))
      report(path, {
        found: `the name ${name}, which TypeScript has already`,
        wanted: `a name of the family's own, such as ${name}Body`,
      });
    else if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
      report(path, {
        found: `the name ${JSON.stringify(name)}`,
        wanted: "letters and digits, a capital first, such as NotFound: it becomes the name of a type",
      });
    else if (twin !== undefined)
      report(path, { found: `the name ${name} beside ${twin}`, wanted: "names that differ in more than capitals" });
  }
});
