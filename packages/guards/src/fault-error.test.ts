import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { decode, FaultError } from "@faultline/guards";
import { deviceManagement } from "@faultline/guards/device-management";

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
  expect(new FaultError(decode(deviceManagement, { status: 472, body: SECRET })!).message).toBe("device-management (none, HTTP 472)");
  const unknown = { object: "error", code: 400, type: "brand_new", message: SECRET, request_id: "015d" };
  expect(new FaultError(decode(deviceManagement, { body: unknown })!).message).toBe("device-management, code brand_new (undeclared, request 015d)");
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
  const printed = [JSON.stringify(error), inspect(error, { depth: null }), String(error), error.stack, JSON.stringify({ ...error })];
  for (const text of printed) expect(text).not.toContain(SECRET);
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
    for (const value of [undefined, null, "FaultError", {}, new Error("x"), fault, first, first.prototype]) expect(value instanceof first).toBe(false);
  });

  test("leave a class that extends one of them to itself", () => {
    class OfMine extends first! {}
    expect(new OfMine(fault)).toBeInstanceOf(OfMine);
    expect(new OfMine(fault)).toBeInstanceOf(second);
    expect(new first(fault)).not.toBeInstanceOf(OfMine);
    expect(new second(fault)).not.toBeInstanceOf(OfMine);
  });
});

/** The class from a copy of the package's file. */
async function copyIn(folder: string): Promise<typeof FaultError> {
  mkdirSync(folder);
  const file = join(folder, "index.js");
  copyFileSync(fileURLToPath(import.meta.resolve("@faultline/guards")), file);
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  const copy = (await import(pathToFileURL(file).href)) as { FaultError: typeof FaultError }; // a copy of this very package
  return copy.FaultError;
}
