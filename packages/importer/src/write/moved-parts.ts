/** Follows errors and other components to where this import writes them, so that what people wrote about one goes with it. */
import { Document, isMap, isScalar, isSeq, Pair, Scalar, type Node, type YAMLMap, type YAMLSeq } from "yaml";
import type { JsonTree } from "../model.ts";
import { treeParts, type TreePart } from "./tree-parts.ts";

interface Move {
  from: TreePart;
  to: TreePart;
}

/**
 * Moves in `file`, and in a copy of the last tree, what the next one says under another name or by another action: a component that was an error
 * as it stood needs a schema beside it as soon as it admits a second code. Returns the copy.
 */
export function withMovedParts(
  file: Document,
  last: JsonTree,
  next: JsonTree,
  names: ReadonlyMap<string, string>,
): JsonTree {
  const moves = (["schemas", "responses"] as const).flatMap((section): Move[] => {
    const after = byName(treeParts(next, section));
    return [...byName(treeParts(last, section)).values()].flatMap((from) => {
      const now = section === "schemas" ? names.get(from.name) : undefined;
      const to = after.get(now ?? from.name);
      return to && stepsOf(to) !== stepsOf(from) ? [{ from, to }] : [];
    });
  });
  if (moves.length === 0) return last;
  const tree = new Document(last, { aliasDuplicateObjects: false });
  for (const document of [file, tree]) moveAll(document, moves);
  return tree.toJS() as JsonTree; // of an object
}

/** By its name. What adds or marks a component stands before what only silences a rule there. */
export function byName(parts: readonly TreePart[]): Map<string, TreePart> {
  return new Map([...parts].reverse().map((part) => [part.name, part]));
}

function stepsOf({ target, steps }: TreePart): string {
  return JSON.stringify([target, steps]);
}

/** All are taken before the first is put: one can get the name that another one had. */
function moveAll(file: Document, moves: readonly Move[]): void {
  const taken = moves.flatMap((move) => {
    const value = take(file, move.from);
    return value ? [{ ...move, value }] : [];
  });
  for (const { from, to, value } of taken) if (!put(file, to, value)) put(file, from, value);
}

/** Takes a component away; undefined where somebody has deleted it. */
export function take(file: Document, { target, steps }: TreePart): Pair<Scalar, Node> | undefined {
  if (target === undefined || steps.length > 0) return takeMember(holderOf(file, target, steps), steps.at(-1));
  const { actions, index, action } = actionOf(file, target);
  const value = action?.get("update", true) as unknown; // what `yaml` keeps there
  if (!action || !isMap(value)) return undefined;
  const key = new Scalar("");
  if (action.items.length > 2)
    action.set("update", file.createNode({})); // somebody says more of it
  else {
    key.commentBefore = action.commentBefore ?? null;
    actions?.items.splice(index, 1);
  }
  return new Pair(key, value as Node); // a map is one
}

function takeMember(holder: YAMLMap | undefined, name: string | undefined): Pair<Scalar, Node> | undefined {
  const index = holder?.items.findIndex(({ key }) => isScalar(key) && key.value === name) ?? -1;
  return index === -1 ? undefined : (holder?.items.splice(index, 1)[0] as Pair<Scalar, Node>); // the key is one, as above
}

/** Puts a component down; false where one stands there already. */
function put(file: Document, { target, steps, name }: TreePart, pair: Pair<Scalar, Node>): boolean {
  if (target !== undefined && !actionOf(file, target).action) {
    const empty = steps.slice(0, -1).reduceRight<unknown>((inner, step) => ({ [step]: inner }), {});
    const action = file.createNode({ target, update: empty }) as YAMLMap; // of an object
    if (steps.length === 0) {
      action.set("update", pair.value);
      action.commentBefore = pair.key.commentBefore ?? null;
    }
    file.addIn(["actions"], action);
    if (steps.length === 0) return true;
  }
  const holder = holderOf(file, target, steps);
  if (!holder || steps.length === 0 || holder.has(name)) return false;
  pair.key.value = name;
  holder.add(pair);
  return true;
}

/** The map with the component. */
function holderOf(file: Document, target: string | undefined, steps: readonly string[]): YAMLMap | undefined {
  const above = steps.slice(0, -1);
  const holder =
    target === undefined ? file.getIn(above, true) : actionOf(file, target).action?.getIn(["update", ...above], true);
  return isMap(holder) ? holder : undefined;
}

interface FoundAction {
  actions?: YAMLSeq;
  index: number;
  action?: YAMLMap;
}

function actionOf(file: Document, target: string): FoundAction {
  const actions = file.get("actions", true) as unknown; // what `yaml` keeps there
  const items = isSeq(actions) ? actions.items : [];
  const index = items.findIndex((item) => isMap(item) && item.get("target") === target && item.get("remove") !== true);
  const action = items[index];
  return { ...(isSeq(actions) && { actions }), index, ...(isMap(action) && { action }) };
}
