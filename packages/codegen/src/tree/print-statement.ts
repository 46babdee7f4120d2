/** Prints statements of emitted code. */
import type { Choice, Expression } from "./expression.ts";
import { prettyPrint, print, printChoice, unpackedMember, WIDTH } from "./print-expression.ts";
import type { Conditional, Loop, Return, Statement, Switch, Unpacking } from "./statement.ts";
import { literal } from "./text.ts";

/** The statements as lines. */
export function printStatements(statements: readonly Statement[], indent: string): string[] {
  return statements.flatMap((statement) => printStatement(statement, indent));
}

function printStatement(statement: Statement, indent: string): string[] {
  switch (statement.kind) {
    case "return":
      return printReturn(statement, indent);
    case "evaluate":
      return printEvaluation(statement.value, indent);
    case "if":
      return printConditional(statement, indent);
    case "const":
      return [`${indent}const ${statement.name} = ${print(statement.value)};`];
    case "unpack":
      return printUnpacking(statement, indent);
    case "switch":
      return printSwitch(statement, indent);
    case "loop":
      return printLoop(statement, indent);
  }
}

/** A return of many conditions has one a line; a chain of choices has one a line. */
function printReturn({ value }: Return, indent: string): string[] {
  if (value.kind === "choice") return printChain(value, indent);
  const flat = `${indent}return ${print(value)};`;
  if ((value.kind !== "all" && value.kind !== "any") || flat.length <= 110) return [flat];
  return [`${indent}return (`, ...`${indent}  ${prettyPrint(value, `${indent}  `, WIDTH)}`.split("\n"), `${indent});`];
}

function printChain(choice: Choice, indent: string): string[] {
  const flat = `${indent}return ${printChoice(choice)};`;
  if (flat.length <= 130) return [flat];
  const links = linksOf(choice);
  return links.map(
    (link, index) => `${indent}${index === 0 ? "return" : "  :"} ${link}${index === links.length - 1 ? ";" : ""}`,
  );
}

function linksOf(value: Expression): string[] {
  return value.kind === "choice"
    ? [`${print(value.test)} ? ${print(value.then)}`, ...linksOf(value.otherwise)]
    : [print(value)];
}

/** A function with statements may stand as the last argument of a call. */
function printEvaluation(value: Expression, indent: string): string[] {
  const last = value.kind === "call" ? value.args.at(-1) : undefined;
  if (value.kind !== "call" || last?.kind !== "arrow" || "kind" in last.body) return [`${indent}${print(value)};`];
  const before = value.args
    .slice(0, -1)
    .map((arg) => `${print(arg)}, `)
    .join("");
  return [
    `${indent}${print(value.callee)}(${before}(${last.parameters.join(", ")}) => {`,
    ...printStatements(last.body, `${indent}  `),
    `${indent}});`,
  ];
}

function printConditional({ test, then, otherwise }: Conditional, indent: string): string[] {
  const flat = `${indent}if (${print(test)})`;
  const head =
    flat.length <= 138 ? flat : `${indent}if (\n${indent}  ${prettyPrint(test, `${indent}  `, 0)}\n${indent})`;
  return [...printBranch(head, then, indent), ...(otherwise.length > 0 ? printElse(otherwise, indent) : [])];
}

/** `else if` for a single condition. */
function printElse(statements: readonly Statement[], indent: string): string[] {
  const [only] = statements;
  if (only?.kind !== "if" || statements.length !== 1) return printBranch(`${indent}else`, statements, indent);
  const [first = "", ...rest] = printConditional(only, indent);
  return [`${indent}else ${first.slice(indent.length)}`, ...rest];
}

/** A short statement stands on the line of its condition. */
function printBranch(head: string, statements: readonly Statement[], indent: string): string[] {
  const [only] = statements;
  const [line = "", ...more] = only && statements.length === 1 && isSimple(only) ? printStatement(only, "") : ["", ""];
  const whole = `${head} ${line}`;
  if (more.length === 0 && !head.includes("\n") && whole.length <= WIDTH) return [whole];
  return [`${head} {`, ...printStatements(statements, `${indent}  `), `${indent}}`];
}

function isSimple({ kind }: Statement): boolean {
  return kind === "return" || kind === "evaluate";
}

function printUnpacking({ members, from }: Unpacking, indent: string): string[] {
  const entries = members.map(({ member, name }) => unpackedMember(member, name));
  const flat = `${indent}const { ${entries.join(", ")} } = ${print(from)};`;
  if (flat.length <= WIDTH) return [flat];
  return [`${indent}const {`, ...entries.map((entry) => `${indent}  ${entry},`), `${indent}} = ${print(from)};`];
}

function printSwitch({ subject, cases, otherwise }: Switch, indent: string): string[] {
  return [
    `${indent}switch (${print(subject)}) {`,
    ...cases.flatMap(({ constant, body }) => [
      `${indent}  case ${literal(constant)}:`,
      ...printStatements(body, `${indent}    `),
    ]),
    `${indent}  default:`,
    ...printStatements(otherwise, `${indent}    `),
    `${indent}}`,
  ];
}

function printLoop({ index, end, body }: Loop, indent: string): string[] {
  return printBranch(`${indent}for (let ${index} = 0; ${index} < ${print(end)}; ${index}++)`, body, indent).flatMap(
    (line) => line.split("\n"),
  );
}
