import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const described = (description: string): string[] =>
  lintSample({ components: { schemas: { ParcelLost: { description } } } }, "no-placeholder");

test.each([
  "TODO",
  "TBD.",
  "FIXME: write",
  "What happened (XXX).",
  "todo: write",
  "tbd",
  "Lorem ipsum dolor.",
  "To be defined.",
  "...",
  "-",
  "<text>",
  "Your description here",
  "string",
  "N/A",
])("finds %j", (text) =>
  expect(described(text)).toEqual([
    expect.stringContaining("warn no-placeholder /components/schemas/ParcelLost/description: found"),
  ]),
);

test.each([
  "The todo list is full.",
  "A text is missing.",
  "Any 4XX.",
  "Nothing was found.",
  "Mastodon is down.",
  "Write to the string quartet.",
  "<p>The parcel is lost, and nobody knows where it is.</p>",
  "<the text that the service puts between brackets itself>",
])("takes %j", (text) => {
  expect(described(text)).toEqual([]);
});

test("a blank summary is one, a blank description is missing", () => {
  const found = lintSample({ info: { summary: " ", description: " " } }, "no-placeholder");
  expect(found).toEqual([expect.stringContaining("/info/summary: found a blank text")]);
});

test("looks into remedies, causes, sources and guidance, and not into what is on the wire", () => {
  const known = {
    remedies: ["TODO", { text: " ", basis: "inferred" }],
    causes: [{ when: "TBD" }],
    source: { document: "TBD", basis: "observed" },
  };
  const found = lintSample(
    {
      info: { "x-error-family": { guidance: ["FIXME"] } },
      components: { schemas: { ParcelLost: { "x-error": known } } },
    },
    "no-placeholder",
  );
  expect(found.map((line) => line.split(" ")[2]).sort()).toEqual([
    "/components/schemas/ParcelLost/x-error/causes/0/when:",
    "/components/schemas/ParcelLost/x-error/remedies/0:",
    "/components/schemas/ParcelLost/x-error/remedies/1/text:",
    "/components/schemas/ParcelLost/x-error/source/document:",
    "/info/x-error-family/guidance/0:",
  ]);
  const wire = { examples: [{ status: 404, type: "parcel_lost", message: "TODO" }], "x-error": { messages: ["TODO"] } };
  expect(lintSample({ components: { schemas: { ParcelLost: wire } } }, "no-placeholder")).toEqual([]);
});
