/** A family as its help documents it to some readers: whatever else it has is decoded as if it were not documented. */
import { isFor, replacementsIn, type Audience } from "@faultline/catalog/words";
import type { ErrorHelp, FamilyHelp } from "@faultline/guards";
import type { Envelope, Errors, Family, FamilyListing } from "@faultline/guards/runtime";

export interface FamilyView {
  /** Without the errors that its help leaves out, or that are for a narrower audience. */
  family: Family;
  help: FamilyHelp;
  /** The errors that these readers may know of. */
  documented: readonly ErrorHelp[];
}

/** Stands for a family where none is known: a failure is then judged by its status alone. */
export const NO_FAMILY: FamilyView = {
  family: { id: "", facts: { envelopes: {}, responses: {} }, memo: { statuses: {} } } as unknown as Family, // nothing of it is read but these
  help: { id: "", title: "", description: "", errors: {}, responses: {} },
  documented: [],
};

const VIEWS = new WeakMap<FamilyListing, Map<Audience, Promise<FamilyView>>>();

/** The view is made once: a log has many exchanges. */
export function viewOf(listing: FamilyListing, readers: Audience): Promise<FamilyView> {
  const views = VIEWS.get(listing) ?? new Map<Audience, Promise<FamilyView>>();
  VIEWS.set(listing, views);
  const view = views.get(readers) ?? madeView(listing, readers);
  views.set(readers, view);
  return view;
}

async function madeView({ load, loadHelp }: FamilyListing, readers: Audience): Promise<FamilyView> {
  const [whole, all] = await Promise.all([load(), loadHelp()]);
  const help = helpFor(all, readers);
  const documented = documentedErrors(help, readers);
  return { family: familyWith(new Set(documented.map(({ name }) => name)), whole), help, documented };
}

function familyWith(names: ReadonlySet<string>, { id, facts }: Family): Family {
  const { envelopes, withoutEnvelope } = facts;
  const shown = {
    ...facts,
    envelopes: Object.fromEntries(
      Object.entries(envelopes).map(([name, envelope]) => [name, envelopeFor(envelope, names)]),
    ),
    ...(withoutEnvelope && { withoutEnvelope: errorsFor(withoutEnvelope, names) }),
  };
  return { id, facts: shown, memo: { statuses: {} } };
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
