/** Detects prototype pollution. */
const SHARED = {
  Object,
  Array,
  Function,
  String,
  Number,
  Boolean,
  Symbol,
  BigInt,
  Map,
  Set,
  WeakMap,
  Date,
  RegExp,
  Promise,
  Error,
  Response,
  Headers,
  Uint8Array,
};

/** Every member that all objects, lists and the like share, with what it is; two of these are equal unless a prototype was polluted. */
export function sharedMembers(): ReadonlyMap<string, unknown> {
  const members = new Map<string, unknown>();
  for (const [name, { prototype }] of Object.entries(SHARED)) {
    for (const key of Reflect.ownKeys(prototype)) {
      const { value, get, set } = Reflect.getOwnPropertyDescriptor(prototype, key) ?? {};
      members.set(`${name}.prototype.${String(key)}`, value ?? get ?? set);
    }
  }
  return members;
}

/** The names of members that came, went or changed. */
export function pollution(before: ReadonlyMap<string, unknown>, after = sharedMembers()): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.has(name) !== after.has(name) || before.get(name) !== after.get(name));
}
