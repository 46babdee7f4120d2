/** What `explain` says of delays in a response, and of conditions that tell causes. */
import { readFamily } from "@faultline/catalog";
import type { FamilyListing } from "@faultline/guards/runtime";
import { beforeAll, expect, test, vi } from "vitest";
import { captured } from "../fixtures/captured.ts";
import { INHERITS, listingOf, response, shopDocument } from "../fixtures/shop.ts";

const families = vi.hoisted((): FamilyListing[] => []);
vi.mock("@faultline/guards/families", () => ({ families }));

const document = shopDocument({
  body: { properties: { code: { type: "string" }, retryAfterSeconds: { type: "number" } } },
  schemas: {
    Busy: {
      title: "Too busy",
      ...INHERITS,
      properties: { code: { const: "busy" } },
      "x-error": {
        canonicalCode: "UNAVAILABLE",
        recovery: "wait",
        retry: {
          strategy: "backoff",
          minDelaySeconds: 20,
          delay: [{ member: "retryAfterSeconds", unit: "seconds" }],
        },
        causes: [{ id: "quota", when: "The quota is used up.", where: [{ header: "X-Quota-Left", const: "0" }] }],
      },
    },
  },
  responses: { 503: response("Busy.", "Busy") },
});

beforeAll(() => {
  const { family, problems } = readFamily("shop", "shop/openapi.yaml", document);
  expect(problems).toEqual([]);
  families.push(listingOf(family));
});

async function explained(more: object = {}, ...options: string[]): Promise<string> {
  const input = JSON.stringify({ code: "busy", ...more });
  const { stdout, stderr } = await captured(["explain", "shop", "-", "--status", "503", ...options], { input });
  expect(stderr).toBe("");
  return stdout.replaceAll(/\s+/g, " ");
}

test("the wait is named with the member that says it", async () => {
  expect(await explained({ retryAfterSeconds: 45 })).toContain(
    "Yes, after 45 seconds, as `retryAfterSeconds` in the body says.",
  );
  expect(await explained({ retryAfterSeconds: 5 })).toContain(
    "Yes, after 20 seconds, the documented minimum, which `retryAfterSeconds` in the body does not exceed.",
  );
});

test("without the member, what it would say is explained", async () => {
  expect(await explained()).toContain(
    "Yes, after as long as `retryAfterSeconds` in the body says; without it, after 20 seconds at least.",
  );
});

test("Retry-After is named where it is what counts", async () => {
  const text = await explained({ retryAfterSeconds: 45 }, "--header", "Retry-After: 30");
  expect(text).toContain("Yes, after 30 seconds, as the answer said Retry-After: 30.");
});

test("a wait that no timer can wait names its place", async () => {
  expect(await explained({ retryAfterSeconds: 1e9 })).toContain(
    "No: `retryAfterSeconds` in the body asks for 1000000000 seconds",
  );
});

test("a cause says how it is told, for people and for programs", async () => {
  expect(await explained()).toContain("Told by: the header `X-Quota-Left` is `0`");
  const { faults } = JSON.parse(await explained({}, "--format", "json")) as { faults: { causes: unknown[] }[] }; // what the command documents
  expect(faults[0]?.causes).toMatchObject([{ id: "quota", where: [{ header: "X-Quota-Left", const: "0" }] }]);
});
