import { readFileSync } from "node:fs";
import { Ajv2020, type AnySchema } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { completed, documentOf, inWords, lintPageSample, lintSample, pages } from "../sample/sample.ts";
import { auditRules, lintDocument } from "@faultline/rules";

const ajv = new Ajv2020({ strict: false, validateFormats: false });
const schema = new URL("../../../specs/openapi.schema.json", import.meta.url);
const isSpec = ajv.compile(JSON.parse(readFileSync(schema, "utf8")) as AnySchema); // the schema of our specs
const ofAudit = new Set(auditRules.map(({ id }) => id));
/** Rules about what the schema of specs refuses as well: their failing samples cannot be valid. */
const ABOUT_VALIDITY: ReadonlySet<string> = new Set(["readable-family", "status-in-range"]);

test("neither the family of the pages nor that of the tests breaks a rule", () => {
  expect(lintDocument("sample", "openapi.yaml", completed("{}")).map(inWords)).toEqual([]);
  expect(lintSample({})).toEqual([]);
});

describe.each(pages)("the page of $id", ({ id, fails, finding, passes }) => {
  test("shows the finding of its rule in the failing sample", () => {
    expect(finding).toContain(` ${id} `);
    expect(lintPageSample(id, fails)).toEqual([finding]);
  });

  test("passes its rule with the other sample", () => {
    expect(passes).not.toBe("");
    expect(passes).not.toBe(fails);
    expect(lintPageSample(id, passes)).toEqual([]);
  });
});

test.each(pages.filter(({ id }) => !ofAudit.has(id)))("the samples of $id are valid specs", ({ id, fails, passes }) => {
  expect(isSpec(documentOf(id, passes)), ajv.errorsText(isSpec.errors)).toBe(true);
  expect(isSpec(documentOf(id, fails)), ajv.errorsText(isSpec.errors)).toBe(!ABOUT_VALIDITY.has(id));
});
