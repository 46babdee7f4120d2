/** Types of emitted code as data. */
import type { Doc } from "./doc.ts";
import { declaredName, type Name } from "./expression.ts";

export type TypeNode = TypeName | TypeLiteral | TypeJunction | ListType | TupleType | ObjectType | Predicate;

/** A type that has a name, or that the language defines: `unknown`, `Record<string, never>`. */
export interface TypeName {
  readonly kind: "type name";
  readonly name: Name;
  readonly args: readonly TypeNode[];
}

export interface TypeLiteral {
  readonly kind: "type literal";
  readonly value: string | number | boolean | null;
}

export interface TypeJunction {
  readonly kind: "union" | "intersection";
  readonly parts: readonly TypeNode[];
}

export interface ListType {
  readonly kind: "list type";
  readonly item: TypeNode;
  readonly isReadonly: boolean;
}

export interface TupleType {
  readonly kind: "tuple";
  readonly items: readonly TypeNode[];
  /** How many of the items, from the first one, must be there; absent where all must. */
  readonly required?: number;
  /** The type of the elements behind them, if there can be any. */
  readonly rest?: TypeNode;
  readonly isReadonly?: true;
}

export interface ObjectType {
  readonly kind: "object type";
  readonly members: readonly TypeMember[];
  /** The type of members of any other name. */
  readonly others?: TypeNode;
  /** True where each member has a line of its own, however short they are. */
  readonly isLong?: boolean;
}

export interface TypeMember {
  readonly name: string;
  readonly type: TypeNode;
  readonly isOptional: boolean;
  readonly isReadonly?: true;
  readonly doc?: Doc;
}

/** What a guard says of its parameter: `value is NotFound`. */
export interface Predicate {
  readonly kind: "predicate";
  readonly parameter: string;
  readonly type: TypeNode;
}

/** A type that the language defines. */
export function typeKeyword(name: string, ...args: readonly TypeNode[]): TypeName {
  return { kind: "type name", name: { kind: "name", name, origin: "global" }, args };
}

export function typeName(name: Name, ...args: readonly TypeNode[]): TypeName {
  return { kind: "type name", name, args };
}

export function typeLiteral(value: TypeLiteral["value"]): TypeLiteral {
  return { kind: "type literal", value };
}

/** Any of the types; each of them once. */
export function union(types: readonly TypeNode[]): TypeNode {
  const parts = [
    ...new Map(
      types
        .flatMap((type) => (type.kind === "union" ? type.parts : [type]))
        .map((type) => [JSON.stringify(type), type]),
    ).values(),
  ];
  const [only = typeKeyword("never")] = parts;
  return parts.length <= 1 ? only : { kind: "union", parts };
}

/** All of the types at once. */
export function intersection(types: readonly TypeNode[]): TypeNode {
  const [only = typeKeyword("unknown")] = types;
  return types.length <= 1 ? only : { kind: "intersection", parts: types };
}

/** A type of the module that is emitted. */
export function declaredType(name: string): TypeName {
  return typeName(declaredName(name));
}

/** The names that a type speaks of. */
export function namesInType(type: TypeNode): readonly Name[] {
  const below = partsOfType(type).flatMap(namesInType);
  return type.kind === "type name" ? [type.name, ...below] : below;
}

/** The types that a type is made of, one level below it. */
export function partsOfType(type: TypeNode): readonly TypeNode[] {
  switch (type.kind) {
    case "type name":
      return type.args;
    case "type literal":
      return [];
    case "union":
    case "intersection":
      return type.parts;
    case "list type":
      return [type.item];
    case "tuple":
      return [...type.items, ...(type.rest ? [type.rest] : [])];
    case "object type":
      return [...type.members.map((member) => member.type), ...(type.others ? [type.others] : [])];
    case "predicate":
      return [type.type];
  }
}
