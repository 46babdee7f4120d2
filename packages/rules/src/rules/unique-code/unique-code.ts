/** Checks that no code, alias or range of codes names two errors of an envelope. */
import type { ErrorEntry } from "@faultline/catalog";
import { cannotDiscriminate } from "../code-has-constant/code-has-constant.ts";
import { statusesWithout } from "@faultline/catalog/pure";
import { codePath } from "../../member-path.ts";
import { rule, type ReportVerdict } from "../../rule.ts";

/** A code names one error of its envelope: with two, nobody could tell which one has arrived. */
export const uniqueCode = rule("unique-code", "error", ({ document, envelopes, errors }, report) => {
  const faulty = new Set(envelopes.filter((envelope) => cannotDiscriminate(envelope, errors)).map(({ name }) => name));
  const firsts = new Map<string, ErrorEntry>();
  for (const error of errors) {
    if (error.envelope && faulty.has(error.envelope.name)) continue; // code-has-constant speaks of the envelope
    const keys = [error.id, keyOf(error, error.code)]; // a slug can tell ids apart, and no more than that
    const first = keys.map((key) => firsts.get(key)).find((other) => other !== undefined);
    if (first)
      report(codePath(document, error), {
        found: `the code ${JSON.stringify(error.code)}, which is that of ${first.name} already`,
        wanted: "a code of its own, or one error with a cause for each case",
      });
    else for (const key of keys) firsts.set(key, error);
  }
  checkAliases(errors, report);
  checkFormerSlugs(errors, report);
  checkRanges(errors, document, report);
  for (const envelope of envelopes)
    checkStatusRanges(
      errors.filter((error) => error.envelope === envelope),
      report,
    );
});

/** What tells a code from those of other locations and envelopes. */
function keyOf({ envelope, location }: ErrorEntry, code: string | number): string {
  return JSON.stringify([envelope?.name, location, code]);
}

/** An alias is no code of another error, and no alias of another one either. */
function checkAliases(errors: readonly ErrorEntry[], report: ReportVerdict): void {
  const owners = new Map(errors.map((error) => [keyOf(error, error.code), error]));
  const ranged = errors.filter(({ range }) => range);
  for (const error of errors)
    for (const [index, alias] of (error.x.aliases ?? []).entries()) {
      const key = keyOf(error, alias);
      const owner = owners.get(key) ?? ranged.find((other) => other !== error && isInRange(alias, other, error));
      if (owner)
        report([...error.path, "x-error", "aliases", String(index)], {
          found: `the alias ${JSON.stringify(alias)}, which ${owner === error ? "is the error's own code or stands here twice" : `names ${owner.name} already`}`,
          wanted: "a code that no other error has; or no alias",
        });
      else owners.set(key, error);
    }
}

/** The address of a former slug leads to one error. */
function checkFormerSlugs(errors: readonly ErrorEntry[], report: ReportVerdict): void {
  const owners = new Map(errors.map((error) => [error.id, error]));
  for (const error of errors)
    for (const [index, slug] of (error.x.formerSlugs ?? []).entries()) {
      const id = error.id.slice(0, error.id.lastIndexOf("/") + 1) + slug;
      const owner = owners.get(id);
      if (owner)
        report([...error.path, "x-error", "formerSlugs", String(index)], {
          found: `the former slug ${JSON.stringify(slug)}, which ${owner === error ? "is the error's own slug or stands here twice" : `is one of ${owner.name} already`}`,
          wanted: "a slug that only this error had",
        });
      else owners.set(id, error);
    }
}

function isInRange(code: string | number, { range, envelope, location }: ErrorEntry, error: ErrorEntry): boolean {
  const isBeside = envelope === error.envelope && location === error.location;
  return isBeside && range !== undefined && typeof code === "number" && range[0] <= code && code <= range[1];
}

/** Two ranges of one location share no number, and each has at least one. */
function checkRanges(
  errors: readonly ErrorEntry[],
  document: Parameters<typeof codePath>[0],
  report: ReportVerdict,
): void {
  const ranged = errors.filter(({ range }) => range);
  for (const [index, error] of ranged.entries()) {
    const [first, last] = error.range ?? [0, 0];
    const found = `the codes from ${first} to ${last}`;
    if (first > last)
      report(codePath(document, error), {
        found: `${found}, which are none`,
        wanted: "a `minimum` below the `maximum`",
      });
    const other = ranged
      .slice(0, index)
      .find(
        (one) =>
          isInRange(first, one, error) || isInRange(last, one, error) || isInRange(one.range?.[0] ?? 0, error, one),
      );
    if (other)
      report(codePath(document, error), {
        found: `${found}, some of which are those of ${other.name} already`,
        wanted: "ranges that share no code; an error with a code of its own inside of a range is taken first",
      });
  }
}

/** Errors that a range or `default` tells: where two of them stand for one status, operations disagree, and nobody knows which one is meant. */
function checkStatusRanges(errors: readonly ErrorEntry[], report: ReportVerdict): void {
  const ranged = errors.filter(({ statusOnly, code }) => statusOnly && typeof code === "string");
  for (const [index, error] of ranged.entries()) {
    const first = ranged.slice(0, index).find((other) => other.code !== error.code && meet(other, error));
    if (first)
      report(error.path, {
        found: `an error that the status ${error.code} tells, in part the same statuses as ${first.code} of ${first.name}`,
        wanted: "one error for both, a code that tells them apart, or the same ranges in each operation",
      });
  }
}

function meet({ statusSet }: ErrorEntry, other: ErrorEntry): boolean {
  const rest = statusesWithout(statusSet, other.statusSet);
  return JSON.stringify(rest) !== JSON.stringify(statusSet);
}
