/** Says which OpenAPI object stands where, and which members it can have. */
import { METHODS } from "./openapi.ts";
import { NAMES, SEVERAL, SINGLE } from "./keywords.ts";

export interface ObjectKind {
  /** The member of `components` that holds objects of this kind by name. */
  section?: string;
  /** The names of its members, in any version from 3.0 to 3.2; absent where they are free, or unknown here. */
  names?: ReadonlySet<string>;
  /** The kind of a member, or of an item. */
  member(key: string): ObjectKind;
}

/** Everything without a known kind: extensions, examples of bodies, plain values. */
export const OTHER: ObjectKind = { member: () => OTHER };

/** A map from names, or a list. */
function each(kind: () => ObjectKind): ObjectKind {
  return { member: (key) => (key.startsWith("x-") ? OTHER : kind()) };
}

interface Details {
  section?: string;
  /** Names of the members that hold nothing of a kind of their own. */
  plain: readonly string[];
}

function object(
  members: Readonly<Record<string, () => ObjectKind>>,
  { section, plain }: Details = { plain: [] },
): ObjectKind {
  const kinds = new Map(Object.entries(members));
  const names = new Set([...kinds.keys(), ...plain]);
  return {
    ...(section !== undefined && { section }),
    ...(names.size > 0 && { names }),
    member: (key) => kinds.get(key)?.() ?? OTHER,
  };
}

/** Of a section, without anything that is known of its members. */
function named(section: string): ObjectKind {
  return { section, member: () => OTHER };
}

/** Names of properties are free, even where they look like extensions. */
const schemas: ObjectKind = { member: () => schema };
const schema: ObjectKind = {
  section: "schemas",
  names: NAMES,
  member: (key) => (SINGLE.has(key) ? schema : SEVERAL.has(key) ? schemas : OTHER),
};

/** What an object has that can be a reference (Reference Object). */
const REFERENCE = ["$ref", "summary", "description"];

const content = each(() => mediaType);
const headers = each(() => header);
const examples = each(() => example);
const example = named("examples");
const link = named("links");
const securityScheme = named("securitySchemes");
const encoding = object(
  { headers: () => headers },
  { plain: ["contentType", "style", "explode", "allowReserved", "encoding", "prefixEncoding", "itemEncoding"] },
);
const mediaType = object(
  {
    schema: () => schema,
    itemSchema: () => schema,
    examples: () => examples,
    encoding: () => each(() => encoding),
  },
  { section: "mediaTypes", plain: [...REFERENCE, "example", "prefixEncoding", "itemEncoding"] },
);
const PARAMETER = { schema: () => schema, content: () => content, examples: () => examples };
const IN_PARAMETER = [
  ...REFERENCE,
  ...["name", "in", "required", "deprecated", "allowEmptyValue", "style", "explode", "allowReserved", "example"],
];
const header = object(PARAMETER, { section: "headers", plain: IN_PARAMETER });
const parameter = object(PARAMETER, { section: "parameters", plain: IN_PARAMETER });
const response = object(
  { headers: () => headers, content: () => content, links: () => each(() => link) },
  { section: "responses", plain: REFERENCE },
);
const requestBody = object({ content: () => content }, { section: "requestBodies", plain: [...REFERENCE, "required"] });
const callback: ObjectKind = { ...each(() => pathItem), section: "callbacks" };
const operation = object(
  {
    parameters: () => each(() => parameter),
    requestBody: () => requestBody,
    responses: () => each(() => response),
    callbacks: () => each(() => callback),
  },
  {
    plain: ["tags", "summary", "description", "externalDocs", "operationId", "deprecated", "security", "servers"],
  },
);
/** Without a section: documents of 3.0 have none for it, and each stands once as a rule. */
const pathItem: ObjectKind = object(
  {
    parameters: () => each(() => parameter),
    ...Object.fromEntries(METHODS.map((method) => [method, () => operation])),
    additionalOperations: () => each(() => operation),
  },
  { plain: [...REFERENCE, "servers"] },
);

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

const info = object(
  {},
  { plain: ["title", "summary", "description", "termsOfService", "contact", "license", "version"] },
);

/** The document as a whole. */
export const DOCUMENT: ObjectKind = object(
  {
    info: () => info,
    paths: () => each(() => pathItem),
    webhooks: () => each(() => pathItem),
    components: () => components,
  },
  { plain: ["openapi", "$self", "jsonSchemaDialect", "servers", "security", "tags", "externalDocs"] },
);
