/** Interprets the declarations of an emitted module, without `eval` and without writing it anywhere. */
import type { Declaration } from "../tree/declaration.ts";
import { arrow, type Name } from "../tree/expression.ts";
import { computing } from "./interpret-expression.ts";
import { Scope } from "./scope.ts";

/** What emitted code uses of the language. */
const GLOBALS: Readonly<Record<string, unknown>> = { undefined, Array, Object, RegExp };

/** The runtime that emitted modules import. */
export type Runtime = Readonly<Record<string, unknown>>;

/** Returns a function that gives the value of a declaration by its name; each is made when it is first asked for. */
export function interpretModule(declarations: readonly Declaration[], runtime: Runtime): (name: string) => unknown {
  const values = new Map<string, unknown>();
  const byName = new Map(
    declarations.flatMap((each) => (each.kind === "function" || each.kind === "constant" ? [[each.name, each]] : [])),
  );

  function valueOf(name: string): unknown {
    if (values.has(name)) return values.get(name);
    const declaration = byName.get(name);
    if (!declaration) throw new ReferenceError(`${name} is not declared`);
    const expression =
      declaration.kind === "constant"
        ? declaration.value
        : arrow(
            declaration.parameters.map((parameter) => parameter.name),
            declaration.body,
          );
    const value = computing(expression, environment)(new Scope());
    values.set(name, value);
    return value;
  }

  function environment({ name, origin }: Name): unknown {
    const known = origin === "runtime" ? runtime : origin === "global" ? GLOBALS : undefined;
    if (!known) return valueOf(name);
    if (Object.hasOwn(known, name)) return known[name];
    throw new ReferenceError(`${name} is not known to the interpreter`);
  }

  return valueOf;
}
