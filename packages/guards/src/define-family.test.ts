import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { deviceManagement } from "@faultline/guards/device-management";
import { defineFamily } from "@faultline/guards/runtime";

const { form } = deviceManagement.facts;

describe("the form of the facts", () => {
  test.each([form - 1, form + 1])("is refused where it is another: %i", (other) => {
    expect(() => defineFamily({ ...deviceManagement.facts, form: other })).toThrow(
      new TypeError(
        `device-management has facts of form ${other}, this @faultline/guards reads form ${form}: run \`faultline generate\` with its release.`,
      ),
    );
  });

  test("has a number of its own for these members; where they change, raise FORM in codegen and in guards", () => {
    expect({ form, ...membersOfFacts() }).toEqual({
      form: 6,
      FamilyFacts:
        "form id envelopes lists sequences withoutEnvelope places responses withinSuccess respell keyOf byStatus readText contentType requestIdHeader docsUrl",
      Envelope:
        "name code codes message messageRequired requestId status repeatsStatus constants is issues find errors statusOnly",
      Codes: "sent find fill issue",
      CodeLocation: "read pointer write isText",
      ErrorDetails: "slug at inHeader range places isListed docsUrl canonicalCode",
      Own: "constants is issues",
      Policy:
        "recovery strategy minDelaySeconds basis documentedMinSeconds maxDelaySeconds maxAttempts unprocessed waitOf byCause wait cause causes",
      Place: "kind path isSuccess sequence",
      Lists: "judge envelopes",
      ListFacts: "path withinSuccess constants",
    });
  });
});

/** The members of the interfaces of which emitted modules state facts. */
function membersOfFacts(): Record<string, string> {
  const source = readFileSync(new URL("./family.ts", import.meta.url), "utf8");
  const names = ["FamilyFacts", "Envelope", "Codes", "CodeLocation", "ErrorDetails", "Own", "Policy", "Place"];
  return Object.fromEntries(
    [...names, "Lists", "ListFacts"].map((name) => {
      const [, body = ""] = new RegExp(`^export interface ${name}\\b[^{]*\\{\\n(.*?)^\\}`, "ms").exec(source) ?? [];
      return [name, [...body.matchAll(/^ {2}readonly (\w+)/gm)].map(([, member]) => member).join(" ")];
    }),
  );
}
