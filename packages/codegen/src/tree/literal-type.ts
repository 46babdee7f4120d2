/** The type that the compiler gives to data under `as const`. */
import type { Expression } from "./expression.ts";
import { typeLiteral, type TypeLiteral, type TypeNode } from "./type.ts";

/** @throws {TypeError} where the expression is anything but scalars, lists and dictionaries. */
export function literalType(value: Expression): TypeNode {
  switch (value.kind) {
    case "literal":
      return typeLiteral(value.value as TypeLiteral["value"]); // lists and objects are no literals
    case "list":
      return { kind: "tuple", items: value.items.map(literalType), isReadonly: true };
    case "dictionary": {
      const members = value.members.map(([name, member]) => ({
        name,
        type: literalType(member),
        isReadonly: true as const,
        isOptional: false,
      }));
      return { kind: "object type", members, isLong: value.layout === "lines" };
    }
    default:
      throw new TypeError(`${value.kind} is no data`);
  }
}
