import { expect, test } from "vitest";
import { auditDocument } from "@faultline/rules";
import { inWords } from "../../../sample/sample.ts";

const findings = (responses: object, method = "get", components: object = {}): string[] =>
  auditDocument(
    {
      openapi: "3.1.1",
      info: {},
      paths: { "/a": { [method]: { responses } }, "/b": { [method]: { responses } } },
      components,
    },
    { only: new Set(["failure-has-body"]) },
  ).map(inWords);

test("points at each response without a schema, and says who answers it", () => {
  expect(
    findings({ "404": { description: "No." }, "500": { content: { "application/json": {} } }, "200": {} }),
  ).toHaveLength(2); // one for each status
  expect(findings({ "404": {} })[0]).toContain(
    "/paths/~1a/get/responses/404: found a failure 404 without the schema of a body, answered by 2 operations; likewise at 1 further place, such as /paths/~1b/get/responses/404;",
  );
});

test("names a shared response once, with the statuses and the number of operations", () => {
  const shared = { $ref: "#/components/responses/Broken" };
  expect(
    findings({ "500": shared, "502": shared }, "get", { responses: { Broken: { description: "Broken." } } }),
  ).toEqual([
    expect.stringContaining(
      "/components/responses/Broken: found a failure 500, 502 without the schema of a body, answered by 4 operations;",
    ),
  ]);
});

test("asks HEAD for no body", () => {
  expect(findings({ "404": {} }, "head")).toEqual([]);
});
