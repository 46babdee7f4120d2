/** Selects the test files for a call of `npm test`. */
import { existsSync, globSync } from "node:fs";
import { join, normalize, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const ALL = "{packages/*/src,tools/*}/**/*.test.ts";

export interface Selection {
  /** True where nothing narrows the call down: then everything else is checked, too. */
  isEverything: boolean;
  /** The test files, from the root of the repository. */
  files: readonly string[];
  /** The parts of paths that the call names. */
  words: readonly string[];
  /** What goes to vitest as it is: the first option and all that follows it. */
  options: readonly string[];
}

/** `--fast`, then parts of paths, then options of vitest; called in a package, only its own tests are meant. */
export function select(cwd: string, args: readonly string[]): Selection {
  const rest = args.filter((arg) => arg !== "--fast");
  const first = rest.findIndex((arg) => arg.startsWith("-"));
  const words = first < 0 ? rest : rest.slice(0, first);
  const options = first < 0 ? [] : rest.slice(first);
  const isFast = rest.length < args.length;
  const folder = relative(ROOT, cwd).split(sep).join("/");
  const inside = folder === "" ? "" : `${folder}/`;
  const wanted = words.map((word) => matcher(cwd, word));
  const files = globSync(ALL, { cwd: ROOT, exclude: (path) => path.endsWith("node_modules") })
    .map((file) => file.split(sep).join("/"))
    .filter((file) => file.startsWith(inside) && !(isFast && /\.(slow|built)\.test\.ts$/.test(file)))
    .filter((file) => words.length === 0 || wanted.some((matches) => matches(file.slice(inside.length))))
    .sort();
  return { isEverything: inside === "" && rest.length === 0 && !isFast, files, words, options };
}

/** A word that names a folder or a file means just that, `packages/rules` no `packages/rules-of-others`; any other is a part of a path. */
function matcher(cwd: string, word: string): (file: string) => boolean {
  const path = normalize(word)
    .replace(/[/\\]$/, "")
    .split(sep)
    .join("/");
  if (!existsSync(join(cwd, word))) return (file) => file.includes(path);
  return (file) => path === "." || file === path || file.startsWith(`${path}/`);
}
