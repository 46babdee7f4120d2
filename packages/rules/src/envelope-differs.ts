import type { OpenApiDocument, Path } from "@faultline/catalog";
import { isRecord, pathOf, valueAt } from "@faultline/catalog/pure";
import { bodiesOf, failuresOf } from "./failures.ts";
import { auditRule } from "./rule.ts";

interface Form {
  members: string;
  /** Of the first body that has it. */
  path: Path;
  uses: number;
}

/** The bodies of failures have one form, whatever the operation. */
export const envelopeDiffers = auditRule("envelope-differs", "info", (document, report) => {
  const [usual, ...others] = formsOf(document).sort((a, b) => b.uses - a.uses);
  for (const { members, path, uses } of others) {
    report(path, {
      found: `a body of a failure with ${members}, ${times(uses)}, where most have ${usual?.members ?? ""}, ${times(usual?.uses ?? 0)}`,
      wanted: "one envelope that all failures share; or two families, if these are two APIs",
    });
  }
});

function formsOf(document: OpenApiDocument): Form[] {
  const forms = new Map<string, Form>();
  for (const failure of failuresOf(document)) {
    for (const { schema, path } of bodiesOf(failure)) {
      for (const members of membersOf(document, schema)) {
        const form = forms.get(members) ?? { members, path, uses: 0 };
        form.uses += failure.uses;
        forms.set(members, form);
      }
    }
  }
  return [...forms.values()];
}

/** The members of each alternative at the root of a body, as text. */
function membersOf(document: OpenApiDocument, schema: unknown): string[] {
  const alternatives = alternativesOf(document, schema, []);
  return alternatives.flatMap((names) => (names.size === 0 ? [] : [`the members ${[...names].sort().slice(0, 12).join(", ")}`]));
}

function alternativesOf(document: OpenApiDocument, schema: unknown, open: readonly string[]): ReadonlySet<string>[] {
  if (!isRecord(schema)) return [new Set()];
  const { $ref, properties, allOf, oneOf, anyOf } = schema;
  if (typeof $ref === "string")
    return open.includes($ref) ? [new Set()] : alternativesOf(document, valueAt(document, pathOf($ref)), [...open, $ref]);
  let forms: ReadonlySet<string>[] = [new Set(isRecord(properties) ? Object.keys(properties) : [])];
  for (const part of listOr(allOf)) forms = combined(forms, alternativesOf(document, part, open));
  const choices = [...listOr(oneOf), ...listOr(anyOf)].flatMap((part) => alternativesOf(document, part, open));
  return choices.length === 0 ? forms : combined(forms, choices);
}

const MOST = 32;

function combined(forms: readonly ReadonlySet<string>[], others: readonly ReadonlySet<string>[]): ReadonlySet<string>[] {
  return forms.flatMap((form) => others.map((other) => new Set([...form, ...other]))).slice(0, MOST);
}

function listOr(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function times(uses: number): string {
  return `used ${uses} ${uses === 1 ? "time" : "times"}`;
}
