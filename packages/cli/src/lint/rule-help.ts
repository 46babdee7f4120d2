/** Collects the description of each rule for reports. */
import { readFile } from "node:fs/promises";
import { pageAddress, allRules, auditRules } from "@faultline/rules";
import type { Described } from "../output/sarif.ts";
import { UNREADABLE } from "./unreadable.ts";

/** Every rule with its page, which is published with the rules. */
export async function ruleHelp(): Promise<Described[]> {
  const described = await Promise.all(
    [...allRules, ...auditRules].map(async ({ id, severity, page: path }) => {
      const page = await readFile(new URL(import.meta.resolve(`@faultline/rules/pages/${id}.md`)), "utf8");
      const [, first = id] = /^# .+\n\n([^]*?) Severity:/.exec(page) ?? [];
      return { id, severity, summary: first.replaceAll(/\s+/g, " "), page, address: pageAddress(path) };
    }),
  );
  return [...described, UNREADABLE];
}
