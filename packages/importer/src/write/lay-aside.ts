/** Keeps what people wrote about schemas that cannot stand any more, or whose name is another's: in a comment. */
import { isDeepStrictEqual } from "node:util";
import { Document, Scalar, YAMLMap, type Node, type Pair } from "yaml";
import type { JsonTree } from "../model.ts";
import type { FileAliases } from "./file-aliases.ts";
import { commentsIn } from "./merge-tree.ts";
import { byName, take } from "./moved-parts.ts";
import { treeParts, type TreePart } from "./tree-parts.ts";
import { yamlText } from "./yaml-text.ts";

/** Takes schemas out of the file; what people edited since `base` goes to its end. Returns the base without them, and the names of those. */
export function layAside(
  file: Document,
  base: JsonTree,
  names: readonly string[],
  aliases: FileAliases,
): { base: JsonTree; aside: readonly string[] } {
  if (names.length === 0) return { base, aside: [] };
  const parts = byName(treeParts(base, "schemas"));
  const rest = new Document(base, { aliasDuplicateObjects: false });
  const aside = names.filter((name) => {
    const part = parts.get(name);
    if (!part) return false;
    take(rest, part);
    const pair = take(file, part);
    if (!pair) return false;
    aliases.expand(pair.value ?? new Scalar(null));
    aliases.restore();
    if (!isEdited(file, part, pair)) return false;
    pair.key.value = name;
    file.comment = [file.comment, ` ${name} is no longer what it was. What was written about it:`, textOf(pair)]
      .filter((text) => text)
      .join("\n");
    return true;
  });
  return { base: rest.toJS() as JsonTree, aside }; // of an object
}

/** True where people changed what an import wrote, or wrote beside it. */
function isEdited(file: Document, { value }: TreePart, pair: Pair<Scalar, Node>): boolean {
  return commentsIn(pair).length > 0 || !isDeepStrictEqual(pair.value?.toJS(file), value);
}

function textOf(pair: Pair<Scalar, Node>): string {
  const text = new Document();
  const map = new YAMLMap();
  map.items = [pair];
  text.contents = map;
  return yamlText(text).trimEnd().replaceAll(/^/gm, " ");
}
