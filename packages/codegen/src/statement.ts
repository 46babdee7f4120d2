import { all, isAlways, isNever, negate, prettyPrint, print, type Condition } from "./condition.ts";

/** Statements of emitted code: one that stands for itself, or one under a condition. */
export type Statement = string | Conditional;

interface Conditional {
  readonly when: Condition;
  readonly then: readonly Statement[];
  readonly otherwise?: readonly Statement[];
}

/** Statements under a condition; a single `if` below another one becomes one `if`. */
export function when(condition: Condition, then: readonly Statement[], otherwise: readonly Statement[] = []): Statement[] {
  const [only] = then;
  if (isAlways(condition)) return [...then];
  if (isNever(condition)) return [...otherwise];
  if (only === undefined) return otherwise.length === 0 ? [] : when(negate(condition), otherwise);
  if (then.length === 1 && typeof only === "object" && !only.otherwise && otherwise.length === 0) {
    return [{ when: all([condition, only.when]), then: only.then }];
  }
  return [{ when: condition, then, ...(otherwise.length > 0 && { otherwise }) }];
}

/** The statements as lines. */
export function printStatements(statements: readonly Statement[], indent: string): string[] {
  return statements.flatMap((statement) => (typeof statement === "string" ? [`${indent}${statement}`] : printConditional(statement, indent)));
}

function printConditional({ when: condition, then, otherwise }: Conditional, indent: string): string[] {
  const flat = `${indent}if (${print(condition)})`;
  return [...printBranch(flat.length <= 138 ? flat : longHead(condition, indent), then, indent), ...(otherwise ? printElse(otherwise, indent) : [])];
}

function longHead(condition: Condition, indent: string): string {
  return `${indent}if (\n${indent}  ${prettyPrint(condition, `${indent}  `, 0)}\n${indent})`;
}

/** `else if` for a single condition. */
function printElse(statements: readonly Statement[], indent: string): string[] {
  const [only] = statements;
  const [first = "", ...rest] = typeof only === "object" && statements.length === 1 ? printConditional(only, indent) : [];
  return first === "" ? printBranch(`${indent}else`, statements, indent) : [`${indent}else ${first.slice(indent.length)}`, ...rest];
}

function printBranch(head: string, statements: readonly Statement[], indent: string): string[] {
  const [only] = statements;
  const line = `${head} ${String(only)}`;
  if (typeof only === "string" && statements.length === 1 && !head.includes("\n") && line.length <= 140 && !only.includes("\n")) return [line];
  return [`${head} {`, ...printStatements(statements, `${indent}  `), `${indent}}`];
}
