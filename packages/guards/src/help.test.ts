import { describe, expect, test } from "vitest";
import { decode, type Fault } from "@faultline/guards";
import { deviceManagement } from "@faultline/guards/device-management";
import { help } from "@faultline/guards/device-management/help";
import { families } from "@faultline/guards/families";
import { isCodedAtRoot, subjects } from "../test/subjects.ts";

test("help is a module of its own, to be asked with a fault's id, or with its status", () => {
  const known: Fault | undefined = decode(deviceManagement, {
    status: 404,
    body: { object: "error", code: 404, type: "not_found", message: "m", request_id: "r" },
  });
  expect(help.errors[known?.id ?? ""]).toMatchObject({
    code: "not_found",
    canonicalCode: "NOT_FOUND",
    statuses: [404],
  });
  expect(help.responses[410]?.description).toMatch(/./);
});

describe.each(subjects)("$id", ({ family, help: familyHelp, spec }) => {
  test("has help for exactly the errors and the statuses of its spec", () => {
    expect(Object.keys(familyHelp.errors).sort()).toEqual(spec.errors.map((error) => error.id).sort());
    expect(Object.keys(familyHelp.responses)).toEqual(spec.responses.map(({ status }) => String(status)));
    for (const { id, code, statuses, ranges } of spec.errors)
      expect(familyHelp.errors[id]).toMatchObject({ code, statuses: [...statuses, ...ranges] });
  });

  test("says of every error what it is, what to do and where that is written", () => {
    for (const { title, description, remedies, source } of Object.values(familyHelp.errors)) {
      expect([title, description, remedies?.[0]?.text, source?.document]).not.toContain(undefined);
    }
  });

  test("says of retries what decoding says of them", () => {
    for (const { id, statuses, examples } of spec.errors.filter(
      (error) => error.statuses.length > 0 && isCodedAtRoot(error),
    )) {
      const { policy } = decode(family, { status: statuses[0], headers: {}, body: examples[0] })!;
      const { recovery, wait: _, causes: __, cause, ...retry } = policy;
      const help = familyHelp.errors[id]!;
      const known = help.causes?.find((one) => one.id === cause && cause !== undefined);
      expect({ recovery: known?.recovery ?? help.recovery, retry: known?.retry ?? help.retry }).toMatchObject({
        recovery,
        retry,
      });
    }
  });
});

test("no name leads to two families", () => {
  const names = families.flatMap(({ id, aliases, brands }) => [...new Set([id, ...aliases, ...brands])]);
  expect(new Set(names).size).toBe(names.length);
});
