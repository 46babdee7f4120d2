/** Finds texts that are blank or still to be written. */
import { eachObject, isRecord } from "@faultline/catalog/pure";
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { rule } from "../../rule.ts";

/** Members of a document whose text is for people. */
const PROSE = ["title", "description", "summary"] as const;
/** Members of our extensions that hold none: names, codes and figures, and texts as they are on the wire. */
const NO_PROSE: ReadonlySet<string> = new Set([
  "messages",
  "url",
  "docs",
  "basis",
  "recovery",
  "retry",
  "canonicalCode",
  "aliases",
  "formerSlugs",
  "replacedBy",
  "since",
  "removed",
  "requestIdHeader",
]);
const OURS = ["x-error", "x-error-family", "x-error-ignore"] as const;

/** Marks of unfinished work, wherever in a text they stand. In capitals, since "todo" is a word of its own in places. */
const MARKS = [
  /(?<![\w-])(?:TODO|TBD|TBA|FIXME|XXX)(?![\w-])/,
  /\b(?:todo|tbd|fixme)\s*:|\blorem ipsum\b|\bto be (?:defined|determined|written|documented)\b/i,
];
/** What every one of these marks has; asked first, since nearly no text does. */
const HINT = /TODO|TB[DA]|FIXME|XXX|lorem|to be d|to be w/i;
/** Longer texts say something. */
const LONGEST = 40;
/** Texts that say nothing, as a whole. */
const NOTHING = [
  /^(?:todo|tbd|tba|fixme|xxx|n\/?a|none|null|undefined|string|text|title|description|placeholder|foo|bar|baz|test|asdf|change ?me)[.:!]?$/i,
  /^(?:(?:some|your|the|a|insert|add|enter) )*(?:text|title|description|remedy|cause)(?: here)?[.:!]?$/i,
  /^(?:<[^>]*>|[\s.…?!*_-]*)$/,
];

/** Every text for people says something: it is neither blank nor a note that it is still to be written. */
export const noPlaceholder = rule("no-placeholder", "warn", ({ document }, report) => {
  eachProse(document, (text, lazyPath) => {
    const found = problem(text);
    if (found !== undefined)
      report(lazyPath(), { found, wanted: "the text itself; or no such member, where there is nothing to say" });
  });
});

function problem(text: string): string | undefined {
  if (text.trim() === "") return "a blank text";
  const mark = HINT.test(text)
    ? MARKS.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined)
    : undefined;
  if (mark !== undefined) return `${JSON.stringify(mark)}, the mark of a text that is still to be written`;
  const isNothing = text.length <= LONGEST && NOTHING.some((pattern) => pattern.test(text.trim()));
  return isNothing ? `the placeholder ${JSON.stringify(text.trim())}` : undefined;
}

function eachProse(document: OpenApiDocument, visit: (text: string, lazyPath: () => Path) => void): void {
  eachObject(document, (object, lazyPath) => {
    for (const member of PROSE) {
      const text = object[member];
      if (typeof text === "string" && !isAbsentOtherwise(member, text)) visit(text, () => [...lazyPath(), member]);
    }
    for (const name of OURS) {
      if (object[name] === undefined) continue;
      const way: string[] = [name];
      eachText(object[name], way, (text) => visit(text, () => [...lazyPath(), ...way]));
    }
  });
}

/** An empty title or description of an error is one that is missing: rules of their own say so. */
function isAbsentOtherwise(member: string, text: string): boolean {
  return text.trim() === "" && member !== "summary";
}

/** Calls `visit` for each text; `way` is a shared list that grows and shrinks. */
function eachText(value: unknown, way: string[], visit: (text: string) => void): void {
  if (typeof value === "string") return visit(value);
  if (!isRecord(value) && !Array.isArray(value)) return;
  for (const [key, item] of Object.entries(value)) {
    if (NO_PROSE.has(key)) continue;
    way.push(key);
    eachText(item, way, visit);
    way.pop();
  }
}
