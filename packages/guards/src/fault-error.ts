import type { Code } from "./family.ts";
import type { Fault, Issue } from "./fault.ts";

const BRAND: unique symbol = /* @__PURE__ */ Symbol.for("@faultline/guards/FaultError");

/** What may be logged of a fault: nothing of the body or the headers but the code and the request's id. */
export interface FaultErrorJson {
  readonly name: "FaultError";
  readonly family: string;
  readonly id: string | undefined;
  readonly code: Code | undefined;
  readonly status: number | undefined;
  readonly match: Fault["match"];
  readonly requestId: string | undefined;
  readonly issues: readonly Issue[];
}

/**
 * A fault to be thrown. `instanceof` also recognises those of another installed copy of this package. Neither its message nor its JSON
 * has the service's text, the body or the headers, and `fault`, which has them, is not enumerable: logs may print the error as it is.
 */
export class FaultError<F extends Fault = Fault> extends Error {
  declare readonly name: "FaultError";
  /** What went wrong. */
  declare readonly fault: F;

  /** `options.cause` is what led to it. */
  constructor(fault: F, options?: ErrorOptions) {
    super(summaryOf(fault), options);
    Object.defineProperties(this, { name: { value: "FaultError" }, fault: { value: fault }, [BRAND]: { value: true } });
  }

  toJSON(): FaultErrorJson {
    const { family, id, code, status, match, requestId, issues } = this.fault;
    return { name: this.name, family, id, code, status, match, requestId, issues };
  }

  /** By brand for the class itself; for a class that extends it, as ever. */
  static override [Symbol.hasInstance](value: unknown): value is FaultError {
    if (!Object.hasOwn(this, Symbol.hasInstance)) return Function.prototype[Symbol.hasInstance].call(this, value);
    return typeof value === "object" && value !== null && BRAND in value;
  }
}

function summaryOf({ family, id, code, match, status, requestId }: Fault): string {
  const what = id ?? (code === undefined ? family : `${family}, code ${code}`);
  const details = [match, ...(status === undefined ? [] : [`HTTP ${status}`]), ...(requestId === undefined ? [] : [`request ${requestId}`])];
  return `${what} (${details.join(", ")})`;
}
