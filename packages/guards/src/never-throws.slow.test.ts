/** Whatever comes in, decoding ends with an answer that makes sense. */
import { inspect } from "node:util";
import type { Schema } from "@faultline/catalog";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  advise,
  decode,
  decodeAll,
  decodeResponse,
  errorSchema,
  FaultError,
  toProblemDetails,
  type Fault,
} from "@faultline/guards";
import { carrying, subjects, type Subject } from "../test/subjects.ts";

const RUNS = 2000;
const [first] = subjects as [Subject]; // there is one, or nothing here would be tested

const TRAPS = ["get", "has", "ownKeys", "getOwnPropertyDescriptor", "getPrototypeOf"];
const THROWING: ProxyHandler<object> = Object.fromEntries(
  TRAPS.map((trap) => [
    trap,
    () => {
      throw new Error("trap");
    },
  ]),
);

/** Values are made when they are needed: fast-check looks at what it generates, and these do not like to be looked at. */
type Made = () => unknown;

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function cycle(): unknown {
  const list: unknown[] = [];
  const object = {
    list,
    get self() {
      return object;
    },
  };
  list.push(object, list);
  return object;
}

const DATA = {
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
};

/** What no parser makes, and some of what it does make. */
const hostile: fc.Arbitrary<Made> = fc.oneof(
  fc.anything(DATA).map((value) => () => value),
  fc.json().map((text) => () => text),
  fc.jsonValue().map((value) => () => value),
  fc.constantFrom<Made>(
    () => Symbol("s"),
    () => 10n,
    () => NaN,
    () => -0,
    () => 1e308,
    () => -Infinity,
    () => "\uD800",
    () => "__proto__",
    () => "constructor",
    () => ["bad_request"],
    () => [9646],
    () => new Array(4_000_000_000),
    () => () => "f",
    () => class {},
    () => new Date(NaN),
    () => /r/,
    () => Object.create(null),
    () => Promise.resolve(),
    cycle,
    () => new Proxy({}, {}),
    () => new Proxy({}, THROWING),
    () => new Proxy([], THROWING),
    () => new Proxy(new Map(), THROWING),
    () => revoked({}),
    () => revoked([]),
    () => JSON.parse('{"__proto__": {"code": 400}, "constructor": {"prototype": 1}}'),
  ),
  fc
    .constantFrom("code", "type", "errorNumber", "title", "status", "error")
    .map((name) => () => withThrowing({}, name)),
);

function withThrowing(object: object, name: string): object {
  return Object.defineProperty(object, name, {
    enumerable: true,
    configurable: true,
    get() {
      throw new Error("getter");
    },
  });
}

/** An example with one member, its own or a foreign one, replaced. */
const mutated = (examples: readonly unknown[]): fc.Arbitrary<Made> =>
  fc
    .tuple(
      fc.constantFrom(...examples),
      fc.nat(),
      hostile,
      fc.constantFrom("own", "throws", "__proto__", "constructor", "extra"),
    )
    .map(([example, index, make, how]) => () => {
      if (typeof example !== "object" || example === null) return make();
      const names = Object.keys(example);
      const own = names[index % names.length]!;
      if (how === "throws") return withThrowing({ ...example }, own);
      return Object.defineProperty({ ...example }, how === "own" ? own : how, {
        value: make(),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    });

const exchanges = ({ spec }: Subject): fc.Arbitrary<() => { status: unknown; headers: unknown; body: unknown }> => {
  const examples = spec.errors.flatMap((error) => error.examples);
  const status = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(200, 400, 401, 404, 429, 500, 503, 418, undefined).map((value) => () => value),
    },
    { weight: 1, arbitrary: hostile },
  );
  const name = fc.constantFrom("Retry-After", "retry-after", "get", "X-Request-ID");
  const headers = fc.oneof(
    hostile,
    fc.tuple(name, hostile).map(([key, make]) => () => ({ [key]: make() })),
    fc.array(fc.tuple(name, hostile)).map((pairs) => () => pairs.map(([key, make]) => [key, make()])),
  );
  const path = fc.constantFrom([], ...spec.placementGroups.map((place) => place.path));
  const plain = fc.oneof(fc.constantFrom(...examples), fc.jsonValue());
  const data = fc
    .tuple(
      fc.oneof(
        hostile,
        mutated(examples),
        plain.map((value) => () => value),
      ),
      path,
    )
    .map(
      ([make, way]) =>
        () =>
          carrying(make(), way),
    );
  const text = fc.tuple(plain, path).map(
    ([value, way]) =>
      () =>
        JSON.stringify(carrying(value, way)),
  );
  return fc.tuple(status, headers, fc.oneof(data, text, hostile)).map(([makeStatus, makeHeaders, makeBody]) => () => ({
    status: makeStatus(),
    headers: makeHeaders(),
    body: makeBody(),
  }));
};

