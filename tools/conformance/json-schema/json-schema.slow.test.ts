/** The official suite of JSON Schema, draft 2020-12: what the guards check is right, and what they cannot check is refused. */
import { afterAll, describe, expect, test } from "vitest";
import { judge } from "./judge.ts";
import { missing, readSuite, type Case } from "./suite.ts";
import { reasonsToRefuse } from "./support.ts";

const cases = readSuite();
const files = [...new Set(cases.map(({ file }) => file))];
const counts = { passed: 0, refused: 0, failed: 0 };

if (missing !== undefined) console.warn(`Skipped: ${missing}`);

test.runIf(process.env["CI"])("the official suite is there to be run", () => {
  expect(missing).toBeUndefined();
});

describe.skipIf(missing !== undefined)("the official suite", () => {
  const of = (file: string): Case[] => cases.filter((group) => group.file === file);

  test.each(files)(
    "%s: guards and issues agree with every test, and what cannot be checked is refused",
    async (file) => {
      const failures: object[] = [];
      for (const group of of(file)) {
        const reasons = reasonsToRefuse(group.schema);
        const { refused, disagreements } = await judge(group);
        const isRight = reasons.length > 0 ? refused.length > 0 : refused.length === 0 && disagreements.length === 0;
        counts[!isRight ? "failed" : reasons.length > 0 ? "refused" : "passed"] += group.tests.length;
        if (!isRight) failures.push({ schema: group.description, mustBeRefusedFor: reasons, refused, disagreements });
      }
      expect(failures).toEqual([]);
    },
  );

  test("most of it is supported, and none of what only looks at the members, items or values of a body is refused", () => {
    const supported = cases.filter(({ schema }) => reasonsToRefuse(schema).length === 0);
    expect(supported.length).toBeGreaterThan(200);
    const refusing = new Set(cases.filter(({ schema }) => reasonsToRefuse(schema).length > 0).map(({ file }) => file));
    for (const file of [
      "type.json",
      "properties.json",
      "items.json",
      "contains.json",
      "oneOf.json",
      "pattern.json",
      "if-then-else.json",
    ])
      expect(refusing).not.toContain(file);
  });

  afterAll(() =>
    console.info(
      `JSON-Schema-Test-Suite: ${counts.passed} tests passed, ${counts.refused} of refused schemas, ${counts.failed} failed`,
    ),
  );
});
