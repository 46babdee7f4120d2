/** Finds the forms of a document's failure bodies: the members at their roots, and how often each form is used. */
import { isRecord, listOf, type OpenApiDocument } from "../document/openapi.ts";
import { pathOf, type Path, valueAt } from "../document/pointer.ts";
import { bodiesOf, documentedFailures } from "./failures.ts";

export interface BodyForm {
  /** Sorted. */
  names: readonly string[];
  /** The names as text. */
  members: string;
  /** Of the first body that has it. */
  path: Path;
  /** Of all bodies that have it. */
  paths: Path[];
  uses: number;
}

/** Lists every form; the most frequent comes first. */
export function bodyFormsOf(document: OpenApiDocument): BodyForm[] {
  const forms = new Map<string, BodyForm>();
  for (const failure of documentedFailures(document)) {
    for (const { schema, path } of bodiesOf(document, failure)) {
      for (const names of formAlternatives(document, schema).filter(({ size }) => size > 0))
        add(forms, [...names].sort(), path, failure.uses);
    }
  }
  return [...forms.values()].sort((a, b) => b.uses - a.uses);
}

function add(forms: Map<string, BodyForm>, names: readonly string[], path: Path, uses: number): void {
  const members = `the members ${names.slice(0, 12).join(", ")}`;
  const form = forms.get(members) ?? { names, members, path, paths: [], uses: 0 };
  form.uses += uses;
  form.paths.push(path);
  forms.set(members, form);
}

/** The names of the members at the root of each body that the schema allows, as far as it says. */
export function formAlternatives(
  document: OpenApiDocument,
  schema: unknown,
  open: readonly string[] = [],
): ReadonlySet<string>[] {
  if (!isRecord(schema)) return [new Set()];
  const { $ref, properties, allOf, oneOf, anyOf } = schema;
  if (typeof $ref === "string")
    return open.includes($ref)
      ? [new Set()]
      : formAlternatives(document, valueAt(document, pathOf($ref)), [...open, $ref]);
  let forms: ReadonlySet<string>[] = [new Set(isRecord(properties) ? Object.keys(properties) : [])];
  for (const part of listOf(allOf)) forms = combined(forms, formAlternatives(document, part, open));
  const choices = [...listOf(oneOf), ...listOf(anyOf)].flatMap((part) => formAlternatives(document, part, open));
  return choices.length === 0 ? forms : combined(forms, choices);
}

const MOST = 32;

function combined(
  forms: readonly ReadonlySet<string>[],
  others: readonly ReadonlySet<string>[],
): ReadonlySet<string>[] {
  return forms.flatMap((form) => others.map((other) => new Set([...form, ...other]))).slice(0, MOST);
}
