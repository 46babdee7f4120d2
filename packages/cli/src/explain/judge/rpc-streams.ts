/** Finds how a call ended at the end of a body: the trailers of gRPC-Web (PROTOCOL-WEB of gRPC), the last message of a stream of Connect. */
import { headerValue, parsedBody } from "../../response.ts";
import type { CapturedExchange, HeaderLine } from "@faultline/exchanges";

/** Each line is taken to its end, whatever ends it: where one could fail behind its name, each further name in it would read it again. */
const TRAILERS = /(?:grpc-[\w-]{1,40}:[^\r\n]*(?:\r?\n|\r|$)){1,20}/g;
const LONGEST = 2 ** 20;

/** The lines of the last trailers; none in a body of another kind. */
export function trailersOfGrpcWeb({ headers, body }: CapturedExchange["response"]): HeaderLine[] {
  if (!/^application\/grpc-web\b/i.test(headerValue(headers, "content-type") ?? "")) return [];
  const text = textOf(body).slice(-LONGEST);
  const trailers = [text, fromBase64(text)].flatMap((each) => each.match(TRAILERS) ?? []).at(-1) ?? "";
  return trailers.split(/[\r\n]+/).flatMap((line): HeaderLine[] => {
    const colon = line.indexOf(":");
    return colon > 0 ? [[line.slice(0, colon), line.slice(colon + 1).trim()]] : [];
  });
}

/** The error of the last message, EndStreamResponse; undefined where the stream is none of Connect, or did not fail. */
export function errorEndingConnect({ headers, body }: CapturedExchange["response"]): unknown {
  const text = textOf(body).slice(-LONGEST).trimEnd();
  if (!/^application\/connect\+/i.test(headerValue(headers, "content-type") ?? "") && !text.includes("\u0002\0"))
    return undefined;
  const starts = [...text.matchAll(/\{\s{0,9}"error"\s{0,9}:/g)].slice(-MOST_STARTS).map(({ index }) => index);
  const ends = starts.map((start) => parsedBody(text.slice(start))); // what is inside of the last message does not reach to the end
  const last = ends.find((end) => typeof end === "object" && end !== null);
  return last === undefined ? undefined : Reflect.get(last as object, "error"); // found as an object
}

const MOST_STARTS = 10;

function textOf(body: unknown): string {
  if (body instanceof Uint8Array) return Buffer.from(body).toString("latin1");
  return typeof body === "string" ? body : "";
}

/** Of `grpc-web-text`: each frame may be encoded by itself, with its own padding. */
function fromBase64(text: string): string {
  const parts = text.match(/[\w+/-]{1,}={0,2}/g) ?? [];
  return parts.map((part) => Buffer.from(part, "base64").toString("latin1")).join("");
}
