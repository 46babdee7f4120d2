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
 * Applies an overlay to a file. Without `base`, it is the one that the overlay extends.
 * @throws {CatalogError} where either cannot be read, or the overlay cannot be applied.
 */
export async function withOverlay(
  overlay: OpenedFile,
  base: OpenedFile | undefined,
  files: OpenedFiles,
): Promise<{ root: OpenedFile; overlay: OpenedOverlay }> {
  const { form, problems } = readOverlayForm(overlay.document);
  if (problems.length > 0) throw new CatalogError(problems.map((problem) => inOverlay(problem, overlay)));
  const root = base ?? (await extendedBy(overlay, form, files));
  if (isOverlay(root.document)) throw refusal(root, [], "an overlay", "an OpenAPI document, with one overlay on it");
  files.origins.remember(root.document, root);
  files.origins.remember(overlay.document, overlay);
  overlay.base = root;
  const result = applyOverlay(root.document, form, files.origins);
  if (result.problems.length > 0) throw new CatalogError(result.problems.map((problem) => inOverlay(problem, overlay)));
  root.document = result.document;
  checkSize(root, files);
  const unmatched = result.unmatched.map((problem) => inOverlay(problem, overlay));
  const locate = (path: Path): Span => overlay.positions.span(path);
  return { root, overlay: { base: root.name, actions: result.actions, unmatched, locate } };
}

async function extendedBy(overlay: OpenedFile, form: OverlayForm, files: OpenedFiles): Promise<OpenedFile> {
  const { extends: reference } = form;
  if (reference === undefined)
    throw refusal(
      overlay,
      [],
      "an overlay without `extends`",
      "the document that it changes: `extends: ./openapi.json`, or name it with the overlay beside it",
    );
  try {
    return await files.referred(reference, reference, overlay);
  } catch (error) {
    if (error instanceof Refused) throw refusal(overlay, ["extends"], error.found, error.wanted);
    throw error;
  }
}

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
