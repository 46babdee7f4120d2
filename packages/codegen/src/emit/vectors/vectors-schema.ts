/** The form of a file of vectors as a JSON Schema, for programs in any language; `vector.ts` says the same to TypeScript. */

/** Emitted beside the vectors. */
export const VECTORS_SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Test vectors of an error family",
  description: "Exchanges, each with the fault that a decoder has to make of it and the advice that follows.",
  type: "array",
  items: { $ref: "#/$defs/vector" },
  $defs: {
    vector: {
      ...closed(["id", "status", "headers", "body", "expect"]),
      properties: {
        id: text(
          "Of an example, the id of its error; further examples of it end in .2, .3 and so on. Of any other exchange, the id of the error or family, a colon, and a name.",
        ),
        shows: text("What the exchange is, where it is no example of the documentation."),
        status: {
          description: "The HTTP status; a text where a decoder has to cope with one.",
          type: ["integer", "string"],
        },
        headers: {
          description: "The headers of the response that matter.",
          type: "object",
          additionalProperties: { type: "string" },
        },
        body: { description: "A text is the text of the body; anything else is the JSON in it." },
        expect: {
          description: "Null where the response is no failure.",
          anyOf: [{ $ref: "#/$defs/expected" }, { type: "null" }],
        },
      },
    },
    expected: {
      ...closed(["match", "canonicalCode"]),
      properties: {
        match: {
          description: "How well the response fits the documentation.",
          enum: ["declared", "deviant", "undeclared", "status", "none"],
        },
        id: text("The id of the error; absent where the catalogue does not know it."),
        code: {
          description:
            "As the catalogue has it; of an unknown error, as the service sent it; absent where there is none.",
          type: ["string", "number"],
        },
        canonicalCode: { ...text("The class of the failure: a name of google.rpc.Code."), pattern: "^[A-Z_]+$" },
        throttling: {
          description:
            "True for a refusal of too many requests that waiting mends; absent where the document leaves that open.",
          type: "boolean",
        },
        cause: text("The id of the documented cause that the response shows."),
        pointer: { ...text("Where the error object stands (RFC 6901); absent at the root."), pattern: "^/" },
        faults: {
          description: "The faults of the items where the body is a list of errors.",
          type: "array",
          minItems: 1,
          items: {
            ...closed(["match", "id", "code", "pointer"]),
            properties: {
              match: { const: "declared" },
              id: { type: "string" },
              code: { type: ["string", "number"] },
              pointer: { type: "string", pattern: "^/" },
            },
          },
        },
        advice: {
          description: "For some requests; absent where it comes from the status, since the document leaves it open.",
          type: "array",
          minItems: 1,
          items: { $ref: "#/$defs/advice" },
        },
      },
    },
    advice: {
      description: "A request, and what to do about the fault. Jitter is nothing: the random number is 0.",
      ...closed(["method", "attempt", "retry", "delayMs", "recovery", "reason"]),
      properties: {
        method: { enum: ["GET", "POST"] },
        attempt: { description: "The number of tries made so far.", type: "integer", minimum: 1 },
        idempotent: { description: "The caller says that repeating the request does no harm.", const: true },
        nowMs: {
          description: "When the advice is asked for, in milliseconds since 1970, where that matters.",
          type: "integer",
        },
        maxDelayMs: {
          description: "The longest wait that the caller accepts; elsewhere 2,147,483,647.",
          type: "integer",
        },
        retry: { type: "boolean" },
        delayMs: { description: "Milliseconds to wait before the retry.", type: "integer", minimum: 0 },
        recovery: text("Who has to do what: a value of x-error.recovery."),
        reason: {
          enum: [
            "retry_after",
            "backoff",
            "delay",
            "never",
            "after_change",
            "authenticate",
            "not_idempotent",
            "attempts_exhausted",
            "delay_exceeds_max",
          ],
        },
      },
    },
  },
};

function closed(required: readonly string[]): object {
  return { type: "object", required, additionalProperties: false };
}

function text(description: string): object {
  return { description, type: "string" };
}
