/** The module of a family that holds what people read. */
import {
  isFor,
  membersShown,
  type Audience,
  type Cause,
  type ErrorEntry,
  type Family,
  type MemberName,
  type Remedy,
  type XError,
  type XErrorResponse,
} from "@faultline/catalog";
import { data, runtime } from "../tree/expression.ts";
import { printModule } from "../tree/module.ts";
import type { Form } from "../tree/print-declaration.ts";
import { banner } from "../tree/text.ts";
import { typeName } from "../tree/type.ts";
import { RUNTIME } from "./emit-guards.ts";
import { causeOf, textOf } from "./places.ts";

/** Errors that readers of this audience may not know of are left out. */
export function emitHelp(family: Family, form: Form = "ts", audience: Audience = "internal"): string {
  return printModule(
    {
      banner: banner(family.file),
      declarations: [
        {
          kind: "constant",
          name: "help",
          isExported: true,
          doc: { text: `What people read about ${family.title}: titles, causes, remedies and sources.`, links: [] },
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

function helpOf(family: Family, audience: Audience): Record<string, unknown> {
  const { id, title, description, info, errors, responses } = family;
  const { brands, support, limits, credentials, statusClasses, commonCauses, guidance, source } = info;
  return {
    id,
    title,
    description: description.trim(),
    ...defined({ brands, support, limits, credentials, statusClasses }),
    ...(commonCauses && {
      commonCauses: commonCauses.map((cause) => ({ title: cause.title, remedies: cause.remedies.map(textOf) })),
    }),
    ...(guidance && { guidance: guidance.map(textOf) }),
    ...defined({ source }),
    errors: Object.fromEntries(
      errors.filter(({ x }) => isFor(x, audience)).map((error) => [error.id, errorHelp(error)]),
    ),
    responses: Object.fromEntries(
      responses.map(({ status, description: text, x }) => [status, { description: text, ...(x && knowledge(x)) }]),
    ),
  };
}

function errorHelp({ name, code, title, description, statuses, x }: ErrorEntry): Record<string, unknown> {
  return {
    name,
    code,
    title: title ?? name,
    description: description?.trim() ?? "",
    statuses,
    ...knowledge(x),
  };
}

/** The forms in which help has members that a spec may write as plain texts. What they take was read by the schema. */
const FORMS: Readonly<Partial<Record<MemberName, (value: unknown) => unknown>>> = {
  causes: (causes) => (causes as Cause[]).map(causeOf),
  remedies: (remedies) => (remedies as Remedy[]).map(textOf),
};

/** Each member of `x-error` that the catalogue's table shows in help. */
function knowledge(x: XErrorResponse | XError): Record<string, unknown> {
  return Object.fromEntries(
    membersShown(x, "help").map(({ name, value }) => [name, FORMS[name] ? FORMS[name](value) : value]),
  );
}

function defined(members: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
