/** How other APIs say their errors: each style is linted, emitted and loaded, and its exchanges are decoded as text, parsed and as bytes. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readFamily } from "@faultline/catalog";
import { declaredVectors, emitGuards, vectorsOf } from "@faultline/codegen";
import { advise, createBody, decode, decodeAll, type Exchange, type Family, type Fault } from "@faultline/guards";
import { lintDocument } from "@faultline/rules";
import { parse } from "yaml";
import { differences } from "../../packages/guards/test/vector-differences.js";
import { familyOf, loadGuards } from "./load-guards.ts";

/**
 * What an exchange must give: members of the fault, of its policy too; null where it is no failure. `all` beside it lists
 * pointer, match and code of each fault that `decodeAll` gives.
 */
type Wanted = Readonly<Record<string, unknown>> | null;

interface Style {
  /** Errors of lint that the spec gives, as `rule pointer`. */
  findings: readonly string[];
  /** Whether all that a failed call says of its error is read. */
  expressible: "well" | "in part";
  /** The exchange that docs/styles.md shows. */
  hardest: string;
  /** What the format cannot say of the style. */
  missing?: string;
  exchanges: Readonly<Record<string, Exchange & { want: Wanted; all?: readonly string[] }>>;
}

const folder = new URL("styles/", import.meta.url);
const styles = readdirSync(folder);

describe.each(styles)("%s", async (id) => {
  const document: unknown = parse(readFileSync(new URL(`${id}/openapi.yaml`, folder), "utf8"));
  const { findings, exchanges, expressible, missing } = JSON.parse(
    readFileSync(new URL(`${id}/exchanges.json`, folder), "utf8"),
  ) as Style; // written so
  const { family: spec, problems } = readFamily("style", "openapi.yaml", document);
  const emitted = emitGuards(spec);
  const family = familyOf(await loadGuards(emitted.text));

  test("can be read and emitted, and lint finds what it should", () => {
    expect([...problems, ...emitted.problems]).toEqual([]);
    const errors = lintDocument("style", "openapi.yaml", document).filter(({ severity }) => severity === "error");
    expect(errors.map(({ rule, path }) => `${rule} /${path.join("/")}`)).toEqual(findings);
  });

  test("says where it read what it calls documented, and what it cannot express", () => {
    const documented = sourcesIn(document).filter(({ basis }) => basis === "documented");
    for (const source of documented)
      expect(source).toMatchObject({ section: expect.any(String), url: expect.any(String) });
    expect(["well", "in part"]).toContain(expressible);
    if (expressible === "in part") expect(missing).toEqual(expect.any(String));
  });

  test.each(Object.entries(exchanges))("%s", (_, { want, all, ...exchange }) => {
    expectFault(decode(family, exchange), want);
    const { faults } = decodeAll(family, exchange);
    if (all) expect(faults.map(({ pointer, match, code }) => `${pointer} ${match} ${code}`)).toEqual(all);
  });

  test.each(Object.entries(exchanges))("%s: alike as text, parsed and with a mark at its beginning", (_, exchange) => {
    expectOneVerdict(family, exchange);
  });

  const [list] = Object.keys(family.facts.lists?.envelopes ?? {});
  if (list !== undefined)
    test("a body with a list of its errors can be made by the name of the list", () => {
      const untyped = createBody as (family: Family, name: string, rest: unknown) => unknown; // as a program without types calls it
      const bodies = declaredVectors(spec).flatMap(({ body, expect: wanted }) => (wanted?.faults ? [body] : []));
      expect(bodies.length).toBeGreaterThan(0);
      for (const body of bodies) expect(untyped(family, list, body)).toEqual(body);
      expect(() => untyped(family, list, {})).toThrow("wanted a list with an error in it");
    });

  test("its vectors are decoded as they expect, and advised so", () => {
    const vectors = vectorsOf(spec);
    expect(vectors.length).toBeGreaterThanOrEqual(spec.errors.filter(({ examples }) => examples.length > 0).length);
    for (const vector of vectors) expect(differences(family, vector, { decode, decodeAll, advise })).toEqual([]);
  });
});

function expectFault(fault: Fault | undefined, want: Wanted): void {
  if (want === null) return expect(fault).toBeUndefined();
  const { recovery, strategy, wait, ...members } = want;
  expect(fault).toMatchObject({ ...members, ...(members["code"] === null && { code: undefined }) });
  if (recovery !== undefined) expect(fault?.policy.recovery).toBe(recovery);
  if (strategy !== undefined) expect(fault?.policy.strategy).toBe(strategy);
  if (wait !== undefined) expect(fault?.policy.wait).toEqual(wait);
}

/** Each `source` of the document that is one by its form. */
function sourcesIn(value: unknown): { basis: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.values(value).flatMap(sourcesIn);
  return "document" in value && "basis" in value ? [value as { basis: string }, ...below] : below; // the schema of the vocabulary makes it a text
}

function expectOneVerdict(family: Family, exchange: Exchange): void {
  const text = exchange.body;
  if (typeof text !== "string") return;
  for (const body of [parsed(text), `\ufeff${text}`, ` ${text}`]) {
    if (typeof body === "string" && !/^\s*[\ufeff\s]*[{[]/.test(body)) continue; // of a plain text every character counts
    expect(decode(family, { ...exchange, body })).toEqual(decode(family, exchange));
    expect(decodeAll(family, { ...exchange, body })).toEqual(decodeAll(family, exchange));
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
