/** Messages that were copied with a few differences. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { explainedText } from "../fixtures/captured.ts";
import { allFamilies } from "./all-families.ts";
import { idsByNearText } from "./near-text.ts";
import { ownFamilies } from "./own-families.ts";

const FAMILIES = await Promise.all((await allFamilies(await ownFamilies("/"))).map(({ loadHelp }) => loadHelp()));
const OWNED = FAMILIES.flatMap(({ errors }) =>
  Object.entries(errors).flatMap(([id, { messages = [] }]) => messages.map((text) => ({ id, text, errors }))),
).filter(({ id, text, errors }) => idsByNearText(text, errors).join() === id);

test("there are messages of one error alone", () => {
  expect(OWNED.length).toBeGreaterThan(60);
});

const VARIATIONS: Record<string, (text: string) => string> = {
  "a beginning of a client": (text) => `AppError: HTTP 400: ${text}`,
  "quotation marks": (text) => `\u201e${text}\u201c`,
  capitals: (text) => text.toUpperCase(),
  "another end": (text) => `${text.replace(/\.$/, "")}!`,
  "an id at the end": (text) => `${text.replace(/\.$/, "")} 3fa85f64-5717-4562-b3fc-2c963f66afa6.`,
  "other numbers": (text) => text.replaceAll(/\d+/g, "77"),
};

test.each(Object.entries(VARIATIONS))("%s makes no difference", (_, vary) => {
  expect(OWNED.filter(({ id, text, errors }) => idsByNearText(vary(text), errors).join() !== id)).toEqual([]);
});

test("wherever a message is cut off, it is that of its error or of none", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...OWNED),
      fc.nat(),
      fc.constantFrom("", "...", "\u2026"),
      ({ id, text, errors }, at, end) => {
        const cut = text.slice(0, at % text.length);
        expect([[], [id]]).toContainEqual(idsByNearText(cut + end, errors));
      },
    ),
    { numRuns: 2000 },
  );
});

test("of what is long and its own, the beginning is enough", () => {
  const halves = OWNED.filter(({ text }) => text.length > 80);
  const found = halves.filter(({ id, text, errors }) => idsByNearText(text.slice(0, 60), errors).join() === id);
  expect([halves.length > 10, found.length / halves.length > 0.8]).toEqual([true, true]);
});

test("words of something else are no message", () => {
  const words = OWNED.flatMap(({ text }) => text.split(" "));
  const sentence = fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 9 }).map((some) => some.join(" "));
  const texts = new Set(OWNED.map(({ text }) => text));
  fc.assert(
    fc.property(sentence, fc.constantFrom(...FAMILIES), (text, { errors }) => {
      fc.pre(!texts.has(text));
      expect(idsByNearText(`not ${text} at all`, errors)).toEqual([]);
    }),
  );
});

test.each([
  ['"Login required."', "code 9601"],
  ["Error: Login required.", "code 9601"],
  ["9646: The token has expired", "code 9646"],
  ["The provided page index must be greater than 1, and less than", "code 9650"],
])("%j is %s", async (text, words) => {
  expect((await explainedText([text])).text).toContain(words);
});
