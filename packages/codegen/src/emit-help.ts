import type { ErrorEntry, Family, XErrorResponse } from "@faultline/catalog";
import { causeOf, textOf } from "./facts.ts";
import { banner, jsDoc, prettyLiteral } from "./text.ts";

/** The module of a family that holds what people read. */
export function emitHelp(family: Family): string {
  return `${[
    [banner(family.id), 'import type { FamilyHelp } from "../help.ts";'].join("\n"),
    `${jsDoc(`What people read about ${family.title}: titles, causes, remedies and sources.`)}\nexport const help: FamilyHelp = ${prettyLiteral(helpOf(family))};`,
  ].join("\n\n")}\n`;
}

function helpOf(family: Family): Record<string, unknown> {
  const { id, title, description, info, errors, responses } = family;
  const { brands, support, limits, credentials, statusClasses, commonCauses, guidance, source } = info;
  return {
    id,
    title,
    description: description.trim(),
    ...defined({ brands, support, limits, credentials, statusClasses }),
    ...(commonCauses && { commonCauses: commonCauses.map((cause) => ({ title: cause.title, remedies: cause.remedies.map(textOf) })) }),
    ...(guidance && { guidance: guidance.map(textOf) }),
    ...defined({ source }),
    errors: Object.fromEntries(errors.map((error) => [error.id, errorHelp(error)])),
    responses: Object.fromEntries(responses.map(({ status, description: text, x }) => [status, { description: text, ...(x && knowledge(x)) }])),
  };
}

function errorHelp({ name, code, title, description, statuses, x }: ErrorEntry): Record<string, unknown> {
  const { canonicalCode, messages, deprecated, docs } = x;
  return { name, code, title: title ?? name, description: description?.trim() ?? "", statuses, canonicalCode, ...knowledge(x), ...defined({ messages, deprecated, docs }) };
}

function knowledge({ recovery, retry, causes, remedies, source }: XErrorResponse): Record<string, unknown> {
  return {
    recovery,
    retry,
    ...(causes && { causes: causes.map(causeOf) }),
    ...(remedies && { remedies: remedies.map(textOf) }),
    ...defined({ source }),
  };
}

function defined(members: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
