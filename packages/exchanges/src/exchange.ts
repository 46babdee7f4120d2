/** What reading a capture gives: exchanges in the form that `decode` takes, and notes on what could not be read. */

import type { ClientError } from "./client-error.ts";

/** One header line; a repeated header has several. */
export type HeaderLine = readonly [name: string, value: string];

export interface CapturedRequest {
  method?: string;
  /** Absolute where the capture says to which host it went, else a path. */
  url?: string;
  headers: readonly HeaderLine[];
  /** Text, or the parsed value of a dump or log; undefined where the capture does not show it. */
  body?: unknown;
}

/** `decode(family, exchange.response)` takes it as it is. */
export interface CapturedResponse {
  /** Undefined where the capture does not say it, or no response came. */
  status?: number;
  headers: readonly HeaderLine[];
  /** Text, bytes that are no text, or the parsed value of a dump or log; undefined where the capture does not show it. */
  body?: unknown;
  /** ISO 8601, in UTC. */
  time?: string;
}

/** Where something stands in the input: a line of a text counted from 1, or an element of a list counted from 0. */
export type CapturePosition = { readonly line: number } | { readonly index: number };

/** One request and its response, as far as they were captured. */
export interface CapturedExchange {
  request?: CapturedRequest;
  response: CapturedResponse;
  /** What the client said where no response came, such as `net::ERR_CONNECTION_REFUSED`. */
  error?: string;
  /** What a client library said of the failure, where it does not show the response. */
  said?: ClientError;
  position: CapturePosition;
}

/**
 * The exchange, where nothing came for an answer to HEAD without its body. Such an answer has none (RFC 9110, section 9.3.2): that it is empty tells
 * nothing of what GET would give.
 */
export function withoutBodyOfHead(exchange: CapturedExchange): CapturedExchange {
  const { body, ...response } = exchange.response;
  const isHead = exchange.request?.method?.toUpperCase() === "HEAD";
  return isHead && (body === "" || body === null) ? { ...exchange, response } : exchange;
}

/** What could not be read, or was left out, and where. It repeats nothing of the input. */
export interface CaptureNote {
  /** `left out` is what holds no exchange of its own, such as a redirect that was followed or another line of a log. */
  kind: "unreadable" | "left out";
  text: string;
  position?: CapturePosition;
  /** For how many it stands; without it, for one. Of a kind there are at most 100 notes, and the last one stands for all others. */
  count?: number;
}

/** What an input was recognised as. */
export type CaptureForm =
  | "empty"
  | "JSON body"
  | "XML body"
  | "HTML body"
  | "text body"
  | "binary body"
  | "curl -i"
  | "curl -v"
  | "HTTPie"
  | "wget -S"
  | "HAR"
  | "Postman"
  | "dump"
  | "log"
  /** What a client, a log or a person wrote of it. */
  | "quoted";

export interface Capture {
  exchanges: CapturedExchange[];
  form: CaptureForm;
  notes: CaptureNote[];
}
