/** Bodies whose failure is a list of errors: each style is linted, emitted and loaded, and its exchanges are decoded. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFamily } from "@faultline/catalog";
import { emitGuards, vectorsOf } from "@faultline/codegen";
import { advise, decode, decodeAll, FaultError, toProblemDetails, type Family } from "@faultline/guards";
import { lintDocument } from "@faultline/rules";
import { parse } from "yaml";
import { familyOf, loadGuards } from "./load-guards.ts";

type Wanted = Readonly<Record<string, unknown>>;

interface Exchange {
  status?: number;
  headers?: Record<string, string>;
  body: string;
  /** Members of the root's fault; null where there is none. */
  want: Wanted | null;
  /** What `decodeAll` lists: pointer, match and code of each. */
  all?: readonly string[];
}

interface Style {
  findings: readonly string[];
  exchanges: Readonly<Record<string, Exchange>>;
}

const folder = new URL("styles/", import.meta.url);

function documentOf(style: string): unknown {
  return parse(readFileSync(new URL(`${style}/openapi.yaml`, folder), "utf8"));
}

describe.each(["json-api", "graphql", "slack", "json-rpc-batch", "directus", "salesforce", "github"])(
  "%s",
  async (style) => {
    const { family: spec, problems } = readFamily(style, "openapi.yaml", documentOf(style));
    const emitted = emitGuards(spec);
    const family = familyOf(await loadGuards(emitted.text));
    const { findings, exchanges } = JSON.parse(
      readFileSync(new URL(`${style}/exchanges.json`, folder), "utf8"),
    ) as Style; // written so

    test("is read, emitted and linted", () => {
      expect([...problems, ...emitted.problems]).toEqual([]);
      const found = lintDocument(style, "openapi.yaml", documentOf(style));
      const errors = found.filter(({ severity }) => severity === "error");
      expect(errors.map(({ rule, path }) => `${rule} /${path.join("/")}`)).toEqual(findings);
    });

    test.each(Object.entries(exchanges))("%s, as text and parsed", (_, { want, all, ...exchange }) => {
      for (const body of [exchange.body, JSON.parse(exchange.body) as unknown]) {
        const fault = decode(family, { ...exchange, body });
        if (want === null) expect(fault).toBeUndefined();
        else expect(fault).toMatchObject({ ...want, ...(want["code"] === null && { code: undefined }) });
        const { faults } = decodeAll(family, { ...exchange, body });
        if (all) expect(faults.map(({ pointer, match, code }) => `${pointer} ${match} ${code}`)).toEqual(all);
      }
      expect(decodeAll(family, { ...exchange, body: JSON.parse(exchange.body) })).toEqual(decodeAll(family, exchange));
    });

    test("its vectors are decoded to what they expect", () => {
      const vectors = [...vectorsOf(spec)];
      expect(vectors.length).toBeGreaterThanOrEqual(spec.errors.length);
      for (const [file, { status, headers, body, expect: wanted }] of vectors) {
        const { pointer = "", faults = [], match, code, advice } = wanted;
        const { faults: found } = decodeAll(family, { status, headers, body });
        const fault = found.find((one) => one.pointer === pointer);
        expect(fault, file).toMatchObject({ match, code, faults });
        expect(advise(fault!, { method: "GET", attempt: 1, random: () => 0 })).toEqual(advice);
      }
    });
  },
);
