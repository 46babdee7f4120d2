/** Which licences pass, without the registry; `npm run check:publish` makes the list of a release. */
import { expect, test } from "vitest";
import { licenceFaults } from "./sbom.ts";

const of = (...ids: string[]) => ids.map((id) => ({ license: { id } }));

test("permissive licences pass, also of what is bundled", () => {
  const inside = { name: "b", version: "1.0.0", licenses: of("ISC") };
  const components = [{ name: "a", version: "1.0.0", licenses: of("MIT", "Apache-2.0"), components: [inside] }];
  expect(licenceFaults({ components })).toEqual([]);
});

test.each([
  ["copyleft", of("GPL-3.0-only"), "GPL-3.0-only"],
  ["one of two", of("MIT", "AGPL-3.0-only"), "MIT, AGPL-3.0-only"],
  ["an expression", [{ expression: "(MIT OR GPL-2.0)" }], "(MIT OR GPL-2.0)"],
  ["a text in place of an identifier", [{ license: { name: "SEE LICENSE IN FILE" } }], "SEE LICENSE IN FILE"],
  ["none", [], "no licence"],
])("%s is reported, at any depth", (_, licenses, found) => {
  const inside = { name: "b", version: "2.0.0", licenses };
  const components = [{ name: "a", version: "1.0.0", licenses: of("MIT"), components: [inside] }];
  expect(licenceFaults({ components })).toEqual([expect.stringContaining(`b@2.0.0: found ${found}; wanted one of`)]);
});
