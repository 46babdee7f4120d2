/** Says what an entry of a list is about, so that it is found again after it was changed. */
import { isRecord } from "@faultline/catalog/pure";

/** An action by its target and what it adds, a reference by its address, anything else by its value. */
export function entryKey(item: unknown): string {
  if (!isRecord(item) || typeof item["target"] !== "string") return JSON.stringify(item);
  return `${item["remove"] === true ? "remove" : "update"} ${item["target"]} ${added(item["update"])}`;
}

/** `schemas/NotFound` for an action that adds a component. */
function added(update: unknown): string {
  const [section, members] = isRecord(update) ? (Object.entries(update)[0] ?? []) : [];
  const isSection = section !== undefined && ["schemas", "responses"].includes(section) && isRecord(members);
  return isSection ? `${section}/${Object.keys(members).sort().join(",")}` : "";
}
