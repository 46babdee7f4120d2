/** The envelope that a document's failure bodies share: what most have in common, whatever single ones have beside it. */
import type { OpenApiDocument } from "../document/openapi.ts";
import { formAlternatives, bodyFormsOf, type BodyForm } from "./body-forms.ts";
import { bodiesOf, documentedFailures } from "./failures.ts";

export interface FailureEnvelope {
  /** The members that the bodies have in common, sorted. */
  names: readonly string[];
  /** How many failures have bodies with them all, and how many have a body, each as often as operations answer with it. */
  uses: number;
  all: number;
  /** The forms of bodies that lack one of the members. */
  others: readonly BodyForm[];
}

/** A form that is used less does not decide what an envelope is: it is the exception. */
const LEAST_SHARE = 0.05;

/** Undefined where no body of a failure has members. */
export function failureEnvelope(document: OpenApiDocument): FailureEnvelope | undefined {
  const forms = bodyFormsOf(document);
  const names = commonMembers(forms);
  if (!names) return undefined;
  const others = forms.filter((form) => names.some((name) => !form.names.includes(name)));
  const withBodies = documentedFailures(document).filter((failure) => bodiesOf(document, failure).length > 0);
  const having = withBodies.filter((failure) =>
    bodiesOf(document, failure)
      .flatMap(({ schema }) => formAlternatives(document, schema))
      .every((form) => names.every((name) => form.has(name))),
  );
  return { names, uses: usesOf(having), all: usesOf(withBodies), others };
}

/** The members that most bodies have, of forms of which the most frequent comes first; undefined without forms. */
export function commonMembers(forms: readonly Pick<BodyForm, "names" | "uses">[]): readonly string[] | undefined {
  const [usual] = forms;
  if (!usual) return undefined;
  const frequent = forms.filter(({ uses }) => uses >= usesOf(forms) * LEAST_SHARE);
  return frequent.reduce((common, form) => narrowed(common, form.names), usual.names);
}

/** What both have, where that is at least half of it: less is another envelope that has a member of the same name. */
function narrowed(names: readonly string[], others: readonly string[]): readonly string[] {
  const common = names.filter((name) => others.includes(name));
  return common.length * 2 >= names.length ? common : names;
}

function usesOf(items: readonly { uses: number }[]): number {
  return items.reduce((sum, { uses }) => sum + uses, 0);
}
