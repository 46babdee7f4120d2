import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Vector } from "@faultline/codegen";
import { advise, decode, decodeAll, type Family, type Fault } from "@faultline/guards";
import { carrying, isCodedInHeader, isCodedAtRoot, subjects } from "../test/subjects.ts";
import { differences } from "../test/vector-differences.js";

/** What codegen emits for each family. */
const emitted = subjects.map((subject) => ({
  ...subject,
  vectors: JSON.parse(readFileSync(`${subject.home}vectors/${subject.id}.json`, "utf8")) as Vector[], // the form that codegen emits
}));

const vectors = emitted.flatMap(({ family, vectors: all }) => all.map((vector) => ({ ...vector, family })));

test.each(vectors)("$id decodes to what it expects, as data, as text and as bytes", ({ family, ...vector }) => {
  const text = typeof vector.body === "string" ? vector.body : JSON.stringify(vector.body);
  for (const body of [vector.body, text, new TextEncoder().encode(text)])
    expect(differences(family, vector, { advise, decode, decodeAll }, body)).toEqual([]);
});

test.each(emitted)("$id has an example of every error, and of nothing else", ({ help, vectors: all }) => {
  const examples = all.filter(({ id, expect: expected }) => expected?.match === "declared" && !id.includes(":"));
  expect([...new Set(examples.map(({ expect: expected }) => expected?.id))].sort()).toEqual(
    Object.keys(help.errors).sort(),
  );
});

test.each(emitted)("$id has the canonical codes of its help", ({ help, vectors: all }) => {
  for (const { expect: expected } of all) {
    const stated = help.errors[expected?.id ?? ""]?.canonicalCode;
    if (stated) expect(expected?.canonicalCode).toBe(stated);
  }
});

test.each(emitted)("$id has no two vectors of one id", ({ vectors: all }) => {
  const ids = all.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

/**
 * What cannot be shown, since it is not certain what a changed body is: codes are statuses, stand in lists or in several members, further
 * envelopes take the same bodies, or the form has no other codes.
 */
const WITHOUT: Readonly<Record<string, readonly string[]>> = {
  connect: ["undeclared"],
  "disruptive-technologies": ["undeclared"],
  "google-rpc": ["deviant", "undeclared"],
  graphql: ["deviant", "undeclared"],
  "json-api": ["deviant", "undeclared"],
  oauth2: ["undeclared"],
  odata: ["deviant", "undeclared"],
  scim: ["undeclared"],
  twirp: ["undeclared"],
  "vnd-error": ["deviant", "undeclared"],
};

test.each(emitted)("$id shows every kind of response that it can tell", ({ id, vectors: all }) => {
  const found = new Set<string>(all.map(({ expect: expected }) => expected?.match ?? "no failure"));
  const kinds = ["declared", "deviant", "undeclared", "status", "none", "no failure"];
  expect(kinds.filter((kind) => !found.has(kind))).toEqual(WITHOUT[id] ?? []);
});

/** The fault at the pointer, found as a user finds it: the root by `decode`, anything below by `decodeAll`. */
function faultAt(
  family: Family,
  exchange: Pick<Vector, "status" | "headers" | "body">,
  pointer: string,
): Fault | undefined {
  return decodeAll(family, exchange).faults.find((fault) => fault.pointer === pointer);
}

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
