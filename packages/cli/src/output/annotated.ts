/** Defines what a report says about one line of a file, for lint and diff. */
import { relative, resolve } from "node:path";
import { groupBy } from "@faultline/catalog/pure";
import type { Severity } from "@faultline/rules";
import type { Io } from "../io.ts";

/** Lines and columns count from 1. */
export interface Annotated {
  /** The rule that is broken, or the kind of the change. */
  rule: string;
  severity: Severity;
  /** Empty where no file is meant. */
  file: string;
  line: number;
  column: number;
  /** Behind the last character, where it is known. */
  end?: { line: number; column: number };
  pointer: string;
  message: string;
  /** The address of the page that explains it. */
  help: string;
  /** The name of the error that it concerns: findings that differ in nothing else have one cause. */
  subject?: string;
}

/** Where a command runs, and what surrounds it. */
export type Where = Pick<Io, "cwd" | "env">;

/** The path by which GitHub or GitLab finds a file: from the root of the checkout, wherever in it the command runs. Undefined for files elsewhere. */
export function pathInCheckout(file: string, { cwd, env }: Where): string | undefined {
  const path = relative(env["GITHUB_WORKSPACE"] || env["CI_PROJECT_DIR"] || cwd, resolve(cwd, file)).replaceAll(
    "\\",
    "/",
  );
  return file === "" || file.includes(":") || path.startsWith("..") ? undefined : path;
}

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warn: 1, info: 2 };

/** Errors first, then warnings, then notes; otherwise in the order in which they came. */
export function errorsFirst<T extends Pick<Annotated, "severity">>(all: readonly T[]): T[] {
  return all.toSorted((a, b) => RANKS[a.severity] - RANKS[b.severity]);
}

/** Those of one rule in one file that say the same of different errors, together; groups in the order of their first one. */
export function alike<T extends Annotated>(all: readonly T[]): T[][] {
  return [...groupBy(all, keyOf).values()];
}

function keyOf({ rule, severity, file, message, subject = "" }: Annotated): string {
  return JSON.stringify([rule, severity, file, subject === "" ? message : message.replaceAll(subject, "…")]);
}
