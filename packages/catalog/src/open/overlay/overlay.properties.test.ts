import fc from "fast-check";
import { expect, test } from "vitest";
import { CatalogError, isRecord, parse, valueAt, type OpenedDocument, type Path } from "@faultline/catalog";
import { naivelyApplied, type NaiveAction } from "../../../test/naive-overlay.ts";
import { openPair } from "../../../test/overlays.ts";
import { Origins } from "../origins.ts";
import { applyOverlay } from "./apply-overlay.ts";
import { readOverlayForm } from "./overlay-form.ts";

const KEYS = ["a", "b", "/x/{id}", "404", "'", "\\", "__proto__", "ü", ""];
const plain = fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null));

/** Few names, so that updates meet what is there. */
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthIdentifier: "value" },
    plain,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie("value"), { maxKeys: 4 }),
  ),
}));
const object = fc.dictionary(fc.constantFrom(...KEYS), value, { maxKeys: 4 });

interface Drawn {
  kind: "update" | "remove" | "copy";
  target: number;
  source: number;
  update: unknown;
  isDeep: boolean;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  kind: fc.constantFrom("update" as const, "update" as const, "remove" as const, "copy" as const),
  target: fc.nat(),
  source: fc.nat(),
  update: value,
  isDeep: fc.boolean(),
});

/** The paths of every part, the whole first. */
function pathsOf(document: unknown, path: Path = []): Path[] {
  if (typeof document !== "object" || document === null) return [path];
  return [path, ...Object.entries(document).flatMap(([key, item]) => pathsOf(item, [...path, key]))];
}

function jsonPath(document: unknown, path: Path): string {
  return `$${path.map((token, index) => (Array.isArray(valueAt(document, path.slice(0, index))) ? `[${token}]` : `[${JSON.stringify(token)}]`)).join("")}`;
}

/** What `$..[name]` selects. */
function deepPaths(document: unknown, name: string): Path[] {
  return pathsOf(document).filter((path) => path.at(-1) === name && isRecord(valueAt(document, path.slice(0, -1))));
}

/** Actions on parts that are there when they are applied, as an overlay and for the naive way. */
function actionsFor(document: unknown, choices: readonly Drawn[]): { overlay: object[]; naive: NaiveAction[] } {
  const overlay: object[] = [];
  const naive: NaiveAction[] = [];
  let state = document;
  for (const [index, { kind, target, source, update, isDeep }] of choices.entries()) {
    const paths = pathsOf(state);
    const one = paths[target % paths.length] ?? [];
    const name = one.at(-1);
    const isNamed = isDeep && name !== undefined && deepPaths(state, name).length > 0;
    const targets = isNamed ? deepPaths(state, name) : [one];
    const text = isNamed ? `$..[${JSON.stringify(name)}]` : jsonPath(state, one);
    const from = paths[source % paths.length] ?? [];
    const id = { target: text, "x-index": index }; // no action is there twice
    if (kind === "update") overlay.push({ ...id, update });
    else if (kind === "copy") overlay.push({ ...id, copy: jsonPath(state, from) });
    else if (one.length > 0) overlay.push({ ...id, remove: true });
    else continue;
    naive.push(
      kind === "update" ? { targets, update } : kind === "copy" ? { targets, copy: from } : { targets, remove: true },
    );
    const kinds = new Set(targets.map((path) => kindOf(valueAt(state, path))));
    state = kind !== "remove" && kinds.size > 1 ? undefined : naivelyApplied(document, naive);
    if (state === undefined) return { overlay, naive: [] };
  }
  return { overlay, naive };
}

function kindOf(part: unknown): string {
  return Array.isArray(part) ? "list" : isRecord(part) ? "object" : "plain";
}

async function opened(document: object, overlay: object[]): Promise<OpenedDocument | undefined> {
  const text = JSON.stringify({ overlay: "1.1.0", info: { title: "T", version: "1" }, actions: overlay }, null, 1);
  try {
    return await openPair(document, text);
  } catch (error) {
    if (error instanceof CatalogError) return undefined;
    throw error;
  }
}

/** The base is no OpenAPI document, so that it stays as it is. */
const pair = fc.tuple(object, fc.array(drawn, { minLength: 1, maxLength: 6 })).map(([document, choices]) => ({
  document,
  ...actionsFor(document, choices),
}));

test("an overlay does what the plainest way does, or is refused where that does not fit", async () => {
  let refused = 0;
  let done = 0;
  const check = fc.asyncProperty(pair, async ({ document, overlay, naive }) => {
    if (overlay.length === 0) return;
    const result = await opened(document, overlay);
    expect(result?.overlay?.unmatched ?? []).toEqual([]);
    if (naive.length === 0) refused++;
    else done++;
    expect(result ? JSON.stringify(result.document) : undefined).toBe(
      naive.length === 0 ? undefined : JSON.stringify(naivelyApplied(document, naive)),
    );
  });
  await fc.assert(check, { numRuns: 500 });
  expect(Math.min(refused, done)).toBeGreaterThan(50);
});

test("each plain value stands where its position says, in the base or in the overlay", async () => {
  let moved = 0;
  const check = fc.asyncProperty(pair, async ({ document, overlay, naive }) => {
    const result = naive.length > 0 ? await opened(document, overlay) : undefined;
    if (!result) return;
    for (const path of pathsOf(result.document)) {
      const part = valueAt(result.document, path);
      if (typeof part === "object" && part !== null) continue;
      const { text, path: written, file } = result.locate(path);
      if (file === "errors.overlay.yaml" || written.join() !== path.join()) moved++;
      expect(valueAt(parse(text), written)).toEqual(part);
    }
  });
  await fc.assert(check, { numRuns: 500 });
  expect(moved).toBeGreaterThan(100);
});

test("neither the document nor the overlay is changed", () => {
  fc.assert(
    fc.property(pair, ({ document, overlay }) => {
      const written = { overlay: "1.1.0", info: { title: "T", version: "1" }, actions: overlay };
      const before = JSON.stringify([document, written]);
      applyOverlay(frozen(document), readOverlayForm(frozen(written)).form, new Origins());
      expect(JSON.stringify([document, written])).toBe(before);
    }),
    { numRuns: 300 },
  );
});

function frozen<T>(part: T): T {
  if (typeof part === "object" && part !== null) Object.values(Object.freeze(part)).forEach(frozen);
  return part;
}
