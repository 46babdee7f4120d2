/** Prints documents that people go on editing. */
import { Document, isMap, isScalar, parseDocument, visit } from "yaml";

const OPTIONS = {
  lineWidth: 120,
  flowCollectionPadding: true,
  singleQuote: false,
  doubleQuotedMinMultiLineLength: 300,
} as const;

/** Longer objects would be broken into lines with braces. */
const LONGEST = 100;

function lengthOf(node: { items: readonly { value: unknown }[] }): number {
  const lengths = node.items.map(({ value }) => (isScalar(value) ? String(value.value).length : LONGEST) + 12);
  return lengths.reduce((sum, length) => sum + length, 0);
}

/** A new document with a comment on top and an empty line before each block of `apart`. */
export function yamlDocument(tree: unknown, comment: string): Document {
  const document = new Document(tree, { aliasDuplicateObjects: false });
  document.commentBefore = comment;
  visit(document, {
    Map(_, node) {
      const isReference = node.items.length === 1 && node.has("$ref");
      const isSmall = node.has("strategy") || node.has("basis");
      if (isReference || (isSmall && lengthOf(node) < LONGEST)) node.flow = true;
    },
    Seq(_, node) {
      if (node.items.length < 8 && node.items.every((item) => isScalar(item) && String(item.value).length < 20))
        node.flow = true;
    },
  });
  return document;
}

/** Parses what people edit. */
export function parsedYaml(text: string): Document {
  return parseDocument(text, { keepSourceTokens: true });
}

/** The text of a document, with as little change as possible to what was read. */
export function yamlText(document: Document): string {
  return document.toString(OPTIONS);
}

/** True where the document is an object. */
export function isTree(document: Document): boolean {
  return document.errors.length === 0 && isMap(document.contents);
}
