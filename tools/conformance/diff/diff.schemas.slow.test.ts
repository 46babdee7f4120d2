import { readFamily, type Family, type OpenApiDocument } from "@faultline/catalog";
import { CHANGE_KINDS, diffFamilies, type Change } from "@faultline/diff";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { body, schema } from "../differential/made-up-schemas.ts";

const ajv = new Ajv2020({ strict: false, logger: false, validateFormats: false });

/** A family with one error, of which a member has the schema. */
function familyOf(value: unknown): Family | undefined {
  const Holder = {
    type: "object",
    required: ["value"],
    properties: { value },
    "x-error": { canonicalCode: "UNKNOWN", recovery: "none", retry: { strategy: "never" } },
  };
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Holder" } } };
  const document = {
    openapi: "3.1.1",
    info: { title: "Made up", version: "1.0.0" },
    paths: {},
    components: { schemas: { Holder }, responses: { 400: { description: "Bad.", content } } },
  };
  const read = readFamily("made-up", "made-up/openapi.yaml", structuredClone(document) as unknown as OpenApiDocument); // a schema may be anything
  return read.problems.length === 0 ? read.family : undefined;
}

/** A judge of bodies; undefined for a schema that Ajv refuses or fails on. */
function judgeOf(made: unknown): ((value: unknown) => boolean | undefined) | undefined {
  try {
    const validate = ajv.compile(made as object | boolean); // as fast-check made it
    return (value) => {
      try {
        return validate(value) === true;
      } catch {
        return undefined;
      }
    };
  } catch {
    return undefined;
  }
}

type Holder = Record<string, unknown>;

function holdersIn(value: unknown): [Holder, string][] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Holder; // a list has keys too
  return Object.keys(holder).flatMap((key) => [[holder, key] as [Holder, string], ...holdersIn(holder[key])]);
}

/** The schema with one part of it removed, replaced, doubled or raised. */
function changed(made: unknown, other: unknown, at: number, how: number): unknown {
  const root = { made: structuredClone(made) };
  const holders = holdersIn(root);
  const [holder, key] = holders[Math.floor(at * holders.length)]!; // `at` is below 1
  const value = holder[key];
  if (how === 0 && holder !== root) {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  } else if (how === 1) holder[key] = other;
  else if (Array.isArray(holder)) holder.push(structuredClone(value));
  else if (typeof value === "number") holder[key] = value + 1;
  else holder[key] = typeof value === "object" && typeof other === "object" ? { ...value, ...other } : other;
  return root.made;
}

/**
 * What the diff leaves aside: references, which lead elsewhere here; alternatives of which only one may hold, where they overlap; bounds
 * of constants that no service has; and what Ajv 8 gets wrong: `contains` beside `prefixItems`.
 */
function isLeftAside(text: string): boolean {
  const isListed = /"(?:const|enum)"/.test(text);
  const isMisjudged = text.includes('"contains"') && text.includes('"prefixItems"');
  return (
    isMisjudged ||
    /"\$ref"|"oneOf"/.test(text) ||
    (isListed && /"multipleOf"|"items":false|"additionalProperties":false/.test(text))
  );
}

const at = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const bodies = fc.array(body, { minLength: 60, maxLength: 60 });

test("where Ajv judges a body otherwise than before, the diff says so, and of whom it breaks", () => {
  const met = { refused: 0, accepted: 0 };
  fc.assert(
    fc.property(schema, schema, at, fc.nat(2), bodies, (made, other, share, how, values) => {
      const next = changed(made, other, share, how);
      fc.pre(!isLeftAside(JSON.stringify([made, next])));
      const [before, after] = [judgeOf(made), judgeOf(next)];
      const [base, head] = [familyOf(made), familyOf(next)];
      fc.pre(before !== undefined && after !== undefined && base !== undefined && head !== undefined);
      const refused = values.some((value) => before(value) === true && after(value) === false);
      const accepted = values.some((value) => before(value) === false && after(value) === true);
      const changes = diffFamilies(base, head).filter(({ kind }) => kind !== "text-changed");
      if (refused || accepted) expect(changes).not.toEqual([]);
      const says = (whom: Change["class"]): boolean =>
        changes.some((change) => change.class === whom || CHANGE_KINDS[change.kind].inverse === change.kind);
      const isNew = changes.some(({ kind }) => kind === "optional-member-added"); // a member of any other type was possible before
      if (refused && !isNew) expect(says("breaking-writers")).toBe(true);
      if (accepted) expect(says("breaking-readers")).toBe(true);
      met.refused += Number(refused);
      met.accepted += Number(accepted);
    }),
    { numRuns: 3000, seed: Number(process.env["FAULTLINE_SEED"] ?? 20_261_127) },
  );
  expect(Math.min(met.refused, met.accepted)).toBeGreaterThan(200);
});
