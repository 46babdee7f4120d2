import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { build } from "esbuild";
import fc from "fast-check";
import { afterAll, describe, expect, test, vi } from "vitest";
import { createBody, decode, errorSchema, FaultError, match, type Fault } from "@faultline/guards";
import { deviceManagement } from "@faultline/guards/device-management";
import { madeUpError, madeUpFamily } from "../test/made-up-family.ts";
import type { Findings } from "./check.ts";

const SECRET = "hunter2";
const fault = decode(deviceManagement, {
  status: 429,
  headers: { "Retry-After": "9", "WWW-Authenticate": SECRET },
  body: { object: "error", code: 429, type: "rate_limit_exceeded", message: SECRET, request_id: "015d", hint: SECRET },
})!;
const cause = new Error("the socket broke");
const error = new FaultError(fault, { cause });

test("it is an Error with the fault as a member, and with its cause", () => {
  expect(error).toBeInstanceOf(Error);
  expect(error.fault).toBe(fault);
  expect(error.cause).toBe(cause);
  expect(error.name).toBe("FaultError");
  expect(new FaultError(fault)).not.toHaveProperty("cause");
});

test("its message says which error it is, in words that hold nothing of the service's text", () => {
  expect(error.message).toBe("device-management/rate_limit_exceeded (declared, HTTP 429, request 015d)");
  expect(new FaultError(decode(deviceManagement, { status: 472, body: SECRET })!).message).toBe(
    "device-management (none, HTTP 472)",
  );
  const unknown = { object: "error", code: 400, type: "brand_new", message: SECRET, request_id: "015d" };
  expect(new FaultError(decode(deviceManagement, { body: unknown })!).message).toBe(
    "device-management, code brand_new (undeclared, request 015d)",
  );
});

test("its JSON says what may be logged", () => {
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "FaultError",
    family: "device-management",
    id: "device-management/rate_limit_exceeded",
    code: "rate_limit_exceeded",
    status: 429,
    match: "declared",
    requestId: "015d",
    issues: [],
  });
});

test("neither its JSON nor what a log prints of it has the body, the headers or the service's text", () => {
  expect(JSON.stringify(fault)).toContain(SECRET);
  const printed = [
    JSON.stringify(error),
    inspect(error, { depth: null }),
    String(error),
    error.stack,
    JSON.stringify({ ...error }),
  ];
  for (const text of printed) expect(text).not.toContain(SECRET);
});

