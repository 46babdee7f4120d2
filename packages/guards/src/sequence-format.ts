/** Says which media types hold a sequence of values instead of one. */
import { headerOf, type HeadersLike } from "./exchange.ts";

/** One value a line; each after a record separator (RFC 7464); each in the data of a server-sent event. */
export type SequenceFormat = "lines" | "records" | "events";

/** The media types of one value a line. */
const LINES = /^[^/]+\/(?:[^+]+\+)?(?:x-)?(?:ndjson|ldjson|jsonl|json-?lines|json-stream)$|^application\/stream\+json$/;

/** The format of a sequential media type; undefined for any other. `stream=watch` is how Kubernetes says it. */
export function sequenceFormat(mediaType: string): SequenceFormat | undefined {
  const [type = "", ...parameters] = mediaType
    .slice(0, 1000)
    .split(";")
    .map((part) => part.trim().toLowerCase());
  if (type === "text/event-stream") return "events";
  if (/[/+]json-seq$/.test(type)) return "records";
  return LINES.test(type) || (/[/+]json$/.test(type) && parameters.includes("stream=watch")) ? "lines" : undefined;
}

/** The format that Content-Type names; undefined where it names no sequence. */
export function sentFormat(headers: HeadersLike | undefined): SequenceFormat | undefined {
  return sequenceFormat(headerOf(headers, "content-type") ?? "");
}
