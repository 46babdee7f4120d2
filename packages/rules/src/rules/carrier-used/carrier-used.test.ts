import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const failure = { $ref: "#/components/schemas/ParcelLost" };
const Delivery = { "x-error-carrier": { minPollSeconds: 5 }, type: "object", properties: { failure } };
const body = {
  description: "An answer.",
  content: { "application/json": { schema: { $ref: "#/components/schemas/Delivery" } } },
};

test("misses a way to the carrier", () => {
  expect(lintSample({ components: { schemas: { Delivery } } }, "carrier-used")).toEqual([
    expect.stringContaining(
      "/components/schemas/Delivery: found the carrier Delivery, through which no response and no webhook leads",
    ),
  ]);
});

test("is content with a response or a webhook", () => {
  expect(lintSample({ components: { schemas: { Delivery }, responses: { "200": body } } }, "carrier-used")).toEqual([]);
  const webhooks = { delivery: { post: { requestBody: body, responses: {} } } };
  expect(lintSample({ components: { schemas: { Delivery } }, webhooks }, "carrier-used")).toEqual([]);
});
