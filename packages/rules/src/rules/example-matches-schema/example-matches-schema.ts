/** Checks that every sample satisfies its schema. */
import type { Family, OpenApiDocument, Path } from "@faultline/catalog";
import {
  applicationProblems,
  applicationsTo,
  eachObject,
  isRecord,
  loadAjv,
  MAX_SAMPLE_APPLICATIONS,
  mediaTypesOf,
  pathOf,
  pointerOf,
  problemsFromAjv,
  samplesOf,
  sampleValue,
  satisfies,
  shown,
  valueAt,
  type Sample,
} from "@faultline/catalog/pure";
import { isFailure } from "@faultline/catalog/survey";
import type { Ajv2020, ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { documentedResponses } from "../../documented-responses.ts";
import { closedPaths } from "../body-stays-open/body-stays-open.ts";
import { misfits } from "../named-members-fit/named-members-fit.ts";
import { rule, type ReportVerdict } from "../../rule.ts";
import { contradictionsIn, faultOf } from "../schema-consistent/schema-consistent.ts";
import { sharedFaults } from "../../shared-faults.ts";

/** A sample that breaks its schema, with what Ajv says. */
export interface Broken extends Sample {
  errors: readonly ErrorObject[];
}

/** Each sample satisfies the schema that it stands for. Ajv is the judge: it knows nothing of how our guards read a schema. */
export const exampleMatchesSchema = rule("example-matches-schema", "error", (family, report) => {
  const { document, errors } = family;
  if (applicationProblems(document).length > 0) return; // no judge would come to an end; what guards are made of, `can-be-emitted` says
  for (const { status, response, path } of documentedResponses(document))
    for (const { media, path: at } of isFailure(status) ? mediaTypesOf(document, { value: response, path }) : [])
      reportShapeless(media["examples"], [...at, "examples"], report);
  const broken = brokenSamples(document, report);
  const reported =
    broken.length === 0 ? new Set() : new Set([...closedSchemas(family), ...misfits(document, family.envelopes)]);
  const open = broken.map((sample) => ({
    ...sample,
    errors: sample.errors.filter((fault) => !isReported(document, fault, reported)),
  }));
  const shared = sharedFaults(document, errors, open);
  for (const { path, verdict } of shared.findings) report(path, verdict);
  for (const { errors: faults, value, path } of open) {
    const own = faults.filter((fault) => !shared.covers(fault));
    for (const problem of problemsFromAjv(own, value, path)) report(problem.path, problem);
  }
  reportPlain(family, new Set(broken.map(({ path }) => pointerOf(path))), report);
});

/** Where an example of a media type has its body, or says where it is. */
const HOLDERS = ["value", "dataValue", "serializedValue", "externalValue", "$ref"];

/** The examples of a media type have names, and each its body below `value`: any other body nobody reads. */
function reportShapeless(examples: unknown, path: Path, report: ReportVerdict): void {
  const wanted = "the body below `value`";
  if (Array.isArray(examples))
    report(path, { found: "a list of examples of a media type", wanted: `names for them, and ${wanted} of each` });
  for (const [name, example] of Object.entries(isRecord(examples) ? examples : {}))
    if (isRecord(example) && !HOLDERS.some((holder) => Object.hasOwn(example, holder)))
      report([...path, name], { found: "an example without `value`", wanted });
}

/** A text satisfies a schema that does not say `type: object`, and has no code all the same. */
function reportPlain({ document, errors }: Family, reported: ReadonlySet<string>, report: ReportVerdict): void {
  const coded = new Set(
    errors.flatMap(({ envelope, location = -1, path }) => {
      const code = envelope?.codes[location];
      return code?.kind === "member" && code.path.length > 0 ? [pointerOf(path)] : [];
    }),
  );
  for (const { value, path, schema } of samplesOf(document)) {
    if (!coded.has(pointerOf(schema)) || isRecord(sampleValue(value)) || reported.has(pointerOf(path))) continue;
    report(path, { found: shown(value), wanted: "an object, since the code of the error is a member of it" });
  }
}

function brokenSamples(document: OpenApiDocument, report: ReportVerdict): Broken[] {
  const compile = compiler(document);
  const resolve = (reference: string): unknown => valueAt(document, pathOf(reference));
  const refused = new Set<string>();
  const broken: Broken[] = [];
  for (const sample of samplesOf(document)) {
    if (
      nests(sample.value) &&
      applicationsTo(sample.value, valueAt(document, sample.schema), document) > MAX_SAMPLE_APPLICATIONS
    ) {
      report(sample.path, {
        found: `a sample to which schemas apply more than ${MAX_SAMPLE_APPLICATIONS} times, since they branch at each of its levels`,
        wanted: "a sample of fewer levels",
      });
      continue;
    }
    if (satisfies(valueAt(document, sample.schema), sample.value, resolve) === true) continue; // compiling costs far more than looking
    const validate = compile(sample.schema);
    const pointer = pointerOf(sample.schema);
    if (typeof validate === "string") {
      if (!refused.has(pointer) && !hasWrongPattern(document)) reportRefused(sample.schema, validate, report);
      refused.add(pointer);
    } else if (!validate(sample.value) && !validate(sampleValue(sample.value))) {
      validate(sample.value);
      broken.push({ ...sample, errors: validate.errors ?? [] });
    }
  }
  return broken;
}

/** Most bodies are flat, and their samples need no counting. */
function nests(value: unknown, levels = 3): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => nests(part, levels - 1));
}

