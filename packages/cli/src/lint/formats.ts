import { githubActions } from "./format-github-actions.ts";
import { json } from "./format-json.ts";
import { junit } from "./format-junit.ts";
import { markdown } from "./format-markdown.ts";
import { sarif } from "./format-sarif.ts";
import { stylish } from "./format-stylish.ts";
import type { LintResult } from "./located.ts";
import type { Page } from "../layout.ts";

/** Text for one kind of reader; the page is that of the output, of which files have none of their own. */
export type Formatter = (result: LintResult, page: Page) => string | Promise<string>;

const FORMATTERS = { stylish, json, "github-actions": githubActions, sarif, junit, markdown } as const satisfies Record<string, Formatter>;

export type LintFormat = keyof typeof FORMATTERS;

export const FORMATS = Object.keys(FORMATTERS) as readonly LintFormat[]; // the keys of the table above

export function isFormat(text: string): text is LintFormat {
  return Object.hasOwn(FORMATTERS, text);
}

export function formatterOf(format: LintFormat): Formatter {
  return FORMATTERS[format];
}
