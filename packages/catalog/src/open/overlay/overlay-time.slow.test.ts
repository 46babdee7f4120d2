import { expect, test, vi } from "vitest";
import { complaints, overlayOf } from "../../../test/overlays.ts";

/** The limit of users is ten times as long, for large documents on busy machines. */
vi.mock("../limits.ts", async (importOriginal) => ({
  ...(await importOriginal<typeof import("../limits.ts")>()),
  MAX_OVERLAY_MS: 1500,
}));

test.each([
  [
    "filters in filters",
    { a: Array.from({ length: 4000 }, (_, index) => index) },
    "$.a[?count($.a[?count($.a[?@ == 1]) == 1]) == 3]",
  ],
  ["patterns that try everything", { a: [`${"a".repeat(60)}!`] }, "$.a[?match(@, '(a+)+b')]"],
  ["searches that try everything", { a: [`${"a".repeat(80)}!`] }, "$.a[?search(@, '(a|aa)+$b')]"],
])("%s end after some seconds", async (_, base, target) => {
  const said = await complaints(base, overlayOf(`- target: ${JSON.stringify(target)}\n  update: 1\n`));
  expect(said).toEqual([
    "errors.overlay.yaml:4:3 /actions/0: found actions that take more than 1.5 seconds; wanted targets that are simpler",
  ]);
});
