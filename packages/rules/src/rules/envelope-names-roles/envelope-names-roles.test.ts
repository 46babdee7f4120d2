import { expect, test } from "vitest";
import { anotherError, lintSample, listing } from "../../../sample/sample.ts";

const findings = (properties: object, roles: object = {}): string[] =>
  lintSample(
    { components: { schemas: { ErrorBody: { "x-error-envelope": roles, properties } } } },
    "envelope-names-roles",
  );

test.each(["message", "error_message", "detail", "errorDescription"])("misses the text for people, %s", (name) => {
  const message = name === "message" ? {} : { message: undefined };
  expect(findings({ ...message, [name]: { type: "string" } }, { message: undefined })).toEqual([
    expect.stringContaining(
      `warn envelope-names-roles /components/schemas/ErrorBody/x-error-envelope: found an envelope that does not say what ${name} is`,
    ),
  ]);
});

test.each(["request_id", "requestId", "x-request-id", "correlationId", "traceId"])(
  "misses the id of the request, %s",
  (name) => {
    expect(findings({ [name]: { type: "string" } })).toEqual([
      expect.stringContaining(`wanted \`requestId: ${name}\``),
    ]);
  },
);

test("misses a status by its name, and by the constants that repeat it", () => {
  expect(findings({}, { status: undefined })).toEqual([expect.stringContaining("wanted `status: status`")]);
  const ErrorBody = {
    "x-error-envelope": { status: undefined },
    properties: { status: undefined, number: { type: "integer" } },
    required: ["number", "type", "message"],
  };
  const error = (number: number): unknown =>
    anotherError({
      properties: { status: undefined, number: { const: number }, type: { const: `n${number}` } },
      examples: undefined,
    });
  const components = {
    schemas: { ErrorBody, ParcelLost: error(404), Second: error(410) },
    responses: { "410": listing("Second") },
  };
  expect(lintSample({ components }, "envelope-names-roles")).toEqual([
    expect.stringContaining("wanted `status: number`"),
  ]);
});

test("takes members of other types and names, and those that have a role", () => {
  expect(
    findings({
      status: { type: "integer" },
      request: { type: "string" },
      requestId: { type: "object" },
      hint: { type: "string" },
    }),
  ).toEqual([]);
});
