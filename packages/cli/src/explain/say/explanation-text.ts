/** Prints an explanation for a person at a terminal: what it is, what to do, whether and when to retry, then why. */
import type { Fault, FamilyHelp } from "@faultline/guards";
import type { FaultOut } from "../know/explanation.ts";
import { faultParts } from "./fault-parts.ts";
import type { DataOut } from "../know/body-data.ts";
import type { BodyOut } from "../know/foreign-body.ts";
import { fitted, unfitted, type LeftOut, type AnswerPart } from "../../output/fit.ts";
import { countRows, dimmed, heading, type Page } from "../../output/layout.ts";

/** A fault with all that is known of it. */
export interface Explained {
  fault: Fault;
  out: FaultOut;
  /** Whether and when to try again, as sentences. */
  retry: string;
}

export interface ExplanationContext {
  help: FamilyHelp;
  brand: string | undefined;
  /** True where the body holds more faults than are listed. */
  more: boolean;
  page: Page;
  /** The most rows of the answer; without it, everything is written. */
  rows?: number | undefined;
  /** What stands around the faults in the body. */
  around?: readonly DataOut[];
  /** What the body is, where it is no error of the family. */
  body?: BodyOut | undefined;
  /** True where a code was asked about, without a response. */
  isByCode?: boolean;
  /** True where the answer tells of several faults, each briefly. */
  isOneOfSeveral?: boolean;
  /** In the place of the family's title: who chose the family, or that none is known. */
  familyParts?: readonly AnswerPart[];
}

/** Rows that the least of an answer takes: what it is, what to do, whether to retry. */
const LEAST_ROWS = 6;

/** What a person reads about the faults of one answer. Those that differ only in where they stand and what they say are explained once. */
export function explanationText(explained: readonly Explained[], context: ExplanationContext): string {
  const { more, page, rows } = context;
  const listed = new Set(explained[0]?.fault.faults);
  const items = explained.flatMap(({ fault, out }) => (listed.has(fault) ? [out] : []));
  const groups = groupsOf(explained.filter(({ fault }) => !listed.has(fault)));
  const failures = explained.length - (items.length > 0 ? 1 : 0); // the list is no further one
  const kind = context.isByCode ? "errors have this code" : "failures in one body";
  const count = `${failures} ${kind}${more ? ", and more that are not listed" : ""}`;
  const first = failures === 1 ? "" : `${heading(count, page)}\n`;
  const all = partsOfGroups(groups, items, context);
  if (rows === undefined) {
    const texts = all.map(({ title, parts }) => `${heading(title, page)}\n${unfitted(parts, page)}`);
    return first + texts.join("\n");
  }
  return first + inRows(all, rows - countRows(first), page);
}

interface Titled {
  title: string;
  parts: readonly AnswerPart[];
}

function partsOfGroups(
  groups: readonly Explained[][],
  items: readonly FaultOut[],
  context: ExplanationContext,
): Titled[] {
  const said = new Set<string>();
  return groups.map((group, index) => {
    const { title, parts } = faultParts(group, index === 0 ? items : [], {
      ...context,
      isOneOfSeveral: groups.length > 1,
    });
    const own = index === 0 ? parts : parts.filter(({ label }) => !FIRST.has(label));
    return { title, parts: own.filter((part) => !ONCE.has(part.label) || isNew(part, said)) };
  });
}

/** What belongs to the body as a whole. */
const FIRST: ReadonlySet<string> = new Set(["Family", "Body", "Around it"]);

/** What is the same for several faults is said with the first. */
const ONCE: ReadonlySet<string> = new Set(["Owner", "Support", "Send along", "Source", "Docs", "Also"]);

function isNew({ label, lines }: AnswerPart, said: Set<string>): boolean {
  const key = JSON.stringify([label, lines]);
  return !said.has(key) && said.add(key).has(key);
}

/** The first groups share the rows; of the others there is a count. */
function inRows(all: readonly Titled[], rows: number, page: Page): string {
  const most = Math.max(1, Math.min(all.length, Math.floor((rows - 2) / LEAST_ROWS)));
  const isAlone = all.length === 1;
  let left = rows - (all.length > most ? 1 : 0) - NOTE_ROWS;
  const texts: string[] = [];
  const leftOut: LeftOut[] = [];
  for (const [index, { title, parts }] of all.slice(0, most).entries()) {
    const before = `${index > 0 ? "\n" : ""}${heading(title, page)}${isAlone ? "\n" : ""}`;
    const share = Math.floor(left / (most - index)) - countRows(before);
    const fit = fitted(parts, share, page);
    leftOut.push(...fit.left);
    texts.push(before + fit.text);
    left -= countRows(before) + fit.rows;
  }
  const others = all.length > most ? heading(`and ${all.length - most} other kinds of failure`, page) : "";
  return `${texts.join("")}${others}${longNote(leftOut, page)}`;
}

export const NOTE_ROWS = 2;

/** The last line says what else there is. */
export function longNote(left: readonly LeftOut[], page: Page): string {
  const parts = new Map<string, number>();
  for (const { label, points } of left) if (points !== undefined) parts.set(label, (parts.get(label) ?? 0) + points);
  const wholes = [...new Set(left.filter(({ points }) => points === undefined).map(({ label }) => label))];
  const named = [
    ...[...parts].map(([label, points]) => `${points === 0 ? "" : `${points} `}more under ${label}`),
    ...wholes.filter((label) => !parts.has(label)),
  ];
  if (named.length === 0) return "";
  const texts = [...named.keys()].reverse().map((index) => {
    const shown = index + 1 === named.length ? named : [...named.slice(0, index), "more"];
    return dimmed(`--long adds: ${shown.join(", ")}`, page);
  });
  return texts.find((text) => countRows(text) <= NOTE_ROWS) ?? dimmed("--long adds more", page);
}
function groupsOf(explained: readonly Explained[]): Explained[][] {
  const groups = new Map<string, Explained[]>();
  for (const each of explained) {
    const group = groups.get(kindOf(each));
    if (group) group.push(each);
    else groups.set(kindOf(each), [each]);
  }
  return [...groups.values()];
}

function kindOf({ out, retry }: Explained): string {
  const { pointer, message, requestId, problem, data, ...kind } = out;
  return JSON.stringify([kind, retry]);
}
