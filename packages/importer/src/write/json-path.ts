/** Writes normalized paths of JSONPath (RFC 9535, section 2.7). */
import type { Path } from "@faultline/catalog";
import { valueAt } from "@faultline/catalog/pure";

/** `["paths", "/a", "get"]` → `$.paths['/a'].get`; names that need no quotes have none. The document tells lists from objects. */
export function jsonPath(path: Path, document: unknown): string {
  const isInList = (index: number): boolean => Array.isArray(valueAt(document, path.slice(0, index)));
  return `$${path.map((step, index) => (isInList(index) ? `[${step}]` : segment(step))).join("")}`;
}

function segment(step: string): string {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(step)) return `.${step}`;
  const pointerStep = step
    .replaceAll(/[\\']/g, "\\$&")
    .replaceAll(/[\0-\x1f]/g, (character) => CONTROLS[character] ?? coded(character));
  return `['${pointerStep}']`;
}

const CONTROLS: Readonly<Record<string, string>> = { "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function coded(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
