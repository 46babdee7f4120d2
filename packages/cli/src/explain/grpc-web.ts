/** Finds the trailers that gRPC-Web puts at the end of a body (PROTOCOL-WEB of gRPC). */
import type { CapturedExchange, HeaderLine } from "@faultline/exchanges";

const TRAILERS = /(?:grpc-[\w-]{1,40}:[^\r\n]{0,8000}(?:\r?\n|$)){1,20}/g;
const LONGEST = 2 ** 20;

/** The lines of the last trailers; none in a body of another kind. */
export function trailersOfGrpcWeb({ headers, body }: CapturedExchange["response"]): HeaderLine[] {
  const type = headers.find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
  if (!/^application\/grpc-web\b/i.test(type)) return [];
  const text = textOf(body).slice(-LONGEST);
  const trailers = [text, fromBase64(text)].flatMap((each) => each.match(TRAILERS) ?? []).at(-1) ?? "";
  return trailers.split(/\r?\n/).flatMap((line): HeaderLine[] => {
    const colon = line.indexOf(":");
    return colon > 0 ? [[line.slice(0, colon), line.slice(colon + 1).trim()]] : [];
  });
}

function textOf(body: unknown): string {
  if (body instanceof Uint8Array) return Buffer.from(body).toString("latin1");
  return typeof body === "string" ? body : "";
}

/** Of `grpc-web-text`: each frame may be encoded by itself, with its own padding. */
function fromBase64(text: string): string {
  const parts = text.match(/[\w+/-]{1,}={0,2}/g) ?? [];
  return parts.map((part) => Buffer.from(part, "base64").toString("latin1")).join("");
}
