/** Checks that an error has the constants that its siblings have. */
import type { Envelope, ErrorEntry, Family, Location, OpenApiDocument, Path } from "@faultline/catalog";
import {
  codeSchemas,
  constantOf,
  isRecord,
  listOf,
  locationInWords,
  shown,
  valueAt,
  withinMarks,
} from "@faultline/catalog/pure";
import { isStatusPhrase } from "@faultline/catalog/survey";
import { codePath, constantPath } from "../../member-path.ts";
import { misspelledMembers } from "../../member-names.ts";
import { rule, type Fix, type ReportVerdict } from "../../rule.ts";

/** An error has the constants that its siblings have: one without is discriminated by its status alone, and takes what belongs to others. */
export const codeHasConstant = rule("code-has-constant", "error", (family, report) => {
  for (const envelope of family.envelopes) {
    const errors = family.errors.filter((error) => error.envelope === envelope);
    const free = errors.filter((error) => !reportConstraints(family, envelope, error, report));
    checkCodes(family, envelope, free, report);
    const [status] = envelope.status;
    const isCode = envelope.codes.some((code) => code.kind === "member" && code.path.join() === status?.join());
    if (status && !isCode) checkStatuses(family, status, errors, report);
  }
  reportIdleCodes(family, report);
  reportMarkedCodes(family, report);
});

function checkCodes(
  { merged }: Family,
  envelope: Envelope,
  errors: readonly ErrorEntry[],
  report: ReportVerdict,
): void {
  if (holdsParts(merged, envelope)) return; // named-members-fit speaks of that
  if (cannotDiscriminate(envelope, errors)) return reportEnvelope(envelope, errors, report);
  const code = coarsest(envelope);
  if (!code) return;
  const isNeeded = isRequired(envelope.schema, code); // a body without the code can be an error of its own
  const statusOnlyErrors = errors.filter(({ statusOnly }) => statusOnly);
  const coded = errors.filter(({ statusOnly }) => !statusOnly);
  const taken = new Set<unknown>(coded.flatMap(({ statuses, ranges }) => [...statuses, ...ranges]));
  for (const error of statusOnlyErrors) {
    if (misspelledMembers(error, envelope).length > 0) continue;
    const isExact = typeof error.code === "number"; // a range may have one for whatever no other one covers
    const example = isExact && coded.length > 0 ? codeOfExamples(error, code) : undefined;
    const beside = [
      ...(isNeeded && taken.has(error.code) ? [`beside others of the status ${error.code}`] : []),
      ...(isNeeded && isExact && statusOnlyErrors.length === 1 && errors.length > 2 ? ["which all others have"] : []),
      ...(example === undefined ? [] : [`whose examples have ${shown(example)} there`]),
    ];
    if (beside[0] !== undefined)
      report(pathOfMember(error, code), {
        found: `an error without a constant for ${wordsOf(envelope)}, ${beside[0]}`,
        wanted: "the code that tells it apart, as a `const`",
      });
  }
}

/** The statuses of failures. The phrase of another one is no code either: the status has moved. */
const FAILURES = Array.from({ length: 200 }, (_, index) => 400 + index);

/** The one code that all examples of an error have that its status tells, unless that says no more than a status. */
function codeOfExamples({ examples, x }: ErrorEntry, code: Path): unknown {
  const [only, ...others] = new Set(examples.map((example) => valueAt(example, code)));
  const isCode = (typeof only === "string" && only !== "") || typeof only === "number";
  const isStatus = isStatusPhrase(String(only), FAILURES) || (isCode && x.aliases?.includes(only));
  return isCode && others.length === 0 && !isStatus ? only : undefined;
}

/** True where what the envelope names as its code is an object or a list. */
function holdsParts(merged: OpenApiDocument, { schema, codes }: Envelope): boolean {
  const members = codes.flatMap((location) => codeSchemas(merged, schema, location));
  return members.some((member) => ["object", "array"].includes(String(member.schema["type"])));
}

/** The member of the coarsest location, where the last one is a member: bodies without it have no code at all. */
export function coarsest({ codes }: Envelope): Path | undefined {
  const last = codes.at(-1);
  return last?.kind === "member" && last.path.length > 0 ? last.path : undefined;
}

function wordsOf({ codes }: Envelope): string {
  return codes.map(locationInWords).join(" or ");
}

/** True where no error of an envelope has a constant, and several share a status: then the envelope names the wrong member. */
export function cannotDiscriminate({ name }: Envelope, all: readonly ErrorEntry[]): boolean {
  const errors = all.filter(({ envelope }) => envelope?.name === name);
  return (
    errors.length > 2 &&
    errors.every(({ statusOnly }) => statusOnly) &&
    new Set(errors.map(({ code }) => code)).size < errors.length
  );
}

function reportEnvelope(envelope: Envelope, errors: readonly ErrorEntry[], report: ReportVerdict): void {
  report([...envelope.path, "x-error-envelope", "code"], {
    found: `the member ${wordsOf(envelope)}, for which none of the ${errors.length} errors has a constant, although several share a status`,
    wanted: "the member that tells the errors apart",
  });
}

