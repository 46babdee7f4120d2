import { all, negate, partsOf, print, renamed, type Condition } from "./condition.ts";
import { printStatements, when } from "./statement.ts";
import { camelCase, isIdentifier } from "./text.ts";

/** A string literal, or the place at which a function reads a member of its parameter `value`. */
const READ = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\bvalue\[("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')\]/g;

/** With fewer members, reading each where it is asked for is shorter. */
const FEWEST = 3;

/** How a function that looks at several members of `value` begins, and what is left for it to ask. */
interface Opening {
  /** Lines that answer at once where there is nothing to read, and then read. */
  lines: string[];
  rest: Condition;
  /** Makes code that stands further down use what was read. */
  rename: (text: string) => string;
}

/**
 * Members of `value` are read once, into constants of their names, as soon as it is sure that there is an object: engines then look its
 * shape up once. `following` is code that stands further down.
 */
export function opening(condition: Condition, answer: string, following: readonly string[] = []): Opening {
  const parts = partsOf(condition);
  const first = parts.findIndex((part) => membersIn(print(part)).size > 0);
  const [head, tail] = first === -1 ? [parts, []] : [parts.slice(0, first), parts.slice(first)];
  const text = [...tail.map(print), ...following].join("\n");
  const members = membersIn(text);
  if (!head.some(asksForObject) || members.size < FEWEST) return { lines: [], rest: condition, rename: (code) => code };
  const names = namesOf(members, [...head.map(print), text].join("\n"));
  const rename = (code: string): string => code.replace(READ, (found: string, key?: string) => (key === undefined ? found : (names.get(key) ?? found)));
  return { lines: [...printStatements(when(negate(all(head)), [`return ${answer};`]), "  "), ...declaration(names)], rest: all(tail.map((part) => renamed(part, rename))), rename };
}

function asksForObject(condition: Condition): boolean {
  return condition.kind === "test" && condition.typeTest?.value === "value" && condition.typeTest.type === "object";
}

/** The literals of the members that code reads. */
function membersIn(code: string): Set<string> {
  return new Set([...code.matchAll(READ)].flatMap(([, key]) => key ?? []));
}

/** A member keeps its name, unless that cannot name a constant or means something else in the code. */
function namesOf(members: ReadonlySet<string>, code: string): Map<string, string> {
  const rest = code.replace(READ, " ");
  const taken = new Set(["value", ...(rest.match(/[\w$]+/g) ?? [])]);
  const names = new Map<string, string>();
  for (const key of members) {
    const member = memberName(key);
    const base = isIdentifier(member) ? member : camelCase(member.replaceAll(/[^A-Za-z0-9]+/g, "_").replace(/^[^A-Za-z]+/, "")) || "member";
    let name = base;
    for (let number = 2; taken.has(name) || !isIdentifier(name); number++) name = `${base}${number}`;
    taken.add(name);
    names.set(key, name);
  }
  return names;
}

function memberName(key: string): string {
  return key.startsWith("'") ? key.slice(1, -1) : (JSON.parse(key) as string); // as `literal` writes texts
}

function declaration(names: ReadonlyMap<string, string>): string[] {
  const entries = [...names].map(([key, name]) => {
    const member = memberName(key);
    return member === name ? name : `${isIdentifier(member) ? member : key}: ${name}`;
  });
  const flat = `  const { ${entries.join(", ")} } = value;`;
  return flat.length <= 140 ? [flat] : ["  const {", ...entries.map((entry) => `    ${entry},`), "  } = value;"];
}
