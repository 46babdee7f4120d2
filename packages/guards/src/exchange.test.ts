import { describe, expect, test } from "vitest";
import { decode } from "@faultline/guards";
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
