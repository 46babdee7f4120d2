/** Calls the handler for the code of a fault. */
import { own } from "./check.ts";
import type { Code } from "./family.ts";
import type { Fault, IsElsewhere } from "./fault.ts";
import { printableCut } from "./printable.ts";

/** The declared faults. A code named `_` is excluded, because the `_` handler gets it anyway. */
type DeclaredIn<F> = Exclude<Extract<F, { match: "declared" }>, { code: "_" }>;

/** The codes that have a handler: those of the documented errors, where the fault is one of an operation. */
type CodeIn<F> = CodeOf<NotElsewhere<DeclaredIn<F>>>;

type NotElsewhere<D> = D extends D ? (IsElsewhere<D> extends true ? never : D) : never;

type CodeOf<D> = D extends { code: infer ErrorCode extends Code } ? ErrorCode : never;

/** All faults where the family is only known at run time: its codes may have no handler. */
type Others<F> = Code extends CodeIn<F> ? F : NotHandled<F, CodeIn<F>>;

type NotHandled<F, Codes> = F extends { match: "declared"; code: Codes } ? never : F;

/**
 * The handlers that `match` needs; made from the faults and not from their codes, since each code would be looked for among all faults. The
 * handler of a code gets whatever has the code, so also an error that the operation does not document.
 */
export type Handlers<F> = {
  [D in DeclaredIn<F> as Extract<CodeOf<D>, CodeIn<F>>]: (fault: D) => unknown;
} & {
  _: (fault: Others<F>) => unknown;
};

/** A handler of a code that the fault cannot have is refused, since it would never be called; compilers quote the text. */
type NoOther<F, H> = { [Name in Exclude<keyof H, CodeIn<F> | "_">]: "no error of this fault has this code" };

type ResultOf<H> = H[keyof H] extends infer Handler
  ? Handler extends (fault: never) => infer Result
    ? Result
    : never
  : never;

/**
 * Calls the handler for the fault's code where the fault is declared, and `_` otherwise: deviant, undeclared, known by
 * its status alone, not known at all, or not documented for the operation of {@link OperationErrors}. A declared code without a handler does not compile. Envelopes that share a
 * code share the handler; `fault.id` discriminates them. Where the family is only known at run time, `_` also receives
 * codes without a handler.
 *
 * @throws {TypeError} where there is neither a handler for the code nor `_`; only untyped code can cause this.
 * @example
 * match(fault, { 200: () => "nothing", 401: () => "log in", _: ({ status }) => `failed with ${status}` });
 */
export function match<F extends Fault, H extends Handlers<F> & NoOther<F, H>>(fault: F, handlers: H): ResultOf<H> {
  const handler = (fault.match === "declared" && own(handlers, String(fault.code))) || own(handlers, "_");
  if (typeof handler !== "function") {
    throw new TypeError(
      `match has no handler for this fault of ${printableCut(String(fault.family))}: add one named after its code, or _ for all others`,
    );
  }
  return (handler as (fault: F) => ResultOf<H>)(fault); // the type of `handlers` says so for each code, and for `_`
}
