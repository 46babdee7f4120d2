/** Expressions of emitted code as data: what can be compared, negated and renamed before anything is printed. */

export type Expression =
  | Name
  | Literal
  | Member
  | ElementAccess
  | Call
  | Construction
  | TypeOf
  | Not
  | Comparison
  | Junction
  | Choice
  | Arrow
  | Template
  | List
  | Dictionary;

/** Where a name comes from: it is declared in the function, in the module, by the language, or in another module, which is then imported. */
export type Origin = "local" | "module" | "global" | "runtime" | "types";

export interface Name {
  readonly kind: "name";
  readonly name: string;
  readonly origin: Origin;
}

/** A scalar of JSON, or a constant of JSON that is compared as a whole. */
export interface Literal {
  readonly kind: "literal";
  readonly value: unknown;
}

export interface Member {
  readonly kind: "member";
  readonly object: Expression;
  readonly name: string;
  /** True for `?.`. */
  readonly isOptional: boolean;
  /** True for `.name`, which is how code is written that is no data: `list.length`. */
  readonly isPlain: boolean;
}

export interface ElementAccess {
  readonly kind: "element";
  readonly list: Expression;
  readonly index: Expression;
}

export interface Call {
  readonly kind: "call";
  readonly callee: Expression;
  readonly args: readonly Expression[];
  /** Types that are handed over, as names. */
  readonly typeArguments?: readonly Name[];
  /** True for a call that bundlers may drop where nobody uses what it gives. */
  readonly isPure?: boolean;
}

export interface Construction {
  readonly kind: "new";
  readonly type: Name;
  readonly args: readonly Expression[];
}

export interface TypeOf {
  readonly kind: "typeof";
  readonly value: Expression;
}

export interface Not {
  readonly kind: "not";
  readonly value: Expression;
}

export type Operator = "===" | "!==" | "<" | "<=" | ">" | ">=";

export interface Comparison {
  readonly kind: "comparison";
  readonly left: Expression;
  readonly operator: Operator;
  readonly right: Expression;
}

/** Conditions of which all, or one, must hold. No parts: always for `all`, never for `any`. */
export interface Junction {
  readonly kind: "all" | "any";
  readonly parts: readonly Expression[];
}

export interface Choice {
  readonly kind: "choice";
  readonly test: Expression;
  readonly then: Expression;
  readonly otherwise: Expression;
}

export interface Arrow {
  readonly kind: "arrow";
  readonly parameters: readonly string[];
  readonly body: Expression | readonly import("./statement.ts").Statement[];
}

/** A template literal: texts and expressions in turn. */
export interface Template {
  readonly kind: "template";
  readonly parts: readonly (string | Expression)[];
}

export interface List {
  readonly kind: "list";
  readonly items: readonly Expression[];
  /** How it is printed: on one line where there is room, or always an item a line, so that one more changes no other line. */
  readonly layout: "fit" | "lines";
  /** True for a tuple that the compiler would take for a list of anything, because nothing around it has its type. */
  readonly isTuple?: true;
}

export interface Dictionary {
  readonly kind: "dictionary";
  readonly members: readonly (readonly [name: string, value: Expression])[];
  /** See {@link List}. */
  readonly layout: "fit" | "lines";
}

export const UNDEFINED = global("undefined");

export function local(name: string): Name {
  return { kind: "name", name, origin: "local" };
}

export function declaredName(name: string): Name {
  return { kind: "name", name, origin: "module" };
}

export function runtime(name: string): Name {
  return { kind: "name", name, origin: "runtime" };
}

export function global(name: string): Name {
  return { kind: "name", name, origin: "global" };
}

export function constant(value: unknown): Literal {
  return { kind: "literal", value };
}

/** A member of data, read by its name. */
export function member(object: Expression, name: string, isOptional = false): Member {
  return { kind: "member", object, name, isOptional, isPlain: false };
}

/** A member of what the language defines, such as `length`. */
export function plainMember(object: Expression, name: string): Member {
  return { kind: "member", object, name, isOptional: false, isPlain: true };
}

export function element(list: Expression, index: Expression): ElementAccess {
  return { kind: "element", list, index };
}

export function call(callee: Expression, ...args: readonly Expression[]): Call {
  return { kind: "call", callee, args };
}

/** A call of a function that the language defines: `Array.isArray(value)`. */
export function callGlobal(object: string, method: string, ...args: readonly Expression[]): Call {
  return call(plainMember(global(object), method), ...args);
}

export function typeOf(value: Expression): TypeOf {
  return { kind: "typeof", value };
}

export function arrow(parameters: readonly string[], body: Arrow["body"]): Arrow {
  return { kind: "arrow", parameters, body };
}

export function list(items: readonly Expression[], layout: List["layout"] = "fit"): List {
  return { kind: "list", items, layout };
}

/** An object literal; members that are undefined are left out. */
export function dictionary(
  members: Readonly<Record<string, Expression | undefined>>,
  layout: Dictionary["layout"] = "fit",
): Dictionary {
  const present = Object.entries(members).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { kind: "dictionary", members: present, layout };
}

/** JSON data; members that are undefined are left out. */
export function data(value: unknown): Expression {
  if (Array.isArray(value)) return list(value.map(data));
  if (typeof value !== "object" || value === null) return constant(value);
  return dictionary(
    Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, item === undefined ? undefined : data(item)]),
    ),
  );
}

/** The expressions that an expression is made of; statements of a function's body are asked for apart. */
export function partsOfExpression(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "name":
    case "literal":
      return [];
    case "member":
      return [expression.object];
    case "element":
      return [expression.list, expression.index];
    case "call":
      return [expression.callee, ...expression.args, ...(expression.typeArguments ?? [])];
    case "new":
      return [expression.type, ...expression.args];
    case "typeof":
    case "not":
      return [expression.value];
    case "comparison":
      return [expression.left, expression.right];
    case "all":
    case "any":
      return expression.parts;
    case "choice":
      return [expression.test, expression.then, expression.otherwise];
    case "arrow":
      return "kind" in expression.body ? [expression.body] : [];
    case "template":
      return expression.parts.filter((part) => typeof part !== "string");
    case "list":
      return expression.items;
    case "dictionary":
      return expression.members.map(([, value]) => value);
  }
}

/** True where both are the same code. */
export function sameExpression(one: Expression, other: Expression): boolean {
  return one === other || (one.kind === other.kind && keyOf(one) === keyOf(other));
}

const keys = new WeakMap<Expression, string>();

/** Equal for equal code, different for different code. */
export function keyOf(expression: Expression): string {
  const known =
    keys.get(expression) ?? JSON.stringify(expression, (_, value: unknown) => (Object.is(value, -0) ? "-0" : value));
  keys.set(expression, known);
  return known;
}
