/** Opens a document together with an overlay on it, which may itself say what it changes. */
import { Refused } from "../files.ts";
import { measured } from "../measure.ts";
import { locatedProblem, type OpenedFile, type OpenedFiles } from "../opened-files.ts";
import { Locator } from "../locate.ts";
import type { Span } from "../positions.ts";
import type { Path } from "../../document/pointer.ts";
import { CatalogError, type LocatedProblem, type Problem } from "../../document/problem.ts";
import { applyOverlay, type AppliedAction } from "./apply-overlay.ts";
import { isOverlay, readOverlayForm, type OverlayForm } from "./overlay-form.ts";

/** An overlay that was applied to a document. */
export interface OpenedOverlay {
  /** The file that it changes, from the working directory. */
  base: string;
  /** What each action selected, in their order. */
  actions: readonly AppliedAction[];
  /** Actions without effect, because their target, or what they copy, is not in the document. */
  unmatched: readonly LocatedProblem[];
  /** Finds the position of a part of the overlay itself. */
  locate(path: Path): Span;
}

/**
 * Applies an overlay to a file. Without `base`, it is the one that the overlay extends. An overlay that extends another one is applied after it.
 * @throws {CatalogError} where either cannot be read, or the overlay cannot be applied.
 */
export async function withOverlay(
  overlay: OpenedFile,
  base: OpenedFile | undefined,
  files: OpenedFiles,
  above: readonly OpenedFile[] = [],
): Promise<{ root: OpenedFile; overlay: OpenedOverlay }> {
  const { form, problems } = readOverlayForm(overlay.document);
  if (problems.length > 0) throw new CatalogError(problems.map((problem) => inOverlay(problem, overlay)));
  const { root, below } = await extendedBy(overlay, form, base, files, [...above, overlay]);
  if (!below) files.origins.remember(root.document, root); // what an overlay made knows where it is from
  files.origins.remember(overlay.document, overlay);
  overlay.base = root;
  const result = applyOverlay(root.document, form, files.origins);
  if (result.problems.length > 0) throw new CatalogError(result.problems.map((problem) => inOverlay(problem, overlay)));
  root.document = result.document;
  checkSize(root, files);
  const unmatched = [...(below?.unmatched ?? []), ...result.unmatched.map((problem) => inOverlay(problem, overlay))];
  const locate = (path: Path): Span => overlay.positions.span(path);
  return { root, overlay: { base: root.name, actions: result.actions, unmatched, locate } };
}

interface Extended {
  root: OpenedFile;
  /** The overlay that was applied before. */
  below?: OpenedOverlay;
}

/** The document that an overlay changes, under the overlay that it extends where that is one. */
async function extendedBy(
  overlay: OpenedFile,
  { extends: reference }: OverlayForm,
  base: OpenedFile | undefined,
  files: OpenedFiles,
  chain: readonly OpenedFile[],
): Promise<Extended> {
  if (base && isOverlay(base.document)) throw refusal(base, [], "an overlay", "an OpenAPI document");
  if (reference === undefined && base) return { root: base };
  if (reference === undefined)
    throw refusal(
      overlay,
      [],
      "an overlay without `extends`",
      "the document that it changes: `extends: ./openapi.json`, or name it with the overlay beside it",
    );
  const extended = await files.referred(reference, reference, overlay).catch((error: unknown) => {
    if (base) return base; // it may stand elsewhere, and was named
    if (error instanceof Refused) throw refusal(overlay, ["extends"], error.found, error.wanted);
    throw error;
  });
  if (!isOverlay(extended.document)) return { root: base ?? extended };
  if (chain.includes(extended) || chain.length >= MOST_OVERLAYS)
    throw refusal(overlay, ["extends"], "overlays that extend each other", "an overlay whose way ends at a document");
  const { root, overlay: below } = await withOverlay(extended, base, files, chain);
  return { root, below };
}

/** Overlays on one document, one after the other. */
const MOST_OVERLAYS = 20;

/** Overlays can make a document endless that has bounds as it is written. */
function checkSize(root: OpenedFile, files: OpenedFiles): void {
  const problems = measured(root.document);
  if (problems.length === 0) return;
  const locator = new Locator(root, files);
  throw new CatalogError(problems.map((problem) => locatedProblem(problem, locator.originOf(problem.path))));
}

function refusal(file: OpenedFile, path: readonly string[], found: string, wanted: string): CatalogError {
  return new CatalogError([inOverlay({ path, found, wanted }, file)]);
}

function inOverlay(problem: Problem, file: OpenedFile): LocatedProblem {
  return locatedProblem(problem, { file, path: problem.path });
}
