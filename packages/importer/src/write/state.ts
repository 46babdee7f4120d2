/** Defines what an import remembers for the next one. */
import { isRecord } from "@faultline/catalog/pure";
import { codeInItems } from "../propose/listed-bodies.ts";
import { errorKey, type Proposal, type ProposedError, type JsonTree } from "../model.ts";

/** Where an error was listed: the keys of responses, and the media types of its bodies. */
export interface ErrorListing {
  keys: readonly string[];
  types: readonly string[];
  /** See {@link errorKey}. */
  id?: string;
  /** True where the source no longer has the error, and the file goes on listing it. */
  isGone?: boolean;
}

/** What was written by the last import, before anybody edited it. */
export interface ImportState {
  tree: JsonTree;
  /** What the tree relies on in the document that it extends; a family relies on nothing. */
  base?: JsonTree;
  errors: Readonly<Record<string, ErrorListing>>;
  /** What was said of the source, which the next import goes by unless it is told otherwise. */
  options?: Readonly<Record<string, string>>;
  /** The member with the code that was found; `errors[]/code` where it stands in the items of a list. */
  code?: string;
}

/** The state after an import that writes the tree. */
export function stateOf(
  tree: JsonTree,
  { errors, envelopes }: Pick<Proposal, "errors" | "envelopes">,
  base?: JsonTree,
): ImportState {
  const [envelope] = envelopes;
  const member = envelope?.code.member?.join("/");
  const code = member !== undefined && envelope?.list ? codeInItems(envelope.list, member) : member;
  return {
    tree,
    ...(base && { base }),
    ...(code !== undefined && { code }),
    errors: Object.fromEntries(errors.map((error) => [error.name, listingOf(error)])),
  };
}

/** An item of a list is listed by that alone. */
function listingOf({ occurrences: all, ...error }: ProposedError): ErrorListing {
  const occurrences = all.filter(({ list }) => !list);
  return {
    id: errorKey(error),
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
    const { tree, base, errors, options, code } = value;
    return {
      tree,
      ...(isRecord(base) && { base }),
      errors: errors as ImportState["errors"], // as we write it
      ...(isRecord(options) && { options: options as Record<string, string> }), // likewise
      ...(typeof code === "string" && { code }),
    };
  } catch {
    return undefined;
  }
}

/** The names that errors had, by what they are known by. */
export function namesInState({ errors }: Pick<ImportState, "errors">): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const [name, { id }] of Object.entries(errors))
    if (id !== undefined) names.set(id, [...(names.get(id) ?? []), name]);
  return names;
}
