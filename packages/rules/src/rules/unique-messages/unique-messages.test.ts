import { expect, test } from "vitest";
import { anotherError, lintSample, listing } from "../../../sample/sample.ts";

const second = (code: string): unknown =>
  anotherError({ properties: { type: { const: code } }, "x-error": { messages: ["Late.", "Gone."] } });

function findings({ uniqueMessages, code }: { uniqueMessages: boolean; code: string }): string[] {
  const schemas = { ParcelLost: { "x-error": { messages: ["Gone."] } }, Second: second(code) };
  const change = {
    info: { "x-error-family": { uniqueMessages } },
    components: { schemas, responses: { "410": listing("Second") } },
  };
  return lintSample(change, "unique-messages");
}

test("points at the very text that another code has", () => {
  expect(findings({ uniqueMessages: true, code: "parcel_gone" })).toEqual([
    expect.stringContaining(
      '/components/schemas/Second/x-error/messages/1: found "Gone.", which "parcel_lost" sends too',
    ),
  ]);
});

test("lets one code have a text twice", () => {
  expect(findings({ uniqueMessages: true, code: "parcel_lost" })).toEqual([]);
});

test("says nothing in a family that promises nothing", () => {
  expect(findings({ uniqueMessages: false, code: "parcel_gone" })).toEqual([]);
});