/** An item of a list that is the failure can lack a code, and is undeclared then. */
function expectSense(fault: Fault, hasList: boolean): void {
  expect(["declared", "deviant", "undeclared", "status", "none"]).toContain(fault.match);
  expect(fault.issues.length > 0).toBe(fault.match === "deviant");
  const isCoded = fault.match !== "status" && fault.match !== "none";
  if (!(hasList && fault.match === "undeclared"))
    expect(["string", "number"].includes(typeof fault.code)).toBe(isCoded);
  expect(fault.id !== undefined).toBe(fault.match === "declared" || fault.match === "deviant");
  expect(fault.body !== undefined).toBe(fault.match === "declared");
  expect(Object.values(fault.headers).every((value) => typeof value === "string")).toBe(true);
  expect(["string", "undefined"]).toContain(typeof fault.message);
  expect(["string", "undefined"]).toContain(typeof fault.requestId);
  expect(JSON.parse(JSON.stringify(new FaultError(fault)))).toMatchObject({ name: "FaultError", family: fault.family });
  const { retry, delayMs } = advise(fault, { method: "GET", attempt: 1 });
  expect(typeof retry).toBe("boolean");
  expect(delayMs).toSatisfy((ms: number) => Number.isFinite(ms) && ms >= 0);
  expect(JSON.parse(JSON.stringify(toProblemDetails(fault, { detail: true })))).toMatchObject({ family: fault.family });
}

test.each(subjects)("decode and decodeAll of $id make sense of any exchange", (subject) => {
  fc.assert(
    fc.property(exchanges(subject), (make) => {
      const exchange = make();
      const root = decode(subject.family, exchange as never);
      const hasList = Object.values(subject.spec.document.components?.schemas ?? {}).some(isListEnvelope);
      if (root) expectSense(root, hasList);
      const { faults } = decodeAll(subject.family, exchange as never);
      for (const fault of faults) expectSense(fault, hasList);
      expect(faults.filter(({ pointer }) => pointer === "")).toHaveLength(root ? 1 : 0);
      expect(new Set(faults.map(({ pointer }) => pointer)).size).toBe(faults.length);
    }),
    { numRuns: RUNS },
  );
});

test("an exchange that is none, or that throws when it is read, is one of which nothing is known", () => {
  for (const exchange of [
    undefined,
    null,
    5,
    "x",
    () => {},
    new Proxy({}, THROWING),
    revoked({}),
    withThrowing({ body: '{"errorNumber":9602}' }, "status"),
  ]) {
    expect(decode(first.family, exchange as never)).toBeUndefined();
    expect(decodeAll(first.family, exchange as never)).toEqual({ faults: [], more: false });
  }
});

test("decodeResponse never rejects", async () => {
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostile, fc.boolean(), async (status, headers, body, bodyUsed) => {
      await decodeResponse(first.family, { status: status(), headers: headers(), body: body(), bodyUsed } as never);
      await decodeResponse(first.family, body() as never);
    }),
    { numRuns: RUNS },
  );
});

test("decodeResponse never rejects, hangs or throws away the status, whatever its options and the chunks of its body are", async () => {
  const names = ["maxBytes", "timeoutMs", "signal"];
  const options = fc.oneof(
    hostile,
    fc
      .array(fc.tuple(fc.constantFrom(...names), hostile))
      .map((pairs) => () => Object.fromEntries(pairs.map(([name, make]) => [name, make()]))),
  );
  await fc.assert(
    fc.asyncProperty(
      options,
      fc.array(fc.tuple(hostile, fc.constantFrom("chunk", "answer", "throw")), { maxLength: 4 }),
      async (makeOptions, answers) => {
        const left = [...answers];
        const read = (): unknown => {
          const [make, how] = left.shift() ?? [() => undefined, "throw"];
          if (how === "throw") throw make();
          return how === "chunk" ? { done: false, value: make() } : make();
        };
        const body = { getReader: () => ({ read, cancel: read }) };
        expect(
          await decodeResponse(
            first.family,
            { status: 503, headers: new Headers(), body, bodyUsed: false } as never,
            makeOptions() as never,
          ),
        ).toMatchObject({ status: 503 });
      },
    ),
    { numRuns: RUNS },
  );
});

