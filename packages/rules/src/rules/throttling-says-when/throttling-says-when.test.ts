import { expect, test } from "vitest";
import { auditDocument } from "@faultline/rules";
import { inWords } from "../../../sample/sample.ts";

const audited = (paths: object, more: object = {}): string[] =>
  auditDocument({ openapi: "3.1.1", info: {}, paths, ...more }, { only: new Set(["throttling-says-when"]) }).map(
    inWords,
  );

const answering = (status: string, response: object): object => ({ get: { responses: { [status]: response } } });

test.each(["429", "503"])("names each %s without the header, once for all", (status) => {
  const bare = answering(status, { description: "Busy." });
  expect(audited({ "/a": bare, "/b": answering(status, { description: "Busy." }) })).toEqual([
    expect.stringContaining(
      `warn throttling-says-when /paths/~1a/get/responses/${status}: found a ${status} without a Retry-After header, answered by 2 operations; likewise at 1 further place`,
    ),
  ]);
});

test("takes the header however it is spelled, and asks no other status for it", () => {
  expect(audited({ "/a": answering("429", { headers: { "retry-after": {} } }), "/b": answering("500", {}) })).toEqual(
    [],
  );
});
