/** Replaces parts of emitted code, wherever they stand in it. */
import type { Arrow, Expression } from "./expression.ts";
import type { Statement } from "./statement.ts";

/** What takes the place of an expression; undefined where it stays and its parts are asked for. */
export type Replace = (expression: Expression) => Expression | undefined;

export function replaceIn(expression: Expression, replace: Replace): Expression {
  return replace(expression) ?? withParts(expression, (part) => replaceIn(part, replace), replace);
}

function withParts(expression: Expression, change: (part: Expression) => Expression, replace: Replace): Expression {
  switch (expression.kind) {
    case "name":
    case "literal":
      return expression;
    case "member":
      return { ...expression, object: change(expression.object) };
    case "element":
      return { ...expression, list: change(expression.list), index: change(expression.index) };
    case "call":
      return { ...expression, callee: change(expression.callee), args: expression.args.map(change) };
    case "new":
      return { ...expression, args: expression.args.map(change) };
    case "typeof":
    case "not":
      return { ...expression, value: change(expression.value) };
    case "comparison":
      return { ...expression, left: change(expression.left), right: change(expression.right) };
    case "all":
    case "any":
      return { ...expression, parts: expression.parts.map(change) };
    case "choice":
      return {
        ...expression,
        test: change(expression.test),
        then: change(expression.then),
        otherwise: change(expression.otherwise),
      };
    case "arrow":
      return { ...expression, body: replaceInBody(expression.body, replace) };
    case "template":
      return { ...expression, parts: expression.parts.map((part) => (typeof part === "string" ? part : change(part))) };
    case "list":
      return { ...expression, items: expression.items.map(change) };
    case "dictionary":
      return { ...expression, members: expression.members.map(([name, value]) => [name, change(value)] as const) };
  }
}

function replaceInBody(body: Arrow["body"], replace: Replace): Arrow["body"] {
  return "kind" in body ? replaceIn(body, replace) : replaceInStatements(body, replace);
}

export function replaceInStatements(statements: readonly Statement[], replace: Replace): Statement[] {
  return statements.map((statement) => replaceInStatement(statement, replace));
}

function replaceInStatement(statement: Statement, replace: Replace): Statement {
  const change = (expression: Expression): Expression => replaceIn(expression, replace);
  const inside = (statements: readonly Statement[]): Statement[] => replaceInStatements(statements, replace);
  switch (statement.kind) {
    case "return":
    case "evaluate":
    case "const":
      return { ...statement, value: change(statement.value) };
    case "if":
      return {
        ...statement,
        test: change(statement.test),
        then: inside(statement.then),
        otherwise: inside(statement.otherwise),
      };
    case "unpack":
      return { ...statement, from: change(statement.from) };
    case "switch":
      return {
        ...statement,
        subject: change(statement.subject),
        cases: statement.cases.map((each) => ({ ...each, body: inside(each.body) })),
        otherwise: inside(statement.otherwise),
      };
    case "loop":
      return { ...statement, end: change(statement.end), body: inside(statement.body) };
  }
}
