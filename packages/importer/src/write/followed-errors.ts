/** Finds the errors and envelopes of the last import among those of this one. */
import type { JsonTree } from "../model.ts";
import type { ErrorListing, ImportState } from "./state.ts";
import { isEnvelope, treeParts } from "./tree-parts.ts";

/**
 * The names that errors have now, by those that they had. An error goes on as the one that is known by the same, has its name, or is the only one
 * under the statuses that told either. One that went before comes back as the one that is known by the same.
 */
export function followedErrors(last: ImportState, next: Pick<ImportState, "errors">): Map<string, string> {
  const followed = new Map<string, string>();
  const [gone, come] = [new Map(Object.entries(last.errors)), new Map(Object.entries(next.errors))];
  const follow = (name: string, isNext: (name: string, listing: ErrorListing) => boolean): void => {
    const [now] = [...come].find((each) => isNext(...each)) ?? [];
    if (now === undefined || followed.has(name)) return;
    followed.set(name, now);
    gone.delete(name);
    come.delete(now);
  };
  for (const [name, { id }] of [...gone]) follow(name, (now, each) => now === name && each.id === id);
  for (const [name, { id }] of [...gone]) follow(name, (_, each) => id !== undefined && each.id === id);
  for (const [name, { isGone }] of [...gone]) if (isGone) gone.delete(name);
  for (const name of [...gone.keys()]) follow(name, (now) => now === name);
  for (const [name, listing] of [...gone]) {
    const alike = [...gone.values(), ...come.values()].filter((each) => statusesOf(each) === statusesOf(listing));
    const isPair = alike.length === 2 && alike.some(({ id }) => id?.startsWith("status "));
    if (isPair) follow(name, (_, each) => statusesOf(each) === statusesOf(listing));
  }
  return followed;
}

function statusesOf({ keys }: ErrorListing): string {
  return [...keys].sort().join(" ");
}

/** An envelope that is alone in having gone goes on as the only one that came. */
export function renamedEnvelope(last: JsonTree, next: JsonTree): [string, string][] {
  const [before, after] = [envelopesIn(last), envelopesIn(next)];
  const [gone, ...others] = before.filter((name) => !after.includes(name));
  const [come, ...further] = after.filter((name) => !before.includes(name));
  const isPlain = gone !== undefined && come !== undefined && others.length + further.length === 0;
  return isPlain ? [[gone, come]] : [];
}

function envelopesIn(tree: JsonTree): string[] {
  return treeParts(tree, "schemas")
    .filter(isEnvelope)
    .map(({ name }) => name);
}