test("a FaultError can be made of anything, and then be printed", () => {
  const members = ["match", "family", "id", "code", "status", "requestId", "issues"];
  const fault = fc.oneof(
    hostile,
    fc
      .array(fc.tuple(fc.constantFrom(...members), hostile))
      .map((pairs) => () => Object.fromEntries(pairs.map(([name, make]) => [name, make()]))),
  );
  fc.assert(
    fc.property(fault, (make) => {
      const error = new FaultError(make() as never);
      expect(error.message.length).toBeLessThanOrEqual(1000);
      expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: "FaultError" });
      expect(typeof inspect(error)).toBe("string");
    }),
    { numRuns: RUNS },
  );
});

test("advise never throws, and its delay is always a finite number", () => {
  const names = ["method", "attempt", "idempotent", "now", "random", "maxDelayMs"];
  const options = fc.oneof(
    hostile,
    fc
      .array(fc.tuple(fc.constantFrom(...names), hostile))
      .map((pairs) => () => Object.fromEntries(pairs.map(([name, make]) => [name, make()]))),
  );
  const policies = subjects.flatMap(({ spec }) => spec.errors.map(({ x }) => ({ recovery: x.recovery, ...x.retry })));
  const policy = fc.oneof(
    hostile,
    fc.constantFrom(...policies).map((value) => () => value),
  );
  fc.assert(
    fc.property(policy, hostile, options, (makePolicy, headers, makeOptions) => {
      const { retry, delayMs } = advise({ policy: makePolicy(), headers: headers() } as never, makeOptions() as never);
      expect(typeof retry).toBe("boolean");
      expect(delayMs).toSatisfy(Number.isFinite);
      expect(advise(headers() as never, makeOptions() as never).delayMs).toSatisfy(Number.isFinite);
    }),
    { numRuns: RUNS },
  );
});

test("a Standard Schema never throws", () => {
  const { id, examples } = first.spec.errors[0]!;
  const schema = errorSchema(first.family, id);
  fc.assert(
    fc.property(fc.oneof(hostile, mutated(examples)), (make) => {
      const { issues } = schema["~standard"].validate(make());
      expect(issues === undefined || issues.length > 0).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

test("no prototype is polluted by members that are called like it", () => {
  const body =
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"failures":[{"__proto__":{"errorNumber":9609}}]}';
  for (const { family } of subjects)
    decodeAll(family, {
      status: 500,
      headers: JSON.parse('{"__proto__":{"retry-after":"1"}}') as Record<string, string>,
      body,
    });
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test.each([
  ["10,000 levels of nesting", `${'{"error":'.repeat(10_000)}1${"}".repeat(10_000)}`],
  ["as many lists", `${"[".repeat(10_000)}${"]".repeat(10_000)}`],
  ["nesting that never closes", "[".repeat(100_000)],
  ["50 MB of text", "x".repeat(50_000_000)],
  ["50 MB of white space", " ".repeat(50_000_000)],
  ["a list of 5 million numbers", `{"failures":[${"0,".repeat(5_000_000)}0]}`],
  ["a member of 10 MB", JSON.stringify({ errorNumber: 9602, errorMessage: "x".repeat(10_000_000) })],
])("%s is decoded in bounded time", (_, body) => {
  const started = performance.now();
  for (const { family } of subjects)
    decodeAll(family, { status: 500, body }).faults.forEach((fault) => expectSense(fault, true));
  expect(performance.now() - started).toBeLessThan(5000 * subjects.length); // a hang: what is not linear takes hours
});

function isListEnvelope(schema: Schema): boolean {
  return typeof schema === "object" && Object.hasOwn(schema["x-error-envelope"] ?? {}, "list");
}
