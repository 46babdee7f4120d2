import { expect, test } from "vitest";
import { auditDocument } from "@faultline/rules";
import { inWords } from "../../../sample/sample.ts";

const audited = (paths: object, more: object = {}): string[] =>
  auditDocument({ openapi: "3.1.1", info: {}, paths, ...more }, { only: new Set(["status-left-out"]) }).map(inWords);

const answering = (...statuses: string[]): object => ({
  get: { responses: Object.fromEntries(statuses.map((status) => [status, {}])) },
});
const secured = { security: [{ key: [] }] };

test("says which operations leave out what others document", () => {
  expect(audited({ "/a": answering("429", "500"), "/b": answering("404"), "/c": answering("5XX") })).toEqual([
    expect.stringContaining(
      "info status-left-out /paths/~1b/get: found 2 operations without a 429, which 1 of 3 operations document, such as /paths/~1b/get and /paths/~1c/get;",
    ),
    expect.stringContaining(
      "info status-left-out /paths/~1b/get: found 1 operation without a 5XX, which 2 of 3 operations document;",
    ),
  ]);
});

test("asks for 401 and 403 where callers prove who they are, and takes ranges and default", () => {
  const paths = {
    "/a": answering("401", "403", "default"),
    "/b": answering("404"),
    "/c": answering("4XX"),
    "/d": { get: { security: [], responses: {} } },
  };
  const found = audited(paths, secured).filter((line) => /without a 40[13]/.test(line));
  expect(found.map((line) => line.split(" ")[2])).toEqual(["/paths/~1b/get:", "/paths/~1b/get:"]);
  expect(audited(paths).filter((line) => /without a 40[13]/.test(line))).toEqual([]);
});

test("a status that no operation documents is missing where there are several, and unknown where there are few", () => {
  const paths = Object.fromEntries(["/a", "/b", "/c", "/d", "/e"].map((url) => [url, answering("404", "500")]));
  expect(audited(paths)).toEqual([expect.stringContaining("found 5 operations without a 429, which none documents")]);
  expect(audited({ "/a": answering("404", "500") })).toEqual([]);
});

test("a 403 on every secured operation stands in for a 401 that none documents", () => {
  const urls = ["/a", "/b", "/c", "/d", "/e"];
  const refusing = (statuses: readonly string[][]): string[] =>
    audited(
      Object.fromEntries(urls.map((url, index) => [url, answering(...(statuses[index] ?? ["403", "500"]))])),
      secured,
    );
  const of401 = (found: readonly string[]): string[] => found.filter((line) => line.includes("without a 401"));
  expect(of401(refusing([]))).toEqual([]);
  expect(of401(refusing([["500"]]))).toHaveLength(1);
  expect(of401(refusing([["401", "403"]]))).toHaveLength(1);
});
