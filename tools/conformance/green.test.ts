/** What lint passes can be emitted: families changed at random, in which no rule finds an error. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse, readFamily } from "@faultline/catalog";
import { emitHelp, emitModule } from "@faultline/codegen";
import { decode, type Family } from "@faultline/guards";
import * as runtime from "@faultline/guards/runtime";
import { familyMarkdown, familyPages, familyTable } from "@faultline/reference";
import { describesErrors, lintDocument } from "@faultline/rules";
import { interpretFamily } from "../../packages/codegen/src/load/load-family.ts";

const ROOT = join(import.meta.dirname, "../..");
const FAMILIES = globSync(["tools/conformance/styles/*/openapi.yaml", "packages/standards/*/openapi.yaml"], {
  cwd: ROOT,
}).map((file) => ({ file, text: JSON.stringify(parse(readFileSync(join(ROOT, file), "utf8"))) }));

/** What people and tools put where something else was meant. */
const VALUES: readonly unknown[] = [
  ...[null, true, -1, 404, 1.5, "", "x y", "constructor", "__proto__", "*/", "${x}", "</script>", [], {}, ["a"]],
  ...[
    { type: "string" },
    { const: "a" },
    { enum: ["a", "b"] },
    { type: ["string", "null"] },
    { oneOf: [{ const: 5 }] },
  ],
  ...[{ not: {} }, { required: ["a"] }, { pattern: "^a+$" }, { additionalProperties: { type: "integer" } }],
  ...[
    { if: { required: ["a"] }, then: { required: ["b"] } },
    { items: { type: "string" }, uniqueItems: true },
  ],
];
const KEYS = [
  "type",
  "const",
  "enum",
  "properties",
  "required",
  "allOf",
  "oneOf",
  "not",
  "items",
  "examples",
  "x-error",
];

type Container = Record<string, unknown>;

/** Every member and item, with what holds it. */
function ownersIn(root: unknown): { owner: Container; key: string }[] {
  return Object.entries(typeof root === "object" && root !== null ? root : {}).flatMap(([key, value]) => [
    { owner: root as Container, key }, // it has members
    ...ownersIn(value),
  ]);
}

interface Change {
  kind: "drop" | "replace" | "copy" | "rename" | "add" | "text";
  at: number;
  from: number;
  value: unknown;
  key: string;
}
const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom("drop", "replace", "copy", "rename", "add", "text"),
  at: fc.nat(),
  from: fc.nat(),
  value: fc.constantFrom(...VALUES),
  key: fc.constantFrom(...KEYS),
});

function applied(document: unknown, { kind, at, from, value, key: name }: Change): void {
  const owners = ownersIn(document);
  const [chosen, other] = [owners[at % owners.length], owners[from % owners.length]];
  if (!chosen || !other) return;
  const { owner, key } = chosen;
  const old = owner[key];
  const source = structuredClone(other.owner[other.key]);
  if (kind === "replace") owner[key] = structuredClone(value);
  else if (kind === "copy") owner[key] = source;
  else if (kind === "text") owner[key] = typeof old === "string" ? `${old}x` : old;
  else if (kind === "add") {
    if (typeof old === "object" && old !== null && !Array.isArray(old)) Reflect.set(old, name, structuredClone(value));
  } else if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else {
    delete owner[key];
    if (kind === "rename") owner[other.key] = old;
  }
}

test("what lint passes has guards, help and pages, and its examples are errors as documented", () => {
  let passed = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...FAMILIES),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      ({ file, text }, changes) => {
        const document: unknown = JSON.parse(text);
        for (const each of changes) applied(document, each);
        const found = lintDocument("sample", file, document);
        expect(found.filter(({ message }) => message.includes("cannot judge"))).toEqual([]);
        if (!describesErrors(document) || found.some(({ severity }) => severity === "error")) return;
        passed++;
        const { family, problems } = readFamily("sample", file, document);
        expect([...problems, ...emitModule(family).problems]).toEqual([]);
        expect([
          emitHelp(family),
          familyPages(family)[0].html,
          familyMarkdown(family),
          familyTable(family),
        ]).not.toContain("");
        if (family.errors.length === 0) return;
        const made = interpretFamily(family, runtime) as Family; // what the emitted module exports
        for (const { id, statuses, examples, placements, envelope, location = -1 } of family.errors) {
          const isBody =
            envelope?.codes[location]?.kind !== "header" &&
            placements.some(({ kind, path }) => kind === "response" && path.length === 0);
          const [status] = statuses.filter((documented) => documented >= 400);
          if (!isBody || status === undefined) continue;
          for (const body of examples) expect(decode(made, { status, body })).toMatchObject({ match: "declared", id });
        }
      },
    ),
    { numRuns: 500 },
  );
  expect(passed).toBeGreaterThan(50);
});
