import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const ref = (name: string, section = "responses"): object => ({ $ref: `#/components/${section}/${name}` });
const findings = (responses: object, components: object = {}): string[] =>
  lintSample({ paths: { "/parcels": { get: { responses } } }, components });

test.each(["400", "410", "200", "5XX"])("finds the response of 404 under %s, and nothing besides", (status) => {
  expect(findings({ [status]: ref("404") })).toEqual([
    `error response-matches-status /paths/~1parcels/get/responses/${status}/$ref: found the response of the status 404 under ${status}; ` +
      "wanted the response of this status; or a name of its own for one that several statuses share",
  ]);
});

test("finds it through an alias, in components and in callbacks", () => {
  expect(findings({ "409": ref("Missing") }, { responses: { Missing: ref("404") } })).toHaveLength(1);
  expect(lintSample({ components: { responses: { "409": ref("404") } } })).toEqual([
    expect.stringContaining("/components/responses/409/$ref: found the response of the status 404"),
  ]);
  const callbacks = { done: { "{$url}": { post: { responses: { "409": ref("404") } } } } };
  expect(lintSample({ paths: { "/parcels": { get: { responses: {}, callbacks } } } })).toEqual([
    expect.stringContaining("/responses/409/$ref"),
  ]);
});

test("finds a schema in place of a response", () => {
  expect(findings({ "404": ref("ParcelLost", "schemas") })).toEqual([
    expect.stringContaining("/responses/404/$ref: found a schema in place of a response"),
  ]);
});

test.each(["404", "4XX", "default"])("takes it under %s", (status) => {
  expect(findings({ [status]: ref("404") })).toEqual([]);
});
