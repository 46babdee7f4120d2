/** An Error around a fault, and what of it may be logged. */
import type { Code } from "./family.ts";
import type { Fault, Issue } from "./fault.ts";
import { printableCut, printableIssues, printableValue } from "./printable.ts";

const BRAND: unique symbol = /* @__PURE__ */ Symbol.for("@faultline/guards/FaultError");
/** How Node, Bun and Deno let an object say how it is printed. */
const INSPECT: unique symbol = /* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom");
/** The most bytes of a message, in UTF-8. */
const MOST_BYTES = 1000;

/** What may be logged of a fault: nothing of the body or the headers but the code and the request's id. Each text is printable and short. */
export interface FaultErrorJson {
  /** `FaultError`, or what a subclass calls itself. */
  readonly name: string;
  /** Like `match`, undefined only where the error was made of something that is no fault. */
  readonly family: string | undefined;
  readonly id: string | undefined;
  readonly code: Code | undefined;
  readonly status: number | undefined;
  readonly match: Fault["match"] | undefined;
  readonly requestId: string | undefined;
  /** The first 20. */
  readonly issues: readonly Issue[];
  /** How many issues are left out, where any are. */
  readonly moreIssues?: number;
}

/** What stands in the prototype: there a bundler can drop it with the class, and a subclass can override it in whatever way. */
const NamedError: ErrorConstructor = /* @__PURE__ */ namedError();

function namedError(): ErrorConstructor {
  class Named extends Error {}
  const hidden = { writable: true, configurable: true };
  Object.defineProperties(Named.prototype, {
    name: { value: "FaultError", ...hidden },
    [INSPECT]: { value: printed, ...hidden },
  });
  return Named as ErrorConstructor; // it is called with `new` alone, by a class that extends it
}

/** Printed like any error, and without its hidden members even where those are asked for. */
function printed(
  this: unknown,
  _depth: unknown,
  options: object,
  inspect: (value: unknown, options: object) => string,
): string {
  return inspect(this, { ...options, showHidden: false, customInspect: false });
}

/**
 * A fault to be thrown. `instanceof` also recognises those of another installed copy of this package. Its message and its JSON are printable
 * and bounded, and have nothing of the service's text, the body or the headers. `fault`, which has them, is hidden: logs may print
 * the error as it is. A `cause` is printed as ever by whatever prints causes; the JSON leaves it out.
 */
export class FaultError<F extends Fault = Fault> extends NamedError {
  /** What went wrong. */
  declare readonly fault: F;

  /** `options.cause` is what led to it. Never throws: an error about a failure must not hide the failure. */
  constructor(fault: F, options?: ErrorOptions) {
    super(summaryOf(reportedOf(fault)), options);
    Object.defineProperties(this, { fault: { value: fault, configurable: true }, [BRAND]: { value: true } });
  }

  toJSON(): FaultErrorJson {
    return { name: nameOf(this), ...reportedOf(this.fault) };
  }

  /** By brand for the class itself; for a class that extends it, as ever. */
  static override [Symbol.hasInstance](value: unknown): value is FaultError {
    if (!Object.hasOwn(this, Symbol.hasInstance)) return Function.prototype[Symbol.hasInstance].call(this, value);
    try {
      return typeof value === "object" && value !== null && BRAND in value;
    } catch {
      return false; // what cannot be asked for a member is no error of ours
    }
  }
}

/** What the error, or a subclass of it, calls itself. */
function nameOf(error: Error): string {
  try {
    return printableCut(String(error.name));
  } catch {
    return "FaultError";
  }
}

type ReportedFault = Omit<FaultErrorJson, "name">;

/** What may be told of a fault; next to nothing where it is none, or throws when it is read. */
function reportedOf(fault: Fault): ReportedFault {
  try {
    const { family, id, code, status, match, requestId, issues } = fault;
    const texts = {
      family: printableCut(family),
      id: printableValue(id),
      code: printableValue(code),
      status: printableValue(status),
      match: printableCut(match),
    };
    return { ...texts, requestId: printableValue(requestId), ...printableIssues(issues) } as ReportedFault; // the text of a match is one, and so is that of an id
  } catch {
    return {
      family: undefined,
      id: undefined,
      code: undefined,
      status: undefined,
      match: undefined,
      requestId: undefined,
      issues: [],
    };
  }
}

function summaryOf({ family, id, code, match, status, requestId }: ReportedFault): string {
  if (family === undefined) return "A failure of which nothing is known: no fault was given";
  const what = id ?? (code === undefined ? family : `${family}, code ${code}`);
  const details = [
    match,
    ...(status === undefined ? [] : [`HTTP ${status}`]),
    ...(requestId === undefined ? [] : [`request ${requestId}`]),
  ];
  const summary = `${what} (${details.join(", ")})`;
  return summary.slice(0, new TextEncoder().encodeInto(summary, new Uint8Array(MOST_BYTES)).read);
}
