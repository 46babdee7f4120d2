/** Collects the description of each rule for reports. */
import { readFile } from "node:fs/promises";
import { nearest } from "@faultline/catalog/pure";
import { pageAddress, allRules, auditRules } from "@faultline/rules";
import type { Io } from "../io.ts";
import type { Described } from "../output/sarif.ts";
import { WrongUse } from "../wrong-use.ts";
import { UNREADABLE } from "./unreadable.ts";
import { WITHOUT_EFFECT } from "./without-effect.ts";

/** Every rule with its page, which is published with the rules. */
export async function ruleHelp(): Promise<Described[]> {
  const described = await Promise.all(
    [...allRules, ...auditRules].map(async ({ id, severity, page: path }) => {
      const page = await readFile(new URL(import.meta.resolve(`@faultline/rules/pages/${id}.md`)), "utf8");
      const [, first = id] = /^# .+\n\n([^]*?) Severity:/.exec(page) ?? [];
      const address = pageAddress(path);
      return { id, severity, summary: first.replaceAll(/\s+/g, " "), page: withAddresses(page, address), address };
    }),
  );
  return [...described, UNREADABLE, WITHOUT_EFFECT];
}

/** The page with whole addresses: in a terminal or a report, a link that is relative to its page leads nowhere. */
function withAddresses(page: string, address: string): string {
  return page.replaceAll(/(?<=\]\()(?=\.\.?\/)[^)\s]+/g, (link) => new URL(link, address).href);
}

/**
 * Prints the page of a rule, which is here wherever lint is.
 * @throws {WrongUse} where there is no such rule.
 */
export async function explainRule(id: string, io: Io): Promise<void> {
  const described = await ruleHelp();
  const found = described.find((rule) => rule.id === id);
  if (found) return void io.stdout.write(`${found.page.trimEnd()}\n`);
  throw noSuchRule(
    "--explain",
    id,
    described.map((rule) => rule.id),
  );
}

/** What is said of a name that no rule has. */
export function noSuchRule(option: string, id: string, known: readonly string[]): WrongUse {
  const meant = nearest(id, known);
  return new WrongUse(`${option}: found a name that no rule has; wanted one of`, [
    ...known.map((name) => `  ${name}`),
    ...(meant === undefined ? [] : [`Did you mean ${meant}?`]),
  ]);
}
