/** Writes normalized paths of JSONPath (RFC 9535, section 2.7). */
import { valueAt } from "@faultline/catalog/pure";
import { ANY, type DocumentEdit } from "../model.ts";

/** `["paths", "/a", "get"]` → `$.paths['/a'].get`; names that need no quotes have none. The document tells lists from objects. */
export function jsonPath({ target, ofEveryOperation }: DocumentEdit, document: unknown): string {
  const isInList = (index: number): boolean => Array.isArray(valueAt(document, target.slice(0, index)));
  const segments = target.map((step, index) =>
    step === ANY && ofEveryOperation ? ".*" : isInList(index) ? `[${step}]` : segment(step),
  );
  return `$${segments.join("")}`;
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
