/** A family with one member of which a schema and its heir say something. */
import { expect } from "vitest";
import { readFamily, type Family } from "@faultline/catalog";

const KNOWLEDGE = { canonicalCode: "INTERNAL", recovery: "wait", retry: { strategy: "never" } };

/** A family in which `parent` and `child` say something of the same member. */
export function family(parent: object, child?: object): Family {
  const document = {
    openapi: "3.1.1",
    info: { title: "Lamps", version: "1.0.0" },
    paths: {},
    components: {
      schemas: {
        Envelope: {
          "x-error-envelope": { code: "code" },
          type: "object",
          required: ["code"],
          properties: { code: { type: "string" }, data: { type: "string", ...parent } },
        },
        Broken: {
          allOf: [{ $ref: "#/components/schemas/Envelope" }],
          properties: { code: { const: "broken" }, ...(child && { data: child }) },
          "x-error": KNOWLEDGE,
        },
      },
    },
  };
  const { family: read, problems } = readFamily("lamps", "lamps", document);
  expect(problems).toEqual([]);
  return read;
}

/** Keywords that decide about no value, with two values of each. */
export const ANNOTATIONS = [
  ["format", "date", "date-time"],
  ["contentEncoding", "base64", "base64url"],
  ["contentMediaType", "text/plain", "text/html"],
  ["contentSchema", { type: "object" }, { type: "array" }],
  ["default", "a", "b"],
  ["externalDocs", { url: "https://a.example" }, { url: "https://b.example" }],
  ["xml", { name: "a" }, { name: "b" }],
  ["readOnly", true, false],
] as const;
