/** Checks that an inherited sample fits the constants of each schema that extends it. */
import type { Envelope, ErrorEntry, OpenApiDocument, Path } from "@faultline/catalog";
import { isRecord, valueAt } from "@faultline/catalog/pure";
import { listOf, memberPlaces, partsOf } from "../../members.ts";
import { rule, type Report } from "../../rule.ts";

/** What a schema gives as a sample of a member is right for those that extend it: pages show it for each of them that has no sample itself. */
export const sampleFitsHeir = rule("sample-fits-heir", "warn", ({ document, envelopes, errors }, report) => {
  for (const name of Object.keys(document.components?.schemas ?? {}))
    judgeHeir(document, ["components", "schemas", name], report);
  for (const envelope of envelopes)
    judgeCodes(
      document,
      envelope,
      errors.filter((error) => error.envelope === envelope),
      report,
    );
});

/** An error without a sample of its own is for `error-has-example`. */
function judgeHeir(document: OpenApiDocument, path: Path, report: Report): void {
  const heir = valueAt(document, path);
  if (!isRecord(heir) || heir["x-error"] !== undefined || hasSample(heir)) return;
  const parents = listOf(heir["allOf"]).map((_, index) => [...path, "allOf", String(index)]);
  if (parents.length === 0) return;
  for (const { at, member, constant } of constantsIn(heir, path, [])) {
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

interface Constant {
  at: Path;
  member: Path;
  constant: unknown;
}

function constantsIn(schema: unknown, path: Path, member: Path): Constant[] {
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
  const whole = [...partsOf(document, parent)]
    .flatMap(({ schema }) => firstSample(schema))
    .map(({ value }) => ({ value: valueAt(value, member) }));
  const own = memberPlaces(document, parent, member).flatMap((place) => firstSample(valueAt(document, place)));
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
  report: Report,
): void {
  if (errors.length === 0 || errors.some(({ toldByStatus }) => toldByStatus)) return;
  const codes = new Set<unknown>(errors.map(({ code }) => code));
  for (const place of memberPlaces(document, envelope.path, envelope.code)) {
    const schema = valueAt(document, place);
    const { example, examples } = isRecord(schema) ? schema : {};
    const samples = [
      ...listOf(examples).map((value, index) => ({ value, at: [...place, "examples", String(index)] })),
      { value: example, at: [...place, "example"] },
    ];
    for (const { value, at } of samples.filter(({ value }) => value !== undefined && !codes.has(value))) {
      report(at, {
        found: `the sample ${JSON.stringify(value)}, which no error of ${envelope.name} has as its code`,
        wanted: "the code of one of them",
      });
    }
  }
}