/** Keywords with which a schema leaves some codes to its bodies and not one. */
const CONSTRAINTS = [
  ...["enum", "oneOf", "anyOf", "not", "if", "pattern", "minLength", "maxLength"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
];

/** True where the error says something of its code, and not which one it is. */
function reportConstraints(family: Family, envelope: Envelope, error: ErrorEntry, report: ReportVerdict): boolean {
  let isReported = false;
  for (const [index, location] of envelope.codes.entries()) {
    if (index === error.location) continue;
    for (const { schema, steps } of codeSchemas(family.merged, error.schema, location)) {
      const keyword = constantOf(family.merged, schema) ? undefined : ownConstraint(family, envelope, location, schema);
      if (keyword === undefined) continue;
      isReported = true;
      const at = nearest(error, [...steps, keyword]);
      report(at, { ...verdictOn(family, schema, location), ...fixOf(error, at, [...steps, keyword], schema) });
    }
  }
  return isReported;
}

/** A pattern that only one text matches is that constant, if nothing else constrains the code and no body that is shown has another. */
function fixOf(error: ErrorEntry, at: Path, steps: Path, schema: Record<string, unknown>): { fix?: Fix } {
  const [, only] = /^\^([A-Za-z0-9_ :/-]+)\$$/.exec(String(schema["pattern"])) ?? [];
  const constraints = CONSTRAINTS.filter((keyword) => schema[keyword] !== undefined);
  const isOwn = at.length === error.path.length + steps.length;
  if (only === undefined || !isOwn || constraints.length > 1 || schema["type"] === undefined) return {};
  return { fix: { kind: "rename", path: at, to: "const", value: only } };
}

/** The keyword with which an error constrains its code, and its envelope does not. */
function ownConstraint(
  { merged }: Family,
  envelope: Envelope,
  location: Location,
  schema: Record<string, unknown>,
): string | undefined {
  const shared = codeSchemas(merged, envelope.schema, location).map((member) => member.schema);
  const isShared = (keyword: string): boolean =>
    shared.some((member) => JSON.stringify(member[keyword]) === JSON.stringify(schema[keyword]));
  return CONSTRAINTS.find((keyword) => schema[keyword] !== undefined && !isShared(keyword));
}

function verdictOn(
  family: Family,
  schema: Record<string, unknown>,
  location: Location,
): { found: string; wanted: string } {
  const choices = [...listOf(schema["oneOf"]), ...listOf(schema["anyOf"])].flatMap(
    (choice) => constantOf(family.merged, choice) ?? [],
  );
  const codes = [...listOf(schema["enum"]), ...choices.map(({ value }) => value)].map((code) => JSON.stringify(code));
  const where = locationInWords(location);
  return codes.length > 1
    ? {
        found: `an error with ${codes.length} codes at ${where}: ${codes.slice(0, 6).join(", ")}${codes.length > 6 ? ", …" : ""}`,
        wanted: "an error for each code; or one code as a `const`, and the others in `aliases` of its `x-error`",
      }
    : {
        found: `an error that constrains its code at ${where}, and does not say which one it is`,
        wanted: "the code as a `const`; or, of an integer, a range with `minimum` and `maximum`",
      };
}

/** A code in `x-error` that no header of an envelope is there to carry. */
function reportIdleCodes({ errors }: Family, report: ReportVerdict): void {
  for (const { x, path, envelope, name } of errors) {
    if (x.code === undefined || envelope?.codes.some(({ kind }) => kind === "header")) continue;
    const at = [...path, "x-error", "code"];
    report(at, {
      found: `\`code\` in the x-error of ${name}, whose envelope has its codes in no header`,
      wanted: "the code as a `const` in the schema of the body; or a header as a location of the envelope's `code`",
    });
  }
}

/** A code or alias with something around it of which the envelope says that it is no part of a code. */
function reportMarkedCodes({ document, errors }: Family, report: ReportVerdict): void {
  for (const error of errors) {
    const { code, x, path, envelope, location } = error;
    const where = location === undefined ? undefined : envelope?.codes[location];
    if (!where) continue;
    const aliases = (x.aliases ?? []).map((value, index) => ({
      value,
      at: [...path, "x-error", "aliases", `${index}`],
    }));
    for (const { value, at } of [{ value: code, at: codePath(document, error) }, ...aliases]) {
      const bare = typeof value === "string" ? withinMarks(value, where) : value;
      if (bare !== value)
        report(at, {
          found: `the code ${JSON.stringify(value)}, which never arrives: \`before\` and \`after\` of the envelope leave ${JSON.stringify(bare)} of it`,
          wanted: "the code without what stands around it",
        });
    }
  }
}

/** The status that a body repeats: where all others say it, one that does not lost it. */
function checkStatuses({ document }: Family, status: Path, errors: readonly ErrorEntry[], report: ReportVerdict): void {
  const without = errors.filter(
    ({ path, ranges }) => ranges.length === 0 && constantPath(document, path, status) === undefined, // a range has no constant
  );
  const [error] = without;
  if (!error || without.length > 1 || errors.length < 4) return;
  report(pathOfMember(error, status), {
    found: `an error without a constant for ${status.join("/")}, which all others have`,
    wanted: "the status that its bodies repeat, as a `const`",
  });
}

/** The nearest thing that the error has on the way to a member. */
function pathOfMember(error: ErrorEntry, members: Path): Path {
  return nearest(
    error,
    members.flatMap((member) => ["properties", member]),
  );
}

/** The end of the steps below the error, or the last thing on the way to it that the error itself has. */
function nearest({ path, source }: ErrorEntry, steps: Path): Path {
  const way = [...steps];
  while (way.length > 0 && valueAt(source, way) === undefined) way.pop();
  return [...path, ...way];
}

/** True where no instance of the schema lacks the member. */
export function isRequired(schema: unknown, [member, ...rest]: Path): boolean {
  if (member === undefined) return true;
  const required = isRecord(schema) ? schema["required"] : undefined;
  return (
    Array.isArray(required) && required.includes(member) && isRequired(valueAt(schema, ["properties", member]), rest)
  );
}
