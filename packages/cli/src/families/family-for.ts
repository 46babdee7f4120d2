/** A family as its help documents it to some readers: whatever else it has is decoded as if it were not documented. */
import { isFor, replacementsIn, type Audience } from "@faultline/catalog/words";
import type { ErrorHelp, FamilyHelp } from "@faultline/guards";
import type { Envelope, Errors, Family } from "@faultline/guards/runtime";

/** The family without the errors that its help leaves out, or that are for a narrower audience than `readers`. */
export function familyFor(family: Family, help: FamilyHelp, readers: Audience): Family {
  const names = new Set(documentedErrors(help, readers).map(({ name }) => name));
  const { envelopes, withoutEnvelope } = family.facts;
  const facts = {
    ...family.facts,
    envelopes: Object.fromEntries(
      Object.entries(envelopes).map(([name, envelope]) => [name, envelopeFor(envelope, names)]),
    ),
    ...(withoutEnvelope && { withoutEnvelope: errorsFor(withoutEnvelope, names) }),
  };
  return { id: family.id, facts, memo: { statuses: {} } };
}

/** The errors that these readers may know of. */
export function documentedErrors(help: FamilyHelp, readers: Audience): ErrorHelp[] {
  return Object.values(help.errors).filter((error) => isFor(error, readers));
}

/** The help without the codes that take the place of an error and are for a narrower audience than `readers`. */
export function helpFor(help: FamilyHelp, readers: Audience): FamilyHelp {
  const replacementOf = replacementsIn(Object.values(help.errors), (error) => isFor(error, readers));
  const errors = Object.entries(help.errors).map(([id, { replacedBy, ...error }]) => {
    const replacement = replacementOf(replacedBy);
    return [id, { ...error, ...(replacement !== undefined && { replacedBy: replacement }) }] as const;
  });
  return { ...help, errors: Object.fromEntries(errors) };
}

function envelopeFor(envelope: Envelope, names: ReadonlySet<string>): Envelope {
  const { find, errors, statusOnly } = envelope;
  return {
    ...envelope,
    ...(find && {
      find: (value: unknown, status?: number): string | undefined => {
        const name = find(value, status);
        return name !== undefined && names.has(name) ? name : undefined;
      },
    }),
    errors: errorsFor(errors, names),
    ...(statusOnly && { statusOnly: errorsFor(statusOnly, names) }),
  };
}

function errorsFor(errors: Errors, names: ReadonlySet<string>): Errors {
  return Object.fromEntries(Object.entries(errors).filter(([name]) => names.has(name)));
}
