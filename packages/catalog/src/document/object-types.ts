/** Says which OpenAPI object stands where, so that a reference to a file becomes one to a fitting component. */
import { METHODS } from "./openapi.ts";
import { SEVERAL, SINGLE } from "./keywords.ts";

export interface ObjectKind {
  /** The member of `components` that holds objects of this kind by name. */
  section?: string;
  /** The kind of a member, or of an item. */
  member(key: string): ObjectKind;
}

/** Everything without a known kind: extensions, examples of bodies, plain values. */
const OTHER: ObjectKind = { member: () => OTHER };

/** A map from names, or a list. */
function each(kind: () => ObjectKind): ObjectKind {
  return { member: (key) => (key.startsWith("x-") ? OTHER : kind()) };
}

function object(members: Readonly<Record<string, () => ObjectKind>>, section?: string): ObjectKind {
  const kinds = new Map(Object.entries(members));
  return { ...(section !== undefined && { section }), member: (key) => kinds.get(key)?.() ?? OTHER };
}

/** Names of properties are free, even where they look like extensions. */
const schemas: ObjectKind = { member: () => schema };
const schema: ObjectKind = {
  section: "schemas",
  member: (key) => (SINGLE.has(key) ? schema : SEVERAL.has(key) ? schemas : OTHER),
};

const content = each(() => mediaType);
const headers = each(() => header);
const examples = each(() => example);
const example = object({}, "examples");
const link = object({}, "links");
const securityScheme = object({}, "securitySchemes");
const encoding = object({ headers: () => headers });
const mediaType = object(
  {
    schema: () => schema,
    itemSchema: () => schema,
    examples: () => examples,
    encoding: () => each(() => encoding),
  },
  "mediaTypes",
);
const header = object({ schema: () => schema, content: () => content, examples: () => examples }, "headers");
const parameter = object({ schema: () => schema, content: () => content, examples: () => examples }, "parameters");
const response = object({ headers: () => headers, content: () => content, links: () => each(() => link) }, "responses");
const requestBody = object({ content: () => content }, "requestBodies");
const callback: ObjectKind = { ...each(() => pathItem), section: "callbacks" };
const operation = object({
  parameters: () => each(() => parameter),
  requestBody: () => requestBody,
  responses: () => each(() => response),
  callbacks: () => each(() => callback),
});
/** Without a section: documents of 3.0 have none for it, and each stands once as a rule. */
const pathItem: ObjectKind = object({
  parameters: () => each(() => parameter),
  ...Object.fromEntries(METHODS.map((method) => [method, () => operation])),
  additionalOperations: () => each(() => operation),
});

const components = object({
  schemas: () => schemas,
  responses: () => each(() => response),
  parameters: () => each(() => parameter),
  examples: () => examples,
  requestBodies: () => each(() => requestBody),
  headers: () => headers,
  securitySchemes: () => each(() => securityScheme),
  links: () => each(() => link),
  callbacks: () => each(() => callback),
  pathItems: () => each(() => pathItem),
  mediaTypes: () => each(() => mediaType),
});

/** The document as a whole. */
export const DOCUMENT: ObjectKind = object({
  paths: () => each(() => pathItem),
  webhooks: () => each(() => pathItem),
  components: () => components,
});
