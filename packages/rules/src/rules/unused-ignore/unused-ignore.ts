/** Finds suppressions that suppress nothing. */
import type { Path } from "@faultline/catalog";
import { checkExtension, eachObject, isRecord, nearest, recordOf, valueAt } from "@faultline/catalog/pure";
import { readableFamily } from "../readable-family/readable-family.ts";
import { findingOf, ruleInfo, type Finding } from "../../rule.ts";

/** An exception (`x-error-ignore`) still keeps a finding away. Lint as a whole checks this, once the other rules have spoken. */
export const unusedIgnore = ruleInfo("unused-ignore", "warn");

interface IgnoreEntry {
  rule: string;
  /** Of the entry in the list. */
  path: Path;
  /** Findings at this place and below it are meant. */
  covers: Path;
  alone: boolean;
}

/**
 * The findings that no exception of the document covers, and a finding for each exception that covers none. `known` are the ids of all
 * rules; of those that did not run, undefined where all did, nothing can be said.
 */
export function withoutExceptions(
  document: unknown,
  findings: readonly Finding[],
  known: ReadonlySet<string>,
  ran = known,
): Finding[] {
  const { exceptions, problems } = exceptionsIn(document);
  if (exceptions.length === 0) return [...findings, ...problems];
  const used = new Set<IgnoreEntry>();
  const left = findings.filter((finding) => {
    const covering = exceptions.filter(
      ({ rule, covers }) => rule === finding.rule && covers.every((token, index) => token === finding.path[index]),
    );
    covering.forEach((exception) => used.add(exception));
    return covering.length === 0;
  });
  const unused = exceptions.filter(
    (exception) => !used.has(exception) && (ran.has(exception.rule) || !known.has(exception.rule)),
  );
  return [...left, ...problems, ...unused.map((exception) => unusedFinding(exception, known))];
}

function exceptionsIn(document: unknown): { exceptions: IgnoreEntry[]; problems: Finding[] } {
  const exceptions: IgnoreEntry[] = [];
  const problems: Finding[] = [];
  const visit = (object: Record<string, unknown>, lazyPath: () => Path): void => {
    if (!Object.hasOwn(object, "x-error-ignore")) return;
    const owner = lazyPath();
    const path = [...owner, "x-error-ignore"];
    const result = checkExtension("x-error-ignore", valueAt(document, path), path);
    if ("problems" in result)
      problems.push(...result.problems.map((problem) => findingOf(readableFamily, problem.path, problem)));
    else {
      const covers = owner.length === 1 && owner[0] === "info" ? [] : owner;
      const alone = result.value.length === 1;
      exceptions.push(
        ...result.value.map(({ rule }, index) => ({ rule, path: [...path, String(index)], covers, alone })),
      );
    }
  };
  eachObject(document, (object, lazyPath) => {
    visit(object, lazyPath);
    for (const [name, example] of namedExamples(object)) visit(example, () => [...lazyPath(), "examples", name]);
  });
  return { exceptions, problems };
}

/** Examples with a name, of a body or of the whole document; in those of schemas, everything is a part of a sample. */
function namedExamples({ examples }: Record<string, unknown>): [name: string, example: Record<string, unknown>][] {
  return Object.entries(recordOf(examples)).flatMap(([name, example]) => (isRecord(example) ? [[name, example]] : []));
}

function unusedFinding({ rule, path, alone }: IgnoreEntry, known: ReadonlySet<string>): Finding {
  if (!known.has(rule)) {
    const meant = nearest(rule, known);
    const wanted =
      meant === undefined ? "the id of a rule, as `faultline lint` prints it" : `the id of a rule, such as ${meant}`;
    return findingOf(unusedIgnore, [...path, "rule"], {
      found: "an exception from a rule that does not exist",
      wanted,
    });
  }
  return findingOf(unusedIgnore, path, {
    found: `an exception from ${rule}, which finds nothing here`,
    wanted: "no exception that nothing needs. Delete it",
    fix: { kind: "remove", path: alone ? path.slice(0, -1) : path },
  });
}
