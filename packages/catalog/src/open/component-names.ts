/** Names for the components that a document in several files gets where it is put into one. */
import { isDeepStrictEqual } from "node:util";
import { isRecord } from "../document/openapi.ts";
import type { Path } from "../document/pointer.ts";
import { isReference } from "./opened-files.ts";

/** The last step of the fragment, or the name of the file without its ending; schemas are named as types are. */
export function wantedName(section: string, address: string, path: Path): string {
  const file = /([^/?]*?)(\.[a-z]+)?(\?.*)?$/i.exec(address)?.[1] ?? "";
  const name = path.at(-1) ?? file;
  if (section === "schemas" ? /^[A-Z][A-Za-z0-9]*$/.test(name) : /^[\w.-]+$/.test(name)) return name;
  const words = name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
  return /^[A-Z]/.test(words) ? words : `${section === "schemas" ? "Schema" : "Component"}${words}`;
}

/** The name, with a number behind it where another component has it already. */
export function freeName(components: Record<string, unknown>, wanted: string, value: unknown): string {
  const isFree = (name: string): boolean =>
    !Object.hasOwn(components, name) || (!refers(value) && isDeepStrictEqual(components[name], value));
  let name = wanted;
  for (let number = 2; !isFree(name); number++) name = `${wanted}${number}`;
  return name;
}

/** Equal references can mean different things in different files. */
function refers(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return isReference(value) || Object.values(isRecord(value) ? value : { ...value }).some(refers);
}
