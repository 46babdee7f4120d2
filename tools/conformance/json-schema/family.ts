/** Builds a family around a schema of the JSON Schema test suite. */
import { readFamily, type Family, type OpenApiDocument } from "@faultline/catalog";

const UNKNOWN = { canonicalCode: "UNKNOWN", recovery: "none", retry: { strategy: "never" } };

/** Where the schema stands as a component. */
const SUBJECT = "#/components/schemas/Subject";

/** The three places at which the schema stands, each an error told by its status. */
export const PLACEMENTS = [
  { name: "Whole", code: 400, wrap: (value: unknown) => value },
  { name: "Member", code: 401, wrap: (value: unknown) => ({ value }) },
  { name: "Referred", code: 402, wrap: (value: unknown) => ({ value }) },
] as const;

/** A family in which a schema of the suite is the body of one error, a member of another, and a component to which a third one refers. */
export function familyWith(schema: unknown): Family {
  const subject = rebased(schema);
  const holding = (value: unknown): object => ({
    type: "object",
    required: ["value"],
    properties: { value },
    "x-error": UNKNOWN,
  });
  const whole =
    typeof subject === "object" ? { ...subject, "x-error": UNKNOWN } : { allOf: [subject], "x-error": UNKNOWN };
  const schemas = { Subject: subject, Whole: whole, Member: holding(subject), Referred: holding({ $ref: SUBJECT }) };
  const responses = PLACEMENTS.map(({ name, code }) => [
    code,
    { description: name, content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } } },
  ]);
  const document = {
    openapi: "3.1.1",
    info: {},
    paths: {},
    components: { schemas, responses: Object.fromEntries(responses) },
  };
  return readFamily("made-up", "made-up/openapi.yaml", document as unknown as OpenApiDocument).family; // what the suite writes is for the emitter to judge
}

/**
 * The schema with its local references turned to where the schema stands in the document, `#/$defs/x` to
 * `#/components/schemas/Subject/$defs/x`: in the suite each schema is a document of its own. Other references stay: they name documents
 * that the guards do not know.
 */
function rebased(schema: unknown, isData = false): unknown {
  if (Array.isArray(schema)) return schema.map((item) => rebased(item, isData));
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]: [string, unknown]) => {
      if (!isData && key === "$ref" && typeof value === "string" && /^#(\/|$)/.test(value))
        return [key, `${SUBJECT}${value.slice(1)}`];
      return [key, rebased(value, isData || key === "const" || key === "enum")];
    }),
  );
}
