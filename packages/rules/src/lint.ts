import type { Family, Problem } from "@faultline/catalog";
import { eachObject, isRecord, readFamily, valueAt } from "@faultline/catalog/pure";
import { openedBodies } from "./body-stays-open.ts";
import { inDocumentOrder } from "./document-order.ts";
import { readableFamily } from "./readable-family.ts";
import { findingOf, type Finding, type RuleInfo } from "./rule.ts";
import { rules } from "./rules.ts";
import { gathered } from "./shared-problems.ts";
import { unusedIgnore, withoutExceptions } from "./unused-ignore.ts";

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
export function lintFamily(family: Family, { only }: LintOptions = {}): Finding[] {
  const chosen = rules.filter(({ id }) => only === undefined || only.has(id));
  const found = withoutExceptions(
    family.document,
    chosen.flatMap((rule) => rule.check(family)),
    ids,
    only,
  );
  return inDocumentOrder(
    family.document,
    only === undefined || only.has(unusedIgnore.id) ? found : found.filter(({ rule }) => rule !== unusedIgnore.id),
  );
}

/**
 * What the rules find in a parsed document, whatever it is. Where it cannot be read as a family, only that is said: what the other rules
 * would say of half a family helps nobody. A document that describes no errors has no findings.
 * @param id the family's id; in a file of the usual name, that of its directory.
 * @param file how the document is called in the model.
 */
export function lintDocument(id: string, file: string, document: unknown, options: LintOptions = {}): Finding[] {
  if (!describesErrors(document)) return [];
  const elsewhere = referencesElsewhere(document);
  if (elsewhere.length > 0) return unreadable(document, elsewhere);
  const { family, problems } = readFamily(id, file, document);
  if (problems.length > 0) {
    const { opened, findings } = openedBodies(document);
    return findings.length === 0 ? unreadable(document, problems) : inDocumentOrder(document, [...findings, ...lintDocument(id, file, opened, options)]);
  }
  const removed = [...(family.info.removed ?? []), ...(options.removed ?? [])];
  return lintFamily({ ...family, info: { ...family.info, removed } }, options);
}

function unreadable(document: unknown, problems: readonly Problem[]): Finding[] {
  return inDocumentOrder(
    document,
    gathered(document, problems).map(({ path, found, wanted, meant }) =>
      findingOf(readableFamily, path, { found, wanted, ...(meant !== undefined && { mend: { kind: "rename", path, to: meant } }) }),
    ),
  );
}

/** True where the document has an error in it, and so is there for the rules to judge. */
export function describesErrors(document: unknown): boolean {
  return ["schemas", "responses"].some((section) => {
    const components = valueAt(document, ["components", section]);
    return isRecord(components) && Object.values(components).some((component) => isRecord(component) && component["x-error"] !== undefined);
  });
}

/** Statuses and placements come from what refers to what, so a document with a part missing would be misjudged. */
function referencesElsewhere(document: unknown): Problem[] {
  const problems: Problem[] = [];
  eachObject(document, ({ $ref }, place) => {
    if (typeof $ref !== "string" || $ref.startsWith("#")) return;
    problems.push({
      path: [...place(), "$ref"],
      found: `the reference ${$ref} to another file`,
      wanted: "a document in one piece. Bundle it first",
    });
  });
  return problems;
}
