/** Compares the codes of families that share an envelope. */
import type { Envelope, ErrorEntry, Family, Path } from "@faultline/catalog";
import { isRecord, pathOf, valueAt } from "@faultline/catalog/pure";
import { findingOf, ruleInfo, type Finding } from "../../rule.ts";

/** A code means the same in all families that share its envelope. */
export const codeMeansSame = ruleInfo("code-means-same", "error");

/** Where a value was written. Lines are read only of what may be the same: they cost a walk through the text. */
interface WrittenPosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Says where a value was written. */
export type Locate = (path: Path) => WrittenPosition;

/** What the families of a project must not say in two ways; a member that a document leaves open says nothing. */
interface Meaning {
  canonicalCode: string | undefined;
  recovery: string | undefined;
  retry: string | undefined;
  statuses: string | undefined;
}

const MEMBERS = ["canonicalCode", "recovery", "retry", "statuses"] as const;

interface MeantBefore extends Meaning {
  family: string;
  /** Where its error stands. */
  position: WrittenPosition;
  /** Where the envelopes stand of which nobody before it used the code. */
  envelopes: readonly WrittenPosition[];
}

/** The meanings of codes in the families seen so far. */
export class MeaningRegister {
  /** By the file of an envelope, then by the code: that many families use a code in envelopes of their own costs nothing. */
  readonly #meanings = new Map<string, Map<string | number, MeantBefore[]>>();

  /** The codes of one more family that mean something else than in those before it; the first meaning counts. */
  differences(family: Family, locate: Locate): Finding[] {
    const positionsOf = envelopePositions(family, locate);
    const coded = family.errors.flatMap((error) => {
      const envelopes = error.statusOnly || !error.envelope ? [] : positionsOf(error.envelope);
      return envelopes.length > 0 ? [{ error, envelopes, meaning: meaningOf(error) }] : [];
    });
    const findings = coded.flatMap(({ error, envelopes, meaning }): Finding[] => {
      const before = envelopes
        .map((position) => this.#first(error.code, position))
        .find((known) => known !== undefined);
      return before ? difference(error, meaning, before) : [];
    });
    for (const { error, envelopes, meaning } of coded) {
      const unused = envelopes.filter((position) => !this.#first(error.code, position));
      if (unused.length === 0) continue;
      const meant = { ...meaning, family: family.id, position: locate(error.path), envelopes: unused };
      for (const file of new Set(unused.map((position) => position.file))) this.#remember(file, error.code, meant);
    }
    return findings;
  }

  #remember(file: string, code: string | number, meant: MeantBefore): void {
    const codes = this.#meanings.get(file) ?? new Map<string | number, MeantBefore[]>();
    this.#meanings.set(file, codes);
    const known = codes.get(code);
    if (known) known.push(meant);
    else codes.set(code, [meant]);
  }

  #first(code: string | number, position: WrittenPosition): MeantBefore | undefined {
    return this.#meanings
      .get(position.file)
      ?.get(code)
      ?.find(({ envelopes }) => envelopes.some((other) => isSame(other, position)));
  }
}

function isSame(one: WrittenPosition, other: WrittenPosition): boolean {
  return one === other || (one.file === other.file && one.line === other.line && one.column === other.column);
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

/** Where each envelope stands, and those that it extends, as files have them. */
function envelopePositions({ document }: Family, locate: Locate): (envelope: Envelope) => readonly WrittenPosition[] {
  const known = new Map<Envelope, readonly WrittenPosition[]>();
  return (envelope) => {
    const positions =
      known.get(envelope) ?? [...extended(document, envelope.path)].map((reference) => locate(pathOf(reference)));
    known.set(envelope, positions);
    return positions;
  };
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
      found: `the code ${JSON.stringify(error.code)} with another meaning than in ${before.family}, ${before.position.file}:${before.position.line}: ${named.join("; ")}`,
      wanted:
        "one meaning of a code wherever its envelope is used: the same in both families, or another code in one of them",
    }),
  ];
}

function pathTo({ path }: ErrorEntry, name: (typeof MEMBERS)[number]): Path {
  return name === "statuses" ? path : [...path, "x-error", name];
}
