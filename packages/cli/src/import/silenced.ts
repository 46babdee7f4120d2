/** Keeps lint quiet about faults of the source that are not ours to correct, each with its reason. */
import { readFamily, valueAt, type OpenApiDocument, type Path } from "@faultline/catalog";
import { applyEdits, familyTree, type DocumentEdit, type Proposal, type JsonTree } from "@faultline/importer";
import { lintFamily, type Finding } from "@faultline/rules";

interface ProposedDocument {
  file: string;
  document: OpenApiDocument;
  proposal: Proposal;
  id: string;
}

/** The proposal with changes that open closed bodies, and with suppressions where the document breaks a rule as it is. */
export function silencedOverlay({ file, document, proposal, id }: ProposedDocument): {
  proposal: Proposal;
  silenced: string[];
} {
  const faults = faultsIn(id, file, applyEdits(document, proposal.edits)).filter(
    ({ path, rule }) => rule === WITHOUT_CODE || valueAt(document, path) !== undefined,
  );
  const closed = faults.filter(({ rule }) => rule === OPEN);
  const others = faults.filter(({ rule }) => rule !== OPEN);
  const edits: DocumentEdit[] = [
    ...proposal.edits,
    ...closed.map(({ path }): DocumentEdit => ({ target: path, isRemoval: true })),
    ...suppressions(others, "The document is so; it is not ours."),
  ];
  const remarks = closed.map(({ path }) => ({
    kind: "left out" as const,
    text: `\`${path.at(-1) ?? ""}: false\`: a service may add members`,
    path,
  }));
  return { proposal: { ...proposal, edits, remarks: [...proposal.remarks, ...remarks] }, silenced: inWords(others) };
}

/** The document of a family with suppressions where the source breaks a rule in what was copied. */
export function silencedFamily({ file, document, proposal, id }: ProposedDocument): {
  tree: JsonTree;
  silenced: string[];
} {
  const tree = familyTree(applyEdits(document, proposal.edits), proposal, id);
  const copied = faultsIn(id, file, tree).filter(({ rule }) => OF_COPIES.has(rule));
  const edits = suppressions(copied, "The source is so.");
  return {
    tree: applyEdits(tree as unknown as OpenApiDocument, edits) as unknown as JsonTree,
    silenced: inWords(copied),
  }; // a document and a tree are both objects
}

const OPEN = "body-stays-open";

/** An error whose code the source leaves out, among others that have theirs. */
const WITHOUT_CODE = "code-has-constant";

/** What the texts and samples of a source can break. */
const OF_COPIES: ReadonlySet<string> = new Set([
  WITHOUT_CODE,
  "example-matches-schema",
  "no-secrets",
  "listed-once",
  "schema-consistent",
  "sample-fits-constants",
]);

function faultsIn(id: string, file: string, document: unknown): Finding[] {
  const { family, problems } = readFamily(id, file, document);
  return problems.length > 0 ? [] : lintFamily(family).filter(({ severity }) => severity === "error");
}

function suppressions(faults: readonly Finding[], reason: string): DocumentEdit[] {
  const occurrences = new Map<string, { target: Path; rules: Set<string> }>();
  for (const { path, rule } of faults) {
    const target = holderOf(path);
    const occurrence = occurrences.get(JSON.stringify(target)) ?? { target, rules: new Set() };
    occurrences.set(JSON.stringify(target), occurrence);
    occurrence.rules.add(rule);
  }
  return [...occurrences.values()].map(({ target, rules }) => ({
    target,
    update: { "x-error-ignore": [...rules].map((rule) => ({ rule, reason })) },
  }));
}

/** The component, the failure response, or all paths: as few places as possible, and none that has errors of others. */
function holderOf(path: Path): Path {
  const response = path.indexOf("responses");
  if (path[0] === "paths" && response !== -1 && /^(?:[45]|default)/.test(path[response + 1] ?? ""))
    return path.slice(0, response + 2);
  const isData = path[1] === "examples"; // in which an extension is a part of a sample
  return path[0] === "components" && !isData ? path.slice(0, 3) : path.slice(0, 1);
}

function inWords(faults: readonly Finding[]): string[] {
  const counts = new Map<string, number>();
  for (const { rule } of faults) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => `\`${rule}\`, ${count} ${count === 1 ? "time" : "times"}`);
}
