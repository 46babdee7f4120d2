/** Makes the titles under which Redoc lists errors. */
import { STATUS_CODES } from "node:http";
import type { ErrorEntry, Path, Placement, PlacementGroup, StatusKey } from "@faultline/catalog";
import { inlineCode } from "./markdown.ts";

/** Makes the title of an error from its code, for which people search, and its title; without one, from its name, where that is another word. */
export function errorTitle({ code, title, name }: ErrorEntry): string {
  const written = title?.trim();
  if (written) return `${code}: ${written}`;
  return plain(name) === plain(String(code)) ? String(code) : `${code}: ${name}`;
}

/** Without what differs between the ways to spell a name. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** `404` → `404 Not Found`, `4XX` → `4XX`, `default` → `Any other failure`. */
export function statusTitle(status: StatusKey): string {
  if (status === "default") return "Any other failure";
  return [status, STATUS_CODES[status]].filter(Boolean).join(" ");
}

/** `["claimErrors", "devices", "*"]` → `claimErrors.devices[]`: the way people write a path into a body. */
export function pathTitle(path: Path): string {
  return path.reduce((way, member) => (member === "*" ? `${way}[]` : way === "" ? member : `${way}.${member}`), "");
}

/** The same as Markdown in a sentence, with the schema of the body where its name is known. */
export function pathInBody(path: Path, { carrier = "", sequence }: Partial<PlacementGroup> = {}): string {
  const name = carrier === "" ? "" : `${isWhole(path) ? "," : " of"} ${inlineCode(carrier)}`;
  const [types] = sequence ? [sequence.mediaTypes.map(inlineCode).join(", ")] : [];
  const body = types === undefined ? "the body itself" : `a sequence (${types})`;
  return `${isWhole(path) ? body : inlineCode(pathTitle(path))}${name}`;
}

/** True of a list whose elements have no member to be named after. */
export function isWhole(path: Path): boolean {
  return path.every((member) => member === "*");
}

/** Where an error can arrive, as Markdown: `HTTP 500 Internal Server Error`, `an item of failures[]`. */
export function arrivals({ statuses, ranges, placements }: ErrorEntry): string[] {
  const inside = placements.filter(({ kind }) => kind !== "response").map(insideBody);
  const roots = [...statuses, ...ranges].map((key) => `${key === "default" ? "" : "HTTP "}${statusTitle(key)}`);
  return [...roots, ...new Set(inside)];
}

function insideBody({ kind, path }: Placement): string {
  const at = path.length === 0 ? "" : ` ${kind === "event" ? "at" : "of"} ${pathInBody(path)}`;
  return `${kind === "event" ? "an event" : "an item"}${at}`;
}
