/** Says which media types hold a sequence of values instead of one, and how it is framed. */

/** One value a line; each after a record separator (RFC 7464); each in the data of a server-sent event. */
export type Framing = "lines" | "records" | "events";

const LINES = /^[^/]+\/(?:[^+]+\+)?(?:x-)?(?:ndjson|ldjson|jsonl|json-?lines|json-stream)$|^application\/stream\+json$/;

/** The format of a sequential media type (OpenAPI 3.2, section 4.14.2); undefined for any other. `stream=watch` is how Kubernetes says it. */
export function framingOf(mediaType: string): Framing | undefined {
  const [type = "", ...parameters] = mediaType.split(";").map((part) => part.trim().toLowerCase());
  if (type === "text/event-stream") return "events";
  if (/[/+]json-seq$/.test(type)) return "records";
  return LINES.test(type) || (/[/+]json$/.test(type) && parameters.includes("stream=watch")) ? "lines" : undefined;
}
