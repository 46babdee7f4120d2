/** The Error that carries a fault, and the parts of a fault that may be logged. */
import type { Code } from "./family.ts";
import type { Fault, Issue } from "./fault.ts";
import { printableCut, printableIssues, printableValue } from "./printable.ts";

const BRAND: unique symbol = /* @__PURE__ */ Symbol.for("@faultline/guards/FaultError");
/** The method by which an object says how Node, Bun and Deno print it. */
const INSPECT: unique symbol = /* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom");
/** The most bytes of a message, in UTF-8. */
const MOST_BYTES = 1000;

/**
 * The parts of a fault that may be logged. Of body and headers these are the code and the request's id only; each text
 * is printable and short.
 */
export interface FaultErrorJson {
  /** `FaultError`, or what a subclass calls itself. */
  readonly name: string;
  /** Undefined only where the error was made of something that is not a fault; so is `match`. */
  readonly family: string | undefined;
  readonly id: string | undefined;
  readonly code: Code | undefined;
  readonly status: number | undefined;
  readonly match: Fault["match"] | undefined;
  readonly requestId: string | undefined;
  /** The first 20 issues. */
  readonly issues: readonly Issue[];
  /** The number of issues left out; absent where there are none. */
  readonly moreIssues?: number;
  /** The first 20 items of a body that is a list of errors; absent for every other fault. */
  readonly faults?: readonly ItemJson[];
  /** The number of items left out; absent where there are none. */
  readonly moreFaults?: number;
}

/** The parts of an item that may be logged. */
type ItemJson = Pick<FaultErrorJson, "id" | "code" | "match"> & { readonly pointer: string };

/** The most items that the JSON lists. */
const MOST_ITEMS = 20;

/** The base class that has the name in its prototype, where a bundler can drop it and a subclass can override it. */
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

/** Prints the error like any other, without its hidden members even where those are asked for. */
function printed(
  this: unknown,
  _depth: unknown,
  options: object,
  inspect: (value: unknown, options: object) => string,
): string {
  return inspect(this, { ...options, showHidden: false, customInspect: false });
}

/**
 * An Error that carries a fault. `instanceof` also recognises an error of another installed copy of this package.
 * Message and JSON are printable and bounded, and contain nothing of the service's text, the body or the headers.
 * `fault`, which has them, is not enumerable: the error is safe to log as it is. A `cause` is printed by whatever
 * prints causes; the JSON leaves it out.
 */
export class FaultError<F extends Fault = Fault> extends NamedError {
  /** The fault that the error carries. */
  declare readonly fault: F;

  /**
   * Never throws: an error about a failure must not hide the failure. `options.cause` is the error that led to this
   * one.
   */
  constructor(fault: F, options?: ErrorOptions) {
    super(summaryOf(reportedOf(fault)), options);
    Object.defineProperties(this, { fault: { value: fault, configurable: true }, [BRAND]: { value: true } });
  }

  toJSON(): FaultErrorJson {
    return { name: nameOf(this), ...reportedOf(this.fault) };
  }

  /**
   * Tests the prototype chain, and for the class itself also the brand, which an instance has only once its constructor has run: a class that was
   * compiled to a function asks earlier. A subclass tests the chain alone. The value then has the type of the class.
   */
  static override [Symbol.hasInstance]<Class extends abstract new (...args: never) => unknown>(
    this: Class,
    value: unknown,
  ): value is InstanceType<Class> {
    try {
      if (Function.prototype[Symbol.hasInstance].call(this, value)) return true;
      return Object.hasOwn(this, Symbol.hasInstance) && typeof value === "object" && value !== null && BRAND in value;
    } catch {
      return false; // a value whose members cannot be read is not one of our errors
    }
  }
}

/** The name of the error, which a subclass may override. */
function nameOf(error: Error): string {
  try {
    return printableCut(String(error.name));
  } catch {
    return "FaultError";
  }
}

type ReportedFault = Omit<FaultErrorJson, "name">;

/** The parts of a fault that may be logged; almost nothing where it is not a fault or throws when it is read. */
function reportedOf(fault: Fault): ReportedFault {
  try {
    const { family, id, code, status, match, requestId, issues, faults } = fault;
    const texts = {
      family: printableCut(family),
      id: printableValue(id),
      code: printableValue(code),
      status: printableValue(status),
      match: printableCut(match),
    };
    const reported = { ...texts, requestId: printableValue(requestId), ...printableIssues(issues) };
    return { ...reported, ...itemsOf(faults) } as ReportedFault; // the text of a match is one, and so is that of an id
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

/** The items of a list of errors; a fault of an earlier release has none. */
function itemsOf(faults: readonly Fault[] = []): Pick<ReportedFault, "faults" | "moreFaults"> {
  if (faults.length === 0) return {};
  const items = faults.slice(0, MOST_ITEMS).map(({ id, code, match, pointer }) => ({
    pointer: printableCut(pointer),
    id: printableValue(id) as string | undefined, // the text of an id is one
    code: printableValue(code),
    match,
  }));
  return { faults: items, ...(faults.length > MOST_ITEMS && { moreFaults: faults.length - MOST_ITEMS }) };
}

function summaryOf({ family, id, code, match, status, requestId, faults = [], moreFaults = 0 }: ReportedFault): string {
  if (family === undefined) return "A failure of which nothing is known: no fault was given";
  const what = id ?? (code === undefined ? family : `${family}, code ${code}`);
  const details = [
    match,
    ...(status === undefined ? [] : [`HTTP ${status}`]),
    ...(requestId === undefined ? [] : [`request ${requestId}`]),
    ...(faults.length < 2 ? [] : [`one of ${faults.length + moreFaults}`]),
  ];
  return cut(`${what} (${details.join(", ")})`);
}

/** The beginning of a text that takes no more than the most bytes; counted here, since not every platform has a TextEncoder. */
function cut(text: string): string {
  let [bytes, end] = [0, 0];
  for (const character of text) {
    bytes += character < "\x80" ? 1 : character < "\u0800" ? 2 : character.length + 2;
    if (bytes > MOST_BYTES) break;
    end += character.length;
  }
  return text.slice(0, end);
}
