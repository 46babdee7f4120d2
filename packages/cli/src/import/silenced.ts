/** Keeps lint quiet about faults of the source that are not ours to correct, each with its reason. */
import { isRecord, readFamily, valueAt, type OpenApiDocument, type Path } from "@faultline/catalog";
import { applyEdits, familyTree, type DocumentEdit, type Proposal, type JsonTree } from "@faultline/importer";
import { lintFamily, openedBodies, type Finding } from "@faultline/rules";

interface ProposedDocument {
  file: string;
  document: OpenApiDocument;
  proposal: Proposal;
  id: string;
}

/** The proposal with changes that open closed bodies, and with suppressions where bodies of the document break a rule as they are. */
export function silencedOverlay({ file, document, proposal, id }: ProposedDocument): {
  proposal: Proposal;
  silenced: string[];
} {
  const isOwn = (path: Path): boolean => valueAt(document, path) === undefined;
  const changed = applyEdits(document, proposal.edits);
  const faults = faultsIn(id, file, changed, isOwn).filter(({ path, rule }) => OF_ERRORS.has(rule) || !isOwn(path));
  const unfit = faults.filter(({ rule }) => UNFIT.has(rule));
  const others = faults.filter(({ rule }) => !UNFIT.has(rule));
  const edits: DocumentEdit[] = [
    ...proposal.edits,
    ...unfit.map(({ path }): DocumentEdit => ({ target: path, isRemoval: true })),
    ...suppressions(changed, others, "The document is so; it is not ours."),
  ];
  return { proposal: { ...proposal, edits }, silenced: inWords(others) };
}

/** The document of a family with suppressions where the source breaks a rule in what was copied. */
export function silencedFamily({ file, document, proposal, id }: ProposedDocument): {
  tree: JsonTree;
  silenced: string[];
} {
  const tree = familyTree(applyEdits(document, proposal.edits), proposal, id);
  const copied = faultsIn(id, file, tree).filter(({ rule }) => OF_COPIES.has(rule));
  const edits = suppressions(tree, copied, "The source is so.");
  return {
    tree: applyEdits(tree as unknown as OpenApiDocument, edits) as unknown as JsonTree,
    silenced: inWords(copied),
  }; // a document and a tree are both objects
}

/** The rules that find keywords of bodies which no family can have. */
const UNFIT: ReadonlySet<string> = new Set(["body-stays-open", "no-discriminator"]);

/**
 * What the source leaves open or contradicts: the code of an error among others that have theirs, whose a status is where operations differ in
 * their ranges, a constant that is another status.
 */
const OF_ERRORS: ReadonlySet<string> = new Set([
  "code-has-constant",
  "code-matches-status",
  "error-reachable",
  "member-spelling",
  "status-constant-fits",
  "unique-code",
]);

/** What the texts and samples of a source can break. */
const OF_COPIES: ReadonlySet<string> = new Set([
  ...OF_ERRORS,
  "example-matches-schema",
  "no-secrets",
  "listed-once",
  "schema-consistent",
  "sample-fits-constants",
  "error-declared",
  "throttling-has-retry",
]);

function faultsIn(id: string, file: string, document: unknown, isOwn?: (path: Path) => boolean): Finding[] {
  const { family, problems } = readFamily(id, file, document);
  if (problems.length === 0) return lintFamily(family, { isOwn }).filter(({ severity }) => severity === "error");
  const { opened, findings } = openedBodies(document); // a closed schema that others extend is no readable one
  return findings.length === 0 ? [] : [...findings, ...faultsIn(id, file, opened, isOwn)];
}

function suppressions(document: unknown, faults: readonly Finding[], reason: string): DocumentEdit[] {
  const occurrences = new Map<string, { target: Path; rules: Set<string> }>();
  for (const { path, rule } of faults) {
    const target = holderOf(document, path);
    const occurrence = occurrences.get(JSON.stringify(target)) ?? { target, rules: new Set() };
    occurrences.set(JSON.stringify(target), occurrence);
    occurrence.rules.add(rule);
  }
  return [...occurrences.values()].map(({ target, rules }) => ({
    target,
    update: { "x-error-ignore": [...rules].map((rule) => ({ rule, reason })) },
  }));
}

/** The example, the component, the response or the body of a request: the fault stands in it, and few others can. */
function holderOf(document: unknown, path: Path): Path {
  const named = path.findIndex(
    (step, index) => step === "examples" && isRecord(valueAt(document, path.slice(0, index + 1))),
  );
  if (named !== -1) return path.slice(0, named + 2);
  if (path[0] === "components") return path.slice(0, 3);
  const response = path.indexOf("responses");
  if (response !== -1) return path.slice(0, response + 2);
  const request = path.indexOf("requestBody");
  return path.slice(0, request === -1 ? 3 : request + 1);
}

function inWords(faults: readonly Finding[]): string[] {
  const counts = new Map<string, number>();
  for (const { rule } of faults) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => `\`${rule}\`, ${count} ${count === 1 ? "time" : "times"}`);
}
