import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { advise, decode, decodeAll, decodeResponse, FaultError, type HeadersLike } from "@faultline/guards";
import { appAndBookManagement } from "@faultline/guards/app-and-book-management";
import { deviceManagement } from "@faultline/guards/device-management";

const WANTED = { "retry-after": "120", "content-type": "text/html" };

describe("headers of use", () => {
  test.each([
    ["Headers", new Headers({ "Retry-After": "120", "Content-Type": "text/html", Cookie: "secret" })],
    [
      "a Map",
      new Map([
        ["RETRY-AFTER", "120"],
        ["content-Type", "text/html"],
      ]),
    ],
    [
      "a Map of another realm",
      runInNewContext('new Map([["RETRY-AFTER", "120"], ["content-Type", "text/html"]])') as ReadonlyMap<
        string,
        string
      >,
    ],
    [
      "pairs",
      [
        ["Retry-After", "120"],
        ["Content-Type", "text/html"],
        ["Set-Cookie", "secret"],
      ] as const,
    ],
    ["an object", { "retry-AFTER": "120", "CONTENT-type": "text/html", authorization: "secret" }],
    ["numbers", { "Retry-After": 120, "Content-Type": "text/html" }],
    [
      "an object without a prototype",
      Object.assign(Object.create(null), { "Retry-After": "120", "Content-Type": "text/html" }),
    ],
    ["something with a get", { get: (name: string) => WANTED[name as "retry-after"] ?? null }],
  ])("are found in %s, whatever the letter case, and others are left behind", (_, headers) => {
    expect(decode(deviceManagement, { status: 503, headers })?.headers).toEqual(WANTED);
  });

  test("are found beside one that cannot be read", () => {
    const headers = {
      "Retry-After": "120",
      "Content-Type": "text/html",
      get Cookie(): string {
        throw new Error("no");
      },
    };
    expect(decode(deviceManagement, { status: 503, headers })?.headers).toEqual(WANTED);
  });

  test("that are repeated are joined as HTTP does", () => {
    const repeated = { "retry-after": "1, 2" };
    expect(decode(deviceManagement, { status: 503, headers: { "Retry-After": ["1", "2"] } })?.headers).toEqual(
      repeated,
    );
    expect(
      decode(deviceManagement, {
        status: 503,
        headers: [
          ["Retry-After", "1"],
          ["retry-after", "2"],
        ],
      })?.headers,
    ).toEqual(repeated);
    expect(
      decode(deviceManagement, { status: 503, headers: { "Retry-After": "1", "retry-after": "2" } })?.headers,
    ).toEqual(repeated);
  });

  test("may be called get or be inherited, and are then what they are: no header", () => {
    expect(decode(deviceManagement, { status: 503, headers: { get: "x", "retry-after": "5" } })?.headers).toEqual({
      "retry-after": "5",
    });
    expect(decode(deviceManagement, { status: 503, headers: Object.create({ "retry-after": "5" }) })?.headers).toEqual(
      {},
    );
  });

  test.each([
    ["null", null],
    ["text", "Retry-After: 5"],
    ["a number", 5],
    ["a flat list", ["Retry-After", "5"]],
    [
      "a broken get",
      {
        get() {
          throw new Error("no");
        },
      },
    ],
    ["objects as values", { "retry-after": { seconds: 5 } }],
    ["nothing", undefined],
  ])("are none in %s", (_, headers) => {
    expect(decode(deviceManagement, { status: 503, headers: headers as never })?.headers).toEqual({});
  });
});

