/** Lists the bodies that every contender has to check. */
import { readFileSync } from "node:fs";

interface Vector {
  id: string;
  status: number;
  body: unknown;
  expect: { pointer?: string } | null;
}

/** One exchange as it comes over the wire. */
export interface Exchange {
  status: number;
  headers?: Headers | Readonly<Record<string, string>>;
  body: string;
}

/** The examples of a family that arrive at the root, as text. */
export function exchangesOf(family: string): Exchange[] {
  const file = new URL(`../../packages/guards/vectors/${family}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as Vector[]) // emitted in this form
    .filter(({ id, expect }) => expect && expect.pointer === undefined && !id.includes(":")) // a colon marks what is no example
    .map(({ status, body }) => ({ status, body: typeof body === "string" ? body : JSON.stringify(body) }));
}

/** Each body parsed anew, so that no contender profits from a string that another one has hashed. */
export function parsed(texts: readonly string[]): unknown[] {
  return texts.map((text) => JSON.parse(text) as unknown);
}

const VALIDATION_ERROR = {
  object: "error",
  code: 400,
  type: "validation_error",
  message: "Validation failed for 1 field.",
  fields: [{ name: "limit", message: "Must be between 2 and 1000." }],
  request_id: "015d2dcbb7e9a4c9e2b1000100c0ff02",
};

export const DEVICE_MANAGEMENT = {
  valid: JSON.stringify(VALIDATION_ERROR),
  wrongFirst: JSON.stringify({ ...VALIDATION_ERROR, object: "user" }),
  wrongLast: JSON.stringify({ ...VALIDATION_ERROR, request_id: 7 }),
  unknownCode: JSON.stringify({ ...VALIDATION_ERROR, type: "quota_exhausted" }),
};

export const APP_AND_BOOK_MANAGEMENT = {
  valid: JSON.stringify({
    errorNumber: 9609,
    errorMessage: "Unable to find the registered user.",
    errorInfo: { clientUserIds: ["user102", "user101"] },
  }),
};

/** A status answer with 100 failures of four kinds. */
export const STATUS_ANSWER = JSON.stringify({
  eventStatus: "FAILED",
  eventType: "ASSOCIATE",
  failures: Array.from({ length: 100 }, (_, index) => ({
    errorInfo: { clientUserIds: [`user${index}`] },
    errorNumber: [9609, 9709, 9603, 9716][index % 4],
    errorMessage: "Unable to find registered user.",
  })),
  numCompleted: 0,
  numRequested: 100,
  uId: "2049025000431439",
});

/** Thirty of a family's bodies, every fifth one broken. */
export function mixOf(family: string): string[] {
  const exchanges = exchangesOf(family);
  return Array.from({ length: 30 }, (_, index) => {
    const body = exchanges[index % exchanges.length]?.body ?? "{}";
    if (index % 5 !== 4) return body;
    const broken = JSON.parse(body) as Record<string, unknown>; // an error body is an object
    const names = Object.keys(broken);
    return JSON.stringify({ ...broken, [names[index % names.length] ?? "code"]: [index] });
  });
}
