/** Opens pairs of a document and an overlay for tests. */
import { CatalogError, formatProblem, openDocument, type OpenedDocument } from "@faultline/catalog";
import { memoryFiles } from "./memory-files.ts";

export const HEAD = "overlay: 1.1.0\ninfo: { title: Errors, version: 1.0.0 }\n";

/** An overlay with these actions, which begin at line 4. */
export function overlayOf(actions: string): string {
  return `${HEAD}actions:\n${actions}`;
}

/** Opens `base.json` under `errors.overlay.yaml`; a base that is no text is written as JSON. */
export async function openPair(
  base: unknown,
  overlay: string,
  others: Readonly<Record<string, string>> = {},
): Promise<OpenedDocument> {
  const text = typeof base === "string" ? base : JSON.stringify(base, null, 1);
  const files = memoryFiles({ "base.json": text, "errors.overlay.yaml": overlay, ...others });
  return openDocument("base.json", { files, overlay: "errors.overlay.yaml" });
}

/** Opens a pair and returns its problems, or else what had no effect, a line each. */
export async function complaints(base: unknown, overlay: string): Promise<string[]> {
  try {
    return ((await openPair(base, overlay)).overlay?.unmatched ?? []).map(formatProblem);
  } catch (error) {
    if (error instanceof CatalogError) return error.problems.map(formatProblem);
    throw error;
  }
}
