/** Judges the diff by what clients do: they decode an exchange and act on the advice, by the base and by the head. */
import { readFamily, type Family, type OpenApiDocument } from "@faultline/catalog";
import { CHANGE_KINDS, diffFamilies } from "@faultline/diff";
import { advise, decode, type Advice, type Exchange, type Family as Guarded } from "@faultline/guards";
import * as runtime from "@faultline/guards/runtime";
import fc from "fast-check";
import { expect, test } from "vitest";
import { interpretFamily } from "../../../packages/codegen/src/load/load-family.ts";

const REPEATS = ["backoff", "delay", "retry_after"] as const;

const retry = fc.oneof(
  fc.record({ strategy: fc.constantFrom("never", "after_change") }),
  fc.record(
    {
      strategy: fc.constantFrom(...REPEATS),
      minDelaySeconds: fc.constantFrom(1, 9),
      maxAttempts: fc.constantFrom(1, 3),
      unprocessed: fc.constant(true),
      delay: fc.constantFrom([{ header: "X-Wait", unit: "seconds" }], [{ header: "X-Pause", unit: "milliseconds" }]),
      basis: fc.constantFrom("inferred", "documented"),
    },
    { requiredKeys: ["strategy", "minDelaySeconds"] },
  ),
);
const recovery = fc.constantFrom("wait", "fix_request", "authenticate");
const where = fc.constantFrom(
  [{ header: "X-Quota", const: "0" }],
  [{ pointer: "/reason", const: "full" }],
  [{ text: "never" }],
);
const cause = fc.record(
  {
    id: fc.constantFrom("full", "locked"),
    when: fc.constantFrom("It is full.", "It is locked."),
    where,
    recovery,
    retry,
  },
  { requiredKeys: ["when"] },
);
const knowledge = fc.record(
  {
    canonicalCode: fc.constantFrom("UNAVAILABLE", "ABORTED"),
    recovery,
    retry,
    aliases: fc.constantFrom(["gloom"], ["gloom", "night"]),
    causes: fc.uniqueArray(cause, { minLength: 1, maxLength: 2, selector: ({ id, when }) => id ?? when }),
  },
  { requiredKeys: [] },
);
const role = fc.constantFrom<unknown>("text", ["text"], ["text", "note"], "note");

interface Parts {
  x: { causes?: readonly { where?: unknown }[] };
  message: unknown;
}

const parts = fc.record({ x: knowledge, message: role });

/** The first with nothing but the causes of the second. */
function withCausesOf({ x, message }: Parts, { x: { causes } }: Parts): Parts {
  const { causes: _, ...rest } = x;
  return { x: { ...rest, ...(causes !== undefined && { causes }) }, message };
}

/** The first whose causes are told by the conditions of the second's. */
function withConditionsOf({ x, message }: Parts, { x: { causes: others } }: Parts): Parts {
  const causes = x.causes?.map(({ where: _, ...rest }, index) => {
    const conditions = others?.[index]?.where;
    return { ...rest, ...(conditions !== undefined && { where: conditions }) };
  });
  return { x: { ...x, ...(causes && { causes }) }, message };
}

const WAYS = [(_: Parts, other: Parts): Parts => other, withCausesOf, withConditionsOf];

function familyOf({ x, message }: Parts): Family | undefined {
  const members = Object.fromEntries(["code", "text", "note", "reason"].map((name) => [name, { type: "string" }]));
  const document = {
    openapi: "3.1.1",
    info: { title: "Lamps", version: "1.0.0" },
    paths: {},
    components: {
      schemas: {
        Body: {
          "x-error-envelope": { code: "code", message },
          type: "object",
          required: ["code"],
          properties: members,
        },
        Dark: { allOf: [{ $ref: "#/components/schemas/Body" }], properties: { code: { const: "dark" } }, "x-error": x },
      },
      responses: {
        503: {
          description: "Dark.",
          content: { "application/json": { schema: { $ref: "#/components/schemas/Dark" } } },
        },
      },
    },
  };
  const { family, problems } = readFamily(
    "lamps",
    "lamps.yaml",
    structuredClone(document) as unknown as OpenApiDocument,
  ); // values of any kind
  return problems.length === 0 ? family : undefined;
}

const EXCHANGES: readonly Exchange[] = ["dark", "gloom", "night"].flatMap((code) =>
  [{}, { reason: "full" }, { text: "It is dark." }, { note: "Wait." }].flatMap((rest) =>
    [{}, { "x-quota": "0" }, { "x-wait": "20", "x-pause": "300" }, { "retry-after": "4" }].map((headers) => ({
      status: 503,
      headers,
      body: { code, ...rest },
    })),
  ),
);

interface Answer {
  match?: string;
  found: unknown;
  advices: Advice[];
}

function answersOf(family: Family): Answer[] {
  const guarded = interpretFamily(family, runtime) as Guarded; // what its document makes it
  return EXCHANGES.map((exchange) => {
    const fault = decode(guarded, exchange);
    if (!fault) return { found: undefined, advices: [] };
    const { match, code, canonicalCode, cause: known, message } = fault;
    const advices = [1, 2, 5].flatMap((attempt) =>
      ["GET", "POST"].flatMap((method) =>
        [undefined, "full", "locked"].map((named) =>
          advise(fault, {
            method,
            attempt,
            random: () => 0,
            now: () => 0,
            ...(named !== undefined && { cause: named }),
          }),
        ),
      ),
    );
    return { match, found: { match, code, canonicalCode, known, message }, advices };
  });
}

/** True where a client of the base sends the request again although it must not by the head, or too soon. Codes are open: nobody knows a new one. */
function isBolder(base: Answer, head: Answer): boolean {
  if (base.match === "undeclared") return false;
  return base.advices.some((advice, index) => {
    const other = head.advices[index];
    return advice.retry && other !== undefined && (!other.retry || other.delayMs > advice.delayMs);
  });
}

test("where decoding or advice of any exchange is another one, the diff says so, and that it breaks where a client of the base is too bold", () => {
  const met = { same: 0, other: 0, bolder: 0 };
  fc.assert(
    fc.property(parts, parts, fc.constantFrom(...WAYS), (one, two, changed) => {
      const other = changed(one, two);
      const [base, head] = [familyOf(one), familyOf(other)];
      fc.pre(base !== undefined && head !== undefined);
      const changes = diffFamilies(base, head);
      const news = changes.filter(({ kind }) => kind !== "text-changed");
      const [before, after] = [answersOf(base), answersOf(head)];
      const isOther = JSON.stringify(before) !== JSON.stringify(after);
      if (isOther) expect(news).not.toEqual([]);
      const isTooBold = before.some((answer, index) => isBolder(answer, after[index] ?? answer));
      if (isTooBold) expect(news.filter(({ class: whom }) => whom === "breaking-readers")).not.toEqual([]);
      const inverse = changes.map(({ kind }) => CHANGE_KINDS[kind].inverse).sort();
      expect(
        diffFamilies(head, base)
          .map(({ kind }) => kind)
          .sort(),
      ).toEqual(inverse);
      met[isTooBold ? "bolder" : isOther ? "other" : "same"]++;
    }),
    { numRuns: 300, seed: Number(process.env["FAULTLINE_SEED"] ?? 20_261_127) },
  );
  expect(Math.min(met.same, met.other, met.bolder)).toBeGreaterThan(10);
});
