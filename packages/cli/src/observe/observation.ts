/** Counts what exchanges show of a family: codes, deviations, waits. Memory does not grow with the traffic. */
import { secretsOf, type CapturedExchange } from "@faultline/exchanges";
import { decodeAll, type Fault, type Issue } from "@faultline/guards";
import type { Family } from "@faultline/guards/runtime";

/** How often something was seen, and when. */
export interface Sightings {
  count: number;
  /** ISO 8601; undefined where no exchange had a time. */
  first: string | undefined;
  last: string | undefined;
}

export interface SeenError extends Sightings {
  /** The id of a documented error. */
  id: string | undefined;
  code: string | number | undefined;
  match: Fault["match"];
  status: number | undefined;
  /** Those under which it was seen, the first ones. */
  statuses: Set<number>;
  placement: Fault["placement"];
  /** The name of the envelope's schema, where the code is not documented. */
  envelope: string | undefined;
  waits: SeenWaits;
}

/** What the responses with an error said of Retry-After, in seconds. */
export interface SeenWaits {
  sent: number;
  absent: number;
  least: number | undefined;
  most: number | undefined;
}

/** One kind of deviation: of which error, where, and what was wanted. */
export interface SeenDeviation extends Sightings {
  id: string;
  pointer: string;
  found: string;
  wanted: string;
}

/** The most kinds that are told apart; of a service that makes up codes there is no end. */
const MOST_KINDS = 5000;
/** No code is longer in the report. */
const LONGEST_CODE = 100;
const MOST_STATUSES = 20;

/** What was seen of one family. */
export class Observation {
  exchanges = 0;
  failed = 0;
  /** Faults that were not counted, because there were too many kinds. */
  uncounted = 0;
  readonly errors = new Map<string, SeenError>();
  readonly deviations = new Map<string, SeenDeviation>();
  readonly family: Family;
  readonly #plainCodes = new Set<string>();

  constructor(family: Family) {
    this.family = family;
  }

  hasFault({ response }: CapturedExchange): boolean {
    return decodeAll(this.family, response).faults.length > 0;
  }

  add(exchange: CapturedExchange): void {
    const { response } = exchange;
    this.exchanges++;
    const { faults } = decodeAll(this.family, response);
    const listed = faults[0]?.faults ?? [];
    if (faults.length > 0) this.failed++;
    for (const fault of faults) {
      if (listed.length > 0 && fault === faults[0]) continue; // its items are counted
      this.#addFault(fault, exchange);
    }
  }

  #addFault(fault: Fault, exchange: CapturedExchange): void {
    const { id, match, status } = fault;
    const { time } = exchange.response;
    const code = id === undefined ? this.#codeOf(fault, exchange) : fault.code;
    const key = JSON.stringify([id ?? code ?? null, match, match === "undeclared" || id === undefined ? status : null]);
    const seen = this.errors.get(key) ?? {
      id,
      code,
      match,
      status,
      statuses: new Set(),
      placement: fault.placement,
      envelope: match === "undeclared" ? this.#envelopeOf(fault.raw) : undefined,
      ...never(),
      waits: { sent: 0, absent: 0, least: undefined, most: undefined },
    };
    if (!this.#count(this.errors, key, seen, time)) return;
    if (status !== undefined && seen.statuses.size < MOST_STATUSES) seen.statuses.add(status);
    if (fault.placement === "response") addWait(seen.waits, fault.headers["retry-after"]);
    if (id !== undefined) for (const issue of fault.issues) this.#addDeviation(id, issue, time);
  }

  /** A service may repeat what it was sent in the place of a code; one that was seen before was no secret then. */
  #codeOf({ code }: Fault, exchange: CapturedExchange): Fault["code"] {
    if (typeof code !== "string" || this.#plainCodes.has(code)) return code;
    const plain = secretsOf([exchange])(code).slice(0, LONGEST_CODE);
    if (plain === code && this.#plainCodes.size < MOST_KINDS) this.#plainCodes.add(code);
    return plain;
  }

  #envelopeOf(body: unknown): string | undefined {
    return Object.entries(this.family.facts.envelopes).find(([, { is }]) => is(body))?.[0];
  }

  #addDeviation(id: string, { pointer, found, wanted }: Issue, time: string | undefined): void {
    const path = pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*");
    const key = JSON.stringify([id, path, found, wanted]);
    this.#count(
      this.deviations,
      key,
      this.deviations.get(key) ?? { id, pointer: path, found, wanted, ...never() },
      time,
    );
  }

  #count<Seen extends Sightings>(kinds: Map<string, Seen>, key: string, seen: Seen, time: string | undefined): boolean {
    if (kinds.size >= MOST_KINDS && !kinds.has(key)) {
      this.uncounted++;
      return false;
    }
    kinds.set(key, seen);
    seen.count++;
    if (time !== undefined && (seen.first === undefined || time < seen.first)) seen.first = time;
    if (time !== undefined && (seen.last === undefined || time > seen.last)) seen.last = time;
    return true;
  }
}

function never(): Sightings {
  return { count: 0, first: undefined, last: undefined };
}

function addWait(waits: SeenWaits, header: string | undefined): void {
  const seconds = header !== undefined && /^\s*\d{1,9}\s*$/.test(header) ? Number(header) : undefined;
  if (header === undefined) waits.absent++;
  else waits.sent++;
  if (seconds === undefined) return; // a date says nothing without the clock of the time
  waits.least = Math.min(waits.least ?? seconds, seconds);
  waits.most = Math.max(waits.most ?? seconds, seconds);
}
