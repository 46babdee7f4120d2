import type { ErrorEntry, Family, XErrorResponse } from "@faultline/catalog";
import { causeOf, textOf } from "./facts.ts";
import { banner, jsDoc, literal } from "./text.ts";

/** The module of a family that holds what people read. */
export function emitHelp(family: Family): string {
  return `${[
    [banner(family.id), 'import type { FamilyHelp } from "../help.ts";'].join("\n"),
    `${jsDoc(`What people read about ${family.title}: titles, causes, remedies and sources.`)}\nexport const help: FamilyHelp = ${print(helpOf(family))};`,
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

/** JSON as a person writes it in TypeScript: short things on one line, keys without quotes where they can be. */
function print(value: unknown, indent = ""): string {
  const flat = inline(value);
  if (typeof value !== "object" || value === null || flat.length + indent.length <= 120) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((item) => `${inner}${print(item, inner)},`).join("\n")}\n${indent}]`;
  return `{\n${Object.entries(value).map(([key, item]) => `${inner}${keyOf(key)}: ${print(item, inner)},`).join("\n")}\n${indent}}`;
}

function inline(value: unknown): string {
  if (typeof value !== "object" || value === null) return literal(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  const members = Object.entries(value).map(([key, item]) => `${keyOf(key)}: ${inline(item)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function keyOf(key: string): string {
  return /^(?:[A-Za-z_$][\w$]*|[1-9]\d*)$/.test(key) && key !== "__proto__" ? key : literal(key);
}
