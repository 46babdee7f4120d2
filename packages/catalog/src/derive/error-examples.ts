/** Bodies that the document shows as examples of its errors, wherever it shows them. */
import { satisfies } from "../check/satisfies.ts";
import { isRecord, type OpenApiDocument } from "../document/openapi.ts";
import { pathOf, pointerOf, valueAt, type Path } from "../document/pointer.ts";
import { samplesAt, sampleValue } from "../document/samples.ts";
import { codeAt } from "./locations.ts";
import type { Envelope, ErrorEntry } from "../model.ts";
import type { FoundPlacement } from "./find-placements.ts";

/**
 * Gives each error its examples: those of its schema, and of the bodies in which it can arrive those that satisfy it. An error that the
 * status alone tells takes what no code claims.
 */
export function addExamples(
  document: OpenApiDocument,
  errors: readonly ErrorEntry[],
  placements: readonly FoundPlacement[],
): void {
  const resolve = (reference: string): unknown => valueAt(document, pathOf(reference));
  for (const error of errors) {
    error.examples = samplesAt(document, error.source, error.path).map(({ value }) =>
      satisfies(error.source, value, resolve) === true ? value : sampleValue(value),
    );
  }
  const known = new Map(errors.map((error) => [error, new Set(error.examples.map((value) => JSON.stringify(value)))]));
  for (const { media, path, candidates } of examplePathsOf(errors, placements).values()) {
    const object = valueAt(document, media);
    for (const { value } of isRecord(object) ? samplesAt(document, object, media) : []) {
      for (const part of partsAt(sampleValue(value), path)) {
        const error = candidates.claimantOf(part, (schema) => satisfies(schema, part, resolve));
        const text = JSON.stringify(part);
        if (!error || known.get(error)?.has(text)) continue;
        known.get(error)?.add(text);
        error.examples.push(part);
      }
    }
  }
}

/** A path in the body of a media type, with the errors that can stand there. */
interface ExamplePath {
  media: Path;
  path: Path;
  candidates: Candidates;
}

function examplePathsOf(
  errors: readonly ErrorEntry[],
  placements: readonly FoundPlacement[],
): Map<string, ExamplePath> {
  const byName = new Map(errors.map((error) => [error.name, error]));
  const paths = new Map<string, ExamplePath>();
  for (const { error: name, media, path } of placements) {
    const error = byName.get(name);
    if (!error || !media) continue;
    const key = `${pointerOf(media)} ${pointerOf(path)}`;
    const entry = paths.get(key) ?? { media, path, candidates: new Candidates() };
    paths.set(key, entry);
    entry.candidates.add(error);
  }
  return paths;
}

/** The errors at one path of a body, by code: there can be thousands of them, and as many samples. */
class Candidates {
  readonly #coded = new Map<Envelope, Map<string, ErrorEntry[]>>();
  readonly #others: ErrorEntry[] = [];

  add(error: ErrorEntry): void {
    const { envelope, location = 0, range, statusOnly } = error;
    if (!envelope || statusOnly || range || envelope.codes[location]?.kind === "header") {
      this.#others.push(error);
      return;
    }
    const byCode = this.#coded.get(envelope) ?? new Map<string, ErrorEntry[]>();
    this.#coded.set(envelope, byCode);
    const key = keyOf(location, error.code);
    byCode.set(key, [...(byCode.get(key) ?? []), error]);
  }

  /** What a code tells may have schemas of which the small judge is unsure. */
  claimantOf(value: unknown, judge: (schema: unknown) => boolean | undefined): ErrorEntry | undefined {
    for (const [{ codes }, byCode] of this.#coded) {
      const location = codes.findIndex((one) => (codeAt(value, one) ?? null) !== null); // the finest that holds something
      const found = (codes[location] && byCode.get(keyOf(location, codeAt(value, codes[location])))) ?? [];
      const fitting = found.find(({ source }) => judge(source) !== false);
      if (fitting) return fitting;
    }
    return this.#others.find(({ source }) => judge(source) === true);
  }
}

function keyOf(location: number, code: unknown): string {
  return JSON.stringify([location, code]);
}

/** The values at a path of a body; `*` is every element. */
function partsAt(value: unknown, [step, ...rest]: Path): unknown[] {
  if (step === undefined) return [value];
  if (typeof value !== "object" || value === null) return [];
  if (step === "*") return Object.values(value).flatMap((item) => partsAt(item, rest));
  return Object.hasOwn(value, step) ? partsAt(Reflect.get(value, step), rest) : [];
}