describe("what the wire says", () => {
  const SAFE = /^[^\p{C}\p{Zl}\p{Zp}]*$/u;
  const HOSTILE = [
    "\u001b[2J\u001b]0;pwned\u0007",
    "\nlevel=info forged",
    "\r\n\tat forged (file.js:1:1)",
    "\u2028forged\u2029",
    "\u0085forged",
    "\u202eforged\u202c\u2066",
    "\u061c\u200e\u200b\u2060\ufeff",
    "\u0000\u007f\u009b31m",
    "\ud800",
    "\udfff\ud800",
    "\u{e0041}\u{e007f}",
    "x".repeat(255) + "\u{1f600}",
    "\u{1f600}".repeat(200),
    "\u001b".repeat(300),
    "A".repeat(1_000_000),
    "語".repeat(1000),
  ];
  const bodyWith = (type: string, requestId: string): object => ({
    object: "error",
    code: 400,
    type,
    message: SECRET,
    request_id: requestId,
  });

  /** Everything by which a log could print the error. */
  const printsOf = (error: FaultError): { lines: string[]; json: string } => ({
    lines: [
      error.message,
      String(error),
      ...Object.values(error.toJSON()).filter((value) => typeof value === "string"),
    ],
    json: JSON.stringify(error),
  });

  test.each(HOSTILE)("is printable and short in message, JSON and inspection, as code and as id: %j", (text) => {
    for (const body of [bodyWith(`new${text}`, "r"), bodyWith("bad_request", text), bodyWith(text, text)]) {
      const error = new FaultError(decode(deviceManagement, { status: 400, body })!);
      const { lines, json } = printsOf(error);
      for (const line of lines) expect(line).toMatch(SAFE);
      expect(new TextEncoder().encode(error.message).length).toBeLessThanOrEqual(1024);
      for (const value of [error.toJSON().code, error.toJSON().requestId])
        expect(String(value).length).toBeLessThanOrEqual(256);
      expect(json).toMatch(SAFE);
      expect(json.length).toBeLessThan(2000);
      for (const printed of [
        inspect(error),
        inspect(error, { showHidden: true, depth: null }),
        error.stack ?? "",
        inspect(structuredClone(error)),
        inspect(new AggregateError([error])),
      ]) {
        expect(printed.replaceAll(/\n +(?:at |\[|\})/g, "").replaceAll("\n", "")).toMatch(SAFE);
        expect(printed).not.toMatch(/^level=info|^forged/m);
        expect(printed.length).toBeLessThan(10_000);
        expect(printed).not.toContain(SECRET);
      }
    }
  });

  test("is cut in the message where the next character would pass 1,000 bytes, also without a TextEncoder", () => {
    const texts = fc.array(fc.constantFrom("a", "é", "語", "🚀"), { minLength: 200, maxLength: 300 });
    fc.assert(
      fc.property(texts, texts, (code, id) => {
        const make = (): string =>
          new FaultError(decode(deviceManagement, { status: 400, body: bodyWith(code.join(""), id.join("")) })!)
            .message;
        const { message, isShort } = withoutEncoder(make);
        expect(Buffer.byteLength(message)).toBeLessThanOrEqual(1000);
        if (!isShort) expect(Buffer.byteLength(message)).toBeGreaterThan(1000 - 4);
      }),
      { numRuns: 100 },
    );
  });

  /** The message where the platform has no TextEncoder, and whether it is whole. */
  function withoutEncoder(make: () => string): { message: string; isShort: boolean } {
    vi.stubGlobal("TextEncoder", undefined);
    try {
      const message = make();
      return { message, isShort: message.endsWith(")") };
    } finally {
      vi.unstubAllGlobals();
    }
  }

  test("is cut in issues too, whose pointers hold names that the service chose, and whose number is bounded", () => {
    const name = `\u001b[2J\n${"n".repeat(5000)}`;
    const report: Findings = (value, at, tell) =>
      Object.keys(value as object).forEach((key) => tell(`${at}/${key}`, "nothing", 1));
    const family = madeUpFamily([madeUpError(1)], { find: () => undefined, issues: report });
    const body = Object.fromEntries([["n", 1], ...Array.from({ length: 3000 }, (_, index) => [`${index}${name}`, 1])]);
    const fault = decode(family, { status: 400, body })!;
    expect(fault.issues.length).toBeGreaterThan(3000);
    const json = JSON.stringify(new FaultError(fault));
    expect(json).toMatch(SAFE);
    expect(json.length).toBeLessThan(20_000);
    expect(new FaultError(fault).toJSON()).toMatchObject({
      issues: { length: 20 },
      moreIssues: fault.issues.length - 20,
    });
  });

  test("stays as it came where it is printable and short", () => {
    const id = "015d2dcbb7e9a4c9e2b1000100c0ff02 Größe 語 🚀 'quoted' \\ 100%";
    const error = new FaultError(decode(deviceManagement, { status: 400, body: bodyWith("bad_request", id) })!);
    expect(error.message).toContain(`request ${id})`);
    expect(error.toJSON().requestId).toBe(id);
    expect(
      new FaultError(decode(deviceManagement, { status: 400, body: bodyWith("bad_request", "\u001b\u{e0041}x") })!)
        .message,
    ).toContain("request \\u001b\\u{e0041}x)");
  });

  test("is whatever printable text of at most 256 characters, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 600 }), (text) => {
        const { message } = new FaultError(
          decode(deviceManagement, { status: 400, body: bodyWith(`n${text}`, text) })!,
        );
        expect(message).toMatch(SAFE);
        expect(new TextEncoder().encode(message).length).toBeLessThanOrEqual(1024);
      }),
    );
  });

  test("of a cause with secrets is no part of the JSON", () => {
    expect(JSON.stringify(new FaultError(fault, { cause: { authorization: SECRET } }))).not.toContain(SECRET);
  });

  test("is short in the errors of createBody, errorSchema and match", () => {
    const name = `\u001b[2J\n${"n".repeat(5000)}`;
    const report: Findings = (value, at, tell) =>
      Object.keys(value as object).forEach((key) => tell(`${at}/${key}`, "nothing", 1));
    const own = { is: () => false, issues: report };
    const family = madeUpFamily([madeUpError(1, { own })], { find: () => undefined });
    const body = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`${index}${name}`, 1])) as never;
    for (const act of [
      () => createBody(family, "made-up/1", body),
      () => match({ ...fault, family: name } as never, {} as never),
    ]) {
      const message = messageOf(act);
      expect(message).toMatch(SAFE);
      expect(message.length).toBeLessThanOrEqual(1000);
    }
    for (const { message } of errorSchema(family, "made-up/1")["~standard"].validate(body).issues ?? [])
      expect(message).toMatch(SAFE);
  });
});

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return (error as Error).message; // what is thrown here is an Error
  }
  throw new Error("nothing was thrown");
}

