/** Names of TypeScript that are made of names of a spec. */
import { RESERVED_WORDS } from "./family-id.ts";

export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) && !RESERVED_WORDS.has(name);
}

/** `device-management` → `deviceManagement`. */
export function camelCase(kebab: string): string {
  return kebab.replaceAll(/[-_ ]+([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `device-management` → `DeviceManagement`. */
export function pascalCase(kebab: string): string {
  const camel = camelCase(kebab);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}

/** The name of the union of an envelope's errors, which begins with that of the family where it is the main envelope. */
export function unionName(
  family: { readonly envelopes: readonly { readonly name: string }[] },
  envelope: { readonly name: string },
  typeName: string,
): string {
  return envelope.name === family.envelopes[0]?.name ? `${typeName}Error` : `Any${envelope.name}`;
}
