/** Defines problems of a spec and the error that carries them. */
import type { Path } from "./pointer.ts";
import type { ReadFamily } from "../read.ts";

/** Why a document, or a part of it, cannot be read. */
export interface Problem {
  /** The path of the part in the document. */
  path: Path;
  /** What was found there. */
  found: string;
  /** What was wanted there, and what to do. */
  wanted: string;
  /** The name that the last token of the path should have, where only one can be meant. */
  meant?: string;
}

/** A problem with its position in a file. */
export interface LocatedProblem {
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
  /** JSON Pointer (RFC 6901); empty where the whole file is meant. */
  pointer: string;
  found: string;
  wanted: string;
}

/** The result for the other files that were read together with an unreadable one. */
export interface ReadableRest {
  /** The families of the files that can be read. */
  families: readonly ReadFamily[];
  /** The ids of the families whose files cannot be read. */
  unread: readonly string[];
}

/** Thrown when a spec cannot be read; `problems` lists every reason that was found. */
export class CatalogError extends Error {
  override readonly name = "CatalogError";
  readonly problems: readonly LocatedProblem[];
  readonly rest: ReadableRest;

  constructor(problems: readonly LocatedProblem[], rest: ReadableRest = { families: [], unread: [] }) {
    super(problems.map(formatProblem).join("\n"));
    this.problems = problems;
    this.rest = rest;
  }
}

/** Formats a problem as one line: `file:line:column pointer: found …; wanted …`. */
export function formatProblem({ file, line, column, pointer, found, wanted }: LocatedProblem): string {
  const text = `${file}:${line}:${column}${pointer && ` ${pointer}`}: found ${found}; wanted ${wanted}`;
  return text.replaceAll("\r", "\\r").replaceAll("\n", "\\n");
}

/** Shows a value of a document as JSON, cut where it is long. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
