/** Places of delays and conditions of causes in a comparison. */
import { expect, test } from "vitest";
import { readFamily, type Family } from "@faultline/catalog";
import { diffFamilies } from "@faultline/diff";

function family(retry: object, causes?: readonly object[]): Family {
  const Busy = {
    allOf: [{ $ref: "#/components/schemas/Body" }],
    properties: { code: { const: "busy" } },
    "x-error": {
      canonicalCode: "UNAVAILABLE",
      recovery: "wait",
      retry: { strategy: "backoff", ...retry },
      ...(causes && { causes }),
    },
  };
  const Body = {
    "x-error-envelope": { code: "code" },
    type: "object",
    properties: { code: { type: "string" }, wait: { type: "integer" } },
  };
  const { family: read, problems } = readFamily("waits", "waits", {
    openapi: "3.1.1",
    info: { title: "W", version: "1.0.0" },
    paths: {},
    components: { schemas: { Body, Busy } },
  });
  expect(problems).toEqual([]);
  return read;
}

const kinds = (base: Family, head: Family): string[] =>
  diffFamilies(base, head).map(({ kind, class: whom }) => `${whom} ${kind}`);
const BODY = { member: "wait", unit: "seconds" };
const HEADER = { header: "X-RateLimit-Reset", unit: "epochSeconds" };

test("a place that is gone breaks readers, a new one does not, and so does another unit", () => {
  expect(kinds(family({ delay: [BODY, HEADER] }), family({ delay: [BODY] }))).toEqual([
    "breaking-readers retry-delay-location-dropped",
  ]);
  expect(kinds(family({}), family({ delay: [BODY] }))).toEqual(["compatible retry-delay-location-documented"]);
  const [change, ...more] = diffFamilies(
    family({ delay: [HEADER, BODY] }),
    family({ delay: [{ ...BODY, unit: "milliseconds" }, HEADER] }),
  );
  expect(more).toEqual([]);
  expect(change).toMatchObject({
    class: "breaking-readers",
    kind: "retry-delay-unit-changed",
    message:
      "waits/busy, x-error, retry, delay: the response says how long to wait in another unit (was seconds, now milliseconds)",
  });
  expect(kinds(family({ delay: [BODY] }), family({ delay: [HEADER] }))).toEqual([
    "breaking-readers retry-delay-location-dropped",
    "compatible retry-delay-location-documented",
  ]);
});

test("a least wait that becomes binding breaks readers, and one that gives way to the response does not", () => {
  const wait = (basis?: string): Family => family({ minDelaySeconds: 5, ...(basis !== undefined && { basis }) });
  for (const firm of [undefined, "documented", "observed"]) {
    expect(kinds(wait("inferred"), wait(firm))).toEqual(["breaking-readers retry-delay-documented"]);
    expect(kinds(wait(firm), wait("inferred"))).toEqual(["compatible retry-delay-inferred"]);
    expect(kinds(wait(firm), wait(firm))).toEqual([]);
  }
  expect(kinds(wait("documented"), wait("observed"))).toEqual(["compatible text-changed"]);
});

test("neither the order of places nor the case of a header's letters means anything", () => {
  const lower = { ...HEADER, header: "x-ratelimit-reset" };
  expect(kinds(family({ delay: [BODY, HEADER] }), family({ delay: [lower, BODY] }))).toEqual([]);
});

test("a cause keeps its id under another text, and its conditions are compared without their order", () => {
  const where = [
    { header: "X-RateLimit-Remaining", const: "0" },
    { pointer: "/wait", const: 1 },
  ];
  const cause = { id: "limit", when: "The limit is reached.", where };
  const text = { ...cause, when: "Too many calls.", where: [...where].reverse() };
  expect(kinds(family({}, [cause]), family({}, [text]))).toEqual(["compatible text-changed"]);
  expect(kinds(family({}, [cause]), family({}, [{ ...cause, id: "quota" }]))).toEqual([
    "breaking-readers cause-id-dropped",
    "compatible cause-id-named",
  ]);
});

test("a cause that is told in another way breaks readers, and one that can be told now does not", () => {
  const [clear, unclear] = [
    { id: "limit", when: "The limit is reached.", where: [{ header: "X-RateLimit-Remaining", const: "0" }] },
    { id: "limit", when: "The limit is reached." },
  ];
  const otherwise = { ...clear, where: [{ header: "X-Quota", const: "0" }] };
  expect(kinds(family({}, [clear]), family({}, [otherwise]))).toEqual(["breaking-readers cause-condition-changed"]);
  expect(kinds(family({}, [clear]), family({}, [unclear]))).toEqual(["breaking-readers cause-condition-dropped"]);
  expect(kinds(family({}, [unclear]), family({}, [clear]))).toEqual(["compatible cause-condition-documented"]);
});
