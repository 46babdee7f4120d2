/** Checks that an exchange is decoded in time and with a sensible result. */
import {
  advise,
  decode,
  decodeAll,
  decodeResponse,
  FaultError,
  toProblemDetails,
  type Exchange,
  type Family,
  type Fault,
} from "@faultline/guards";

const MATCHES = new Set(["declared", "deviant", "undeclared", "status", "none"]);

/** Longer than this is a hang: the slowest body here takes a tenth of it. */
const LONGEST_MS = 10_000;

/** Everything that is asked of an exchange. Throws where an answer is missing, late or makes no sense. */
export function survive(family: Family, exchange: Exchange, options: object): void {
  const started = performance.now();
  const root = decode(family, exchange);
  const { faults } = decodeAll(family, exchange);
  for (const fault of root ? [root, ...faults] : faults) examine(fault, options);
  inTime(started);
}

/** The same through a response of fetch, whose body comes in pieces. */
export async function surviveResponse(family: Family, response: Response, options: object): Promise<void> {
  const started = performance.now();
  const fault = await decodeResponse(family, response, { maxBytes: 100_000 });
  if (fault) examine(fault, options);
  if (fault && fault.status !== response.status) throw new Error("the status of the response was lost");
  inTime(started);
}

function examine(fault: Fault, options: object): void {
  if (!MATCHES.has(fault.match)) throw new Error(`the match is ${String(fault.match)}`);
  if (fault.issues.length > 0 !== (fault.match === "deviant"))
    throw new Error(`${fault.match} with ${fault.issues.length} issues`);
  const { retry, delayMs } = advise(fault, options as never); // callers do not always keep to types
  if (typeof retry !== "boolean" || !Number.isFinite(delayMs) || delayMs < 0)
    throw new Error(`the advice is ${String(retry)} after ${delayMs} ms`);
  if (JSON.stringify(new FaultError(fault)).length > 20_000) throw new Error("what is logged has no bound");
  const { family } = toProblemDetails(fault, { detail: true });
  if (family !== fault.family) throw new Error("the problem details name another family");
}

function inTime(started: number): void {
  const took = performance.now() - started;
  if (took > LONGEST_MS) throw new Error(`it took ${Math.round(took)} ms`);
}
