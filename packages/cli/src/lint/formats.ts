/** Lists lint's report formats; each is one file, loaded when it is needed. */
import type { Where } from "../output/annotated.ts";
import type { Page } from "../output/layout.ts";
import type { LintResult } from "./located.ts";

/** Text for one kind of reader; the page is that of the output, of which files have none of their own. */
export type Formatter = (result: LintResult, page: Page, where: Where) => string | Promise<string>;

const FORMATTERS = {
  stylish: async () => (await import("./format-stylish.ts")).lintStylish,
  json: async () => (await import("./format-json.ts")).lintJson,
  "github-actions": async () => {
    const { githubActions } = await import("../output/github-actions.ts");
    return ({ findings }, _, where) => githubActions(findings, where);
  },
  sarif: async () => {
    const [{ sarif }, { ruleHelp }] = await Promise.all([import("../output/sarif.ts"), import("./rule-help.ts")]);
    return async ({ findings }, _, where) => sarif(findings, await ruleHelp(), where);
  },
  gitlab: async () => {
    const { gitlab } = await import("../output/gitlab.ts");
    return ({ findings }, _, where) => gitlab(findings, where);
  },
  junit: async () => (await import("./format-junit.ts")).junit,
  markdown: async () => (await import("./format-markdown.ts")).lintMarkdown,
} satisfies Record<string, () => Promise<Formatter>>;

export type LintFormat = keyof typeof FORMATTERS;

/** The names of the formats, in the order in which help lists them. */
export const FORMATS = Object.keys(FORMATTERS) as LintFormat[]; // its keys are the formats

export function isFormat(text: string): text is LintFormat {
  return Object.hasOwn(FORMATTERS, text);
}

export async function formatterOf(format: LintFormat): Promise<Formatter> {
  return FORMATTERS[format]();
}
