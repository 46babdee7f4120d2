/** Descriptions beside references, which count before those of what they lead to. */
import { expect, test } from "vitest";
import { readFamily } from "@faultline/catalog";
import { parse } from "yaml";
import { LAMPS } from "../../test/lamps.ts";

/** Descriptions of statuses, where each operation refers to the response of a lamp that is not there. */
function statusesOf(...operations: string[]): string[] {
  const paths = operations.map((responses, index) => `  /p${index}: { get: { responses: { ${responses} } } }\n`);
  const text = LAMPS.replace("paths: {}", `paths:\n${paths.join("")}`).replace("'404':\n", "Missing:\n");
  const { family, problems } = readFamily("lamps", "lamps", parse(text));
  expect(problems).toEqual([]);
  return family.responses.map(({ status, description }) => `${status} ${description}`);
}

const reference = (key: string, description = ""): string =>
  `'${key}': { $ref: '#/components/responses/Missing'${description === "" ? "" : `, description: ${description}`} }`;

test("a status is described as the reference to its response says", () => {
  expect(statusesOf(reference("404", "No lamp."))).toEqual(["404 No lamp."]);
  expect(statusesOf(`${reference("404", "No lamp.")}, ${reference("410")}`)).toEqual([
    "404 No lamp.",
    "410 Not found.",
  ]);
  expect(statusesOf(reference("404", "No lamp."), reference("404", "No lamp."))).toEqual(["404 No lamp."]);
});

test("where references to one response say different things, it is described as the response says", () => {
  const different = [
    [reference("404", "No lamp."), reference("404", "No room.")],
    [reference("404", "No lamp."), reference("404")],
    [reference("404"), reference("404", "No lamp.")],
  ];
  for (const operations of different) expect(statusesOf(...operations)).toEqual(["404 Not found."]);
});
