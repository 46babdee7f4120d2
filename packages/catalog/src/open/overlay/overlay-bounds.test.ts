import { expect, test } from "vitest";
import { complaints, overlayOf } from "../../../test/overlays.ts";

type Action = Readonly<Record<string, unknown>>;

function written(actions: readonly Action[]): string {
  const numbered = actions.map((action, index) => ({ ...action, "x-index": index })); // no action is there twice
  return JSON.stringify({ overlay: "1.1.0", info: { title: "T", version: "1" }, actions: numbered });
}

const times = (count: number, action: Action): Action[] => Array.from({ length: count }, () => action);
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const nested = (levels: number): object => (levels === 0 ? {} : { a: nested(levels - 1) });

test.each<[string, object, readonly Action[], string]>([
  [
    "a document that is copied into itself again and again",
    { a: [1] },
    times(60, { target: "$.a", copy: "$" }),
    "found more than 200000 values in further positions; wanted a smaller value, or fewer targets",
  ],
  [
    "a list that is added to itself again and again",
    { a: [1] },
    times(60, { target: "$.a", copy: "$.a" }),
    "found more than 200000 values in further positions",
  ],
  [
    "a document that grows deeper with each action",
    { a: {} },
    times(40, { target: "$..[?length(@) == 0]", copy: "$" }),
    "found a document that is too deep or too large for it; wanted a target without `..`",
  ],
  [
    "a large update of many parts",
    { a: numbers(3000).map(() => ({})) },
    [{ target: "$.a.*", update: { b: numbers(100) } }],
    "found more than 200000 values in further positions",
  ],
  [
    "targets that select more than an overlay may",
    { a: numbers(150_000) },
    times(2, { target: "$.a.*", update: 1 }),
    "/actions/1/target: found more than 200000 selected parts; wanted targets that select less",
  ],
  [
    "an update that makes the document too deep",
    nested(150),
    [{ target: `$${".a".repeat(100)}`, update: { b: nested(150) } }],
    "found more than 200 levels; wanted a document that does not contain itself",
  ],
  [
    "a JSONPath that nobody wrote",
    {},
    [{ target: `$${".a".repeat(3000)}`, update: 1 }],
    "found a JSONPath of more than 4000 characters; wanted a shorter one",
  ],
  ["too many actions", {}, times(25_001, { target: "$", update: {} }), "/actions: found more than 25000 actions"],
])("%s is refused", async (_, base, actions, problem) => {
  const said = await complaints(base, written(actions));
  expect(said).toEqual([expect.stringContaining(problem)]);
});

test.each([
  ["deep documents", nested(190), "$..a"],
  ["brackets in brackets", { a: [1] }, `$[?${"!(".repeat(1000)}@.b${")".repeat(1000)}]`],
  [
    "one selector a thousand times",
    { a: 1 },
    `$[${times(900, {})
      .map(() => "'a'")
      .join()}]`,
  ],
  ["numbers beyond the list", { a: [1] }, "$.a[9007199254740991, -9007199254740991, ::-1]"],
])("%s are no reason to give up", async (_, base, target) => {
  const said = await complaints(base, overlayOf(`- target: ${JSON.stringify(target)}\n  remove: true\n`));
  expect(said.join()).not.toContain("too deep");
});
