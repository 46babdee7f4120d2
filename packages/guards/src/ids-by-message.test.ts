import { decode, idsByMessage } from "@faultline/guards";
import { appAndBookManagement } from "@faultline/guards/app-and-book-management";
import { help } from "@faultline/guards/app-and-book-management/help";
import { describe, expect, test } from "vitest";
import { subjects } from "../test/subjects.ts";

const decoded = (errorMessage: string) => decode(appAndBookManagement, { status: 400, body: { errorMessage } })!;

test("a text that belongs to one number alone tells that number", () => {
  const fault = decoded("The server has revoked the sToken.");
  expect(fault.id).toBeUndefined();
  expect(idsByMessage(fault, help)).toEqual(["app-and-book-management/9625"]);
});

test.each(["The server has  revoked the `sToken`", "the server HAS revoked the stoken."])(
  "%j is the same text",
  (text) => {
    expect(idsByMessage(decoded(text), help)).toEqual(["app-and-book-management/9625"]);
  },
);

test.each(["", "Error", "Something else went wrong.", "x".repeat(5000)])("%j tells none", (text) => {
  expect(idsByMessage(decoded(text), help)).toEqual([]);
});

describe.each(subjects)("$id", ({ help: familyHelp }) => {
  test("each message leads to its error, or belongs to several", () => {
    const all = Object.entries(familyHelp.errors).flatMap(([id, { messages = [] }]) =>
      messages.map((text) => ({ id, text })),
    );
    for (const { id, text } of all) {
      const found = idsByMessage({ message: text }, familyHelp);
      if (found.length > 0) expect(found, text).toEqual([id]);
      else expect(all.filter((other) => other.text === text || other.id !== id).length).toBeGreaterThan(1);
    }
  });
});

test("a text of two errors tells neither", () => {
  const error = (name: string, ...messages: string[]) => ({
    ...{ name, code: name, title: name, description: name, statuses: [400], messages },
  });
  const errors = { "a/one": error("one", "It failed badly.", "Own words"), "a/two": error("two", "It failed badly") };
  expect(idsByMessage({ message: "It failed badly." }, { errors })).toEqual([]);
  expect(idsByMessage({ message: "own words" }, { errors })).toEqual(["a/one"]);
  expect(idsByMessage({ raw: { reason: "Own words." } }, { errors })).toEqual(["a/one"]);
});

test("a body that throws when it is read tells none", () => {
  const raw = Object.defineProperty({}, "message", {
    enumerable: true,
    get: () => {
      throw new Error("no");
    },
  });
  expect(idsByMessage({ raw }, help)).toEqual([]);
});
