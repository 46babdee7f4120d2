/** Bodies that the document shows as examples of its errors, wherever it shows them. */
import { satisfies } from "../check/satisfies.ts";
import { isRecord, type OpenApiDocument } from "../document/openapi.ts";
import { pathOf, pointerOf, valueAt, type Path } from "../document/pointer.ts";
import { samplesAt, sampleValue } from "../document/samples.ts";
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
  readonly #coded = new Map<Envelope, Map<string | number, ErrorEntry[]>>();
  readonly #others: ErrorEntry[] = [];

  add(error: ErrorEntry): void {
    if (!error.envelope || error.statusOnly) {
      this.#others.push(error);
      return;
    }
    const byCode = this.#coded.get(error.envelope) ?? new Map<string | number, ErrorEntry[]>();
    this.#coded.set(error.envelope, byCode);
    byCode.set(error.code, [...(byCode.get(error.code) ?? []), error]);
  }

  /** What a code tells may have schemas of which the small judge is unsure. */
  claimantOf(value: unknown, judge: (schema: unknown) => boolean | undefined): ErrorEntry | undefined {
    for (const [{ code }, byCode] of this.#coded) {
      const found = byCode.get(valueAt(value, code) as string | number) ?? []; // a map answers to any key
      const fitting = found.find(({ source }) => judge(source) !== false);
      if (fitting) return fitting;
    }
    return this.#others.find(({ source }) => judge(source) === true);
  }
}

/** The values at a path of a body; `*` is every element. */
function partsAt(value: unknown, [step, ...rest]: Path): unknown[] {
  if (step === undefined) return [value];
  if (typeof value !== "object" || value === null) return [];
  if (step === "*") return Object.values(value).flatMap((item) => partsAt(item, rest));
  return Object.hasOwn(value, step) ? partsAt(Reflect.get(value, step), rest) : [];
}
