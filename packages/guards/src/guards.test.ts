/** The guard of each error, `is<Name>`. */
import type { ErrorEntry } from "@faultline/catalog";
import { expect, test } from "vitest";
import { foreignTo, isCodedInHeader, subjects } from "../test/subjects.ts";

type Guards = Readonly<Record<string, (value: unknown, status?: number) => boolean>>;

const guarded = await Promise.all(
  subjects.map(async ({ id, module, spec }) => {
    const guards = (await import(module)) as Guards; // beside the family itself, a module exports guards alone
    return {
      id,
      spec,
      guardOf:
        ({ name, statuses }: ErrorEntry) =>
        (value: unknown) =>
          guards[`is${name}`]!(value, statuses[0]),
    };
  }),
);

test.each(guarded)("each error of $id has one, which takes its examples and no foreign value", ({ spec, guardOf }) => {
  for (const error of spec.errors) {
    for (const example of error.examples) expect(guardOf(error)(example)).toBe(true);
    if (isCodedInHeader(error)) continue; // its body may be anything
    for (const value of [
      undefined,
      null,
      0,
      "text",
      [],
      error.examples,
      ...foreignTo(error, {}, { somethingElse: error.code }),
    ])
      expect(guardOf(error)(value)).toBe(false);
  }
});

test.each(guarded)(
  "it takes no example of another error of $id whose code stands at the same place in the body",
  ({ spec, guardOf }) => {
    for (const error of spec.errors.filter((one) => (!one.statusOnly || !one.envelope) && !isCodedInHeader(one))) {
      const others = spec.errors.filter(
        (other) => other !== error && other.envelope === error.envelope && other.location === error.location,
      );
      for (const example of others.flatMap(({ examples }) => examples)) expect(guardOf(error)(example)).toBe(false);
    }
  },
);

test.each(guarded)("it misses each member that the schema of an error of $id requires", ({ spec, guardOf }) => {
  for (const error of spec.errors) {
    for (const example of error.examples.filter((body) => typeof body === "object" && body !== null)) {
      for (const name of error.schema.required ?? []) {
        const { [name]: _, ...rest } = example as Record<string, unknown>; // just looked at
        expect(guardOf(error)(rest)).toBe(false);
      }
    }
  }
});
