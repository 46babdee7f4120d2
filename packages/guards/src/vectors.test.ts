import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { advise, decode, decodeAll, type Advice, type Code, type Family, type Fault } from "@faultline/guards";
import { canonicalCodeOf } from "./canonical-code.ts";
import { carrying, isCodedInHeader, isCodedAtRoot, subjects } from "../test/subjects.ts";

interface Vector {
  id: string;
  status: number;
  headers: Record<string, string>;
  body: unknown;
  expect: { match: Fault["match"]; code: Code; pointer?: string; advice: Advice };
}

/** What codegen emits for each family. */
const vectors = subjects.flatMap(
  ({ id, home }) => JSON.parse(readFileSync(`${home}vectors/${id}.json`, "utf8")) as Vector[], // the form that codegen emits
);

/** The fault at the pointer, found as a user finds it: the root by `decode`, anything below by `decodeAll`. */
function faultAt(
  family: Family,
  exchange: Pick<Vector, "status" | "headers" | "body">,
  pointer = "",
): Fault | undefined {
  return pointer === ""
    ? decode(family, exchange)
    : decodeAll(family, exchange).faults.find((fault) => fault.pointer === pointer);
}

/** The id of the error of which a vector is an example. */
const errorOf = ({ id }: Vector): string => id.replace(/\.\d+$/, "");

test.each(vectors)("$id decodes to what it expects, as data and as text", (vector) => {
  const { expect: expected, ...exchange } = vector;
  const { family, help } = subjects.find(({ id }) => vector.id.startsWith(`${id}/`))!;
  const { canonicalCode = canonicalCodeOf(vector.status) } = help.errors[errorOf(vector)]!;
  for (const body of [
    exchange.body,
    typeof exchange.body === "string" ? exchange.body : JSON.stringify(exchange.body),
  ]) {
    const fault = faultAt(family, { ...exchange, body }, expected.pointer);
    expect(fault).toMatchObject({ match: expected.match, code: expected.code, canonicalCode });
    expect(errorOf(vector)).toBe(fault?.id);
    expect(advise(fault!, { method: "GET", attempt: 1, random: () => 0 })).toEqual(expected.advice);
  }
});

test.each(subjects)("$id has a vector for every error, and for nothing else", ({ id, help }) => {
  const named = vectors.filter((vector) => vector.id.startsWith(`${id}/`)).map(errorOf);
  expect([...new Set(named)].sort()).toEqual(Object.keys(help.errors).sort());
});

const examples = subjects.flatMap(({ family, spec }) =>
  spec.errors.flatMap((error) =>
    (isCodedInHeader(error) ? [] : error.examples).map((body, index) => ({
      title: `${error.id}, example ${index + 1}`,
      family,
      error,
      body,
    })),
  ),
);

test.each(examples)("$title, decodes as declared wherever the error is documented", ({ family, error, body }) => {
  for (const status of isCodedAtRoot(error) ? error.statuses : [])
    expect(decode(family, { status, body })).toMatchObject({
      match: "declared",
      id: error.id,
      body,
      ...(error.range === undefined && { code: error.code }),
    });
  for (const { path } of error.placements.filter(({ kind }) => kind !== "response")) {
    const pointer = path.map((name) => `/${name === "*" ? 0 : name}`).join("");
    expect(faultAt(family, { status: 200, headers: {}, body: carrying(body, path) }, pointer)).toMatchObject({
      match: "declared",
      id: error.id,
      body,
    });
  }
});

test("every error has an example and a place, so that none of the above is empty", () => {
  const lacking = subjects.flatMap(({ spec }) =>
    spec.errors.filter((error) => error.examples.length === 0 || error.placements.length === 0).map(({ id }) => id),
  );
  expect(lacking).toEqual([]);
});
