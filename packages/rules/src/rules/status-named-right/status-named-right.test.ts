import { expect, test } from "vitest";
import { lintSample } from "../../../sample/sample.ts";

const describing = (description: string): string[] =>
  lintSample({ components: { responses: { 404: { description } } } }, "status-named-right");

test.each([
  "409",
  "409 Conflict",
  "409: the parcel is on its way.",
  "HTTP 500 Internal Server Error",
  "(400) Bad",
  "410, gone.",
])("a 404 described as %j is reported at the description", (text) => {
  expect(describing(text)).toEqual([
    expect.stringMatching(
      /^error status-named-right \/components\/responses\/404\/description: found a text that names the status \d{3}, under 404/,
    ),
  ]);
});

test.each([
  "404",
  "404 Not Found",
  "404: there is no such parcel.",
  "There is no such parcel; a 409 means another thing.",
  "500 parcels are the most that one call takes.",
  "499 is the largest number of a parcel.",
  "410ths are not counted.",
])("a 404 described as %j has no finding", (text) => {
  expect(describing(text)).toEqual([]);
});

test("an error's title and description are compared with the statuses under which it arrives", () => {
  const texts = { title: "410 Gone", description: "410 Gone: somebody has taken the parcel." };
  const at = (member: string): unknown =>
    expect.stringContaining(
      `/components/schemas/ParcelLost/${member}: found a text that names the status 410, under 404`,
    );
  expect(lintSample({ components: { schemas: { ParcelLost: texts } } }, "status-named-right").sort()).toEqual([
    at("description"),
    at("title"),
  ]);
});
