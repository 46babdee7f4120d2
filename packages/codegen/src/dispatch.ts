import { all } from "./checks.ts";
import { literal } from "./text.ts";

/** One way that a value can be: its conditions, and what a dispatch answers then. */
export interface Alternative {
  conditions: readonly string[];
  answer: number;
}

/** Expressions that name a table and the codes in it: `["CODES", [9601, 9602]]`. */
export interface Table {
  name: string;
  codes: readonly (string | number)[];
}

/** More codes than this are looked up in a table: a chain of comparisons would be longer than the look-up takes. */
const LONGEST_CHAIN = 12;

/**
 * Lines that find out which alternative holds, or else answer -1. Alternatives that one comparison tells apart are switched on it, the
 * status first where there is one: an integer is compared at once, a text letter by letter.
 */
export function dispatch(alternatives: readonly Alternative[], tableName: string): { lines: string[]; table?: Table } {
  const subject = sharedSubjects(alternatives)[0];
  if (subject === undefined) return { lines: [`return ${chain(alternatives)};`] };
  const groups = new Map<string, Alternative[]>();
  for (const alternative of alternatives) {
    const constant = comparison(alternative.conditions, subject) ?? "";
    groups.set(constant, [...(groups.get(constant) ?? []), alternative]);
  }
  const isTable = groups.size > LONGEST_CHAIN && groups.size === alternatives.length && alternatives.every(({ conditions, answer }, index) => conditions.length === 1 && answer === index);
  if (isTable) {
    const codes = [...groups.keys()].map((text) => JSON.parse(text) as string | number); // literals of codes
    return { lines: [`return ${tableName}(${subject});`], table: { name: tableName, codes } };
  }
  const cases = [...groups].flatMap(([constant, group]) => [`  case ${constant}:`, `    return ${chain(group.map((alternative) => without(alternative, subject)))};`]);
  return { lines: [`switch (${subject}) {`, ...cases, "  default:", "    return -1;", "}"] };
}

/** Expressions that every alternative compares with a constant; those compared with numbers first. */
function sharedSubjects(alternatives: readonly Alternative[]): string[] {
  const [first, ...others] = alternatives.map(({ conditions }) => new Map(conditions.flatMap((condition) => (equality(condition) ? [equality(condition) as [string, string]] : [])))); // just looked at
  if (!first) return [];
  const shared = [...first].filter(([subject]) => others.every((subjects) => subjects.has(subject)));
  return shared.sort(([, a], [, b]) => Number(a.startsWith('"')) - Number(b.startsWith('"'))).map(([subject]) => subject);
}

/** True where the condition only says of what type something is that every alternative compares with a constant: then it says nothing new. */
export function isImplied(condition: string, alternatives: readonly Alternative[]): boolean {
  const subject = /^(?:typeof (\S+) === "string"|isInteger\((\S+)\))$/.exec(condition);
  const name = subject?.[1] ?? subject?.[2];
  const isText = subject?.[1] !== undefined;
  return (
    name !== undefined &&
    alternatives.length > 0 &&
    alternatives.every(({ conditions }) => {
      const constant = comparison(conditions, name);
      return constant !== undefined && constant.startsWith('"') === isText;
    })
  );
}

function equality(condition: string): [subject: string, constant: string] | undefined {
  const match = /^(\w+(?:\["[^"\\]+"\])+) === ("(?:[^"\\]|\\.)*"|-?\d+)$/.exec(condition);
  return match?.[1] !== undefined && match[2] !== undefined ? [match[1], match[2]] : undefined;
}

function comparison(conditions: readonly string[], subject: string): string | undefined {
  return conditions.map(equality).find((found) => found?.[0] === subject)?.[1];
}

function without({ conditions, answer }: Alternative, subject: string): Alternative {
  return { conditions: conditions.filter((condition) => equality(condition)?.[0] !== subject), answer };
}

function chain(alternatives: readonly Alternative[]): string {
  return alternatives.reduceRight((rest, { conditions, answer }) => (conditions.length === 0 ? String(answer) : `${all(conditions)} ? ${answer} : ${rest}`), "-1");
}

/** The declaration of a table. */
export function declaration({ name, codes }: Table): string {
  return `const ${name} = /* @__PURE__ */ codeIndex([${codes.map(literal).join(", ")}]);`;
}

/** What alternatives have in common, and how one constant tells them apart. */
export interface Exclusive {
  common: readonly string[];
  /** The condition that one of them holds. */
  oneOf: string;
  alternatives: readonly Alternative[];
}

/** Alternatives of which at most one can hold; undefined where that is not sure. */
export function exclusive(parts: readonly (readonly string[])[]): Exclusive | undefined {
  const [first] = parts;
  if (!first || parts.length < 2) return undefined;
  const common = first.filter((condition) => parts.every((conditions) => conditions.includes(condition)));
  const alternatives = parts.map((conditions, answer) => ({ answer, conditions: conditions.filter((condition) => !common.includes(condition)) }));
  const compared = alternatives.map(({ conditions }) => (conditions.length === 1 ? equality(conditions[0] ?? "") : undefined));
  const subjects = new Set(compared.map((found) => found?.[0]));
  const constants = new Set(compared.map((found) => found?.[1]));
  if (subjects.size !== 1 || subjects.has(undefined) || constants.size !== parts.length || common.length === 0) return undefined;
  return { common, oneOf: `(${alternatives.flatMap(({ conditions }) => conditions).join(" || ")})`, alternatives };
}
