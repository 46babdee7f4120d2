/** Statements of emitted code as data. */
import { all, isAlways, isNever, negate } from "./condition.ts";
import type { Expression } from "./expression.ts";

export type Statement = Return | Evaluation | Conditional | ConstantStatement | Unpacking | Switch | Loop;

export interface Return {
  readonly kind: "return";
  readonly value: Expression;
}

/** An expression that stands for itself. */
export interface Evaluation {
  readonly kind: "evaluate";
  readonly value: Expression;
}

export interface Conditional {
  readonly kind: "if";
  readonly test: Expression;
  readonly then: readonly Statement[];
  readonly otherwise: readonly Statement[];
}

export interface ConstantStatement {
  readonly kind: "const";
  readonly name: string;
  readonly value: Expression;
}

/** Several members of an object, read into constants. */
export interface Unpacking {
  readonly kind: "unpack";
  readonly members: readonly { readonly member: string; readonly name: string }[];
  readonly from: Expression;
}

export interface Switch {
  readonly kind: "switch";
  readonly subject: Expression;
  readonly cases: readonly { readonly constant: string | number; readonly body: readonly Statement[] }[];
  readonly otherwise: readonly Statement[];
}

/** Counts `index` from 0 up to, and without, `end`. */
export interface Loop {
  readonly kind: "loop";
  readonly index: string;
  readonly end: Expression;
  readonly body: readonly Statement[];
}

export function returned(value: Expression): Return {
  return { kind: "return", value };
}

export function evaluate(value: Expression): Evaluation {
  return { kind: "evaluate", value };
}

/** Statements under a condition; a single `if` below another one becomes one `if`. */
export function when(test: Expression, then: readonly Statement[], otherwise: readonly Statement[] = []): Statement[] {
  const [only] = then;
  if (isAlways(test)) return [...then];
  if (isNever(test)) return [...otherwise];
  if (only === undefined) return otherwise.length === 0 ? [] : when(negate(test), otherwise);
  if (then.length === 1 && only.kind === "if" && only.otherwise.length === 0 && otherwise.length === 0) {
    return [{ ...only, test: all([test, only.test]) }];
  }
  return [{ kind: "if", test, then, otherwise }];
}

/** The expressions that a statement holds directly, and the statements in it. */
export function partsOfStatement(statement: Statement): {
  expressions: readonly Expression[];
  statements: readonly Statement[];
} {
  switch (statement.kind) {
    case "return":
    case "evaluate":
    case "const":
      return { expressions: [statement.value], statements: [] };
    case "if":
      return { expressions: [statement.test], statements: [...statement.then, ...statement.otherwise] };
    case "unpack":
      return { expressions: [statement.from], statements: [] };
    case "switch":
      return {
        expressions: [statement.subject],
        statements: [...statement.cases.flatMap(({ body }) => body), ...statement.otherwise],
      };
    case "loop":
      return { expressions: [statement.end], statements: statement.body };
  }
}
