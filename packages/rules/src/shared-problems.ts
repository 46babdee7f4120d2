/** Joins problems of many errors whose constants contradict one keyword of their envelope. */
import { isRecord, pathOf, satisfies, valueAt } from "@faultline/catalog/pure";
import type { Path, Problem } from "@faultline/catalog";
import { memberPaths } from "@faultline/catalog/survey";

/** Below this many errors each constant may be wrong by itself. */
const LEAST = 3;

/** Replaces the problems of all constants that one keyword of an envelope refuses by one problem. */
export function gathered(document: unknown, problems: readonly Problem[]): readonly Problem[] {
  const groups = new Map<string, { at: Path; problems: Problem[] }>();
  for (const problem of problems) {
    const at = problem.path.at(-1) === "const" ? refusedAt(document, problem.path) : undefined;
    if (!at) continue;
    const group = groups.get(JSON.stringify(at)) ?? { at, problems: [] };
    groups.set(JSON.stringify(at), group);
    group.problems.push(problem);
  }
  const shared = [...groups.values()].filter(({ problems }) => problems.length >= LEAST);
  const reported = new Set(shared.flatMap(({ problems }) => problems));
  return [
    ...problems.filter((problem) => !reported.has(problem)),
    ...shared.map(({ at, problems }) => sharedProblem(document, at, problems)),
  ];
}

function sharedProblem(document: unknown, at: Path, problems: readonly Problem[]): Problem {
  const names = problems.slice(0, 3).map(({ path }) => path[2] ?? "");
  const found = `\`${at.at(-1) ?? ""}: ${JSON.stringify(valueAt(document, at))}\`, which the constants of ${problems.length} errors contradict, such as those of ${names.join(", ")}`;
  return { path: at, found, wanted: "what the service sends: fix the schema here, or the constants" };
}

/** The keyword of an extended schema that refuses the constant at a path such as /components/schemas/Gone/properties/code/const. */
function refusedAt(document: unknown, path: Path): Path | undefined {
  const root = path.slice(0, 3);
  const steps = path.slice(3, -1);
  if (steps.some((step, index) => index % 2 === 0 && step !== "properties")) return undefined;
  const member = steps.filter((_, index) => index % 2 === 1);
  const resolve = (reference: string): unknown => valueAt(document, pathOf(reference));
  const constant = valueAt(document, path);
  for (const path of memberPaths(document, root, member)) {
    const schema = valueAt(document, path);
    if (!isRecord(schema) || path[2] === root[2]) continue;
    const keyword = Object.keys(schema).find(
      (keyword) => satisfies({ [keyword]: schema[keyword] }, constant, resolve) === false,
    );
    if (keyword !== undefined) return [...path, keyword];
  }
  return undefined;
}