function reportRefused(path: Path, reason: string, report: ReportVerdict): void {
  report(path, { found: `a schema that Ajv refuses: ${reason}`, wanted: "a schema of JSON Schema 2020-12" });
}

/** What another rule says of the schema itself is not said again of each of its samples. */
function isReported(
  document: OpenApiDocument,
  { schema, keyword, parentSchema }: ErrorObject,
  reported: ReadonlySet<unknown>,
): boolean {
  if ((schema === false || keyword === "type") && reported.has(parentSchema)) return true;
  return parentSchema !== undefined && contradictionsIn(document, parentSchema).length > 0;
}

/** The schemas of which `body-stays-open` speaks. */
function closedSchemas({ document, envelopes, errors, carriers }: Family): ReadonlySet<unknown> {
  const roots = [...envelopes, ...errors, ...carriers].map(({ path }) => path);
  return new Set(closedPaths(document, roots).map((path) => valueAt(document, path.slice(0, -1))));
}

/** `schema-consistent` names a pattern that is none; Ajv then refuses all that leads to it. */
function hasWrongPattern(document: OpenApiDocument): boolean {
  let found = false;
  eachObject(document, ({ pattern }) => {
    if (typeof pattern === "string") found ||= faultOf(pattern) !== undefined;
  });
  return found;
}

/** Compiles schemas where they stand, so that their `$ref`s lead where they lead in the document; or says why one cannot be compiled. */
function compiler(document: OpenApiDocument): (path: Path) => ValidateFunction | string {
  let ajv: Ajv2020 | undefined;
  return (path) => {
    try {
      ajv ??= newAjv(document);
      const reference = `document#${encodeURI(pointerOf(path)).replaceAll("#", "%23")}`;
      return ajv.getSchema(reference) ?? ajv.compile({ $ref: reference });
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
}

function newAjv({ components = {}, paths = {}, webhooks = {} }: OpenApiDocument): Ajv2020 {
  const Ajv = loadAjv();
  // Not strict: a spec may have keywords of OpenAPI. `format` is a hint in 2020-12. Documents are checked as OpenAPI elsewhere.
  // A validator judges a sample or two, so compiling is what costs: nothing is optimised, and a schema that many refer to is compiled once.
  const compiling = { code: { optimize: false }, inlineRefs: false };
  const ajv = new Ajv({
    ...compiling,
    strict: false,
    validateFormats: false,
    validateSchema: false,
    allErrors: true,
    verbose: true,
    ownProperties: true, // a body has no `toString` of its own
  });
  return ajv.addSchema({ components, paths, webhooks }, "document");
}
