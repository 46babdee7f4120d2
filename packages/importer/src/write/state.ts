/** Defines what an import remembers for the next one. */
import { isRecord } from "@faultline/catalog/pure";
import type { Proposal, ProposedError, JsonTree } from "../model.ts";

/** Where an error was listed: the keys of responses, and the media types of its bodies. */
export interface ErrorListing {
  keys: readonly string[];
  types: readonly string[];
}

/** What was written by the last import, before anybody edited it. */
export interface ImportState {
  tree: JsonTree;
  /** What the tree relies on in the document that it extends; a family relies on nothing. */
  base?: JsonTree;
  errors: Readonly<Record<string, ErrorListing>>;
}

/** The state after an import that writes the tree. */
export function stateOf(tree: JsonTree, { errors }: Pick<Proposal, "errors">, base?: JsonTree): ImportState {
  return {
    tree,
    ...(base && { base }),
    errors: Object.fromEntries(errors.map((error) => [error.name, listingOf(error)])),
  };
}

/** An item of a list is listed by that alone. */
function listingOf({ occurrences: all }: ProposedError): ErrorListing {
  const occurrences = all.filter(({ list }) => !list);
  return {
    keys: [...new Set(occurrences.map(({ key }) => key))],
    types: [...new Set(occurrences.map(({ media }) => media.type))],
  };
}

/** The text of a state, which people commit and do not edit. */
export function stateText(state: ImportState): string {
  return `${JSON.stringify(state, null, 2)}\n`;
}

/** Reads a state; undefined where the text is none. */
export function readState(text: string): ImportState | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value) || !isRecord(value["tree"]) || !isRecord(value["errors"])) return undefined;
    const { tree, base, errors } = value;
    return { tree, ...(isRecord(base) && { base }), errors: errors as ImportState["errors"] }; // as we write it
  } catch {
    return undefined;
  }
}
