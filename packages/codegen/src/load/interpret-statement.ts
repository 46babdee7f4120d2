/** Turns statements of emitted code into functions that run them, without `eval`. */
import type { Conditional, Loop, Statement, Switch, Unpacking } from "../tree/statement.ts";
import { computing, type Compute, type Environment } from "./interpret-expression.ts";
import { Scope } from "./scope.ts";

/** What statements give that have returned nothing yet. */
export const NOTHING = Symbol("nothing");

/** Turns statements into a function that runs them up to a `return`, and gives its value or {@link NOTHING}. */
export function runStatements(statements: readonly Statement[], environment: Environment): Compute {
  const steps = statements.map((statement) => step(statement, environment));
  return (scope) => {
    for (const run of steps) {
      const value = run(scope);
      if (value !== NOTHING) return value;
    }
    return NOTHING;
  };
}

function step(statement: Statement, environment: Environment): Compute {
  switch (statement.kind) {
    case "return":
      return computing(statement.value, environment);
    case "evaluate": {
      const compute = computing(statement.value, environment);
      return (scope) => (compute(scope), NOTHING);
    }
    case "const": {
      const compute = computing(statement.value, environment);
      return (scope) => (scope.declare(statement.name, compute(scope)), NOTHING);
    }
    case "if":
      return conditional(statement, environment);
    case "unpack":
      return unpacking(statement, environment);
    case "switch":
      return switching(statement, environment);
    case "loop":
      return looping(statement, environment);
  }
}

function conditional({ test, then, otherwise }: Conditional, environment: Environment): Compute {
  const condition = computing(test, environment);
  const [yes, no] = [runStatements(then, environment), runStatements(otherwise, environment)];
  return (scope) => (condition(scope) ? yes : no)(new Scope(scope));
}

function unpacking({ members, from }: Unpacking, environment: Environment): Compute {
  const source = computing(from, environment);
  return (scope) => {
    const found = source(scope) as Readonly<Record<string, unknown>>; // throws where the emitted code would
    for (const { member, name } of members) scope.declare(name, found[member]);
    return NOTHING;
  };
}

/** A case goes on with the next one where it does not return, as in the printed code. */
function switching({ subject, cases, otherwise }: Switch, environment: Environment): Compute {
  const compute = computing(subject, environment);
  const bodies = [...cases.map(({ body }) => body), otherwise].map((body) => runStatements(body, environment));
  const indexes = new Map<unknown, number>();
  for (const [index, { constant }] of cases.entries()) if (!indexes.has(constant)) indexes.set(constant, index);
  return (scope) => {
    const inner = new Scope(scope);
    for (const run of bodies.slice(indexes.get(compute(scope)) ?? cases.length)) {
      const value = run(inner);
      if (value !== NOTHING) return value;
    }
    return NOTHING;
  };
}

function looping({ index, end, body }: Loop, environment: Environment): Compute {
  const last = computing(end, environment);
  const run = runStatements(body, environment);
  return (scope) => {
    for (let count = 0; count < Number(last(scope)); count++) {
      const inner = new Scope(scope);
      inner.declare(index, count);
      const value = run(inner);
      if (value !== NOTHING) return value;
    }
    return NOTHING;
  };
}
