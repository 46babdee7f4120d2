import { readFile } from "node:fs/promises";
import { allRules, auditRules, type RuleInfo } from "@faultline/rules";

/** A rule with its page. */
export interface RuleHelp extends Pick<RuleInfo, "id" | "severity"> {
  /** The first sentence of the page: what has to hold. */
  summary: string;
  /** The whole page, in Markdown. */
  page: string;
}

/** Every rule with its page, which is published with the rules. */
export async function ruleHelp(): Promise<RuleHelp[]> {
  return Promise.all(
    [...allRules, ...auditRules].map(async ({ id, severity }) => {
      const page = await readFile(new URL(import.meta.resolve(`@faultline/rules/pages/${id}.md`)), "utf8");
      const [, first = id] = /^# .+\n\n([^]*?) Severity:/.exec(page) ?? [];
      return { id, severity, summary: first.replaceAll(/\s+/g, " "), page };
    }),
  );
}
