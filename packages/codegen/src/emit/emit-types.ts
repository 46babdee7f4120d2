import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import {
  isIdentifier,
  typeProblems,
  valueAt,
  type Family,
  type OpenApiDocument,
  type Problem,
  type Schema,
} from "@faultline/catalog";
import { describe, unionName } from "./places.ts";
import { banner, identifier, jsDoc, pascalCase } from "../tree/text.ts";

/** The types of a family: openapi-typescript over the merged document, with a union for each envelope. */
export async function emitTypes(family: Family): Promise<{ text: string; problems: Problem[] }> {
  const { document, problems } = withUnions(family);
  try {
    const nodes = await typesOf(withStandIns(document) as OpenApiDocument); // the same document but for names
    const text = astToString(nodes.filter(hasName).map((node) => withDescription(node, document, family)));
    return { text: `${banner(family.id)}\n${text.replaceAll(STAND_IN, "$1")}`, problems };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      text: "",
      problems: [
        ...problems,
        { path: [], found: `schemas at which openapi-typescript fails: ${reason}`, wanted: "plainer ones" },
      ],
    };
  }
}

/** An alias for each component: of one whose name cannot stand in code there is none, and `components["schemas"]` has it. */
function hasName(node: ts.Node): boolean {
  return !ts.isTypeAliasDeclaration(node) || isIdentifier(node.name.text);
}

/** Names that every object seems to have: openapi-typescript takes a member of such a name for the function that it finds there. */
const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));
const STAND_IN = /member_named_(\w+)_of_object/g;

/** The document with another name for each such member, for as long as its types are made. */
function withStandIns(value: unknown, owner = ""): unknown {
  if (Array.isArray(value))
    return value.map((item) =>
      owner === "required" && INHERITED.has(String(item)) ? standIn(String(item)) : withStandIns(item),
    );
  if (typeof value !== "object" || value === null) return value;
  const isNames = owner === "properties";
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      isNames && INHERITED.has(key) ? standIn(key) : key,
      withStandIns(item, isNames ? "" : key),
    ]),
  );
}

function standIn(name: string): string {
  return `member_named_${name}_of_object`;
}

function typesOf(document: OpenApiDocument): Promise<ts.Node[]> {
  return openapiTS(document as unknown as OpenAPI3, {
    // the same document in that library's own type
    alphabetize: false,
    defaultNonNullable: false, // a default is for readers; it makes no member appear in a body
    emptyObjectsUnknown: true, // an object whose members nobody documents may have any
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    silent: true,
  });
}

/** Unions are ordinary schemas of the document, so that they are emitted as everything else. */
function withUnions(family: Family): { document: OpenApiDocument; problems: Problem[] } {
  const declared = family.merged.components?.schemas ?? {};
  const unions = family.envelopes.map((envelope): [name: string, union: Schema] => {
    const oneOf = family.errors
      .filter((error) => error.envelope === envelope)
      .map(({ name }) => ({ $ref: `#/components/schemas/${name}` }));
    const description = `Any of the ${family.title} whose body is of the form {@link ${envelope.name}}.`;
    return [identifier(unionName(family, envelope, pascalCase(family.id))), { description, oneOf }];
  });
  return {
    document: {
      ...family.merged,
      components: { ...family.merged.components, schemas: { ...declared, ...Object.fromEntries(unions) } },
    },
    problems: typeProblems(family),
  };
}

/** Editors show what stands at the alias, so the description is repeated there. */
function withDescription(node: ts.Node, document: OpenApiDocument, family: Family): ts.Node {
  if (!ts.isTypeAliasDeclaration(node)) return node;
  const name = node.name.text;
  const error = family.errors.find((candidate) => candidate.name === name);
  const description = error ? describe(error) : valueAt(document, ["components", "schemas", name, "description"]);
  if (typeof description !== "string" || description === "") return node;
  const comment = jsDoc(description).slice(2, -2); // the printer writes the marks itself
  return ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, comment, true);
}
