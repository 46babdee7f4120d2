/** Sets members of objects and lists whatever they are called. */

/** Names such as `__proto__` are names like others. */
export function put(owner: object, key: string, value: unknown): void {
  Object.defineProperty(owner, key, { value, enumerable: true, configurable: true, writable: true });
}
