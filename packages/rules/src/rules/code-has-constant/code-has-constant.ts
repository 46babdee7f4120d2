/** Checks that an error has the constants that its siblings have. */
import type { Envelope, ErrorEntry, Family, Path } from "@faultline/catalog";
import { isRecord, valueAt } from "@faultline/catalog/pure";
import { constantPath } from "../../member-path.ts";
import { misspelledMembers } from "../../member-names.ts";
import { rule, type ReportVerdict } from "../../rule.ts";

/** An error has the constants that its siblings have: one without is discriminated by its status alone, and takes what belongs to others. */
export const codeHasConstant = rule("code-has-constant", "error", (family, report) => {
  for (const envelope of family.envelopes) {
    const errors = family.errors.filter((error) => error.envelope === envelope);
    checkCodes(envelope, errors, report);
    const { status } = envelope;
    if (status && status.join() !== envelope.code.join()) checkStatuses(family, status, errors, report);
  }
});

function checkCodes(envelope: Envelope, errors: readonly ErrorEntry[], report: ReportVerdict): void {
  if (cannotDiscriminate(envelope, errors)) return reportEnvelope(envelope, errors, report);
  if (!isRequired(envelope.schema, envelope.code)) return; // a body without the code can be an error of its own
  const statusOnlyErrors = errors.filter(({ statusOnly }) => statusOnly);
  const isAlone = statusOnlyErrors.length === 1 && errors.length > 2;
  const coded = new Set(errors.flatMap(({ statusOnly, statuses }) => (statusOnly ? [] : statuses)));
  for (const error of statusOnlyErrors) {
    const isBeside = coded.has(Number(error.code));
    if ((!isAlone && !isBeside) || misspelledMembers(error, envelope).length > 0) continue;
    report(pathOf(error, envelope.code), {
      found: `an error without a constant for ${envelope.code.join("/")}${isBeside ? `, beside others of the status ${error.code}` : ", which all others have"}`,
      wanted: "the code that tells it apart, as a `const`",
    });
  }
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
    found: `the member ${envelope.code.join("/")}, for which none of the ${errors.length} errors has a constant, although several share a status`,
    wanted: "the member that tells the errors apart",
  });
}

/** The status that a body repeats: where all others say it, one that does not lost it. */
function checkStatuses({ document }: Family, status: Path, errors: readonly ErrorEntry[], report: ReportVerdict): void {
  const without = errors.filter(({ path }) => constantPath(document, path, status) === undefined);
  const [error] = without;
  if (!error || without.length > 1 || errors.length < 4) return;
  report(pathOf(error, status), {
    found: `an error without a constant for ${status.join("/")}, which all others have`,
    wanted: "the status that its bodies repeat, as a `const`",
  });
}

/** The nearest thing that the error has on the way to a member. */
function pathOf({ path, source }: ErrorEntry, members: Path): Path {
  const steps = members.flatMap((member) => ["properties", member]);
  while (steps.length > 0 && valueAt(source, steps) === undefined) steps.pop();
  return [...path, ...steps];
}

/** True where no instance of the schema lacks the member. */
export function isRequired(schema: unknown, [member, ...rest]: Path): boolean {
  if (member === undefined) return true;
  const required = isRecord(schema) ? schema["required"] : undefined;
  return (
    Array.isArray(required) && required.includes(member) && isRequired(valueAt(schema, ["properties", member]), rest)
  );
}
