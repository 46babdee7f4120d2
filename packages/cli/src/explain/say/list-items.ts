/** Writes the items of a list of errors for a person: a few lines each, below what is said of the whole list. */
import { recoveryInWords } from "@faultline/catalog/words";
import { isObject } from "@faultline/guards/runtime";
import type { FaultOut } from "../know/explanation.ts";
import { inlineData } from "./data-lines.ts";
import { orByStatus, points } from "./wording.ts";
import type { Line } from "../../output/layout.ts";

/** The most items that are written; the JSON has them all. */
const MOST = 20;

/** The most members beside the list that are named. */
const MOST_NAMES = 5;

/** `whole` is what is explained of the list, so that of an item like it nothing is said twice. */
export function itemLines(items: readonly FaultOut[], whole: FaultOut): Line[] {
  const rest = items.length - MOST;
  return [
    ...items.slice(0, MOST).flatMap((item) => linesOf(item, whole)),
    ...(rest > 0 ? [{ text: `and ${rest} more` }] : []),
  ];
}

/** Says what stands beside the list, such as the data of a success in part. */
export function besideLines(items: readonly FaultOut[], body: unknown): Line[] {
  const [, list] = items[0]?.pointer.split("/") ?? [];
  if (list === undefined || !isObject(body)) return [];
  const names = Object.entries(body).flatMap(([name, value]) => (name === list || value === null ? [] : [name]));
  const more = names.length > MOST_NAMES ? ", …" : "";
  return names.length === 0 ? [] : [{ text: `${names.slice(0, MOST_NAMES).join(", ")}${more}` }];
}

function linesOf(item: FaultOut, whole: FaultOut): Line[] {
  const { pointer, title, code, match, message, remedies, advice } = item;
  const isOther = item.id !== whole.id || code !== whole.code;
  const name = isOther ? [title, code === null ? "" : `code ${code}`] : [];
  const facts = [...name, match === whole.match ? "" : match].filter(Boolean).join(", ");
  const says = message === null ? "" : `"${message}"`;
  const data = inlineData(item.data);
  const said = [facts, says].filter(Boolean).join(": ");
  const line = { text: `${pointer}${said && `: ${said}`}${data && ` (${data})`}` };
  if (!isOther) return [line];
  const [[issue], [remedy]] = [item.issues, remedies];
  const todo = orByStatus("recovery", item, recoveryInWords(advice.recovery));
  return [
    line,
    ...points([
      ...(issue ? [`found ${issue.found}, wanted ${issue.wanted}`] : []),
      `${todo}${remedy ? ` ${remedy.text}` : ""}`,
    ]),
  ];
}
