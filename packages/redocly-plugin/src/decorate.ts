/** Adds descriptions of errors to the document that Redoc shows. */
import type { ErrorEntry, Family, OpenApiDocument, Schema } from "@faultline/catalog";
import { groupBy, isRecord } from "@faultline/catalog/pure";
import {
  describeError,
  describeFamily,
  errorTitle,
  groupsOf,
  shownExample,
  type Group,
  type PageStyle,
} from "@faultline/reference";
import { addTypes } from "./add-types.ts";
import { addressOf } from "./address.ts";
import { tagOperations } from "./operations.ts";

/**
 * Writes the facts of the family into the parts of the document that Redoc shows. It changes the document, as Redocly's
 * decorators do.
 */
export function decorate(document: OpenApiDocument, family: Family): void {
  const groups = groupsOf(family);
  const schemas = document.components?.schemas ?? {};
  for (const error of family.errors) decorateError(schemas, error, family, groups);
  document.info.description = describeFamily(family, groups, STYLE);
  document["tags"] = [...groups.map(tagOf), ...recordsOf(document["tags"])];
  document["x-tagGroups"] = [...sectionsOf(groups), ...ownSections(document)];
  addTypes(document);
}

const STYLE: PageStyle = {
  heading: (title) => `### ${title}`,
  addressOf: ({ tag }, { name }) => addressOf(tag, name),
};

/** Merged, because Redoc drops the description where a schema adds nothing but annotations to its `allOf`. */
function decorateError(
  schemas: Record<string, Schema>,
  error: ErrorEntry,
  family: Family,
  groups: readonly Group[],
): void {
  schemas[error.name] = {
    ...error.schema,
    ...(error.examples.length > 0 && { examples: error.examples.map(shownExample) }),
    title: errorTitle(error),
    description: describeError(error, family, groups, STYLE),
    "x-tags": groups.filter(({ errors }) => errors.includes(error)).map(({ tag }) => tag),
    ...(error.x.deprecated !== undefined && { deprecated: true }),
  };
}

function tagOf({ tag, title, description }: Group): Record<string, string> {
  return { name: tag, "x-displayName": title, description };
}

function sectionsOf(groups: readonly Group[]): { name: string; tags: string[] }[] {
  return [...groupBy(groups, ({ section }) => section)].map(([name, members]) => ({
    name,
    tags: members.map(({ tag }) => tag),
  }));
}

/** The groups that the document has already, and one for operations that stand in none of them. */
function ownSections(document: OpenApiDocument): Record<string, unknown>[] {
  const sections = recordsOf(document["x-tagGroups"]);
  const grouped = sections.flatMap(({ tags }) => (Array.isArray(tags) ? tags : []));
  const tags = tagOperations(document).filter((tag) => !grouped.includes(tag));
  return tags.length === 0 ? sections : [...sections, { name: "Calls and deliveries", tags }];
}

function recordsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
