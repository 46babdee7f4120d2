/** Writes proposed errors into the text of a document, whose comments and layout stay. */
import type { JsonTree } from "@faultline/importer";
import {
  isCollection,
  isMap,
  isSeq,
  parseDocument,
  stringify,
  type Document,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { FamilyProposal, ProposedResponse } from "./proposal.ts";

/** Replaces what stands from `start` to `end` of a text. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

export interface DraftedEdits {
  edits: TextEdit[];
  /** What has to be written by hand, and why. */
  byHand: string[];
}

/** The text with the edits, which do not overlap. */
export function editedText(text: string, edits: readonly TextEdit[]): string {
  let [edited, at] = ["", 0];
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    edited += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return edited + text.slice(at);
}

function referencesTo(names: readonly string[]): JsonTree[] {
  return names.map((name) => ({ $ref: `#/components/schemas/${name}` }));
}

/** The edits of the document itself. */
export function documentEdits(text: string, { schemas, responses }: FamilyProposal): DraftedEdits {
  const draft = new Draft(text);
  draft.addMembers(["components", "schemas"], Object.fromEntries(schemas));
  const missing: JsonTree = {};
  for (const response of responses) {
    const path = ["components", "responses", response.status];
    const there = draft.has(path) ? path : ["components", "responses", String(response.status)];
    if (draft.has(there)) draft.addErrors(there, response);
    else missing[String(response.status)] = responseTree(response);
  }
  draft.addMembers(["components", "responses"], missing);
  return draft;
}

/** The edits of an overlay; `base` is the document with the overlay applied. */
export function overlayEdits(text: string, { schemas, responses }: FamilyProposal, base: JsonTree): DraftedEdits {
  const draft = new Draft(text);
  const components = treeAt(base, "components");
  const there = treeAt(components, "responses");
  const actions: JsonTree[] = [];
  if (schemas.size > 0) actions.push({ target: "$.components", update: { schemas: Object.fromEntries(schemas) } });
  for (const response of responses) {
    const status = String(response.status);
    const present = treeAt(there, status);
    if (!(status in there))
      actions.push({ target: "$.components", update: { responses: { [status]: responseTree(response) } } });
    else if (response.errors.length > 0) {
      const media = Object.keys(treeAt(present, "content")).find((type) => /json/i.test(type));
      const target = `$.components.responses['${status}']`;
      if (media === undefined) actions.push({ target, update: { content: contentOf(response) } });
      else {
        const schema = treeAt(treeAt(treeAt(present, "content"), media), "schema");
        const held = `${target}.content['${media}']`;
        actions.push(
          { target: `${held}.schema`, remove: true },
          { target: held, update: { schema: joined(schema, response) } },
        );
      }
    }
  }
  draft.addItems(["actions"], actions);
  return draft;
}

function treeAt(tree: JsonTree, name: string): JsonTree {
  const value = tree[name];
  return typeof value === "object" && value !== null ? (value as JsonTree) : {}; // members are asked for by name only
}

function joined(schema: JsonTree, { errors }: ProposedResponse): JsonTree {
  const added = referencesTo(errors);
  const { oneOf } = schema;
  if (Array.isArray(oneOf)) return { ...schema, oneOf: [...(oneOf as unknown[]), ...added] };
  return Object.keys(schema).length === 0 ? alternatives(errors) : { oneOf: [schema, ...added] };
}

function responseTree(response: ProposedResponse): JsonTree {
  const description = "Traffic shows this status; nothing is documented of it.";
  return response.errors.length === 0 ? { description } : { description, content: contentOf(response) };
}

function contentOf({ errors }: ProposedResponse): JsonTree {
  return { "application/json": { schema: alternatives(errors) } };
}

function alternatives(errors: readonly string[]): JsonTree {
  const all = referencesTo(errors);
  return all.length === 1 && all[0] ? all[0] : { oneOf: all };
}

class Draft implements DraftedEdits {
  readonly edits: TextEdit[] = [];
  readonly byHand: string[] = [];
  readonly #text: string;
  readonly #document: Document;

  constructor(text: string) {
    this.#text = text;
    this.#document = parseDocument(text, { keepSourceTokens: true });
  }

  has(path: readonly (string | number)[]): boolean {
    return this.#document.hasIn(path);
  }

