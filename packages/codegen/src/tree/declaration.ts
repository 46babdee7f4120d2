/** Declarations of emitted modules as data. */
import type { Doc } from "./doc.ts";
import { partsOfExpression, type Expression, type Name } from "./expression.ts";
import { partsOfStatement, type Statement } from "./statement.ts";
import { namesInType, type ObjectType, type TypeNode } from "./type.ts";

export type Declaration = FunctionDeclaration | ConstantDeclaration | TypeDeclaration | InterfaceDeclaration;

interface DeclarationBase {
  readonly name: string;
  readonly isExported: boolean;
  readonly doc?: Doc;
}

export interface FunctionDeclaration extends DeclarationBase {
  readonly kind: "function";
  readonly parameters: readonly Parameter[];
  readonly returns: TypeNode;
  readonly body: readonly Statement[];
}

export interface Parameter {
  readonly name: string;
  readonly type: TypeNode;
  readonly isOptional?: boolean;
}

export interface ConstantDeclaration extends DeclarationBase {
  readonly kind: "constant";
  /** Absent where the compiler finds it in the value. `const` is the type of the value with its literals: programs make types of them. */
  readonly type?: TypeNode | "const";
  readonly value: Expression;
}

export interface TypeDeclaration extends DeclarationBase {
  readonly kind: "type";
  readonly type: TypeNode;
}

export interface InterfaceDeclaration extends DeclarationBase {
  readonly kind: "interface";
  readonly type: ObjectType;
}

/** Every name that a declaration speaks of, in code, types and links. */
export function namesIn(declaration: Declaration): readonly Name[] {
  const links = declaration.doc?.links ?? [];
  switch (declaration.kind) {
    case "function": {
      const types = [...declaration.parameters.map(({ type }) => type), declaration.returns];
      return [...links, ...types.flatMap(namesInType), ...namesInStatements(declaration.body)];
    }
    case "constant":
      return [
        ...links,
        ...(typeof declaration.type === "object" ? namesInType(declaration.type) : []),
        ...namesInExpression(declaration.value),
      ];
    case "type":
    case "interface":
      return [...links, ...namesInType(declaration.type)];
  }
}

export function namesInStatements(statements: readonly Statement[]): readonly Name[] {
  return statements.flatMap((statement) => {
    const parts = partsOfStatement(statement);
    return [...parts.expressions.flatMap(namesInExpression), ...namesInStatements(parts.statements)];
  });
}

export function namesInExpression(expression: Expression): readonly Name[] {
  if (expression.kind === "name") return [expression];
  const body = expression.kind === "arrow" && !("kind" in expression.body) ? namesInStatements(expression.body) : [];
  return [...body, ...partsOfExpression(expression).flatMap(namesInExpression)];
}
