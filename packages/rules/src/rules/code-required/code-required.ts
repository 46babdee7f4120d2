/** Checks that a member with a constant code is required. */
import type { Envelope, ErrorEntry, OpenApiDocument, Path } from "@faultline/catalog";
import { isRecord, listOf, valueAt } from "@faultline/catalog/pure";
import { coarsest, isRequired } from "../code-has-constant/code-has-constant.ts";
import { rule, type Fix, type ReportVerdict } from "../../rule.ts";

/** A code that a constant tells is required: a body without it would satisfy every error of the envelope. */
export const codeRequired = rule("code-required", "error", ({ document, envelopes, errors }, report) => {
  for (const envelope of envelopes) {
    const own = errors.filter((error) => error.envelope === envelope);
    const coded = own.filter(({ statusOnly }) => !statusOnly);
    const open = coded.filter((error) => isOpen(error, envelope));
    const member = (coarsest(envelope) ?? []).join("/");
    const wanted = `\`required\` with ${member}, here or in the errors that have it`;
    if (open.length > 0 && open.length === coded.length && open.every((error) => !isFiner(error, envelope))) {
      report(envelope.path, {
        found: `an envelope whose member ${member} may be absent, although its constants tell the errors apart`,
        wanted,
        ...(coded.length === own.length && fixOf(document, envelope, coarsest(envelope) ?? [], coded)),
      });
    } else for (const error of open) reportError(document, error, envelope, report);
  }
});

/** True where a body without the code that tells the error satisfies it. */
function isOpen({ schema, location = 0 }: ErrorEntry, { codes }: Envelope): boolean {
  const code = codes[location];
  return code?.kind === "member" && !isRequired(schema, code.path);
}

/** True where a coarser location can still say what kind of failure it is. */
function isFiner({ location = 0 }: ErrorEntry, { codes }: Envelope): boolean {
  return location < codes.length - 1;
}

function reportError(document: OpenApiDocument, error: ErrorEntry, { codes }: Envelope, report: ReportVerdict): void {
  const code = codes[error.location ?? 0];
  const path = code?.kind === "member" ? code.path : [];
  report(error.path, {
    found: `an error that its code ${JSON.stringify(error.code)} tells, although ${path.join("/")} may be absent`,
    wanted: `\`required\` with ${path.join("/")}`,
    ...fixOf(document, error, path, [error]),
  });
}

/** Certain only where each error has samples, and no body that is shown lacks the code; and where one `required` is all that is missing. */
function fixOf(
  document: OpenApiDocument,
  owner: Pick<Envelope, "path" | "schema">,
  code: Path,
  errors: readonly ErrorEntry[],
): { fix?: Fix } {
  const isShown = errors.every(
    ({ examples }) => examples.length > 0 && examples.every((example) => valueAt(example, code) !== undefined),
  );
  const steps = code.map((_, depth) => code.slice(0, depth).flatMap((step) => ["properties", step]));
  const open = code.flatMap((member, depth) =>
    requires(valueAt(owner.schema, steps[depth] ?? []), member)
      ? []
      : [{ member, path: [...owner.path, ...(steps[depth] ?? [])] }],
  );
  const [only] = open;
  const schema = only && valueAt(document, only.path);
  const isOwn = isRecord(schema) && schema["$ref"] === undefined;
  return isShown && only && open.length === 1 && isOwn ? { fix: { kind: "require", ...only } } : {};
}

function requires(schema: unknown, member: string): boolean {
  return isRecord(schema) && listOf(schema["required"]).includes(member);
}
