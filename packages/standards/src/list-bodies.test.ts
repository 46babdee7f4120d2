/** Bodies with lists of errors, as a server makes them and a client decodes them. */
import { describe, expect, expectTypeOf, test } from "vitest";
import { createBody, decode } from "@faultline/guards";
import { graphql, isExecutionResult } from "@faultline/standards/graphql";
import { isErrorDocument, jsonApi } from "@faultline/standards/json-api";
import type { ErrorDocument } from "@faultline/standards/types/json-api";

describe("a document of JSON:API", () => {
  const errors = [
    createBody(jsonApi, "NotFound", { detail: "No article 5." }),
    createBody(jsonApi, "Conflict", { title: "Being changed" }),
  ];

  test("is made of items, and decoded to them", () => {
    const body = createBody(jsonApi, "ErrorDocument", { errors, jsonapi: { version: "1.1" } });
    expectTypeOf(body).toEqualTypeOf<ErrorDocument>();
    expect(isErrorDocument(body)).toBe(true);
    const fault = decode(jsonApi, { status: 400, body: JSON.stringify(body) });
    expect(fault?.faults).toMatchObject([
      { match: "declared", code: "404" },
      { match: "declared", code: "409" },
    ]);
  });

  test("is refused where its items or what stands beside them are not as documented", () => {
    const untyped = createBody as (family: unknown, name: string, rest: unknown) => unknown; // as a program without types calls it
    const make = (rest: unknown) => () => untyped(jsonApi, "ErrorDocument", rest);
    expect(make({ errors: [...errors, { status: "404", detail: 5 }] })).toThrow(
      "This is not a body of ErrorDocument of json-api. /errors/2/detail: found a number, wanted a string.",
    );
    expect(make({ errors, jsonapi: { version: 1 } })).toThrow("/jsonapi/version: found a number, wanted a string.");
    expect(make({ errors: [] })).toThrow("/errors: found an array, wanted a list with an error in it.");
    expect(make({})).toThrow("/errors: found nothing, wanted a list with an error in it.");
  });
});

test("a result of GraphQL may have data beside its errors", () => {
  const error = createBody(graphql, "Forbidden", { message: "Not yours.", extensions: {} });
  const body = createBody(graphql, "ExecutionResult", { data: { order: null }, errors: [error] });
  expect(isExecutionResult(body)).toBe(true);
  expect(decode(graphql, { status: 200, body })).toMatchObject({ match: "declared", code: "FORBIDDEN", raw: body });
});
