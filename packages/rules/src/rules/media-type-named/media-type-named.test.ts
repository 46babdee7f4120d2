import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const found = (name: string): string[] => {
  const content = { "application/json": undefined, [name]: { schema: { $ref: "#/components/schemas/ParcelLost" } } };
  return lintSample({ components: { responses: { 404: { content } } } }, "media-type-named");
};

test.each(["json", "application", "application/", "/json", "application json", "application/json/x", ""])(
  "a body below %j is reported where it stands",
  (name) => {
    const at = `/components/responses/404/content/${name.replaceAll("/", "~1")}`;
    expect(found(name)).toEqual([
      expect.stringContaining(`${at}: found ${JSON.stringify(name)}, which is no media type`),
    ]);
  },
);

test.each([
  "application/json",
  "application/problem+json",
  "application/vnd.parcel.v2+json",
  "application/json; charset=utf-8",
  "application/json;charset=utf-8",
  "text/*",
  "*/*",
  "Application/JSON",
  "multipart/form-data",
])("a body below %s has no finding", (name) => {
  expect(found(name)).toEqual([]);
});

test("a type that nobody registered is no type, and the one that was meant is named", () => {
  expect(found("aplication/json")).toEqual([
    expect.stringContaining('found "aplication/json", which is no media type; wanted the type "application"'),
  ]);
  expect(found("parcel/json")).toEqual([expect.stringContaining("wanted one whose type is registered")]);
  expect(found("x-parcel/json")).toEqual([]);
});

test("a schema that a response has itself, as in Swagger 2, stands without a media type", () => {
  const response = { description: "Lost.", content: undefined, schema: { $ref: "#/components/schemas/ParcelLost" } };
  expect(lintSample({ components: { responses: { 404: response } } })).toEqual([
    expect.stringContaining("error media-type-named /components/responses/404/schema: found `schema` in a response"),
  ]);
});
