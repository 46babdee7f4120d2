/** Runs the rules on a document and applies its suppressions. */
import type { Family, Path, Problem } from "@faultline/catalog";
import {
  eachObject,
  errorPartsOf,
  isInOnePiece,
  unboundedness,
  withObjectsListed,
  EXTENSIONS,
  isData,
  isRecord,
  isSchemaPath,
  lift,
  NAMED,
  nearest,
  readFamily,
} from "@faultline/catalog/pure";
import { crossFamilyRules } from "./cross-family-rules.ts";
import { openedBodies } from "./rules/body-stays-open/body-stays-open.ts";
import { byCause } from "./by-cause.ts";
import { asWritten, corrected } from "./correction.ts";
import { inDocumentOrder } from "./document-order.ts";
import { foreignDocument } from "./foreign-document.ts";
import { keywordSpelling } from "./rules/keyword-spelling/keyword-spelling.ts";
import { knownExtension } from "./rules/known-extension/known-extension.ts";
import { readableFamily } from "./rules/readable-family/readable-family.ts";
import { withGapsCounted } from "./gaps.ts";
import { failureOf, findingOf, type Finding, type Rule, type RuleInfo } from "./rule.ts";
import { correctingStages, rules } from "./rules.ts";
import { gathered } from "./shared-problems.ts";
import { unusedIgnore, withoutExceptions } from "./rules/unused-ignore/unused-ignore.ts";

export interface FamilyLintOptions {
  /** Ids of the rules to run; all of them where none is named. */
  only?: ReadonlySet<string> | undefined;
  /** Codes that the family once had, in addition to those that its document names. */
  removed?: readonly RemovedCode[] | undefined;
  /** Compares the family, where it can be read, with what no rule sees in one document: {@link CrossFamilyRules}. */
  compare?: ((family: Family) => readonly Finding[]) | undefined;
  /** True for what the user wrote, where the document is one of others with an overlay on it; of the rest, only what bears on errors is judged. */
  isOwn?: ((path: Path) => boolean) | undefined;
}

export type RemovedCode = NonNullable<Family["info"]["removed"]>[number];

/** Every rule for families. */
export const allRules: readonly RuleInfo[] = [readableFamily, unusedIgnore, ...rules, ...crossFamilyRules];

const ids: ReadonlySet<string> = new Set(allRules.map(({ id }) => id));
/** The rules that find everything in one document, so that an exception without a finding is one too many. */
const idsOfOne: ReadonlySet<string> = new Set([readableFamily, unusedIgnore, ...rules].map(({ id }) => id));

/**
 * Runs the rules on a family; applies its suppressions (`x-error-ignore`) and sorts the findings by their order in the
 * document.
 */
export function lintFamily(family: Family, options: FamilyLintOptions = {}): Finding[] {
  return excepted(family.document, ofErrors(family, judged(family, rules, options), options), options);
}

/** The findings on what bears on errors, and of the rest those on what the user wrote, save misspellings in schemas. Extensions that others chose are no misspelling of ours. */
function ofErrors({ document }: Family, findings: readonly Finding[], { isOwn }: FamilyLintOptions): Finding[] {
  if (!isOwn && !findings.some(isOfSchema)) return [...findings];
  const parts = errorPartsOf(document);
  return findings.filter((finding) => {
    const { path, rule } = finding;
    if (isOfSchema(finding) && !parts.holds(path)) return false;
    return (
      !isOwn ||
      isOwn(path) ||
      (rule !== knownExtension.id && (path.length <= 1 || path[0] === "info" || parts.holds(path)))
    );
  });
}

/** True for a misspelling in a schema: where that bears on no error, it is left to linters of OpenAPI. */
function isOfSchema({ rule, path }: Finding): boolean {
  return rule === keywordSpelling.id && isSchemaPath(path.slice(0, path.at(-2) === "required" ? -2 : -1));
}

function judged(family: Family, judges: readonly Rule[], { only }: FamilyLintOptions): Finding[] {
  const chosen = judges.filter(({ id }) => only === undefined || only.has(id));
  return chosen.flatMap((rule) => rule.check(family));
}

/** Returns the findings that no suppression covers, and findings for unused suppressions. */
function excepted(document: unknown, findings: readonly Finding[], { only }: FamilyLintOptions): Finding[] {
  const left = withoutExceptions(document, findings, ids, only ?? idsOfOne);
  const asked =
    only === undefined || only.has(unusedIgnore.id) ? left : left.filter(({ rule }) => rule !== unusedIgnore.id);
  return inDocumentOrder(document, withGapsCounted(asked));
}

/**
 * Runs the rules on any parsed document. Misspelt and misplaced extensions are reported, and the other rules see the
 * corrected document. Where that cannot be read as a family, the other rules do not run, since findings about half a
 * family help nobody. An OpenAPI document without any of our extensions has no findings.
 * @param id the family's id; in a file of the usual name, that of its directory.
 * @param file the name of the document in the model.
 */
