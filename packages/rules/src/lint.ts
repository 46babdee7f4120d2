import type { Family, Problem } from "@faultline/catalog";
import {
  eachObject,
  unboundedness,
  withObjectsListed,
  EXTENSIONS,
  isData,
  isRecord,
  NAMED,
  nearest,
  readFamily,
  familyIdProblems,
} from "@faultline/catalog/pure";
import { openedBodies } from "./rules/body-stays-open/body-stays-open.ts";
import { byCause } from "./by-cause.ts";
import { asWritten, corrected } from "./correction.ts";
import { inDocumentOrder } from "./document-order.ts";
import { readableFamily } from "./rules/readable-family/readable-family.ts";
import { failureOf, findingOf, type Finding, type Rule, type RuleInfo } from "./rule.ts";
import { rules, slipRules } from "./rules.ts";
import { gathered } from "./shared-problems.ts";
import { unusedIgnore, withoutExceptions } from "./rules/unused-ignore/unused-ignore.ts";

export interface LintOptions {
  /** Ids of the rules to run; all of them where none is named. */
  only?: ReadonlySet<string> | undefined;
  /** Codes that the family once had, beyond those that its document names. */
  removed?: readonly RemovedCode[] | undefined;
}

export type RemovedCode = NonNullable<Family["info"]["removed"]>[number];

/** Everything that lint can find in a family. */
export const allRules: readonly RuleInfo[] = [readableFamily, unusedIgnore, ...rules];

const ids: ReadonlySet<string> = new Set(allRules.map(({ id }) => id));

/** What the rules find in a family, in the order of its document; exceptions in the spec (`x-error-ignore`) taken into account. */
export function lintFamily(family: Family, options: LintOptions = {}): Finding[] {
  return excepted(family.document, judged(family, rules, options), options);
}

function judged(family: Family, judges: readonly Rule[], { only }: LintOptions): Finding[] {
  const chosen = judges.filter(({ id }) => only === undefined || only.has(id));
  return chosen.flatMap((rule) => rule.check(family));
}

/** The findings that no exception covers, and the exceptions that cover none. */
function excepted(document: unknown, findings: readonly Finding[], { only }: LintOptions): Finding[] {
  const left = withoutExceptions(document, findings, ids, only);
  return inDocumentOrder(
    document,
    only === undefined || only.has(unusedIgnore.id) ? left : left.filter(({ rule }) => rule !== unusedIgnore.id),
  );
}

/**
 * What the rules find in a parsed document, whatever it is. Slips that hide something (a misspelt or misplaced extension) are reported, and
 * the rest is judged as it was meant. Where that cannot be read as a family, no other rule speaks: what they would say of half a family
 * helps nobody. An OpenAPI document that says nothing of errors has no findings.
 * @param id the family's id; in a file of the usual name, that of its directory.
 * @param file how the document is called in the model.
 */
export function lintDocument(id: string, file: string, document: unknown, options: LintOptions = {}): Finding[] {
  try {
    return lintUnguarded(id, file, document, options);
  } catch (error) {
    return [failureOf(readableFamily, error)];
  }
}

function lintUnguarded(id: string, file: string, document: unknown, options: LintOptions): Finding[] {
  const foreign = foreignDocument(document);
  if (foreign) return unreadable(document, [foreign]);
  if (!isRecord(document)) return [];
  const endless = unboundedness(document); // before anything walks through it
  if (endless.length > 0) return unreadable(document, endless);
  if (!describesErrors(document)) return [];
  return withObjectsListed(document, () => lintBounded(id, file, document, options));
}

function lintBounded(id: string, file: string, document: Record<string, unknown>, options: LintOptions): Finding[] {
  const elsewhere = referencesElsewhere(document);
  if (elsewhere.length > 0) return unreadable(document, elsewhere);
  const slips = judged({ document } as Family, slipRules, {}); // these rules look at nothing else
  const corrections = slips.flatMap(({ corrections }) => corrections ?? []);
  const meant = corrected(document, corrections);
  const { family, problems: read } = readFamily(id, file, meant);
  const problems = [...familyIdProblems(id), ...read];
  if (problems.length > 0) {
    const { opened, findings } = openedBodies(document);
    if (findings.length > 0)
      return inDocumentOrder(document, [...findings, ...lintDocument(id, file, opened, options)]);
  }
  const removed = [...(family.info.removed ?? []), ...(options.removed ?? [])];
  const rest =
    problems.length > 0
      ? unreadable(meant, problems)
      : judged(
          { ...family, info: { ...family.info, removed } },
          rules.filter((rule) => !slipRules.includes(rule)),
          options,
        );
  const chosen = slips.filter(({ rule }) => options.only === undefined || options.only.has(rule));
  const found = [...chosen, ...byCause(meant, rest)];
  const left = problems.length > 0 ? found : excepted(meant, found, options);
  return inDocumentOrder(
    document,
    left.map((finding) => asWritten(finding, corrections)),
  );
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

/** What a document is that is no OpenAPI at all: silence about it would be taken for praise. */
function foreignDocument(document: unknown): Problem | undefined {
  const wanted = "an OpenAPI document";
  if (document === undefined || document === null) return { path: [], found: "an empty document", wanted };
  if (Array.isArray(document)) return { path: [], found: "a list", wanted };
  if (!isRecord(document))
    return { path: [], found: "plain text, and neither an object in YAML nor one in JSON", wanted };
  if (document["swagger"] !== undefined) {
    return { path: ["swagger"], found: "a document of Swagger 2", wanted: "OpenAPI 3.1; a converter makes it of this" };
  }
  if (document["openapi"] === undefined)
    return { path: [], found: "no member `openapi`", wanted: `${wanted}, which has this member` };
  return undefined;
}

/** True where the document says something of errors, be it misspelt or misplaced, and so is there for the rules to judge. */
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
  const problems: Problem[] = [];
  eachObject(document, ({ $ref }, place) => {
    if (typeof $ref !== "string" || $ref === "" || $ref.startsWith("#")) return; // an empty one is the document's own
    problems.push({
      path: [...place(), "$ref"],
      found: `the reference ${$ref} to another file`,
      wanted: "a document in one piece. Bundle it first",
    });
  });
  return problems;
}