  /** Adds members to the object at a path, which is made where it is missing. */
  addMembers(path: readonly (string | number)[], members: JsonTree): void {
    if (Object.keys(members).length === 0) return;
    const node = this.#document.getIn(path, true);
    if (isMap(node)) return this.#append(path, node, members);
    const name = path.at(-1);
    if (node === undefined && name !== undefined) return this.addMembers(path.slice(0, -1), { [name]: members });
    this.byHand.push(`#/${path.join("/")}: found a form that cannot be extended`);
  }

  addItems(path: readonly string[], items: readonly JsonTree[]): void {
    const node = this.#document.getIn(path, true);
    if (items.length === 0) return;
    const last = isSeq(node) ? node.items.at(-1) : undefined;
    if (!isSeq(node) || node.flow || !isCollection(last))
      this.byHand.push(`#/${path.join("/")}: found no list in block style`);
    else this.#insertAfter(last, stringify(items, STYLE), this.#columnOf(node.range?.[0] ?? 0));
  }

  /** Adds errors to the alternatives of a response. */
  addErrors(path: readonly (string | number)[], response: ProposedResponse): void {
    const { errors } = response;
    if (errors.length === 0) return;
    const content = this.#document.getIn([...path, "content"], true);
    if (content === undefined) return this.addMembers(path, { content: contentOf(response) });
    const media = isMap(content)
      ? content.items.map(({ key }) => String((key as Scalar).value)).find((type) => /json/i.test(type))
      : undefined;
    const at = [...path, "content", media, "schema"];
    const schema = media === undefined ? undefined : this.#document.getIn(at, true);
    const oneOf = isMap(schema) ? schema.get("oneOf", true) : undefined;
    if (isSeq(oneOf) && !oneOf.flow) return this.addItems([...at.map(String), "oneOf"], referencesTo(errors));
    if (isSeq(oneOf) && oneOf.items.length > 0)
      return this.#insertWithin(
        oneOf,
        referencesTo(errors)
          .map((each) => `, ${this.#onOneLine(each)}`)
          .join(""),
      );
    if (isMap(schema) && schema.range && schema.items.length === 1 && schema.has("$ref")) {
      const [start, end] = schema.range;
      const text = this.#onOneLine(joined(schema.toJS(this.#document) as JsonTree, response)); // of an object
      return void this.edits.push({ start, end: start + this.#text.slice(start, end).trimEnd().length, text });
    }
    this.byHand.push(
      `#/${path.join("/")}: found a schema that is neither a reference nor oneOf; add ${errors.join(", ")}`,
    );
  }

  #onOneLine(value: JsonTree): string {
    const isJson = this.#text.trimStart().startsWith("{");
    return stringify(value, { ...STYLE, collectionStyle: "flow", ...(isJson && JSON_STYLE) }).trimEnd();
  }

  /** Inserts text before the bracket that closes a collection. */
  #insertWithin({ range }: YAMLMap | YAMLSeq, text: string): void {
    const at = this.#text.slice(0, (range?.[1] ?? 1) - 1).trimEnd().length;
    this.edits.push({ start: at, end: at, text });
  }

  #append(path: readonly (string | number)[], map: YAMLMap, members: JsonTree): void {
    const last = map.items.at(-1) as Pair<Node, Node | null> | undefined;
    if (map.flow || !last) {
      const inner = Object.entries(members)
        .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
        .join(", ");
      return this.#insertWithin(map, last ? `, ${inner}` : ` ${inner} `);
    }
    const first = map.items[0]?.key as Node | undefined;
    if (!first?.range) return void this.byHand.push(`#/${path.join("/")}: found a form that cannot be extended`);
    this.#insertAfter(last.value ?? last.key, stringify(members, STYLE), this.#columnOf(first.range[0]));
  }

  /** Inserts lines behind the last line of a value. */
  #insertAfter(node: Node, lines: string, column: number): void {
    const [start, end] = node.range ?? [0, 0];
    const last = start + this.#text.slice(start, end).trimEnd().length;
    const line = this.#text.indexOf("\n", last);
    const at = line === -1 ? this.#text.length : line + 1;
    const indented = lines.replaceAll(/^(?=.)/gm, " ".repeat(column));
    this.edits.push({ start: at, end: at, text: line === -1 ? `\n${indented}` : indented });
  }

  #columnOf(offset: number): number {
    return offset - (this.#text.lastIndexOf("\n", offset - 1) + 1);
  }
}

const STYLE = { lineWidth: 0, singleQuote: true } as const;
const JSON_STYLE = { singleQuote: false, defaultStringType: "QUOTE_DOUBLE" } as const;
