import { expect, test } from "vitest";
import { familyIdOf, readFamily, type Family } from "@faultline/catalog";
import { diffFamilies } from "@faultline/diff";
import { membersOf, sample } from "../../catalog/test/extension-samples.ts";

interface Parts {
  info?: object;
  envelope?: object;
  carrier?: object;
  retry?: object;
  cause?: object;
}

/** A family with these values of extensions. */
function family({ info = {}, envelope = {}, carrier = {}, retry = {}, cause = {} }: Parts): Family {
  const members = ["code", "code0", "code1", "message0", "message1", "requestId0", "requestId1", "status0", "status1"];
  const Envelope = {
    "x-error-envelope": "list" in envelope ? envelope : { code: "code", ...envelope },
    type: "object",
    properties: Object.fromEntries(members.map((name) => [name, { type: "string" }])),
  };
  const Broken = {
    allOf: [{ $ref: "#/components/schemas/Envelope" }],
    properties: { code: { const: "broken" }, code0: { const: "broken" }, code1: { const: "broken" } },
    "x-error": {
      canonicalCode: "INTERNAL",
      recovery: "wait",
      retry: { strategy: "delay", minDelaySeconds: 5, ...retry },
      causes: [{ when: "A shard is down.", ...cause }],
    },
  };
  const Lot = { type: "object", "x-error-carrier": { minPollSeconds: 5, ...carrier } };
  const document = {
    openapi: "3.1.1",
    info: { title: "Lamps", version: "1.0.0", "x-error-family": info },
    paths: {},
    components: { schemas: { Envelope, Broken, Lot } },
  };
  return readFamily(familyIdOf(document, "lamps/openapi.yaml"), "lamps", document).family;
}

const DEFINITIONS = [
  ["x-error-family", "info"],
  ["x-error-envelope", "envelope"],
  ["x-error-carrier", "carrier"],
  ["retry", "retry"],
  ["causeCase", "cause"],
] as const;

test.each(
  DEFINITIONS.flatMap(([definition, part]) =>
    Object.entries(membersOf(definition)).map(([name, schema]) => [definition, name, part, schema] as const),
  ),
)("a value of %s/%s that changes, comes or goes is told", (_, name, part, schema) => {
  const [first, second] = ([0, 1] as const).map((which) => family({ [part]: { [name]: sample(schema, which, name) } }));
  const without = family({});
  if (!first || !second) throw new Error("two families were made");
  const values = ([0, 1] as const).map((which) => JSON.stringify(sample(schema, which, name)));
  if (values[0] !== values[1]) expect(diffFamilies(first, second)).not.toEqual([]);
  expect(diffFamilies(without, second)).not.toEqual([]);
  expect(diffFamilies(second, without)).not.toEqual([]);
});

test.each<[string, Parts, Parts]>([
  [
    "a role as a path and as a list of one",
    { envelope: { message: "message0" } },
    { envelope: { message: ["message0"] } },
  ],
  ["a code as a path and as a location", { envelope: { code: "code" } }, { envelope: { code: [{ member: "code" }] } }],
  [
    "the header of a code in another case",
    { envelope: { code: ["code", { header: "X-Code" }] } },
    { envelope: { code: ["code", { header: "x-code" }] } },
  ],
  ["a host in another case", { info: { hosts: ["api.example.com"] } }, { info: { hosts: ["API.example.com"] } }],
])("%s: no change", (_, base, head) => {
  expect([...diffFamilies(family(base), family(head)), ...diffFamilies(family(head), family(base))]).toEqual([]);
});

test.each([
  [
    "a longer window of the same rate",
    { max: 100, perSeconds: 60 },
    { max: 200, perSeconds: 120 },
    "service-limit-raised",
  ],
  [
    "a shorter window of the same rate",
    { max: 200, perSeconds: 120 },
    { max: 100, perSeconds: 60 },
    "service-limit-lowered",
  ],
  ["a rate that becomes a size", { max: 100, perSeconds: 60 }, { max: 100 }, "service-limit-changed"],
])("%s of a limit", (_, base, head, wanted) => {
  const limited = (limit: object): Family => family({ info: { limits: [{ name: "requests", ...limit }] } });
  expect(diffFamilies(limited(base), limited(head)).map(({ kind }) => kind)).toEqual([wanted]);
});

test("a cause that programs tell has the changes of its advice, and one that only people read has none of them", () => {
  const never = { retry: { strategy: "never" } };
  const changesOf = (cause: object): string[] =>
    diffFamilies(
      family({ cause: { retry: { strategy: "backoff" }, ...cause } }),
      family({ cause: { ...never, ...cause } }),
    ).map(({ message }) => message);
  expect(changesOf({ id: "down" })).toEqual([
    "lamps/broken, x-error, cause down, retry, strategy: the request must not be repeated any more (was backoff, now never)",
  ]);
  expect(changesOf({})).toEqual([expect.stringContaining("causes: the advice for one of its causes changed")]);
});
