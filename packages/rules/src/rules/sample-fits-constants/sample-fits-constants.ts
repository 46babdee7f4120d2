/** Checks that an inherited sample fits the constants of each schema that extends it. */
import type { Envelope, ErrorEntry, OpenApiDocument, Path } from "@faultline/catalog";
import { listOf, isRecord, valueAt, schemaParts, withinMarks } from "@faultline/catalog/pure";
import { memberPaths } from "@faultline/catalog/survey";
import { rule, type ReportVerdict } from "../../rule.ts";

/** What a schema gives as a sample of a member is right for those that extend it: pages show it for each of them that has no sample itself. */
export const sampleFitsConstants = rule("sample-fits-constants", "warn", ({ document, envelopes, errors }, report) => {
  for (const name of Object.keys(document.components?.schemas ?? {}))
    judgeInherited(document, ["components", "schemas", name], report);
  for (const envelope of envelopes)
    judgeCodes(
      document,
      envelope,
      errors.filter((error) => error.envelope === envelope),
      report,
    );
});

/** An error without a sample of its own is for `error-has-example`. */
function judgeInherited(document: OpenApiDocument, path: Path, report: ReportVerdict): void {
  const schema = valueAt(document, path);
  if (!isRecord(schema) || schema["x-error"] !== undefined || hasSample(schema)) return;
  const parents = listOf(schema["allOf"]).map((_, index) => [...path, "allOf", String(index)]);
  if (parents.length === 0) return;
  for (const { at, member, constant } of constantsIn(schema, path, [])) {
    const sample = parents.flatMap((parent) => inheritedSamples(document, parent, member))[0];
    if (sample === undefined || sample.value === constant) continue;
    report(at, {
      found: `the constant ${JSON.stringify(constant)}, which the sample ${JSON.stringify(sample.value)} that is inherited contradicts`,
      wanted: "`examples` of this schema itself, with a body as the service sends it",
    });
    return;
  }
}

function hasSample({ example, examples }: Record<string, unknown>): boolean {
  return example !== undefined || listOf(examples).length > 0;
}

interface ConstantAtPath {
  at: Path;
  member: Path;
  constant: unknown;
}

function constantsIn(schema: unknown, path: Path, member: Path): ConstantAtPath[] {
  if (!isRecord(schema)) return [];
  const own = Object.hasOwn(schema, "const") ? [{ at: [...path, "const"], member, constant: schema["const"] }] : [];
  const properties = isRecord(schema["properties"]) ? Object.entries(schema["properties"]) : [];
  return [
    ...own,
    ...properties.flatMap(([name, part]) => constantsIn(part, [...path, "properties", name], [...member, name])),
  ];
}

/** What a tool that makes up a sample finds for a member: that of the whole body first, then its own. */
function inheritedSamples(document: OpenApiDocument, parent: Path, member: Path): { value: unknown }[] {
  const whole = [...schemaParts(document, parent)]
    .flatMap(({ schema }) => firstSample(schema))
    .map(({ value }) => ({ value: valueAt(value, member) }));
  const own = memberPaths(document, parent, member).flatMap((path) => firstSample(valueAt(document, path)));
  return [...whole.filter(({ value }) => value !== undefined), ...own];
}

function firstSample(schema: unknown): { value: unknown }[] {
  if (!isRecord(schema)) return [];
  const { example, examples } = schema;
  return [...listOf(examples), ...(example === undefined ? [] : [example])].slice(0, 1).map((value) => ({ value }));
}

/** Where constants tell all errors of an envelope, a sample of its code is one of theirs. */
function judgeCodes(
  document: OpenApiDocument,
  envelope: Envelope,
  errors: readonly ErrorEntry[],
  report: ReportVerdict,
): void {
  if (errors.length === 0 || errors.some(({ statusOnly }) => statusOnly)) return;
  const codes = new Set<unknown>(errors.map(({ code }) => code));
  const [code] = envelope.codes;
  if (code?.kind !== "member" || envelope.codes.length > 1 || errors.some(({ range }) => range)) return;
  for (const path of memberPaths(document, envelope.path, code.path)) {
    const schema = valueAt(document, path);
    const { example, examples } = isRecord(schema) ? schema : {};
    const samples = [
      ...listOf(examples).map((value, index) => ({ value, at: [...path, "examples", String(index)] })),
      { value: example, at: [...path, "example"] },
    ];
    const isCode = (value: unknown): boolean => codes.has(typeof value === "string" ? withinMarks(value, code) : value);
    for (const { value, at } of samples.filter(({ value }) => value !== undefined && !isCode(value))) {
      report(at, {
        found: `the sample ${JSON.stringify(value)}, which no error of ${envelope.name} has as its code`,
        wanted: "the code of one of them",
      });
    }
  }
}
