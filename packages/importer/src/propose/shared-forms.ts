/** Gives names to inline schemas that several errors have as a form of their bodies. */
import type { ProposedError, JsonTree } from "../model.ts";
import type { Leaf } from "../read/leaf.ts";
import { bodyAssertions } from "../read/bare-schema.ts";
import { openForms, withOpenCode } from "./error-schema.ts";
import { nameOfText, type Names } from "./names.ts";

/** The components, and the name of each inline schema that has one. */
export interface SharedForms {
  forms: JsonTree;
  nameOfForm: ReadonlyMap<string, string>;
}

/** Finds the inline schemas that two errors or more have. */
export function sharedForms(errors: readonly ProposedError[], names: Names): SharedForms {
  const uses = new Map<string, { leaf: Leaf; error: ProposedError; count: number }>();
  for (const error of errors.filter(({ isComponent }) => !isComponent))
    for (const leaf of openForms(error).filter(({ name }) => name === undefined)) {
      const known = uses.get(leaf.id) ?? { leaf, error, count: 0 };
      uses.set(leaf.id, { ...known, count: known.count + 1 });
    }
  const nameOfForm = new Map<string, string>();
  const forms: JsonTree = {};
  for (const [id, { leaf, error, count }] of uses) {
    if (count < 2) continue;
    const name = names.give(nameOf(leaf, error));
    nameOfForm.set(id, name);
    forms[name] = withOpenCode(bodyAssertions(leaf.schema), error.envelope?.code.member ?? []);
  }
  return { forms, nameOfForm };
}

/** `ErrorBodyWithErrors`: what it has beside the envelope. */
function nameOf({ members }: Leaf, { envelope }: ProposedError): string {
  const others = [...members].filter((member) => !envelope?.members.includes(member));
  const base = envelope?.name ?? "ErrorBody";
  return others.length === 0 ? `${base}Form` : `${base}With${others.slice(0, 2).map(nameOfText).join("And")}`;
}