describe("a class that extends it", () => {
  class ByField extends FaultError {
    override name = "DeviceError";
  }
  class ByAssignment extends FaultError {
    constructor(fault: Fault) {
      super(fault);
      this.name = "DeviceError";
    }
  }
  class ByPrototype extends FaultError {}
  Object.defineProperty(ByPrototype.prototype, "name", { value: "DeviceError", configurable: true, writable: true });
  class ByGetter extends FaultError {
    readonly kind = "Device";
  }
  Object.defineProperty(ByGetter.prototype, "name", {
    configurable: true,
    get(this: ByGetter) {
      return `${this.kind.trim()}Error`;
    },
  }); // no field is there while the constructor runs

  test.each([ByField, ByAssignment, ByPrototype, ByGetter])("may set its name in whatever way: %o", (DeviceError) => {
    const error = new DeviceError(fault);
    expect(error.name).toBe("DeviceError");
    expect(error.toJSON()).toMatchObject({ name: "DeviceError", code: "rate_limit_exceeded" });
    expect(String(error)).toBe(`DeviceError: ${error.message}`);
    expect(inspect(error)).toMatch(/DeviceError\b.*: device-management\/rate_limit_exceeded/); // Node names the class too
    expect(error).toBeInstanceOf(FaultError);
    expect(error.fault).toBe(fault);
  });

  test("may set message, fault and further members", () => {
    class Mine extends FaultError {
      override fault = fault;
      readonly extra = 1;
    }
    const error = new Mine(fault);
    error.message = "mine";
    expect(String(error)).toBe("FaultError: mine");
    expect(JSON.stringify({ ...error })).toContain("extra");
  });

  test("may have a name that throws: the JSON has another then", () => {
    class Broken extends FaultError {}
    Object.defineProperty(Broken.prototype, "name", {
      get() {
        throw new Error("name");
      },
    });
    expect(new Broken(fault).toJSON()).toMatchObject({ name: "FaultError", code: "rate_limit_exceeded" });
  });
});

describe("an odd object", () => {
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const throwing = new Proxy(
    {},
    {
      get() {
        throw new Error(SECRET);
      },
      has() {
        throw new Error(SECRET);
      },
    },
  );
  const ODD = [
    undefined,
    null,
    5,
    "x",
    {},
    [],
    { issues: [] },
    { family: "f", issues: "abc" },
    { family: "f", issues: [null] },
    { family: Symbol("s"), issues: [] },
    revoked.proxy,
    throwing,
  ];

  test("in place of a fault gives an error all the same, which says that no fault was given", () => {
    for (const odd of ODD) {
      const error = new FaultError(odd as never, { cause });
      expect(error.message).toBe("A failure of which nothing is known: no fault was given");
      expect(JSON.parse(JSON.stringify(error))).toEqual({ name: "FaultError", issues: [] });
      expect(inspect(error)).not.toContain(SECRET);
      expect(error.cause).toBe(cause);
    }
  });

  test("with the prototype of the class, or its brand alone, is printed without a throw", () => {
    for (const odd of [
      Object.create(FaultError.prototype),
      { [Symbol.for("@faultline/guards/FaultError")]: true },
      FaultError.prototype,
      new Proxy(error, {}),
    ]) {
      expect(typeof JSON.stringify(odd)).toBe("string");
      expect(typeof inspect(odd, { showHidden: true })).toBe("string");
    }
    expect(new Proxy(error, {}).fault).toBe(fault);
  });

  test("is one of the class before its constructor has run: classes that were compiled to functions ask then", () => {
    class OfMine extends FaultError {}
    const early = Object.create(OfMine.prototype) as unknown;
    expect(early instanceof OfMine).toBe(true);
    expect(early instanceof FaultError).toBe(true);
    expect(Object.create(FaultError.prototype) instanceof OfMine).toBe(false);
  });

  test("is no FaultError where it cannot be asked", () => {
    class OfMine extends FaultError {}
    expect(revoked.proxy instanceof OfMine).toBe(false);
    for (const odd of [...ODD.slice(0, 6), revoked.proxy, throwing]) expect(odd instanceof FaultError).toBe(false);
  });
});

describe("two installed copies", async () => {
  const folder = mkdtempSync(join(tmpdir(), "faultline-copies-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const [first, second] = await Promise.all(["one", "two"].map((name) => copyIn(join(folder, name))));
  if (!first || !second) throw new Error("There must be two copies.");

  test("are two indeed", () => {
    expect(first).not.toBe(second);
    expect(first.prototype).not.toBe(second.prototype);
  });

  test("recognise each other's errors", () => {
    expect(new first(fault)).toBeInstanceOf(second);
    expect(new second(fault)).toBeInstanceOf(first);
    expect(new second(fault)).toBeInstanceOf(FaultError);
  });

  test("recognise nothing else", () => {
    for (const value of [undefined, null, "FaultError", {}, new Error("x"), fault, first, first.prototype])
      expect(value instanceof first).toBe(false);
  });

  test("leave a class that extends one of them to itself", () => {
    class OfMine extends (first!) {}
    expect(new OfMine(fault)).toBeInstanceOf(OfMine);
    expect(new OfMine(fault)).toBeInstanceOf(second);
    expect(new first(fault)).not.toBeInstanceOf(OfMine);
    expect(new second(fault)).not.toBeInstanceOf(OfMine);
  });
});

/** The class from a copy of the package, as one file. */
async function copyIn(folder: string): Promise<typeof FaultError> {
  mkdirSync(folder);
  const file = join(folder, "index.js");
  const entryPoints = [fileURLToPath(import.meta.resolve("@faultline/guards"))];
  await build({ entryPoints, outfile: file, bundle: true, format: "esm" });
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  const copy = (await import(pathToFileURL(file).href)) as { FaultError: typeof FaultError }; // a copy of this very package
  return copy.FaultError;
}
