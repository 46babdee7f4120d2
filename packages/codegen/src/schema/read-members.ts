/** Makes emitted functions read each member of their parameter once, into a constant. */
import { all, negate, partsOf, typeTestOf } from "../tree/condition.ts";
import { namesInExpression, namesInStatements } from "../tree/declaration.ts";
import { local, type Expression } from "../tree/expression.ts";
import { replaceIn, replaceInStatements, type Replace } from "../tree/replace.ts";
import { returned, when, type Statement } from "../tree/statement.ts";
import { camelCase, isIdentifier } from "../tree/text.ts";

/** With fewer members, reading each where it is asked for is shorter. */
const FEWEST = 3;

/** How a function that looks at several members of `value` begins, and what is left for it to ask and to do. */
interface Opening {
  /** Answers at once where there is nothing to read, and then reads. */
  statements: Statement[];
  rest: Expression;
  following: readonly Statement[];
  /** The expression with what was read in the place of its reading. */
  renamed: (expression: Expression) => Expression;
}

/**
 * Members of `value` are read once, into constants of their names, as soon as it is sure that there is an object: engines then look its
 * shape up once. `following` stands further down.
 */
export function opening(condition: Expression, answer: Expression, following: readonly Statement[] = []): Opening {
  const parts = partsOf(condition);
  const first = parts.findIndex((part) => membersIn(part).size > 0);
  const [head, tail] = first === -1 ? [parts, []] : [parts.slice(0, first), parts.slice(first)];
  const members = new Set([...tail.flatMap((part) => [...membersIn(part)]), ...membersInStatements(following)]);
  if (!head.some(asksForObject) || members.size < FEWEST)
    return { statements: [], rest: condition, following, renamed: (expression) => expression };
  const names = namesOf(
    members,
    [...parts.flatMap(namesInExpression), ...namesInStatements(following)].map(({ name }) => name),
  );
  const replace: Replace = (expression) => {
    const member = memberRead(expression);
    return member === undefined ? undefined : local(names.get(member) ?? member);
  };
  const unpacked = [...names].map(([member, name]) => ({ member, name }));
  return {
    statements: [
      ...when(negate(all(head)), [returned(answer)]),
      { kind: "unpack", members: unpacked, from: local("value") },
    ],
    rest: all(tail.map((part) => replaceIn(part, replace))),
    following: replaceInStatements(following, replace),
    renamed: (expression) => replaceIn(expression, replace),
  };
}

function asksForObject(condition: Expression): boolean {
  const test = typeTestOf(condition);
  return test?.type === "object" && isValue(test.value);
}

function isValue(expression: Expression): boolean {
  return expression.kind === "name" && expression.origin === "local" && expression.name === "value";
}

/** The member of `value` that the expression reads, where it does nothing else. */
function memberRead(expression: Expression): string | undefined {
  return expression.kind === "member" && !expression.isPlain && isValue(expression.object)
    ? expression.name
    : undefined;
}

function membersIn(expression: Expression): Set<string> {
  const members = new Set<string>();
  replaceIn(expression, (part) => {
    const member = memberRead(part);
    if (member !== undefined) members.add(member);
    return undefined;
  });
  return members;
}

function membersInStatements(statements: readonly Statement[]): Set<string> {
  const members = new Set<string>();
  replaceInStatements(statements, (part) => {
    const member = memberRead(part);
    if (member !== undefined) members.add(member);
    return undefined;
  });
  return members;
}

/** A member keeps its name, unless that cannot name a constant or means something else in the code. */
function namesOf(members: ReadonlySet<string>, used: readonly string[]): Map<string, string> {
  const taken = new Set(["value", "found", ...used]);
  const names = new Map<string, string>();
  for (const member of members) {
    const base = isIdentifier(member)
      ? member
      : camelCase(member.replaceAll(/[^A-Za-z0-9]+/g, "_").replace(/^[^A-Za-z]+/, "")) || "member";
    let name = base;
    for (let number = 2; taken.has(name) || !isIdentifier(name); number++) name = `${base}${number}`;
    taken.add(name);
    names.set(member, name);
  }
  return names;
}
