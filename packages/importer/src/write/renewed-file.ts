/** Brings the file of an import up to date. */
import type { OpenApiDocument } from "@faultline/catalog";
import type { Document } from "yaml";
import { FileAliases } from "./file-aliases.ts";
import { driftInWords } from "./drift.ts";
import { followedErrors, renamedEnvelope } from "./followed-errors.ts";
import { withGoneErrors, withoutDeleted } from "./gone-errors.ts";
import { layAside } from "./lay-aside.ts";
import { mergeTree } from "./merge-tree.ts";
import { withMovedParts } from "./moved-parts.ts";
import type { ImportState } from "./state.ts";

/** The last import and this one. */
export interface Renewal {
  last: ImportState;
  next: ImportState;
  /** What the errors are of, without them, and as it was named. */
  document: OpenApiDocument;
  title: string;
  source: string;
}

/** Changes `file`, which people may have edited; returns whether it did, a line for each change of the contract, and what to remember. */
export function renewFile(
  file: Document,
  { last: before, next, document, title, source }: Renewal,
): { isChanged: boolean; changes: string[]; state: ImportState } {
  const last = withoutDeleted(before, file);
  const aliases = new FileAliases(file);
  const followed = followedErrors(last, next);
  const { state, gone, unfit } = withGoneErrors(next, last, followed, document, title);
  const { tree } = state;
  const back = [...followed].flatMap(([name, now]) => (last.errors[name]?.isGone ? [now] : []));
  const names = new Map([...followed, ...renamedEnvelope(last.tree, tree)]);
  const displaced = [...names.values()].filter((name) => !names.has(name));
  const { base: rest, aside } = layAside(file, last.tree, [...unfit, ...displaced], aliases);
  const base = withMovedParts(file, rest, tree, names);
  aliases.restore();
  const changes = mergeTree(file, base, tree);
  return {
    isChanged: base !== last.tree || changes.some(({ kind }) => kind !== "kept"),
    changes: driftInWords({ changes, gone, back, aside, followed, last, next, source }),
    state,
  };
}
