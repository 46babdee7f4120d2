/** The formats of lint's reports. */
import type { Page } from "../layout.ts";
import type { LintFormat } from "./format-names.ts";
import { githubActions } from "../formats/github-actions.ts";
import { json } from "./format-json.ts";
import { junit } from "./format-junit.ts";
import { markdown } from "./format-markdown.ts";
import { sarif } from "../formats/sarif.ts";
import { stylish } from "./format-stylish.ts";
import type { LintResult } from "./located.ts";
import { ruleHelp } from "./rule-help.ts";

/** Text for one kind of reader; the page is that of the output, of which files have none of their own. */
export type Formatter = (result: LintResult, page: Page) => string | Promise<string>;

const FORMATTERS: Readonly<Record<LintFormat, Formatter>> = {
  stylish,
  json,
  "github-actions": ({ findings }) => githubActions(findings),
  sarif: async ({ findings }) => sarif(findings, await ruleHelp()),
  junit,
  markdown,
};

export function formatterOf(format: LintFormat): Formatter {
  return FORMATTERS[format];
}
