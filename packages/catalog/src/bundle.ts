import { relative } from "node:path";
import { BaseResolver, bundle as bundleFiles, createConfig, YamlParseError, type Document, type Source } from "@redocly/openapi-core";
import type { OpenedDocument } from "./open.ts";
import { isRecord } from "./openapi.ts";
import { Places } from "./places.ts";
import { pathOf, pointerOf, valueAt, type Path } from "./pointer.ts";
import { CatalogError, type LocatedProblem } from "./problem.ts";

/**
 * A document in several files, in one piece.
 * @throws {CatalogError} naming every reference to another file that leads nowhere.
 */
export async function bundle(path: string, cwd: string): Promise<Pick<OpenedDocument, "document" | "locate">> {
  const files = new Files(cwd);
  const root = await files.open(path);
  if (root instanceof Error) throw new CatalogError([files.unreadable(root, path)]);
  const problems = await files.bundle(root);
  if (problems.length > 0) throw new CatalogError(problems);
  return { document: root.parsed, locate: await files.locator(root) };
}

/** Where a value stands. */
interface Spot {
  source: Source;
  path: Path;
}

class Files {
  readonly #cwd: string;
  readonly #resolver = new BaseResolver();
  readonly #places = new Map<Source, Places>();

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** A file that was opened before is not opened again. */
  async open(path: string): Promise<Document | Error> {
    return this.#resolver.resolveDocument(null, path, true).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
  }

  /** Takes what the document refers to in other files into it, and says what cannot be had from there. */
  async bundle(root: Document): Promise<LocatedProblem[]> {
    let problems: Awaited<ReturnType<typeof bundleFiles>>["problems"];
    try {
      ({ problems } = await bundleFiles({ doc: root, externalRefResolver: this.#resolver, config: await createConfig({}) }));
    } catch {
      return []; // it stops at circles and at what is no OpenAPI; reading has its own words for both
    }
    const spots = problems.flatMap(({ location: [place] }) => (place && "source" in place && place.pointer !== undefined ? [{ source: place.source, path: pathOf(place.pointer) }] : []));
    return (await Promise.all(spots.map((spot) => this.#brokenReference(spot)))).flat();
  }

  /** References inside a file are for the reader of the document to check, in whichever file they stand. */
  async #brokenReference({ source, path }: Spot): Promise<LocatedProblem[]> {
    const document = await this.open(source.absoluteRef);
    const owner = document instanceof Error ? undefined : valueAt(document.parsed, path);
    const reference = isRecord(owner) ? owner["$ref"] : undefined;
    if (typeof reference !== "string" || reference.startsWith("#")) return [];
    const [file = "", fragment = ""] = reference.split("#", 2);
    const target = this.#resolver.resolveExternalRef(source.absoluteRef, file);
    const opened = await this.open(target);
    if (opened instanceof YamlParseError) return [this.unreadable(opened, target)];
    const at = [...path, "$ref"];
    const { line, column } = this.#placesIn(source).span(at);
    const wanted = opened instanceof Error ? "a file that can be opened" : `something at ${fragment} in that file`;
    return [{ file: this.#nameOf(source.absoluteRef), line, column, pointer: pointerOf(at), found: `the reference ${reference}`, wanted }];
  }

  unreadable(error: Error, path: string): LocatedProblem {
    const place = { file: this.#nameOf(path), line: 1, column: 1, pointer: "" };
    if (!(error instanceof YamlParseError)) return { ...place, found: "a file that cannot be opened", wanted: "the path of an OpenAPI document" };
    const { originalError, line, col } = error;
    const found = "reason" in originalError ? String(originalError.reason) : "something else"; // so the YAML reader calls it
    return { ...place, line, column: col, found, wanted: "well-formed YAML or JSON" };
  }

  /**
   * Finds where the values of the bundled document stand. Bundling moves what other files hold into the root document, and it moves the
   * very objects: they tell where they come from.
   */
  async locator(root: Document): Promise<OpenedDocument["locate"]> {
    const elsewhere = new Map<unknown, Spot>();
    for (const opened of await Promise.allSettled(this.#resolver.cache.values())) {
      const document = opened.status === "fulfilled" && !(opened.value instanceof Error) ? opened.value : undefined;
      if (document && document.source !== root.source) remember(document.parsed, { source: document.source, path: [] }, elsewhere);
    }
    return (path) => {
      let value = root.parsed;
      let spot: Spot = { source: root.source, path: [] };
      for (const token of path) {
        value = valueAt(value, [token]);
        spot = elsewhere.get(value) ?? { ...spot, path: [...spot.path, token] };
      }
      return { ...this.#placesIn(spot.source).span(spot.path), file: this.#nameOf(spot.source.absoluteRef), text: spot.source.body };
    };
  }

  #placesIn(source: Source): Places {
    const places = this.#places.get(source) ?? new Places(source.body);
    this.#places.set(source, places);
    return places;
  }

  #nameOf(path: string): string {
    return /^https?:/.test(path) ? path : relative(this.#cwd, path);
  }
}

function remember(value: unknown, { source, path }: Spot, spots: Map<unknown, Spot>): void {
  if (typeof value !== "object" || value === null || spots.has(value)) return;
  spots.set(value, { source, path });
  for (const [key, item] of Object.entries(value)) remember(item, { source, path: [...path, key] }, spots);
}
