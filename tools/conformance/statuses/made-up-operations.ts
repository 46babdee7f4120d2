/** Families made up of operations that list errors under exact statuses, under ranges and under `default`. */
import fc from "fast-check";
import type { OpenApiDocument } from "@faultline/catalog";

/** Names of errors by the keys of the responses that stand together: those of one operation, or those of the components. */
export type Responses = Readonly<Record<string, readonly string[]>>;

export interface MadeUpOperations {
  components: Responses;
  operations: readonly Responses[];
}

const KEYS = ["400", "404", "409", "429", "500", "503", "599", "4XX", "5XX", "default"];
/** Told by a code, wherever they are listed. */
export const CODED = ["CodedA", "CodedB", "CodedC"];

/** Keys that tell an error whose body is one text and has no envelope. */
const BARE = new Set(["503", "5XX"]);

/** The error that only the key tells. */
function errorOfKey(key: string): string {
  return `${BARE.has(key) ? "Bare" : "Only"}${key === "default" ? "Default" : key}`;
}

/** The key that tells the error; undefined where a code does. */
export function keyOfError(name: string): string | undefined {
  return KEYS.find((key) => errorOfKey(key) === name);
}

export function isBare(name: string): boolean {
  return name.startsWith("Bare");
}

/** Errors that ask for a member of their own. */
const DEMANDING = new Set(["Only4XX", "Only404"]);

export function asksForMember(name: string): boolean {
  return DEMANDING.has(name);
}

const responses: fc.Arbitrary<Responses> = fc
  .uniqueArray(fc.constantFrom(...KEYS), { maxLength: 5 })
  .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, fc.subarray([...CODED, errorOfKey(key)])]))));

export const madeUpOperations: fc.Arbitrary<MadeUpOperations> = fc.record({
  components: responses,
  operations: fc.array(responses, { maxLength: 3 }),
});

/** Everything that stands together, the components among them. */
export function groupsOf({ components, operations }: MadeUpOperations): readonly Responses[] {
  return [components, ...operations];
}

export function errorsIn(made: MadeUpOperations): string[] {
  return [...new Set(groupsOf(made).flatMap((group) => Object.values(group).flat()))].sort();
}

export function documentOf(made: MadeUpOperations): OpenApiDocument {
  const paths = made.operations.map((group, index) => [`/${index}`, { get: { responses: responsesOf(group) } }]);
  return {
    openapi: "3.1.1",
    info: { title: "Statuses", version: "1.0.0" },
    paths: Object.fromEntries(paths),
    components: {
      schemas: {
        Env: {
          "x-error-envelope": { code: "code", message: "message" },
          type: "object",
          required: ["code", "message"],
          properties: { code: { type: "string" }, message: { type: "string" } },
        },
        ...Object.fromEntries(errorsIn(made).map((name) => [name, schemaOf(name)])),
      },
      responses: responsesOf(made.components),
    },
  } as unknown as OpenApiDocument; // made above
}

function responsesOf(group: Responses): object {
  const response = (names: readonly string[]): object => {
    const oneOf = names.map((name) => ({ $ref: `#/components/schemas/${name}` }));
    return {
      description: "A failure.",
      ...(names.length > 0 && { content: { "application/json": { schema: { oneOf } } } }),
    };
  };
  return Object.fromEntries(Object.entries(group).map(([key, names]) => [key, response(names)]));
}

const KNOWLEDGE = {
  "x-error": {
    canonicalCode: "UNKNOWN",
    recovery: "none",
    retry: { strategy: "never" },
    source: { document: "Made up", basis: "inferred" },
  },
};

function schemaOf(name: string): object {
  if (isBare(name)) return { type: "string", const: name, examples: [name], ...KNOWLEDGE };
  const code = CODED.includes(name) ? name : "nobody";
  return {
    allOf: [{ $ref: "#/components/schemas/Env" }],
    ...(CODED.includes(name) && { properties: { code: { const: name } } }),
    ...(asksForMember(name) && { required: ["why"], properties: { why: { type: "string" } } }),
    examples: [{ code, message: "No.", ...(asksForMember(name) && { why: "so" }) }],
    ...KNOWLEDGE,
  };
}
