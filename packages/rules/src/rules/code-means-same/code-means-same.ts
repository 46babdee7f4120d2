/** Compares the codes of families that share an envelope. */
import type { ErrorEntry, Family, Path } from "@faultline/catalog";
import { isRecord, pathOf, valueAt } from "@faultline/catalog/pure";
import { findingOf, ruleInfo, type Finding } from "../../rule.ts";

/** A code means the same in all families that share its envelope. */
export const codeMeansSame = ruleInfo("code-means-same", "error");

/** Says where a value was written. */
export type Locate = (path: Path) => { file: string; line: number; column: number };

/** What the families of a project must not say in two ways; a member that a document leaves open says nothing. */
interface Meaning {
  canonicalCode: string | undefined;
  recovery: string | undefined;
  retry: string | undefined;
  statuses: string | undefined;
}

const MEMBERS = ["canonicalCode", "recovery", "retry", "statuses"] as const;

interface MeantBefore extends Meaning {
  /** The family, and where its error stands. */
  where: string;
}

/** The meanings of codes in the families seen so far. */
export class MeaningRegister {
  readonly #meanings = new Map<string, MeantBefore>();

  /** The codes of one more family that mean something else than in those before it; the first meaning counts. */
  differences(family: Family, locate: Locate): Finding[] {
    const seen: [key: string, meaning: MeantBefore][] = [];
    const findings = family.errors.flatMap((error): Finding[] => {
      const meaning = meaningOf(error);
      const keys = keysOf(family, error, locate);
      const { file, line } = locate(error.path);
      for (const key of keys) seen.push([key, { ...meaning, where: `${family.id}, ${file}:${line}` }]);
      const before = keys.map((key) => this.#meanings.get(key)).find((known) => known !== undefined);
      return before ? difference(error, meaning, before) : [];
    });
    for (const [key, meaning] of seen) if (!this.#meanings.has(key)) this.#meanings.set(key, meaning);
    return findings;
  }
}

function meaningOf({ x, statuses, ranges }: ErrorEntry): Meaning {
  return {
    canonicalCode: x.canonicalCode,
    recovery: x.recovery,
    retry: x.retry && inOrder(x.retry),
    statuses: [...statuses, ...ranges].join(", ") || undefined,
  };
}

/** An object as a text, whatever the order of its members. */
function inOrder(value: object): string {
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${name} ${typeof member === "string" ? member : JSON.stringify(member)}`)
    .join(", ");
}

/** The code in each envelope that the error's own extends, as files have them; none where the status alone tells the error. */
function keysOf({ document }: Family, { envelope, statusOnly, code }: ErrorEntry, locate: Locate): string[] {
  if (!envelope || statusOnly) return [];
  return [...extended(document, envelope.path)].map((path) => {
    const { file, line, column } = locate(pathOf(path));
    return JSON.stringify([file, line, column, code]);
  });
}

/** Pointers of the schema and of those that it extends. */
function extended(document: unknown, path: Path, found = new Set<string>()): ReadonlySet<string> {
  const reference = `#/${path.map((name) => name.replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`;
  if (found.has(reference)) return found;
  found.add(reference);
  const schema = valueAt(document, path);
  const parts: readonly unknown[] = isRecord(schema) && Array.isArray(schema["allOf"]) ? schema["allOf"] : [];
  for (const part of [schema, ...parts]) {
    const target = isRecord(part) ? part["$ref"] : undefined;
    if (typeof target === "string" && target.startsWith("#")) extended(document, pathOf(target), found);
  }
  return found;
}

function difference(error: ErrorEntry, meaning: Meaning, before: MeantBefore): Finding[] {
  const others = MEMBERS.filter(
    (name) => meaning[name] !== undefined && before[name] !== undefined && meaning[name] !== before[name],
  );
  const [only, ...more] = others;
  if (only === undefined) return [];
  const path = more.length > 0 ? [...error.path, "x-error"] : pathTo(error, only);
  const named = others.map((name) => `${name} ${meaning[name]} instead of ${before[name]}`);
  return [
    findingOf(codeMeansSame, path, {
      found: `the code ${JSON.stringify(error.code)} with another meaning than in ${before.where}: ${named.join("; ")}`,
      wanted:
        "one meaning of a code wherever its envelope is used: the same in both families, or another code in one of them",
    }),
  ];
}

function pathTo({ path }: ErrorEntry, name: (typeof MEMBERS)[number]): Path {
  return name === "statuses" ? path : [...path, "x-error", name];
}
