/** What counts as a code of a body. */
import type { Code } from "./family.ts";

/** True for a number or a text; RFC 9457 calls a problem without a type of its own `about:blank`, others send an empty text. */
export function isCode(sent: unknown): sent is Code {
  return typeof sent === "number" || (typeof sent === "string" && sent !== "" && sent !== "about:blank");
}

/** The name with this code, or with the number whose canonical decimal text this is. */
export function nameWithCode(byCode: ReadonlyMap<unknown, string>, sent: Code): string | undefined {
  return byCode.get(sent) ?? (typeof sent === "string" && String(+sent) === sent ? byCode.get(+sent) : undefined);
}

/** True for what stands at the place of a code and is none. */
export function isNoCode(sent: unknown): boolean {
  return !isCode(sent);
}
