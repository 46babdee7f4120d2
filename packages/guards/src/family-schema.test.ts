import { type } from "arktype";
import { describe, expect, test } from "vitest";
import { errorSchema, familySchema } from "@faultline/guards";
import { deviceManagement } from "@faultline/guards/device-management";
import { disruptiveTechnologies } from "@faultline/guards/disruptive-technologies";
import { tIotHub } from "@faultline/guards/t-iot-hub";
import { madeUpError, madeUpFamily, named } from "../test/made-up-family.ts";
import { foreignTo, isCodedInHeader, subjects } from "../test/subjects.ts";

const schema = familySchema(deviceManagement);
const { validate } = schema["~standard"];
const BODY = { object: "error", code: 400, type: "validation_error", message: "m", fields: [], request_id: "r" };

test("a family is a Standard Schema, version 1, which gives back the body of any of its errors", () => {
  expect(schema["~standard"]).toMatchObject({ version: 1, vendor: "faultline", validate: expect.any(Function) });
  expect(validate(BODY)).toEqual({ value: BODY });
});

test.each(subjects)(
  "the schema of $id takes the examples of each of its errors, and nothing that is none",
  ({ family, spec }) => {
    const { validate } = familySchema(family)["~standard"];
    const inBodies = spec.errors.filter((error) => !isCodedInHeader(error));
    for (const body of inBodies.flatMap(({ examples }) => examples)) expect(validate(body)).toEqual({ value: body });
    const foreign = inBodies.map((error) => foreignTo(error, {}, { code: 400 }));
    const objects = foreign.some(({ length }) => length === 0) ? [] : foreign.flat();
    for (const value of [undefined, null, [], 5, "text", ...objects])
      expect(validate(value).issues?.length).toBeGreaterThan(0);
  },
);

describe("a body that is none of the errors", () => {
  test("is told of as the error that its code names", () => {
    expect(validate({ ...BODY, message: 5318008, fields: [{ name: "hunter2" }] }).issues).toEqual([
      { message: "found a number, wanted a string", path: ["message"] },
      { message: "found nothing, wanted a string", path: ["fields", 0, "message"] },
    ]);
  });

  test("is told of as having no documented code where that alone is wrong", () => {
    expect(validate({ ...BODY, type: "hunter2" }).issues).toEqual([
      { message: "found a string, wanted a documented code", path: ["type"] },
    ]);
  });

  test("is told of by the envelope that misses least where no code is known", () => {
    const { issues } = familySchema(disruptiveTechnologies)["~standard"].validate({ deviceId: "d", code: "hunter2" });
    expect(issues).toEqual([{ message: "found nothing, wanted a string", path: ["message"] }]);
  });

  test("is told of by the error that misses least where envelopes share the code", () => {
    const { issues } = familySchema(disruptiveTechnologies)["~standard"].validate({ kitId: "k", code: "NOT_FOUND" });
    expect(issues).toEqual([{ message: "found nothing, wanted a string", path: ["message"] }]);
  });

  test("yields an issue even where looking at it throws, or where no error of the family has an envelope", () => {
    const broken = Object.defineProperty({ ...BODY }, "fields", {
      get() {
        throw new Error("no");
      },
    });
    expect(validate(broken).issues).toEqual([
      { message: "found a value that cannot be read, wanted data as JSON has it", path: [] },
    ]);
    const bare = madeUpFamily(
      [],
      {},
      {
        envelopes: {},
        withoutEnvelope: named(madeUpError(200, { own: { is: (value) => value === "", issues: () => {} } })),
      },
    );
    expect(familySchema(bare)["~standard"].validate("")).toEqual({ value: "" });
    expect(familySchema(bare)["~standard"].validate([]).issues).toEqual([
      { message: "found an array, wanted an error of made-up", path: [] },
    ]);
  });
});

test("an error that its status tells counts as one, whatever its title", () => {
  expect(familySchema(tIotHub)["~standard"].validate({ title: "Something new" })).toEqual({
    value: { title: "Something new" },
  });
});

describe("libraries that accept Standard Schemas", () => {
  const Answer = type({ error: schema, "note?": "string" });

  test("ArkType takes a family as a part of its own type, and passes its issues on with their whole path", () => {
    expect(Answer({ error: BODY })).toEqual({ error: BODY });
    const refused = Answer({ error: { ...BODY, fields: [{ name: "hunter2" }] } });
    expect(refused).toBeInstanceOf(type.errors);
    expect(String(refused)).toBe("error.fields[0].message found nothing, wanted a string");
  });

  test("Vitest matches bodies against a family and against one error", () => {
    expect({ body: BODY }).toEqual({ body: expect.schemaMatching(schema) });
    expect({ body: { ...BODY, type: "not_found" } }).not.toEqual({ body: expect.schemaMatching(schema) });
    expect(BODY).toEqual(expect.schemaMatching(errorSchema(deviceManagement, "device-management/validation_error")));
    expect(BODY).not.toEqual(expect.schemaMatching(errorSchema(deviceManagement, "device-management/not_found")));
  });
});
