/** Emits the module of a family that holds its texts for people. */
import {
  CARRIER_MEMBERS,
  ENVELOPE_MEMBERS,
  ERROR_MEMBERS,
  FAMILY_MEMBERS,
  isFor,
  replacementsIn,
  OPERATION_MEMBERS,
  membersShown,
  type Audience,
  type Cause,
  type ErrorEntry,
  type Family,
  type ExtensionMember,
  type MemberName,
  type Remedy,
  type XError,
  type XErrorFamily,
  type XErrorResponse,
} from "@faultline/catalog";
import { data, runtime } from "../tree/expression.ts";
import { printModule } from "../tree/module.ts";
import type { PrintForm } from "../tree/print-declaration.ts";
import { banner } from "../tree/text.ts";
import { typeName } from "../tree/type.ts";
import { RUNTIME } from "./emit-guards.ts";
import { bodyMembers } from "./body-members.ts";
import { causeOf, textOf } from "./merged-placements.ts";
import { descriptionOf } from "./status-description.ts";

/** Emits the help module without the errors that this audience may not read about. */
export function emitHelp(family: Family, form: PrintForm = "ts", audience: Audience = "internal"): string {
  return printModule(
    {
      banner: banner(family.file),
      declarations: [
        {
          kind: "constant",
          name: "help",
          isExported: true,
          doc: { text: `Texts for people about ${family.title}: titles, causes, remedies and sources.`, links: [] },
          type: typeName(runtime("FamilyHelp")),
          value: data(helpOf(family, audience)),
        },
      ],
      imports: { runtime: RUNTIME },
      isType: () => true,
    },
    form,
  );
}

/** The texts as data, without the errors that this audience may not read about. */
export function helpOf(family: Family, audience: Audience = "internal"): Record<string, unknown> {
  const { id, title, description, info, envelopes, lists, carriers, operations, errors, responses } = family;
  const members = bodyMembers(family, audience);
  const replacementOf = replacementsIn(errors, (error) => isFor(error.x, audience));
  return {
    id,
    title,
    description: description.trim(),
    ...membersOf(FAMILY_MEMBERS, info, FAMILY_FORMS),
    ...byName("envelopes", ENVELOPE_MEMBERS, [...envelopes, ...lists]),
    ...byName("carriers", CARRIER_MEMBERS, carriers),
    ...(Object.keys(members).length > 0 && { members }),
    ...byName(
      "operations",
      OPERATION_MEMBERS,
      operations.map(({ key: name, x }) => ({ name, ...(x && { x }) })),
    ),
    errors: Object.fromEntries(
      errors.filter(({ x }) => isFor(x, audience)).map((error) => [error.id, errorHelp(error, replacementOf)]),
    ),
    responses: Object.fromEntries(
      responses.map((entry) => [
        entry.status,
        { description: descriptionOf(entry, family), ...(entry.x && knowledge(entry.x)) },
      ]),
    ),
  };
}

function errorHelp(
  { name, code, title, description, statuses, ranges, x }: ErrorEntry,
  replacementOf: ReturnType<typeof replacementsIn>,
): Record<string, unknown> {
  const { replacedBy, ...known } = x;
  const replacement = replacementOf(replacedBy);
  return {
    name,
    code,
    title: title?.trim() || name,
    description: description?.trim() ?? "",
    statuses: [...statuses, ...ranges],
    ...knowledge({ ...known, ...(replacement !== undefined && { replacedBy: replacement }) }),
  };
}

/** Conversions of members that a spec may write as plain texts. Their values were checked by the schema. */
type HelpForms<Name extends string> = Readonly<Partial<Record<Name, (value: unknown) => unknown>>>;

const FAMILY_FORMS: HelpForms<keyof XErrorFamily> = {
  commonCauses: (causes) =>
    (causes as { title: string; remedies: Remedy[] }[]).map(({ title, remedies }) => ({
      title,
      remedies: remedies.map(textOf),
    })),
  guidance: (remedies) => (remedies as Remedy[]).map(textOf),
};

const ERROR_FORMS: HelpForms<MemberName> = {
  causes: (causes) => (causes as Cause[]).map(causeOf),
  remedies: (remedies) => (remedies as Remedy[]).map(textOf),
};

/** Each member of `x-error` that the catalogue's table shows in help. */
function knowledge(x: XErrorResponse | XError): Record<string, unknown> {
  return membersOf<MemberName>(ERROR_MEMBERS, x, ERROR_FORMS);
}

/** What envelopes or carriers say, by the names of their schemas; nothing where none says anything. */
function byName<Name extends string>(
  member: string,
  table: Readonly<Record<Name, ExtensionMember>>,
  marked: readonly { name: string; x?: Readonly<Partial<Record<Name, unknown>>> }[],
): Record<string, unknown> {
  const said = marked.flatMap(({ name, x }) => {
    const members = x ? membersOf(table, x) : {};
    return Object.keys(members).length > 0 ? [[name, members] as const] : [];
  });
  return said.length > 0 ? { [member]: Object.fromEntries(said) } : {};
}

function membersOf<Name extends string>(
  table: Readonly<Record<Name, ExtensionMember>>,
  x: Readonly<Partial<Record<Name, unknown>>>,
  forms?: HelpForms<Name>,
): Record<string, unknown> {
  return Object.fromEntries(
    membersShown(table, x, "help").map(({ name, value }) => {
      const form = forms?.[name];
      return [name, form ? form(value) : value];
    }),
  );
}
