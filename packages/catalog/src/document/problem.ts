import type { Path } from "./pointer.ts";
import type { ReadFamily } from "../read.ts";

/** Something in a document that cannot stand as it is. */
export interface Problem {
  /** Where in the document. */
  path: Path;
  /** What stands there. */
  found: string;
  /** What should stand there, and what to do. */
  wanted: string;
  /** The name that the last step of the path should have, where no other is meant. */
  meant?: string;
}

/** A problem with its place for people. */
export interface LocatedProblem {
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
  /** RFC 6901; empty where the file as a whole is meant. */
  pointer: string;
  found: string;
  wanted: string;
}

/** What became of the other files of the same reading. */
export interface ReadableRest {
  /** The families of the files that can be read. */
  families: readonly ReadFamily[];
  /** The ids of the families whose files cannot. */
  unread: readonly string[];
}

/** Thrown when a spec cannot be read; `problems` holds every reason that was found, not the first alone. */
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

/** `file:line:column pointer: found …; wanted …`, on one line whatever the names in it are. */
export function formatProblem({ file, line, column, pointer, found, wanted }: LocatedProblem): string {
  const text = `${file}:${line}:${column}${pointer && ` ${pointer}`}: found ${found}; wanted ${wanted}`;
  return text.replaceAll("\r", "\\r").replaceAll("\n", "\\n");
}

/** A value of a document as JSON, cut where it is long. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
