import { expect, test } from "vitest";
import { readFamily, type Family } from "@faultline/catalog";
import { diffFamilies } from "@faultline/diff";

function family(code: string | number): Family {
  const Busy = {
    allOf: [{ $ref: "#/components/schemas/Body" }],
    properties: { code: { const: code } },
    "x-error": {},
  };
  const Body = { "x-error-envelope": { code: "code" }, type: "object", properties: { code: {} } };
  const document = { openapi: "3.1.1", info: { title: "C", version: "1.0.0" }, paths: {} };
  const { family: read, problems } = readFamily("c", "c", { ...document, components: { schemas: { Body, Busy } } });
  expect(problems).toEqual([]);
  return read;
}

test("what reads alike is told apart: a code that became a text", () => {
  expect(diffFamilies(family(300), family("300")).map(({ message }) => message)).toEqual([
    'c/300: the code changed (was 300, now "300")',
  ]);
  expect(diffFamilies(family(300), family("a")).map(({ message }) => message)).toEqual([
    "c/a: the code changed (was 300, now a)",
  ]);
});
