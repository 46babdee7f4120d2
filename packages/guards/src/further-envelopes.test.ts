/** Holds decoding to which envelopes count where: the main one under any failure, a further one where the family documents it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ErrorEntry } from "@faultline/catalog";
import { decode, type Exchange, type Family, type Fault } from "@faultline/guards";
import { disruptiveTechnologies } from "@faultline/guards/disruptive-technologies";
import { carrying, isCodedAtRoot, subjects, type Subject } from "../test/subjects.ts";

/** A body whole, with an unknown code, and without one of its members. */
function changed(body: object, code: string, how: "whole" | "unknown" | "broken", at: number): object {
  if (how === "unknown") return JSON.parse(JSON.stringify(body).replace(JSON.stringify(code), '"brand_new"')) as object;
  const names = Object.keys(body);
  return how === "whole" ? body : { ...body, [names[at % names.length]!]: undefined };
}

/** The one verdict for a body as text, as bytes and parsed. */
function verdict(family: Family, { status, body }: Exchange): Fault {
  const text = JSON.stringify(body);
  const fault = decode(family, { status, body: JSON.parse(text) as unknown })!;
  for (const sent of [text, Buffer.from(text), new TextEncoder().encode(text).buffer])
    expect(decode(family, { status, body: sent })).toEqual(fault);
  return fault;
}

const isFurther = ({ envelope }: ErrorEntry, { spec }: Subject): boolean => envelope !== spec.envelopes[0];
const statusesOf = (error: ErrorEntry, { spec }: Subject): Set<number> =>
  new Set(spec.errors.filter(({ envelope }) => envelope === error.envelope).flatMap(({ statuses }) => statuses));

const cases = subjects.flatMap((subject) =>
  subject.spec.errors
    .filter((error) => error.envelope && !error.statusOnly)
    .filter((error) => (error.statuses.length > 0 && isCodedAtRoot(error)) || subject.family.facts.lists)
    .map((error) => ({ subject, error })),
);
const further = cases.filter(({ subject, error }) => isFurther(error, subject));
const main = cases.filter(({ subject, error }) => !isFurther(error, subject));

const failure = fc.integer({ min: 400, max: 599 });
const how = fc.constantFrom("whole", "unknown", "broken");

test("there are families with further envelopes, and all have a main one", () => {
  expect(further.length).toBeGreaterThan(0);
  expect(new Set(main.map(({ subject }) => subject.id)).size).toBe(
    subjects.filter(({ spec }) => spec.errors.some((error) => !error.statusOnly)).length,
  );
});

test("a further envelope is no reason for deviant or undeclared under a status that is not documented for it", () => {
  fc.assert(
    fc.property(fc.constantFrom(...further), failure, how, fc.nat(), ({ subject, error }, status, kind, at) => {
      fc.pre(!statusesOf(error, subject).has(status));
      const body = changed(error.examples[0] as object, String(error.code), kind, at); // errors with a code in a member have objects
      const fault = verdict(subject.family, { status, body });
      const isMain = Object.values(subject.family.facts.envelopes)[0]!.is(body);
      expect(isMain ? "of the main envelope" : fault.match).toMatch(/^(status|none|of the main envelope)$/);
    }),
    { numRuns: 1000 },
  );
});

test("a further envelope counts under each status that is documented for it", () => {
  for (const { subject, error } of further) {
    const [body] = error.examples;
    for (const status of statusesOf(error, subject)) {
      const match = error.statuses.includes(status) ? "declared" : "deviant";
      if (status >= 400) expect(verdict(subject.family, { status, body })).toMatchObject({ match, id: error.id });
    }
  }
});

test("the main envelope counts under any failure", () => {
  fc.assert(
    fc.property(fc.constantFrom(...main), failure, ({ subject, error }, status) => {
      const [list] = Object.values(subject.family.facts.lists?.envelopes ?? {});
      const example = error.examples[0];
      const fault = verdict(subject.family, { status, body: list ? carrying(example, [...list.path, "*"]) : example });
      expect(fault).toMatchObject({ match: expect.stringMatching(/^(declared|deviant)$/) as string, id: error.id });
    }),
    { numRuns: 1000 },
  );
});

describe("a Google RPC body", () => {
  const body = { error: { code: 7, message: "no access", details: [] } };

  test.each([403, 409, 500])("under %i is no error of the event stream", (status) => {
    expect(verdict(disruptiveTechnologies, { status, body })).toMatchObject({ match: "status", id: undefined });
  });
});
