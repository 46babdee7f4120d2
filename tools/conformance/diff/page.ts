/** Writes the page that sets our diff beside a diff of lines. */
import { pairOf, SPECS } from "./pairs.ts";
import type { Mutation } from "./mutations.ts";

export interface Row {
  mutation: Mutation;
  /** Of each way to ask `redocly diff`, what it says of each spec. */
  verdicts: string[][];
}

export function page(changes: readonly Row[], rewrites: readonly Row[]): string {
  const plain = changes.filter(({ mutation }) => !isInExtensions(mutation));
  const readers = plain.filter(({ mutation }) => mutation.class === "breaking-readers");
  const writers = plain.filter(({ mutation }) => mutation.class === "breaking-writers");
  const compatible = plain.filter(({ mutation }) => mutation.class === "compatible");
  const extensions = changes.filter(({ mutation }) => isInExtensions(mutation));
  const isMajor = (verdict: string): boolean => verdict === "major";
  const isSeen = (verdict: string): boolean => verdict !== "nothing";
  return `<!-- Written by \`node tools/conformance/diff/compare.ts\`. Change that program, then run it again. -->
# Who catches what

${changes.length} changes of an error contract, each made by a program in all ${SPECS.length} specs, and ${rewrites.length} rewrites
that mean nothing. \`redocly diff\`, of the version that package.json pins, judges the pairs on which \`faultline diff\` is tested.
It is asked in three ways:

- **as it comes**: no rule is on, and it warns that it finds no breaks then;
- **with its rules**: \`extends: [diff-recommended]\`;
- **with an operation**: with its rules, and with a path that answers with every response. Its rules judge what an operation uses, and
  families of errors often have no paths.

Which class a change deserves is our own judgement, and the tests hold \`faultline diff\` to it on every pair: the table says where Redocly
agrees, not who is right. It differs on purpose in three points. It does not know \`x-error\`. It takes a new code for a break, since an
answer has one more form; here the codes of a family are open, and that is compatible. And of an answer it asks what readers stand; that
bodies which the service sends today break the new contract is no break to it.

| pairs | in all | as it comes | with its rules | with an operation |
| --- | --: | --: | --: | --: |
${total("break readers: called major", readers, isMajor)}
${total("break writers: called major", writers, isMajor)}
${total("are compatible: called major", compatible, isMajor)}
${total("differ in extensions alone: reported at all", extensions, isSeen)}
${total("mean the same: reported all the same", rewrites, isSeen)}

Redocly also compares what is left out here: parameters, what requests hold, successes, security, servers. oasdiff, which is widespread too, is written
in Go and not on npm; it was not run.

## Changes

${table(readers)}
${rowsOf(writers)}
${rowsOf(compatible)}

## Changes in extensions alone

${table(extensions)}

## Rewrites

${table(rewrites)}
`;
}

function total(title: string, rows: readonly Row[], test: (verdict: string) => boolean): string {
  const ways = [0, 1, 2].map((way) => rows.flatMap(({ verdicts }) => verdicts[way] ?? []).filter(test).length);
  return `| ${[title, rows.length * SPECS.length, ...ways].join(" | ")} |`;
}

function table(rows: readonly Row[]): string {
  const head = "| change | `faultline diff` | as it comes | with its rules | with an operation |";
  return `${head}\n| --- | --- | --- | --- | --- |\n${rowsOf(rows)}`;
}

function rowsOf(rows: readonly Row[]): string {
  return rows.map(line).join("\n");
}

/** True where both documents are equal to a reader who skips every extension. */
function isInExtensions(mutation: Mutation): boolean {
  return SPECS.every((spec) => {
    const { base, head } = pairOf(spec, mutation);
    return plainJson(base) === plainJson(head);
  });
}

function plainJson(document: unknown): string {
  return JSON.stringify(document, (key, value: unknown) => (key.startsWith("x-") ? undefined : value));
}

function line({ mutation, verdicts }: Row): string {
  return `${ownCells(mutation)} ${verdicts.map(inWords).join(" | ")} |`;
}

/** How the line of a mutation begins: with what is known without asking another tool. */
export function ownCells({ name, kinds, class: whom }: Mutation): string {
  const ours = kinds.length === 0 ? "nothing" : `${whom}: ${kinds.map((kind) => `\`${kind}\``).join(", ")}`;
  return `| ${name} | ${ours} |`;
}

/** `major`, or where the specs differ `major 3, patch 1`. */
function inWords(verdicts: readonly string[]): string {
  const [first = ""] = verdicts;
  if (verdicts.every((verdict) => verdict === first)) return first;
  return [...new Set(verdicts)]
    .sort()
    .map((verdict) => `${verdict} ${verdicts.filter((other) => other === verdict).length}`)
    .join(", ");
}
