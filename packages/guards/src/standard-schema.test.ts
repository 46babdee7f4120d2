import { describe, expect, test } from "vitest";
import { errorSchema } from "@faultline/guards";
import { appAndBookManagement } from "@faultline/guards/app-and-book-management";
import { deviceManagement } from "@faultline/guards/device-management";
import { isCodedInHeader, subjects } from "../test/subjects.ts";

const schema = errorSchema(deviceManagement, "device-management/validation_error");
const BODY = { object: "error", code: 400, type: "validation_error", message: "m", fields: [], request_id: "r" };

test("an error is a Standard Schema, version 1", () => {
  expect(schema["~standard"]).toMatchObject({ version: 1, vendor: "faultline", validate: expect.any(Function) });
});

test("a body that satisfies it comes back as the value, and there are no issues", () => {
  expect(schema["~standard"].validate(BODY)).toEqual({ value: BODY });
});

describe("a body that breaks it", () => {
  test("yields issues that say where, what was found and what was wanted, and never the value", () => {
    const result = schema["~standard"].validate({
      ...BODY,
      message: 5318008,
      fields: [{ name: "a", message: "b" }, { name: "hunter2" }],
    });
    expect(result.issues).toEqual([
      { message: "found a number, wanted a string", path: ["message"] },
      { message: "found nothing, wanted a string", path: ["fields", 1, "message"] },
    ]);
  });

  test.each([undefined, null, [], "text", 5, {}])("always yields at least one: %j", (value) => {
    expect(schema["~standard"].validate(value).issues?.length).toBeGreaterThan(0);
  });

  test("yields one even where looking at it throws", () => {
    const broken = Object.defineProperty({ ...BODY }, "fields", {
      get() {
        throw new Error("no");
      },
    });
    expect(schema["~standard"].validate(broken).issues).toEqual([
      { message: "found a value that cannot be read, wanted data as JSON has it", path: [] },
    ]);
  });
});

test("a key that the family lacks is refused in words that show what names and ids look like", () => {
  expect(() => errorSchema(appAndBookManagement, "9601" as "app-and-book-management/9601")).toThrow(
    new RangeError(
      "app-and-book-management has no error with this name, id or code; names look like LoginRequired, ids like app-and-book-management/9601",
    ),
  );
});

test.each(subjects)("every error of $id has one, which takes its examples", ({ family, spec }) => {
  for (const error of spec.errors) {
    const { id, examples } = error;
    const { validate } = errorSchema(family, id)["~standard"];
    for (const body of examples) expect(validate(body)).toEqual({ value: body });
    if (!isCodedInHeader(error)) expect(validate(null).issues).toBeDefined();
  }
});
