import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const envelope = (change: object): string[] =>
  lintSample({ components: { schemas: { ErrorBody: change } } }, "named-members-fit");
const at = "error named-members-fit /components/schemas";

test.each(["array", "object", "boolean", "null"])("a request id is no %s", (type) => {
  const found = envelope({ "x-error-envelope": { requestId: "trace" }, properties: { trace: { type } } });
  expect(found).toEqual([
    expect.stringContaining(
      `${at}/ErrorBody/x-error-envelope/requestId: found the requestId "trace", which is ${type}`,
    ),
  ]);
});

test.each([
  { type: ["string", "null"] },
  { type: "integer" },
  {},
  { enum: ["a"] },
  { anyOf: [{ type: "null" }, { type: "string" }] },
])("a request id may be %j", (trace) =>
  expect(envelope({ "x-error-envelope": { requestId: "trace" }, properties: { trace } })).toEqual([]),
);

test("a message is a text or a list of texts, and no other list", () => {
  const message = (texts: object): string[] =>
    envelope({ "x-error-envelope": { message: "texts" }, properties: { texts } });
  expect(message({ type: "array", items: { type: "string" } })).toEqual([]);
  expect(message({ type: "array", items: { type: "object" } })).toEqual([expect.stringContaining("which is array")]);
});

test("a member has one role beside that of the request id, and is then not the request id", () => {
  expect(envelope({ "x-error-envelope": { requestId: "type" } })).toEqual([
    expect.stringContaining("which has another role already"),
  ]);
});

const carrier = (extension: object): string[] => {
  const state = { type: "string", enum: ["OPEN", "DONE"] };
  const Base = { type: "object", properties: { state, id: { type: "string" } } };
  const Delivery = {
    "x-error-carrier": extension,
    allOf: [{ $ref: "#/components/schemas/Base" }],
    properties: {
      failure: { $ref: "#/components/schemas/ParcelLost" },
      job: { type: "object", properties: { id: { type: "integer" } } },
    },
  };
  return lintSample({ components: { schemas: { Base, Delivery } } }, "named-members-fit");
};

test("finds the members of a carrier below members and in what it extends", () => {
  expect(carrier({ deliveryId: "job/id", pending: { member: "state", value: "OPEN" } })).toEqual([]);
});

test("points at a member that no property is, at one that is an object, and at a value that its schema forbids", () => {
  expect(carrier({ deliveryId: "job/key" })).toEqual([
    expect.stringContaining(`${at}/Delivery/x-error-carrier/deliveryId: found the path "job/key"`),
  ]);
  expect(carrier({ deliveryId: "job" })).toEqual([expect.stringContaining("which leads to object")]);
  expect(carrier({ pending: { member: "status", value: "OPEN" } })).toEqual([
    expect.stringContaining("/x-error-carrier/pending/member:"),
  ]);
  expect(carrier({ pending: { member: "state", value: "WAITING" } })).toEqual([
    expect.stringContaining("/x-error-carrier/pending/value:"),
  ]);
});
