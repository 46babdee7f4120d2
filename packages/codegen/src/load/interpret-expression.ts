/** Turns expressions of emitted code into functions that compute them, without `eval`. */
import type { Arrow, Call, Comparison, Dictionary, Expression, Literal, Member, Name } from "../tree/expression.ts";
import { NOTHING, runStatements } from "./interpret-statement.ts";
import { Scope } from "./scope.ts";

/** Computes the value of an expression in a scope. */
export type Compute = (scope: Scope) => unknown;

/** Finds what a name of the module, of the runtime or of the language stands for. */
export type Environment = (name: Name) => unknown;

/** The value of a chain that `?.` has ended: all that follows in the chain is skipped. */
const ENDED = Symbol("ended");

type Callable = (this: unknown, ...args: unknown[]) => unknown;

/** Turns an expression into a function that computes it. */
export function computing(expression: Expression, environment: Environment): Compute {
  const of = (part: Expression): Compute => computing(part, environment);
  switch (expression.kind) {
    case "name":
      return nameOf(expression, environment);
    case "literal":
      return literalOf(expression);
    case "member":
    case "element":
    case "call": {
      const link = linkOf(expression, environment);
      return (scope) => unended(link(scope));
    }
    case "new": {
      const [type, args] = [of(expression.type), expression.args.map(of)];
      return (scope) => Reflect.construct(type(scope) as new (...values: unknown[]) => unknown, valuesOf(args, scope)); // emitted code constructs patterns only
    }
    case "typeof": {
      const value = of(expression.value);
      return (scope) => typeof value(scope);
    }
    case "not": {
      const value = of(expression.value);
      return (scope) => !value(scope);
    }
    case "comparison":
      return comparisonOf(expression, environment);
    case "all":
    case "any":
      return junctionOf(expression.kind === "all", expression.parts.map(of));
    case "choice": {
      const [test, then, otherwise] = [of(expression.test), of(expression.then), of(expression.otherwise)];
      return (scope) => (test(scope) ? then(scope) : otherwise(scope));
    }
    case "arrow":
      return arrowOf(expression, environment);
    case "template": {
      const parts = expression.parts.map((part) => (typeof part === "string" ? () => part : of(part)));
      return (scope) => valuesOf(parts, scope).join("");
    }
    case "list": {
      const items = expression.items.map(of);
      return (scope) => valuesOf(items, scope);
    }
    case "dictionary":
      return dictionaryOf(expression, environment);
  }
}

function valuesOf(parts: readonly Compute[], scope: Scope): unknown[] {
  return parts.map((part) => part(scope));
}

function nameOf(name: Name, environment: Environment): Compute {
  return name.origin === "local" ? (scope) => scope.valueOf(name.name) : () => environment(name);
}

/** Code has no negative zero, because text for JSON has none. */
function literalOf({ value }: Literal): Compute {
  return () => (value === 0 ? 0 : value);
}

/** A part of a chain: its value, or {@link ENDED}. */
function linkOf(expression: Expression, environment: Environment): Compute {
  if (expression.kind === "member") return memberOf(expression, environment);
  if (expression.kind === "call") return callOf(expression, environment);
  if (expression.kind !== "element") return computing(expression, environment);
  const [list, index] = [linkOf(expression.list, environment), computing(expression.index, environment)];
  return (scope) => {
    const found = list(scope);
    return found === ENDED ? ENDED : (found as readonly unknown[])[Number(index(scope))]; // emitted code indexes lists only
  };
}

function memberOf({ object, name, isOptional }: Member, environment: Environment): Compute {
  const link = linkOf(object, environment);
  return (scope) => {
    const found = link(scope);
    if (found === ENDED || (isOptional && (found === undefined || found === null))) return ENDED;
    return (found as Readonly<Record<string, unknown>>)[name]; // throws where the emitted code would
  };
}

function callOf({ callee, args }: Call, environment: Environment): Compute {
  const inputs = args.map((arg) => computing(arg, environment));
  if (callee.kind !== "member") {
    const link = linkOf(callee, environment);
    return (scope) => {
      const called = link(scope);
      return called === ENDED ? ENDED : (called as Callable)(...valuesOf(inputs, scope)); // emitted code calls functions only
    };
  }
  const object = linkOf(callee.object, environment);
  return (scope) => {
    const found = object(scope);
    if (found === ENDED) return ENDED;
    const method = (found as Readonly<Record<string, unknown>>)[callee.name]; // throws where the emitted code would
    return (method as Callable).apply(found, valuesOf(inputs, scope));
  };
}

function unended(value: unknown): unknown {
  return value === ENDED ? undefined : value;
}

function comparisonOf({ left, operator, right }: Comparison, environment: Environment): Compute {
  const [one, other] = [computing(left, environment), computing(right, environment)];
  const holds = COMPARISONS[operator];
  return (scope) => holds(one(scope), other(scope));
}

type SizeTest = (left: unknown, right: unknown) => boolean;

/** Sizes are compared of numbers only; whatever else there is, emitted code has excluded before. */
const COMPARISONS: Readonly<Record<Comparison["operator"], SizeTest>> = {
  "===": (left, right) => left === right,
  "!==": (left, right) => left !== right,
  "<": (left, right) => (left as number) < (right as number),
  "<=": (left, right) => (left as number) <= (right as number),
  ">": (left, right) => (left as number) > (right as number),
  ">=": (left, right) => (left as number) >= (right as number),
};

/** `a && b && c` and `a || b || c` end at the first value that decides, and have that value. */
function junctionOf(isAll: boolean, parts: readonly Compute[]): Compute {
  return (scope) => {
    let value: unknown = isAll;
    for (const part of parts) {
      value = part(scope);
      if (Boolean(value) !== isAll) return value;
    }
    return value;
  };
}

function arrowOf({ parameters, body }: Arrow, environment: Environment): Compute {
  const compute = "kind" in body ? computing(body, environment) : undefined;
  const run = "kind" in body ? undefined : runStatements(body, environment);
  return (scope) =>
    (...args: unknown[]) => {
      const inner = new Scope(scope);
      for (const [index, name] of parameters.entries()) inner.declare(name, args[index]);
      if (compute) return compute(inner);
      const value = run?.(inner);
      return value === NOTHING ? undefined : value;
    };
}

/** A member is defined, not set: `__proto__` is a name like any other. */
function dictionaryOf({ members }: Dictionary, environment: Environment): Compute {
  const entries = members.map(([name, value]) => [name, computing(value, environment)] as const);
  return (scope) => {
    const made = {};
    for (const [name, compute] of entries)
      Object.defineProperty(made, name, {
        value: compute(scope),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    return made;
  };
}
