/** Makes up families whose errors say all, some or nothing of recovery and retry. */
import fc from "fast-check";
import type { Recovery, Strategy } from "@faultline/catalog";

/** What an `x-error` may leave open. */
export interface Knowledge {
  recovery?: Recovery;
  retry?: { strategy: Strategy; minDelaySeconds?: number; maxAttempts?: number };
}

export interface SilentError {
  /** Unique in the family. */
  code: string;
  statuses: readonly number[];
  x: Knowledge;
}

export interface SilentFamily {
  errors: readonly SilentError[];
  /** The `x-error` of responses, by status. */
  responses: Readonly<Record<number, Knowledge>>;
}

const STATUSES = [400, 401, 403, 404, 409, 418, 422, 429, 500, 501, 503] as const;
const RECOVERIES: readonly Recovery[] = [
  "fix_request",
  "authenticate",
  "request_access",
  "wait",
  "reread",
  "contact_support",
  "none",
];

const retry = fc.oneof(
  fc.record({ strategy: fc.constantFrom<Strategy>("never", "after_change") }),
  fc.record({
    strategy: fc.constantFrom<Strategy>("backoff", "delay", "retry_after"),
    minDelaySeconds: fc.integer({ min: 1, max: 90 }),
    maxAttempts: fc.integer({ min: 2, max: 6 }),
  }),
);
const recovery = fc.constantFrom(...RECOVERIES);
const knowledge: fc.Arbitrary<Knowledge> = fc.oneof(
  fc.constant({}),
  fc.record({ recovery }),
  fc.record({ retry }),
  fc.record({ recovery, retry }),
);

export const silentFamily: fc.Arbitrary<SilentFamily> = fc.record({
  errors: fc
    .array(
      fc.record({
        statuses: fc.uniqueArray(fc.constantFrom(...STATUSES), { minLength: 1, maxLength: 3 }),
        x: knowledge,
      }),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((errors) => errors.map((error, index) => ({ ...error, code: `code_${index}` }))),
  responses: fc.dictionary(fc.constantFrom(...STATUSES.map(String)), knowledge, { maxKeys: 4 }),
});

/** The document of the family; an error may be listed by several responses. */
export function documentOf({ errors, responses }: SilentFamily): Record<string, unknown> {
  const statuses = [...new Set(errors.flatMap((error) => error.statuses))];
  const schema = (status: number): object => ({
    oneOf: errors.flatMap((error, index) =>
      error.statuses.includes(status) ? [{ $ref: `#/components/schemas/Error${index}` }] : [],
    ),
  });
  return {
    openapi: "3.1.1",
    info: { title: "Silent errors", version: "1.0.0" },
    paths: {},
    components: {
      schemas: {
        ErrorBody: {
          "x-error-envelope": { code: "code", message: "message" },
          type: "object",
          required: ["code", "message"],
          properties: { code: { type: "string" }, message: { type: "string" } },
        },
        ...Object.fromEntries(
          errors.map(({ code, x }, index) => [
            `Error${index}`,
            {
              allOf: [{ $ref: "#/components/schemas/ErrorBody" }],
              properties: { code: { const: code } },
              examples: [{ code, message: "Hm." }],
              "x-error": x,
            },
          ]),
        ),
      },
      responses: Object.fromEntries(
        statuses.map((status) => [
          status,
          {
            description: "It went wrong.",
            content: { "application/json": { schema: schema(status) } },
            ...(responses[status] && { "x-error": responses[status] }),
          },
        ]),
      ),
    },
  };
}
