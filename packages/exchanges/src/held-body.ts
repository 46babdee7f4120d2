/** Reads a body as dumps, archives and logs hold it: text, base64, bytes as a list of numbers, or the parsed value. */
import { hasMembers } from "./json.ts";
import { whyUnreadable } from "./body-text.ts";

export interface HeldBody {
  body: unknown;
  note?: string;
}

/** `encoding` is what the holder says of a text, such as `base64`. */
export function heldBody(value: unknown, encoding?: unknown): HeldBody {
  if (typeof value === "string" && encoding === "base64") return bodyOfBytes(bytesOfBase64(value));
  const bytes = bytesHeld(value);
  if (bytes) return bodyOfBytes(bytes);
  const note = typeof value === "string" ? whyUnreadable(value, false) : undefined;
  return note === undefined ? { body: value } : { body: undefined, note };
}

/** Bytes that are UTF-8 become text; others stay bytes. */
function bodyOfBytes(bytes: Uint8Array | undefined): HeldBody {
  if (bytes === undefined) return { body: undefined, note: "the body is not the base64 that it is said to be" };
  try {
    return { body: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { body: bytes };
  }
}

function bytesOfBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text.replaceAll(/\s/g, "").replaceAll("-", "+").replaceAll("_", "/")), (char) =>
      char.charCodeAt(0),
    );
  } catch {
    return undefined;
  }
}

/** What `JSON.stringify` makes of a Buffer and of a Uint8Array. */
function bytesHeld(value: unknown): Uint8Array | undefined {
  if (!hasMembers(value)) return undefined;
  const { type, data } = value;
  const isBuffer = type === "Buffer" && Array.isArray(data) && Object.keys(value).length === 2;
  const list: unknown[] | undefined = isBuffer ? data : value["0"] !== undefined ? Object.values(value) : undefined;
  const isBytes = list?.every((byte) => Number.isInteger(byte) && Number(byte) >= 0 && Number(byte) < 256);
  const isIndexed = isBuffer || Object.keys(value).every((key, at) => key === String(at));
  return list && isBytes && isIndexed ? Uint8Array.from(list, Number) : undefined;
}
