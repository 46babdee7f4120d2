/** Emits what each operation leads to: a constant of the guard module, and an interface of the types. */
import { OPERATIONS, operationsName, type ErrorEntry, type Family, type OperationEntry } from "@faultline/catalog";
import type { ConstantDeclaration, InterfaceDeclaration } from "../tree/declaration.ts";
import { constant, data, dictionary, type Expression } from "../tree/expression.ts";
import { declaredType, union, type TypeMember } from "../tree/type.ts";

/** The constant with the names of errors by operation and status; nothing refers to it, so that bundlers leave it out where no program does. */
export function operationsConstant({ title, operations }: Family): ConstantDeclaration[] {
  if (operations.length === 0) return [];
  return [
    {
      kind: "constant",
      name: OPERATIONS,
      isExported: true,
      doc: {
        text: `Operations of ${title}: names of their errors by status, and whether they may be repeated.`,
        links: [],
      },
      type: "const", // `OperationErrors` of the guards reads the names
      value: { kind: "dictionary", members: operations.map((entry) => [entry.key, factsOf(entry)]), layout: "lines" },
    },
  ];
}

function factsOf({ errors, x = {} }: OperationEntry): Expression {
  const names = [...errors].map(([status, listed]) => [status, listed.map(({ name }) => name)] as const);
  return dictionary({
    errors: data(Object.fromEntries(names)),
    repeat: x.repeat === undefined ? undefined : constant(x.repeat),
    idempotencyKey: x.idempotencyKey === undefined ? undefined : constant(x.idempotencyKey),
  });
}

/** The interface with the types of errors by operation and status. `names` are the names of the types. */
export function operationsInterface(family: Family, names: ReadonlyMap<string, string>): InterfaceDeclaration[] {
  if (family.operations.length === 0) return [];
  const members = family.operations.map(({ key, errors }) =>
    required(
      key,
      [...errors].map(([status, listed]) => required(status, unionOf(listed, names))),
    ),
  );
  return [
    {
      kind: "interface",
      name: operationsName(family),
      isExported: true,
      doc: { text: `Errors of ${family.title} by operation and status.`, links: [] },
      type: { kind: "object type", members },
    },
  ];
}

function required(name: string, type: TypeMember["type"] | readonly TypeMember[]): TypeMember {
  return { name, isOptional: false, type: "kind" in type ? type : { kind: "object type", members: type } };
}

function unionOf(errors: readonly ErrorEntry[], names: ReadonlyMap<string, string>): TypeMember["type"] {
  return union(errors.map(({ name }) => declaredType(names.get(name) ?? name)));
}
