/** Finds schemas that look like errors and carry no `x-error`. */
import type { Envelope, Family, OpenApiDocument, Path, SchemaObject } from "@faultline/catalog";
import {
  codeSchemas,
  constantOf,
  extendedEnvelope,
  isFailureKey,
  isRecord,
  pathOf,
  valueAt,
} from "@faultline/catalog/pure";
import { alternativesOf, type ErrorAlternative } from "../../errors-below.ts";
import { rule, type ReportVerdict } from "../../rule.ts";

/** What is built and listed like an error says so with `x-error`: without it, no guard, no advice and no page knows of it. */
export const errorDeclared = rule("error-declared", "error", (family, report) => {
  if (family.errors.length === 0) return; // family-has-errors speaks of that
  const failures = family.responses.filter(({ status }) => isFailureKey(status)).flatMap(({ paths }) => paths);
  const bodies = failures.map((path) => alternativesOf(family.document, path));
  const listed = listedBesideErrors(family, bodies);
  const parents = extendedByErrors(family);
  const schemas = Object.keys(family.document.components?.schemas ?? {});
  for (const name of schemas) {
    const path = ["components", "schemas", name];
    const schema = valueAt(family.document, path);
    if (
      !isRecord(schema) ||
      schema["x-error"] !== undefined ||
      schema["x-error-envelope"] !== undefined ||
      parents.has(name) ||
      refersToError(family, schema)
    )
      continue;
    const code = errorCode(family, path, schema);
    if (code === undefined && !listed.has(name)) continue;
    report(path, {
      found:
        code === undefined
          ? "a schema that a failure lists beside its errors, without `x-error`"
          : `a schema that has the code ${code.text} of ${code.envelope}, without \`x-error\``,
      wanted:
        "`x-error`, which makes it an error of the family; or a schema that no failure lists and no envelope names",
    });
  }
  reportInline(family, bodies.flat(), report);
});

/** Keywords that assert nothing: with a reference beside them, a schema is what it refers to. */
const ANNOTATIONS: ReadonlySet<string> = new Set([
  "title",
  "description",
  "deprecated",
  "default",
  "example",
  "examples",
  "externalDocs",
  "$comment",
]);

/** True for another name of an error: a schema that only refers to it, through others as well. */
function refersToError(family: Family, schema: SchemaObject, open: readonly string[] = []): boolean {
  const keywords = Object.keys(schema).filter((key) => !ANNOTATIONS.has(key) && !key.startsWith("x-"));
  const [keyword] = keywords;
  if (keywords.length !== 1 || (keyword !== "$ref" && keyword !== "allOf")) return false;
  const parts: unknown = keyword === "allOf" ? schema.allOf : [schema];
  const part: unknown = Array.isArray(parts) && parts.length === 1 ? parts[0] : undefined;
  const reference: unknown = isRecord(part) ? part["$ref"] : undefined;
  if (typeof reference !== "string" || open.includes(reference)) return false;
  const target = valueAt(family.document, pathOf(reference));
  if (!isRecord(target)) return false;
  return target["x-error"] !== undefined || refersToError(family, target, [...open, reference]);
}

/** The constant that a schema has for the code of the envelope that it extends, unless that tells of a success. */
function errorCode(
  { document, merged, envelopes }: Family,
  path: Path,
  schema: SchemaObject,
): { text: string; envelope: string } | undefined {
  const envelope = extendedEnvelope(document, schema, envelopes);
  const constant = envelope && codeConstant(merged, valueAt(merged, path), envelope);
  if (!envelope || !constant || isSuccess(constant.value)) return undefined;
  return { text: JSON.stringify(constant.value), envelope: envelope.name };
}

function isSuccess(code: unknown): boolean {
  return typeof code === "number"
    ? code === 0 || (code >= 100 && code < 400)
    : /^(0|ok|success|succeeded|none|done)$/i.test(String(code));
}

/** The constant that a schema has for the code of an envelope. */
function codeConstant(document: OpenApiDocument, schema: unknown, { codes }: Envelope): { value: unknown } | undefined {
  const members = codes.flatMap((location) => codeSchemas(document, schema, location));
  return members.map((member) => constantOf(document, member.schema)).find((constant) => constant !== undefined);
}

/** Component schemas at the root of a failure that lists errors as well, or that extend an envelope. */
function listedBesideErrors(family: Family, bodies: readonly ErrorAlternative[][]): ReadonlySet<string> {
  const errors = new Set(family.errors.map(({ name }) => name));
  const listed = new Set<string>();
  for (const alternatives of bodies) {
    const names = alternatives.flatMap(({ name }) => name ?? []);
    const others = names.filter((name) => !errors.has(name));
    const isBeside = others.length < names.length;
    for (const name of others) if (isBeside || extendsEnvelope(family, name)) listed.add(name);
  }
  return listed;
}

function extendsEnvelope({ document, envelopes }: Family, name: string): boolean {
  const schema = valueAt(document, ["components", "schemas", name]);
  return isRecord(schema) && extendedEnvelope(document, schema, envelopes) !== undefined;
}

/** Schemas that errors extend: what stands between them and their envelope. */
function extendedByErrors({ errors, document }: Family): ReadonlySet<string> {
  const parents = new Set<string>();
  const visit = (schema: unknown): void => {
    const parts = isRecord(schema) && Array.isArray(schema["allOf"]) ? schema["allOf"] : [];
    for (const part of [schema, ...parts]) {
      const reference: unknown = isRecord(part) ? part["$ref"] : undefined;
      const name = typeof reference === "string" ? pathOf(reference)[2] : undefined;
      if (typeof reference !== "string" || name === undefined || parents.has(name)) continue;
      parents.add(name);
      visit(valueAt(document, pathOf(reference)));
    }
  };
  for (const { source } of errors) visit(source);
  return parents;
}

/** An error that is written in a response instead of below the components. */
function reportInline(
  { document, envelopes }: Family,
  alternatives: readonly ErrorAlternative[],
  report: ReportVerdict,
): void {
  for (const { path } of alternatives.filter(({ name }) => name === undefined)) {
    const schema = valueAt(document, path);
    const envelope = isRecord(schema) ? extendedEnvelope(document, schema, envelopes) : undefined;
    const constant = envelope && codeConstant(document, schema, envelope);
    if (constant === undefined || !isRecord(schema) || schema["x-error"] !== undefined) continue; // extension-placed speaks of that
    report(path, {
      found: "an error that is written inside a response",
      wanted: "a schema below components.schemas with `x-error`, and a `$ref` to it here",
    });
  }
}
