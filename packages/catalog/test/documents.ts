/** Builds documents of families for tests. */
import { readFamily, type Family } from "@faultline/catalog";

/** What every error has to say of itself. */
export const KNOWLEDGE = { canonicalCode: "UNKNOWN", recovery: "none", retry: { strategy: "never" } };

/** An error of the envelope that {@link familyOf} adds. */
export function errorWith(code: string | number): object {
  return {
    allOf: [{ $ref: "#/components/schemas/Envelope" }],
    properties: { code: { const: code } },
    "x-error": KNOWLEDGE,
  };
}

export function refTo(name: string, section = "schemas"): object {
  return { $ref: `#/components/${section}/${name}` };
}

/** A body with this schema. */
export function body(schema: unknown): object {
  return { description: "Sample.", content: { "application/json": { schema } } };
}

const ENVELOPE = {
  "x-error-envelope": { code: "code" },
  type: "object",
  required: ["code"],
  properties: { code: { type: ["string", "integer"] } },
};

export interface Parts {
  schemas?: Record<string, unknown>;
  responses?: Record<string, unknown>;
  paths?: Record<string, unknown>;
  webhooks?: Record<string, unknown>;
  components?: Record<string, unknown>;
}

/** The family of a document of these parts, beside an envelope, and what is wrong with it as text. */
export function familyOf({ schemas, responses = {}, components, ...rest }: Parts): {
  family: Family;
  problems: string[];
} {
  const document = {
    openapi: "3.1.1",
    info: { title: "Sample", version: "1.0.0" },
    ...rest,
    components: { ...components, schemas: { Envelope: ENVELOPE, ...schemas }, responses },
  };
  const { family, problems } = readFamily("sample", "openapi.yaml", document);
  return {
    family,
    problems: problems.map(({ path, found, wanted }) => `${path.join("/")}: found ${found}; wanted ${wanted}`),
  };
}
