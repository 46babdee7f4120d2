import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { isRecord, type Family, type OpenApiDocument, type Problem, type Schema } from "@faultline/catalog";
import { describe, unionName } from "./facts.ts";
import { banner, identifier, jsDoc, pascalCase } from "./text.ts";

/** The types of a family: openapi-typescript over the merged document, with a union for each envelope. */
export async function emitTypes(family: Family): Promise<{ text: string; problems: Problem[] }> {
  const { document, problems } = withUnions(family);
  const nodes = await openapiTS(document as unknown as OpenAPI3, {
    // the same document in that library's own type
    alphabetize: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    silent: true,
  });
  return { text: `${banner(family.id)}\n${astToString(nodes.map((node) => withDescription(node, document, family)))}`, problems };
}

/** Unions are ordinary schemas of the document, so that they are emitted as everything else. */
function withUnions(family: Family): { document: OpenApiDocument; problems: Problem[] } {
  const schemas: Record<string, Schema> = { ...family.merged.components?.schemas };
  const problems: Problem[] = [];
  for (const envelope of family.envelopes) {
    const name = identifier(unionName(family, envelope, pascalCase(family.id)));
    if (name in schemas) {
      problems.push({ path: ["components", "schemas", name], found: `the name ${name}`, wanted: "another name: this one is that of a union of errors" });
    }
    const oneOf = family.errors.filter((error) => error.envelope === envelope).map((error) => ({ $ref: `#/components/schemas/${error.name}` }));
    if (oneOf.length > 0) schemas[name] = { description: `Any error of ${family.title} that is a ${envelope.name}.`, oneOf };
  }
  return { document: { ...family.merged, components: { ...family.merged.components, schemas } }, problems };
}

/** Editors show what stands at the alias, so the description is repeated there. */
function withDescription(node: ts.Node, document: OpenApiDocument, family: Family): ts.Node {
  if (!ts.isTypeAliasDeclaration(node)) return node;
  const name = node.name.text;
  const error = family.errors.find((candidate) => candidate.name === name);
  const schema = document.components?.schemas?.[name];
  const text = error ? describe(error) : isRecord(schema) && typeof schema["description"] === "string" ? schema["description"] : "";
  if (text === "") return node;
  const comment = jsDoc(text).slice(2, -2); // the printer writes the marks itself
  return ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, comment, true);
}
