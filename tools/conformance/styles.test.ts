/** How other APIs say their errors: each style is linted, emitted and loaded, and its exchanges are decoded as text, parsed and as bytes. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readFamily, type Family as SpecFamily } from "@faultline/catalog";
import { emitGuards, vectorsOf } from "@faultline/codegen";
import { decode, decodeAll, type Exchange, type Family } from "@faultline/guards";
import { lintDocument } from "@faultline/rules";
import { parse } from "yaml";
import { familyOf, loadGuards } from "./load-guards.ts";

/** What an exchange must give: members of the fault, of its policy too; null where it is no failure. */
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
  exchanges: Readonly<
    Record<string, { status: number; headers?: Record<string, string>; body?: string; want: Wanted }>
  >;
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

  test.each(Object.entries(exchanges))("%s", (_, { want, ...exchange }) => {
    const fault = decode(family, exchange);
    if (want === null) return expect(fault).toBeUndefined();
    const { recovery, strategy, wait, ...members } = want;
    expect(fault).toMatchObject({ ...members, ...(members["code"] === null && { code: undefined }) });
    if (recovery !== undefined) expect(fault?.policy.recovery).toBe(recovery);
    if (strategy !== undefined) expect(fault?.policy.strategy).toBe(strategy);
    if (wait !== undefined) expect(fault?.policy.wait).toEqual(wait);
  });

  test.each(Object.entries(exchanges))("%s: alike as text, parsed and with a mark at its beginning", (_, exchange) => {
    expectOneVerdict(family, exchange);
  });

  test("examples are declared, each under its statuses", () => {
    for (const { status, headers, body, expect: wanted } of vectorsAtRoot(spec)) {
      const fault = decode(family, { status, headers, body });
      expect({ match: fault?.match, code: fault?.code }).toEqual({ match: "declared", code: wanted.code });
    }
  });
});

/** Each `source` of the document that is one by its form. */
function sourcesIn(value: unknown): { basis: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.values(value).flatMap(sourcesIn);
  return "document" in value && "basis" in value ? [value as { basis: string }, ...below] : below; // the schema of the vocabulary makes it a text
}

function vectorsAtRoot(
  spec: SpecFamily,
): { status: number; headers: Record<string, string>; body: unknown; expect: { code: unknown } }[] {
  return [...vectorsOf(spec).values()].filter(({ expect: { pointer } }) => pointer === undefined);
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
