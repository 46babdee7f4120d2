import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const findings = (status: string, method = "get"): string[] =>
  lintSample(
    { paths: { "/parcels": { [method]: { responses: { [status]: { description: "An answer." } } } } } },
    "status-has-response",
  );

test.each(["409", "500", "4XX", "default"])("misses a response for %s", (status) => {
  expect(findings(status)).toEqual([
    expect.stringContaining(`/paths/~1parcels/get/responses/${status}: found an answer ${status} for which`),
  ]);
});

test.each(["404", "200", "302"])("misses none for %s", (status) => {
  expect(findings(status)).toEqual([]);
});

test("leaves a document alone that describes its failures in place", () => {
  const named = lintSample(
    {
      paths: {
        "/parcels": {
          get: { responses: { "404": { $ref: "#/components/responses/Gone" }, "500": { description: "An answer." } } },
        },
      },
      components: { responses: { "400": null, "404": null, "429": null, Gone: { description: "It is gone." } } },
    },
    "status-has-response",
  );
  expect(named).toEqual([]);
});

test("does not ask the other side of a webhook", () => {
  const webhooks = { parcel: { post: { responses: { "500": { description: "It was not taken." } } } } };
  expect(lintSample({ webhooks }, "status-has-response")).toEqual([]);
});
