/** Generates small changes to a body. */
import fc, { type Arbitrary } from "fast-check";
import { isRecord } from "@faultline/catalog";

const WAYS = ["replace", "remove", "add", "wrap", "text", "repeat"] as const;

/** One change somewhere in a body. */
interface Mutation {
  where: number;
  way: (typeof WAYS)[number];
  value: unknown;
  name: string;
}

/** Changes that put the values and names of a family where they do not belong. */
export function mutationsWith(values: readonly unknown[], names: readonly string[]): Arbitrary<Mutation> {
  const odd = [
    null,
    true,
    false,
    0,
    -0,
    1,
    -1,
    1.5,
    1e308,
    Number.MAX_SAFE_INTEGER + 2,
    "",
    " ",
    "\uD800",
    "😀",
    "constructor",
    [],
    [[]],
    [null],
    {},
    { "": 0 },
  ];
  return fc.record({
    where: fc.nat(1000),
    way: fc.constantFrom(...WAYS),
    value: fc.constantFrom(...odd, ...values),
    name: fc.constantFrom("__proto__", "constructor", "toString", "", ...names),
  });
}

/** A copy of the body with the change. */
export function mutated(body: unknown, mutation: Mutation): unknown {
  const root = { body: structuredClone(body) };
  const positions = positionsIn(root);
  const position = positions[mutation.where % positions.length];
  if (position) change(position, mutation);
  return root.body;
}

type Container = Record<string, unknown> | unknown[];

/** Every place of a body, as what holds it and its name there. */
function positionsIn(container: Container): [Container, string][] {
  return Object.entries(container).flatMap(([name, value]: [string, unknown]): [Container, string][] => [
    [container, name],
    ...(Array.isArray(value) || isRecord(value) ? positionsIn(value) : []),
  ]);
}

function change([container, key]: [Container, string], { way, value, name }: Mutation): void {
  const members = container as Record<string, unknown>; // an array, too, can be asked by name
  const old = members[key];
  if (way === "remove" && Array.isArray(container)) container.splice(Number(key), 1);
  else if (way === "remove" && key !== "body") delete members[key];
  else if (way === "add" && isRecord(old))
    Object.defineProperty(old, name, { value, enumerable: true, configurable: true, writable: true });
  else if (way === "add" && Array.isArray(old)) old.push(value);
  else if (way === "wrap") members[key] = [old];
  else if (way === "text" && typeof old === "number") members[key] = String(old);
  else if (way === "repeat" && Array.isArray(old)) old.push(...(structuredClone(old) as unknown[]));
  else members[key] = structuredClone(value);
}
