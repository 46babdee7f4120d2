import { expect, test } from "vitest";
import { complaints, overlayOf } from "../../../test/overlays.ts";

const LIMIT_MS = 60_000;

test.each([
  [
    "filters in filters",
    { a: Array.from({ length: 4000 }, (_, index) => index) },
    "$.a[?count($.a[?count($.a[?@ == 1]) == 1]) == 3]",
  ],
  ["patterns that try everything", { a: [`${"a".repeat(60)}!`] }, "$.a[?match(@, '(a+)+b')]"],
  ["searches that try everything", { a: [`${"a".repeat(80)}!`] }, "$.a[?search(@, '(a|aa)+$b')]"],
])("%s end after some seconds", { timeout: LIMIT_MS }, async (_, base, target) => {
  const said = await complaints(base, overlayOf(`- target: ${JSON.stringify(target)}\n  update: 1\n`));
  expect(said).toEqual([
    "errors.overlay.yaml:4:3 /actions/0: found actions that take more than 15 seconds; wanted targets that are simpler",
  ]);
});
