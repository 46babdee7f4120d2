/** Statuses from the spec through the emitted module to the fault, against the definition in the OpenAPI specification. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { hasStatus, readFamily } from "@faultline/catalog";
import { declaredVectors, emitGuards } from "@faultline/codegen";
import { decode, decodeAll, type Fault } from "@faultline/guards";
import { familyOf, guardOf, loadGuards } from "../load-guards.ts";
import { documentOf, errorsIn, madeUpOperations, type MadeUpOperations } from "./made-up-operations.ts";
import { expected, isAnyError, listedUnder } from "./oracle.ts";

const STATUSES = Array.from({ length: 900 }, (_, index) => 100 + index);
const BODIES: readonly unknown[] = [
  ...["CodedA", "CodedB", "CodedC", "nobody"].map((code) => ({ code, message: "No." })),
  { code: "nobody", message: "No.", why: "so" },
  { message: "No." },
  "Bare5XX",
  "Bare503",
];

async function emitted(made: MadeUpOperations) {
  const { family, problems } = readFamily("made-up", "made-up", documentOf(made));
  const { text, problems: more } = emitGuards(family);
  expect([...problems, ...more]).toEqual([]);
  const module = await loadGuards(text);
  return { family, module, decoded: familyOf(module) };
}

function outcome(fault: Fault | undefined, names: ReadonlyMap<string, string>): object | undefined {
  if (!fault) return undefined;
  const { match, id } = fault;
  return { match, ...(id !== undefined && { name: names.get(id) }) };
}

test("the catalogue gives each error the statuses of the responses that list it", () => {
  fc.assert(
    fc.property(madeUpOperations, (made) => {
      const { family } = readFamily("made-up", "made-up", documentOf(made));
      expect(family.errors.map(({ name }) => name)).toEqual(errorsIn(made));
      for (const { name, statusSet } of family.errors)
        expect(STATUSES.filter((status) => hasStatus(statusSet, status))).toEqual(
          STATUSES.filter((status) => listedUnder(made, status).includes(name)),
        );
    }),
    { numRuns: 30 },
  );
});

test("decode tells under every status what some response lists for it, by text and by value", async () => {
  await fc.assert(
    fc.asyncProperty(madeUpOperations, async (made) => {
      const { family, decoded } = await emitted(made);
      const names = new Map(family.errors.map(({ id, name }) => [id, name]));
      for (const status of STATUSES)
        for (const body of BODIES) {
          const wanted = expected(made, status, body);
          const text = typeof body === "string" ? body : JSON.stringify(body);
          const hint = JSON.stringify({ made, status, body });
          expect(outcome(decode(decoded, { status, body }), names), hint).toEqual(wanted);
          expect(outcome(decode(decoded, { status: String(status), body: text }), names), hint).toEqual(wanted);
          expect(outcome(decodeAll(decoded, { status, body }).faults[0], names), hint).toEqual(wanted);
        }
    }),
    { numRuns: 10 },
  );
});

test("a failure that its body does not tell has the errors of its status as candidates", async () => {
  await fc.assert(
    fc.asyncProperty(madeUpOperations, async (made) => {
      const { family, decoded } = await emitted(made);
      const names = new Map(family.errors.map(({ id, name }) => [id, name]));
      for (const status of STATUSES.slice(300)) {
        const { candidates = [] } = decode(decoded, { status, body: "<html>" }) ?? {};
        expect(candidates.map((id) => names.get(id)).sort()).toEqual(listedUnder(made, status));
      }
    }),
    { numRuns: 25 },
  );
});

test("the guard of all errors is true where that of one of them is", async () => {
  await fc.assert(
    fc.asyncProperty(madeUpOperations, async (made) => {
      const { family, module } = await emitted(made);
      const enveloped = family.errors.filter(({ envelope }) => envelope);
      for (const status of [undefined, ...STATUSES.filter((status) => status >= 399)])
        for (const body of BODIES.filter((value) => typeof value === "object")) {
          const wanted = enveloped.length > 0 && isAnyError(made, status, body as object); // as just asked
          const hint = JSON.stringify({ made, status, body });
          expect(guardOf(module, "isMadeUpError", status)(body), hint).toBe(wanted);
          const some = enveloped.some(({ name }) => guardOf(module, `is${name}`, status)(body));
          expect(some, hint).toBe(wanted);
        }
    }),
    { numRuns: 25 },
  );
});

test("every vector is the error of its name, and each error with a status of its own has one", async () => {
  await fc.assert(
    fc.asyncProperty(madeUpOperations, async (made) => {
      const { family, decoded } = await emitted(made);
      // Lint reports an error that an exact status tells beside errors with codes, since its code has no constant.
      const isBeside = (status: number): boolean => listedUnder(made, status).some((name) => name.startsWith("Coded"));
      const vectors = declaredVectors(family).filter(
        ({ status, expect: wanted }) => wanted?.code !== status || !isBeside(Number(status)) || status === 503,
      );
      for (const { id, status, body, expect: wanted } of vectors)
        expect(decode(decoded, { status, body }), `${id} ${status} ${JSON.stringify(made)}`).toMatchObject({
          match: wanted?.match,
          code: wanted?.code,
        });
      for (const { id, name, statusOnly } of family.errors) {
        const isClear = STATUSES.some((status) => {
          const listed = listedUnder(made, status).filter((other) => !other.startsWith("Coded"));
          return (
            listedUnder(made, status).includes(name) &&
            (!statusOnly || (listed.length === 1 && (name.startsWith("Bare") || !isBeside(status))))
          );
        });
        if (isClear)
          expect(
            vectors.some((vector) => vector.id === id),
            `${id} ${JSON.stringify(made)}`,
          ).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});
