/** Follows errors and other components to where this import writes them, so that what people wrote about one goes with it. */
import { Document, isMap, isScalar, isSeq, Pair, Scalar, type Node, type YAMLMap, type YAMLSeq } from "yaml";
import type { JsonTree } from "../model.ts";
import { jsonPath } from "./json-path.ts";
import { componentOf, treeParts, type TreePart } from "./tree-parts.ts";

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
  const tree = new Document(last, { aliasDuplicateObjects: false });
  const isRetargeted = [file, tree].map((document) => retarget(document, names)).includes(true);
  const moves = (["schemas", "responses"] as const).flatMap((section): Move[] => {
    const after = byName(treeParts(next, section));
    return [...byName(treeParts(last, section)).values()].flatMap((part) => {
      const from = part.steps.length > 0 ? part : { ...part, target: renamedTarget(part.target ?? "", names) };
      const to = after.get((section === "schemas" && names.get(part.name)) || part.name);
      return to && stepsOf(to) !== stepsOf(from) ? [{ from, to }] : [];
    });
  });
  if (moves.length === 0 && !isRetargeted) return last;
  const moved = moveAll(tree, moves);
  moveAll(file, moves, moved);
  return tree.toJS() as JsonTree; // of an object
}

/** Lets actions go on with the schema that they change, or a part of which they change, under the name that it has now; people may have written some. */
function retarget(file: Document, names: ReadonlyMap<string, string>): boolean {
  const actions = file.get("actions", true) as unknown; // what `yaml` keeps there
  if (!isSeq(actions)) return false;
  const changed = actions.items.filter((action) => {
    const target = isMap(action) ? action.get("target", true) : undefined;
    if (!isScalar(target) || typeof target.value !== "string") return false;
    const now = renamedTarget(target.value, names);
    if (now === target.value) return false;
    target.value = now;
    return true;
  });
  return changed.length > 0;
}

function renamedTarget(target: string, names: ReadonlyMap<string, string>): string {
  const { section, name, rest } = componentOf(target) ?? {};
  const now = section === "schemas" && name !== undefined ? names.get(name) : undefined;
  return now === undefined || now === name
    ? target
    : `${jsonPath({ target: ["components", "schemas", now] }, {})}${rest}`;
}

/** By its name. What adds or marks a component stands before what only silences a rule there. */
export function byName(parts: readonly TreePart[]): Map<string, TreePart> {
  return new Map([...parts].reverse().map((part) => [part.name, part]));
}

function stepsOf({ target, steps }: TreePart): string {
  return JSON.stringify([target, steps]);
}

/**
 * All are taken before the first is put: one can get the name that another one had. Returns the names of those that could be moved; `moved` are
 * known to have had room in what an import wrote, so that an action that stands there now is of people's own.
 */
function moveAll(file: Document, moves: readonly Move[], moved: ReadonlySet<string> = new Set()): Set<string> {
  const taken = moves.flatMap((move) => {
    const value = take(file, move.from);
    return value ? [{ ...move, value }] : [];
  });
  const done = new Set<string>();
  for (const { from, to, value } of taken)
    if (put(file, to, value, moved.has(stepsOf(to)))) done.add(stepsOf(to));
    else put(file, from, value);
  for (const { to } of taken) settle(file, to);
  return done;
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

/** Puts a component down; false where one stands there already. With `hasRoom`, what has the same target is people's own, and stays behind it. */
function put(file: Document, { target, steps, name }: TreePart, pair: Pair<Scalar, Node>, hasRoom = false): boolean {
  const { actions, index, action: other } = target === undefined ? { index: -1 } : actionOf(file, target);
  if (target !== undefined && (!other || (hasRoom && steps.length === 0))) {
    const empty = steps.slice(0, -1).reduceRight<unknown>((inner, step) => ({ [step]: inner }), {});
    const action = file.createNode({ target, update: empty }) as YAMLMap; // of an object
    if (steps.length === 0) {
      action.set("update", pair.value);
      action.commentBefore = pair.key.commentBefore ?? null;
    }
    if (actions && other) actions.items.splice(index, 0, action);
    else file.addIn(["actions"], action);
    if (steps.length === 0) return true;
  }
  const holder = holderOf(file, target, steps);
  if (!holder || steps.length === 0 || holder.has(name)) return false;
  pair.key.value = name;
  holder.add(pair);
  return true;
}

/** Puts what people say of the component behind the action that says it now: an action can change only what is there already. */
function settle(file: Document, { target = "", section, name }: TreePart): void {
  const { actions, action } = actionOf(file, target);
  const end = actions?.items.indexOf(action) ?? -1;
  const early = (actions?.items.slice(0, Math.max(end, 0)) ?? []).filter((item) => {
    const about = componentOf(String(isMap(item) ? item.get("target") : ""));
    return about?.section === section && about.name === name;
  });
  if (!actions || early.length === 0) return;
  const others = actions.items.filter((item) => !early.includes(item));
  others.splice(others.indexOf(action) + 1, 0, ...early);
  actions.items = others;
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
