/** Calls the handler for the code of a fault. */
import { own } from "./check.ts";
import type { Code } from "./family.ts";
import type { Fault } from "./fault.ts";
import { printableCut } from "./printable.ts";

/** The declared faults. A code named `_` is excluded, because the `_` handler gets it anyway. */
type DeclaredIn<F> = Exclude<Extract<F, { match: "declared" }>, { code: "_" }>;

type CodeIn<F> = DeclaredIn<F> extends { code: infer ErrorCode extends Code } ? ErrorCode : never;

/** True where the family is only known at run time. */
type AnyCode<F> = Code extends CodeIn<F> ? true : false;

type DeclaredAs<F, ErrorCode> = AnyCode<F> extends true ? DeclaredIn<F> : Extract<DeclaredIn<F>, { code: ErrorCode }>;

/** The handlers that `match` needs. */
export type Handlers<F> = { [ErrorCode in CodeIn<F>]: (fault: DeclaredAs<F, ErrorCode>) => unknown } & {
  _: (fault: AnyCode<F> extends true ? F : Exclude<F, DeclaredIn<F>>) => unknown;
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
 * its status alone, or not known at all. A declared code without a handler does not compile. Envelopes that share a
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
