import { expect, test } from "vitest";
import { NameRegister } from "@faultline/rules";
import { changedSample, inWords, lintSample } from "../../../sample/sample.ts";

const named = (...aliases: string[]): object => ({ info: { "x-error-family": { aliases } } });

test("points at an alias that repeats the family's own id", () => {
  expect(lintSample(named("post", "sample"), "unique-family-name")).toEqual([
    expect.stringContaining(
      'error unique-family-name /info/x-error-family/aliases/1: found the alias "sample" a second time',
    ),
  ]);
});

test("compares families with those before them, ids and aliases alike", () => {
  const register = new NameRegister();
  const clashes = (id: string, ...aliases: string[]): string[] => {
    const file = `specs/${id}/openapi.yaml`;
    return register.clashes({ id, file, document: changedSample(named(...aliases)) }).map(inWords);
  };
  expect(clashes("parcels", "post")).toEqual([]);
  expect(clashes("letters", "mail", "post")).toEqual([
    'error unique-family-name /info/x-error-family/aliases/1: found the name "post", which specs/parcels/openapi.yaml has already; wanted a name that only this family has',
  ]);
  expect(clashes("mail")).toEqual([
    expect.stringContaining('/info: found the name "mail", which specs/letters/openapi.yaml has already'),
  ]);
  expect(clashes("cards")).toEqual([]);
});
