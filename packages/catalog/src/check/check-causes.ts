/** Checks what the schema of the extensions cannot say of causes: that ids are unique, and that patterns are safe to run. */
import type { Cause, CauseCase, Condition } from "../document/extensions.ts";
import type { Path } from "../document/pointer.ts";
import { shown, type Problem } from "../document/problem.ts";
import { whatIsWrongWith } from "./check-pattern.ts";

/** Lists the problems of the causes of one `x-error`; `path` is that of the extension. */
export function causeProblems(causes: readonly Cause[] = [], path: Path): Problem[] {
  const cases = [...causes.entries()].flatMap(([index, cause]) =>
    typeof cause === "string" ? [] : [{ cause, at: [...path, "causes", String(index)] }],
  );
  return [
    ...twinProblems(cases),
    ...cases.flatMap(({ cause: { where = [] }, at }) =>
      where.flatMap((condition, index) => patternProblems(condition, [...at, "where", String(index)])),
    ),
  ];
}

interface PlacedCause {
  cause: CauseCase;
  at: Path;
}

function twinProblems(cases: readonly PlacedCause[]): Problem[] {
  const ids = cases.map(({ cause }) => cause.id);
  return cases.flatMap(({ cause: { id }, at }, index) =>
    id === undefined || ids.indexOf(id) === index
      ? []
      : [
          {
            path: [...at, "id"],
            found: `the id ${id}, which another cause has too`,
            wanted: "an id that is unique in its error",
          },
        ],
  );
}

function patternProblems(condition: Condition, at: Path): Problem[] {
  return (["pattern", "text"] as const).flatMap((member) => {
    const pattern = condition[member];
    const wanted = pattern === undefined ? undefined : whatIsWrongWith(pattern);
    return wanted === undefined ? [] : [{ path: [...at, member], found: `the pattern ${shown(pattern)}`, wanted }];
  });
}
