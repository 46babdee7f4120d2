/** Corrects the mistakes that some rules find in a copy of the document, so that one mistake gives one finding. */
import type { Path } from "@faultline/catalog";
import { isRecord, valueAt } from "@faultline/catalog/pure";
import type { Correction, Finding } from "./rule.ts";

/** Copies the document and makes the corrections. */
export function corrected(document: unknown, corrections: readonly Correction[]): unknown {
  if (corrections.length === 0) return document;
  const copy = copyOf(document, new Map());
  for (const { from, to, value } of corrections) {
    const moved = valueAt(copy, from);
    if (moved === undefined) continue; // it has moved already, with what holds it
    const owner = valueAt(copy, from.slice(0, -1));
    if (isRecord(owner)) delete owner[from.at(-1) ?? ""];
    if (to) put(copy, to, value ?? moved);
  }
  return copy;
}

/** A copy in which what was one object is one; what Spectral hands over cannot be cloned otherwise. */
function copyOf(value: unknown, copies: Map<object, unknown>): unknown {
  if (typeof value !== "object" || value === null) return value;
  const known = copies.get(value);
  if (known !== undefined) return known;
  const copy: unknown = Array.isArray(value) ? [] : {};
  copies.set(value, copy);
  for (const [key, item] of Object.entries(value)) {
    Object.defineProperty(copy, key, {
      value: copyOf(item, copies),
      enumerable: true,
      writable: true,
      configurable: true,
    }); // `__proto__` too
  }
  return copy;
}

/** Objects that are missing on the way, or null, are made. */
function put(root: unknown, path: Path, value: unknown): void {
  let owner = root;
  for (const token of path.slice(0, -1)) {
    if (typeof owner !== "object" || owner === null) return;
    if (!Object.hasOwn(owner, token) || Reflect.get(owner, token) === null) Reflect.set(owner, token, {});
    owner = Reflect.get(owner, token);
  }
  if (isRecord(owner)) owner[path.at(-1) ?? ""] = value;
}

/** Moves the finding to its path in the document as written. */
export function asWritten(finding: Finding, corrections: readonly Correction[]): Finding {
  const moved = corrections.find(({ to }) => to?.every((token, index) => token === finding.path[index]));
  if (!moved?.to) return finding;
  return { ...finding, path: [...moved.from, ...finding.path.slice(moved.to.length)] };
}
