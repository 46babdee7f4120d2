/** Answers to many exchanges. */
import type { CapturedExchange } from "@faultline/exchanges";
import fc from "fast-check";
import { expect, test } from "vitest";
import { answererWith, answerTo } from "./answer.ts";
import { allFamilies } from "../../families/all-families.ts";
import { ownFamilies } from "../../families/own-families.ts";

const families = await allFamilies(await ownFamilies("/"));
const SETTING = {
  chosen: undefined,
  families: async () => families,
  audience: "internal" as const,
};

const exchange: fc.Arbitrary<CapturedExchange> = fc
  .record({
    method: fc.constantFrom("GET", "POST"),
    url: fc.constantFrom("/x", "/y", "https://api.disruptive-technologies.com/v2/x", "https://a.example/x"),
    status: fc.constantFrom(200, 302, 404, 429, 503, undefined),
    retryAfter: fc.constantFrom(undefined, undefined, "7"),
    body: fc.constantFrom(undefined, undefined, '{"error":"no","code":404,"help":"h"}'),
    error: fc.constantFrom(undefined, undefined, "ECONNREFUSED"),
  })
  .map(({ method, url, status, retryAfter, body, error }) => ({
    request: { method, url, headers: [] },
    response: {
      headers: retryAfter === undefined ? [] : [["Retry-After", retryAfter] as const],
      ...(status !== undefined && { status }),
      ...(body !== undefined && { body }),
    },
    ...(error !== undefined && { error }),
    position: { index: 0 },
  }));

test("one after the other, each is that of its exchange alone", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(exchange, { maxLength: 12 }), async (exchanges) => {
      const answerOf = answererWith(SETTING);
      for (const each of exchanges) expect(await answerOf(each)).toEqual(await answerTo(each, SETTING));
    }),
  );
});
