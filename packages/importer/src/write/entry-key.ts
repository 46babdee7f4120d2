/** Says what an entry of a list is about, so that it is found again after it was changed. */
import { isRecord } from "@faultline/catalog/pure";

/** An action by its target and whether it takes that away, anything else by its value. */
export function entryKey(item: unknown): string {
  if (!isRecord(item) || typeof item["target"] !== "string") return JSON.stringify(item);
  return `${item["remove"] === true ? "remove" : "update"} ${item["target"]}`;
}
