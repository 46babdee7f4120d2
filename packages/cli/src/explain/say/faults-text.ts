/** Writes for a person the faults of one answer: what each is, what to do, whether and when to retry, then why. */
import { groupBy } from "@faultline/catalog/words";
import type { AnswerPart } from "../../output/fit.ts";
import { heading } from "../../output/layout.ts";
import type { AnsweredExchange } from "../judge/answer.ts";
import type { Explained } from "../know/explained.ts";
import { faultTitled } from "./fault-parts.ts";
import { written, type AnswerSize, type Titled } from "./written.ts";

/** Faults that differ only in where they stand and what they say are explained once. `before` is what is said of the answer as a whole. */
export function faultsText(answer: AnsweredExchange, before: readonly AnswerPart[], size: AnswerSize): string {
  const { explained, more, isByCode = false } = answer;
  const listed = new Set(explained[0]?.fault.faults);
  const items = explained.flatMap(({ fault, out }) => (listed.has(fault) ? [out] : []));
  const others = explained.filter(({ fault }) => !listed.has(fault));
  const groups = [...groupBy(others, kindOf).values()];
  const failures = explained.length - (items.length > 0 ? 1 : 0); // the list is no further one
  const kind = isByCode ? "errors have this code" : "failures in one body";
  const count = `${failures} ${kind}${more ? ", and more that are not listed" : ""}`;
  const first = failures === 1 ? "" : `${heading(count, size.page)}\n`;
  const isShort = size.rows !== undefined;
  const titled = groups.map((group, index) => {
    const setting = { answer, isShort, isOneOfSeveral: groups.length > 1 };
    const { title, parts } = faultTitled(group, index === 0 ? items : [], setting);
    return { title, parts: index === 0 ? [...before, ...parts] : parts.filter(({ label }) => !FIRST.has(label)) };
  });
  return written(withoutRepeats(titled), size, first);
}

function kindOf({ out, retry }: Explained): string {
  const { pointer, message, requestId, problem, data, ...kind } = out;
  return JSON.stringify([kind, retry]);
}

/** What belongs to the body as a whole. */
const FIRST: ReadonlySet<string> = new Set(["Body", "Around it"]);

/** What is the same for several faults is said with the first. */
const ONCE: ReadonlySet<string> = new Set(["Owner", "Support", "Send along", "Source", "Docs", "Also"]);

function withoutRepeats(all: readonly Titled[]): Titled[] {
  const said = new Set<string>();
  const isNew = ({ label, lines }: AnswerPart): boolean => {
    const key = JSON.stringify([label, lines]);
    return !ONCE.has(label) || (!said.has(key) && said.add(key).has(key));
  };
  return all.map(({ title, parts }) => ({ title, parts: parts.filter(isNew) }));
}