export function lintDocument(id: string, file: string, document: unknown, options: FamilyLintOptions = {}): Finding[] {
  try {
    return lintUnguarded(id, file, document, options);
  } catch (error) {
    return [failureOf(readableFamily, error)];
  }
}

function lintUnguarded(id: string, file: string, document: unknown, options: FamilyLintOptions): Finding[] {
  const foreign = foreignDocument(document);
  if (foreign) return unreadable(document, [foreign]);
  if (!isRecord(document)) return [];
  const endless = unboundedness(document); // before anything walks through it
  if (endless.length > 0) return unreadable(document, endless);
  if (!describesErrors(document)) return [];
  const lifted = lift(document) as Record<string, unknown>; // an object is lifted to an object
  return withObjectsListed(lifted, () => lintBounded(id, file, lifted, options));
}

function lintBounded(
  id: string,
  file: string,
  document: Record<string, unknown>,
  options: FamilyLintOptions,
): Finding[] {
  const elsewhere = referencesElsewhere(document);
  if (elsewhere.length > 0) return unreadable(document, elsewhere);
  const { meant, misspellings, restored } = correctedInStages(document);
  const { family, problems } = readFamily(id, file, meant);
  if (problems.length > 0) {
    const { opened, findings } = openedBodies(document);
    if (findings.length > 0)
      return inDocumentOrder(document, [...findings, ...lintDocument(id, file, opened, options)]);
  }
  const removed = [...(family.info.removed ?? []), ...(options.removed ?? [])];
  const rest =
    problems.length > 0
      ? unreadable(meant, problems)
      : ofErrors(
          family,
          [
            ...judged(
              { ...family, info: { ...family.info, removed } },
              rules.filter((rule) => !correctingStages.flat().includes(rule)),
              options,
            ),
            ...(options.compare?.(family) ?? []).filter(({ rule }) => options.only?.has(rule) ?? true),
          ],
          options,
        );
  const asked = misspellings.filter(({ rule }) => options.only === undefined || options.only.has(rule));
  const parts = problems.length > 0 ? { ...family, document: family.merged } : family; // which has only what could be read
  const found = [...ofErrors(parts, asked, problems.length > 0 ? {} : options), ...byCause(meant, rest)];
  const left = problems.length > 0 ? found : excepted(meant, found, options);
  return inDocumentOrder(document, left.map(restored));
}

/** The document as it was meant, what is misspelt or misplaced in it, and how a finding gets back to its path as written. */
function correctedInStages(document: Record<string, unknown>): {
  meant: unknown;
  misspellings: Finding[];
  restored: (finding: Finding) => Finding;
} {
  let meant: unknown = document;
  let restored = (finding: Finding): Finding => finding;
  const misspellings: Finding[] = [];
  for (const stage of correctingStages) {
    const found = judged({ document: meant } as Family, stage, {}); // these rules look at nothing else
    misspellings.push(...found.map(restored));
    const corrections = found.flatMap((finding) => finding.corrections ?? []);
    const before = restored;
    meant = corrected(meant, corrections);
    restored = (finding) => before(asWritten(finding, corrections));
  }
  return { meant, misspellings, restored };
}

function unreadable(document: unknown, problems: readonly Problem[]): Finding[] {
  return inDocumentOrder(
    document,
    gathered(document, problems).map(({ path, found, wanted, meant }) =>
      findingOf(readableFamily, path, {
        found,
        wanted,
        ...(meant !== undefined && { fix: { kind: "rename", path, to: meant } }),
      }),
    ),
  );
}

/** True where the document has any of our extensions, even misspelt or misplaced, so that the rules apply. */
export function describesErrors(document: unknown): boolean {
  return isRecord(document) && saysErrors(document, undefined, 0);
}

/** Below `owner`; a key that is a name, such as that of a header, counts only where it is exactly one of ours. */
function saysErrors(value: unknown, owner: string | undefined, depth: number): boolean {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return false;
  const keysAreNames = owner !== undefined && NAMED.has(owner);
  return Object.keys(value).some((key) => {
    if (key.startsWith("x-") && owner !== "headers") {
      if (EXTENSIONS.includes(key)) return key !== "x-error-ignore";
      if (!keysAreNames && (key.startsWith("x-error") || nearest(key, EXTENSIONS) !== undefined)) return true;
    }
    return (
      (keysAreNames || !isData(key)) && saysErrors(Reflect.get(value, key), keysAreNames ? undefined : key, depth + 1)
    );
  });
}

/** Deeper documents are refused by reading. */
const DEEPEST = 200;

/** Statuses and placements come from what refers to what, so a document with a part missing would be misjudged. */
function referencesElsewhere(document: unknown): Problem[] {
  if (isInOnePiece(document)) return [];
  const problems: Problem[] = [];
  eachObject(document, ({ $ref }, lazyPath) => {
    if (typeof $ref !== "string" || $ref === "" || $ref.startsWith("#")) return; // an empty one is the document's own
    problems.push({
      path: [...lazyPath(), "$ref"],
      found: `the reference ${$ref} to another file`,
      wanted: "a document in one piece. Bundle it first",
    });
  });
  return problems;
}