describe("headers are read when they are asked for:", () => {
  /** Counts the headers that are read. */
  function counted(values: Record<string, string>): { headers: HeadersLike; names: string[] } {
    const names: string[] = [];
    const get = (name: string): string | null => {
      names.push(name);
      return values[name] ?? null;
    };
    return { headers: { get }, names };
  }
  const BODY = '{"object":"error","code":503,"type":"system_unavailable","message":"m","request_id":"r"}';

  test("decode reads none of them for a body that says all, and one reading copies them", () => {
    const { headers, names } = counted({ "retry-after": "7" });
    const fault = decode(deviceManagement, { status: 503, headers, body: BODY })!;
    expect({ match: fault.match, names }).toEqual({ match: "declared", names: [] });
    expect(fault.headers).toEqual({ "retry-after": "7" });
    const count = names.length;
    expect(fault.headers).toBe(fault.headers);
    expect(names).toHaveLength(count);
  });

  test("the id of the request is read where the body has none", () => {
    const { headers, names } = counted({ "x-request-id": "h" });
    expect(decode(deviceManagement, { status: 503, headers, body: "" })?.requestId).toBe("h");
    expect(names).toEqual(["x-request-id"]);
  });

  test("what changes later counts until the first reading, and not after it", () => {
    const headers = new Headers({ "retry-after": "7" });
    const fault = decode(deviceManagement, { status: 503, headers, body: BODY })!;
    headers.set("retry-after", "9");
    expect(fault.headers).toEqual({ "retry-after": "9" });
    headers.delete("retry-after");
    expect(advise(fault, { method: "GET", attempt: 1 })).toMatchObject({ delayMs: 9000, reason: "retry_after" });
  });

  test.each([
    ["read before", true],
    ["not read before", false],
  ])("JSON, spreads, clones and prints leave them out, %s", (_, isRead) => {
    const headers = { "Retry-After": "7", "WWW-Authenticate": "secret" };
    const [fault] = decodeAll(deviceManagement, { status: 503, headers, body: BODY }).faults;
    if (isRead) expect(fault?.headers["www-authenticate"]).toBe("secret");
    const copies = [{ ...fault }, structuredClone(fault), JSON.parse(JSON.stringify(fault)), Object.assign({}, fault)];
    for (const copy of copies) expect(copy).not.toHaveProperty("headers");
    expect(Object.keys(fault ?? {})).not.toContain("headers");
    for (const text of [inspect(fault, { showHidden: true, depth: null }), JSON.stringify(fault)])
      expect(text).not.toContain("secret");
    expect(inspect(new FaultError(fault!), { showHidden: true })).not.toContain("secret");
  });

  test("a copy has the advice of its policy, and with the headers that of the fault", () => {
    const fault = decode(deviceManagement, { status: 503, headers: { "Retry-After": "7" }, body: BODY })!;
    const options = { method: "GET", attempt: 1, random: () => 0 };
    for (const copy of [{ ...fault }, structuredClone(fault), JSON.parse(JSON.stringify(fault)) as typeof fault]) {
      expect(advise(copy, options)).toMatchObject({ retry: true, reason: "backoff" });
      expect(advise({ ...copy, headers: fault.headers }, options)).toEqual(advise(fault, options));
    }
  });

  test("what wraps a fault or inherits from it can be asked for them", () => {
    const fault = decode(deviceManagement, { status: 503, headers: { "Retry-After": "7" }, body: BODY })!;
    for (const other of [Object.create(fault) as typeof fault, new Proxy(fault, { get: Reflect.get })])
      expect(Object.values(other.headers)).toEqual([]);
    expect(new Proxy(fault, {}).match).toBe("declared");
  });
});

describe("a body of bytes", () => {
  const text = '{"errorNumber":9646,"errorMessage":"Zu viele \u00fc\u{1f6ab}."}';
  const bytes = new TextEncoder().encode(text);
  const within = new Uint8Array([123, ...bytes, 125]).subarray(1, bytes.length + 1);

  test.each<[string, unknown]>([
    ["a Buffer", Buffer.from(text)],
    ["a Uint8Array", bytes],
    ["an ArrayBuffer", bytes.buffer],
    ["a part of a buffer", within],
    ["a DataView", new DataView(bytes.buffer)],
    ["a Uint8Array of another realm", runInNewContext("Uint8Array.from(bytes)", { bytes: [...bytes] })],
    ["an ArrayBuffer of another realm", runInNewContext("Uint8Array.from(bytes).buffer", { bytes: [...bytes] })],
    ["bytes behind a mark of their order", new Uint8Array([0xef, 0xbb, 0xbf, ...bytes])],
  ])("is judged as its text: %s", (_, body) => {
    const wanted = decode(appAndBookManagement, { status: 429, body: text });
    expect(wanted?.match).toBe("declared");
    expect(decode(appAndBookManagement, { status: 429, body })).toEqual(wanted);
    expect(decodeAll(appAndBookManagement, { status: 429, body })).toEqual({ faults: [wanted], more: false });
  });

  test("that is no UTF-8 is the text that is left of it", () => {
    const fault = decode(appAndBookManagement, { status: 503, body: new Uint8Array([60, 0xff, 0xfe, 62]) });
    expect(fault).toMatchObject({ match: "status", status: 503, raw: "<\ufffd\ufffd>" });
  });

  test("that is empty is an empty text", () => {
    expect(decode(appAndBookManagement, { status: 503, body: new ArrayBuffer(0) })?.raw).toBe("");
  });

  test("that only says that it is bytes keeps its status", () => {
    class Fake {
      get [Symbol.toStringTag](): string {
        return "ArrayBuffer";
      }
    }
    const body = new Fake();
    expect(decode(appAndBookManagement, { status: 503, body })).toMatchObject({ match: "status", raw: body });
  });

  test("of any content never throws, and has the verdict of its text", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.constantFrom("", text), (noise, whole) => {
        const body = new Uint8Array([...new TextEncoder().encode(whole), ...noise]);
        const asText = new TextDecoder().decode(body);
        expect(decode(appAndBookManagement, { status: 429, body })).toEqual(
          decode(appAndBookManagement, { status: 429, body: asText }),
        );
      }),
    );
  });

  test("comes from a response as well", async () => {
    const fault = await decodeResponse(appAndBookManagement, new Response(bytes, { status: 429 }));
    expect(fault).toMatchObject({ match: "declared", code: 9646 });
  });
});

describe("an exchange that throws when it is read", () => {
  test("keeps the status that came before", () => {
    const exchange = {
      status: 503,
      get body(): string {
        throw new Error("gone");
      },
    };
    expect(decode(appAndBookManagement, exchange)).toMatchObject({ match: "status", status: 503, raw: undefined });
  });
});
