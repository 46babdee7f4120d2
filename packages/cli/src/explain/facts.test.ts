/** `docs/facts.md` says where each documented fact is found; here its commands are typed. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Explanation } from "./know/explanation.ts";
import { captured, ROOT, type Captured } from "../fixtures/captured.ts";

const page = await readFile(join(ROOT, "docs/facts.md"), "utf8");
const rows = [...page.matchAll(/^\| (?!fact|---)(.+?) \| `(.+?)` \| (.+?) \| (.+?) \| (.+?) \|$/gm)].map(
  ([, fact = "", typed = "", part = "", says = "", advice = ""]) => ({ fact, typed, part, says, advice }),
);

function typedWords(typed: string): string[] {
  return [...typed.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain = ""]) => quoted ?? plain);
}

/** The part of an answer with this label, or its heading, on one line. */
function partOf(stdout: string, label: string): string {
  const text =
    label === "heading"
      ? stdout.slice(0, stdout.indexOf("\n\n"))
      : (new RegExp(`^${label.padEnd(12)}(\\S.*\\n(?: {12}.*\\n)*)`, "m").exec(stdout)?.[1] ?? "");
  return text.replaceAll(/\s+(?:[->] )?/g, " ");
}

function adviceInWords({ reason, recovery, delayMs }: Explanation["faults"][number]["advice"]): string {
  return `\`${reason}\`, \`${recovery}\`${delayMs === 0 ? "" : `, ${delayMs / 1000} s`}`;
}

test("the page has rows", () => {
  expect(rows.length).toBeGreaterThan(190);
});

const printed = new Map<string, Promise<Captured>>();

/** Many rows type the same. */
function answered(typed: string, ...more: string[]): Promise<Captured> {
  const args = ["explain", ...typedWords(typed), ...more];
  const known = printed.get(args.join(" ")) ?? captured(args);
  printed.set(args.join(" "), known);
  return known;
}

describe.each(rows)("$fact", ({ typed, part, says, advice }) => {
  test(`is found by \`${typed}\` under ${part}`, async () => {
    const { stdout, exitCode } = await answered(typed);
    expect(partOf(stdout, part)).toContain(says);
    expect(exitCode).toBe(0);
  });

  if (advice !== "–")
    test("decides what a program does", async () => {
      const { stdout } = await answered(typed, "--format", "json");
      const { faults } = JSON.parse(stdout) as Explanation; // what the command documents
      expect(faults.map((fault) => adviceInWords(fault.advice))).toContain(advice);
    });
});
