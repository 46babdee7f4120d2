/** Makes specs for tests: an envelope and the errors that extend it. */
import type { OpenApiDocument } from "@faultline/catalog";

const X_ERROR = {
  canonicalCode: "UNKNOWN",
  recovery: "none",
  retry: { strategy: "never" },
  source: { document: "Made up", basis: "inferred" },
};

export interface Sample {
  envelope: object;
  /** Errors by the status of the response that lists them; each extends the envelope. */
  errors: Record<number, Record<string, object>>;
  others?: Record<string, object>;
}

export function documentOf({ envelope, errors, others = {} }: Sample): OpenApiDocument {
  const schemas = Object.values(errors).flatMap((listed) => Object.entries(listed));
  return {
    openapi: "3.1.1",
    info: { title: "Odd", version: "1.0.0" },
    paths: {},
    components: {
      schemas: {
        Env: envelope,
        ...others,
        ...Object.fromEntries(
          schemas.map(([name, schema]) => [
            name,
            { allOf: [{ $ref: "#/components/schemas/Env" }], ...schema, "x-error": X_ERROR },
          ]),
        ),
      },
      responses: Object.fromEntries(
        Object.entries(errors).map(([status, listed]) => {
          const oneOf = Object.keys(listed).map((name) => ({ $ref: `#/components/schemas/${name}` }));
          return [status, { description: "A failure.", content: { "application/json": { schema: { oneOf } } } }];
        }),
      ),
    },
  } as unknown as OpenApiDocument; // made above
}
