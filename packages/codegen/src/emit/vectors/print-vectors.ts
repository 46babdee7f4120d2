/** Prints vectors so that people can review them: what fits stands on one line. */
import { isRecord } from "@faultline/catalog";
import type { Vector } from "./vector.ts";

const WIDTH = 140;

export function printVectors(vectors: readonly Vector[]): string {
  return `${printed(vectors, "", 0)}\n`;
}

/** The value, whose first line has `before` characters in front of it. */
function printed(value: unknown, indent: string, before: number): string {
  const line = onOneLine(value);
  if (indent.length + before + line.length <= WIDTH || typeof value !== "object" || value === null) return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => printed(item, inner, 1))
    : entriesOf(value).map(([name, part]) => `${JSON.stringify(name)}: ${printed(part, inner, name.length + 5)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${parts.map((part) => `${inner}${part}`).join(",\n")}\n${indent}${close}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? "null";
  const parts = entriesOf(value).map(([name, part]) => `${JSON.stringify(name)}: ${onOneLine(part)}`);
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

/** The members that JSON can hold. */
function entriesOf(value: object): [name: string, part: unknown][] {
  return Object.entries(value).filter(([, part]) => part !== undefined);
}
