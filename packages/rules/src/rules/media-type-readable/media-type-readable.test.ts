import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const found = (type: string, schema: object = { $ref: "#/components/schemas/ParcelLost" }): string[] => {
  const content = { "application/json": undefined, [type]: { schema } };
  return lintSample({ components: { responses: { 404: { content } } } }, "media-type-readable");
};

test.each([
  "application/xml",
  "text/xml",
  "application/soap+xml",
  "Text/XML; charset=utf-8",
  "application/x-protobuf",
  "application/cbor",
  "multipart/mixed",
  "application/problem+xml",
])("errors as %s are told to need a parser", (type) => {
  expect(found(type)).toEqual([
    expect.stringContaining(
      `/components/responses/404/content/${type.replaceAll("/", "~1")}: found errors as ${type.split(";")[0]?.toLowerCase()}, which`,
    ),
  ]);
});

test.each([
  "application/json",
  "application/problem+json; charset=utf-8",
  "text/json",
  "application/x-www-form-urlencoded",
  "text/plain",
  "text/html",
  "*/*",
  "application/*",
  "application/x-ndjson",
  "text/event-stream",
])("errors as %s are read without one", (type) => expect(found(type)).toEqual([]));

test("a body without errors may have any form", () => {
  expect(found("application/xml", { type: "object" })).toEqual([]);
});

test("an error among alternatives counts", () => {
  expect(
    found("application/xml", { oneOf: [{ type: "object" }, { $ref: "#/components/schemas/ParcelLost" }] }),
  ).toHaveLength(1);
});

test("many responses with errors in one form are one finding", () => {
  const content = { "application/xml": { schema: { $ref: "#/components/schemas/ParcelLost" } } };
  const responses = { 404: { content }, 410: { description: "It is gone.", content } };
  expect(lintSample({ components: { responses } }, "media-type-readable")).toEqual([
    expect.stringContaining("have errors as application/xml, which the guards do not read by themselves: 404, 410"),
  ]);
});
