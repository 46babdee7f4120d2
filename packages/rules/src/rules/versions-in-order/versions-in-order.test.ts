import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const since = (version: string, named: string): string[] =>
  lintSample(
    { info: { version }, components: { schemas: { ParcelLost: { "x-error": { since: named } } } } },
    "versions-in-order",
  );

test.each([
  ["1.0.0", "1.0.1"],
  ["1.9.0", "1.10.0"],
  ["v1", "v2"],
  ["2024-05-01", "2024-06-01"],
  ["1.0", "1.0.1"],
  ["1.0.0.4", "1.0.0.5"],
  ["1.0.0", "2.0.0-beta"],
])("in version %s nothing is there since %s", (version, named) => {
  expect(since(version, named)).toEqual([
    expect.stringContaining(
      `error versions-in-order /components/schemas/ParcelLost/x-error/since: found "${named}", which is later than the version ${version}`,
    ),
  ]);
});

test.each([
  ["1.0.0", "1.0.0"],
  ["1.10.0", "1.9.0"],
  ["1.0.0", "1"],
  ["1.0.0", "2024-05-01"],
  ["2024-05-01", "3.0.0"],
  ["spring", "2.0.0"],
  ["spring", "summer"],
  ["1.0.0", "1.0.0-beta"],
])("in version %s something can be there since %s", (version, named) => expect(since(version, named)).toEqual([]));

test("a code was removed in a version that is reached", () => {
  const removed = [{ code: "a", version: "0.9.0" }, { code: "b", version: "2.0.0" }, { code: "c" }];
  expect(lintSample({ info: { "x-error-family": { removed } } }, "versions-in-order")).toEqual([
    expect.stringContaining("/info/x-error-family/removed/1/version: found"),
  ]);
});

test.each(["latest", "Unreleased", "main"])("a family of the version %s is reported at the version", (version) => {
  expect(lintSample({ info: { version } })).toEqual([
    expect.stringContaining(`/info/version: found "${version}", which names another state tomorrow`),
  ]);
});

test("a since that is no version is reported", () => {
  const change = { components: { schemas: { ParcelLost: { "x-error": { since: "soon" } } } } };
  expect(lintSample(change)).toEqual([
    expect.stringContaining('/components/schemas/ParcelLost/x-error/since: found "soon", which is no version'),
  ]);
});
