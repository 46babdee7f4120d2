/** The answers to the situations of `fixtures/situations.ts`, which `fixtures/answers.md` has for people to read. */
import { copyFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { captured, ROOT, type Captured } from "../fixtures/captured.ts";
import { SITUATIONS, type Situation } from "../fixtures/situations.ts";

/** The order in which a person needs the parts of an answer. */
const ORDER = ["Family", "Answer", "Details", "Body", "What to do", "Retry", "Why", "Also", "Support", "Source"];

let project: string;
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "faultline-answers-"));
  await mkdir(join(project, "errors"));
  await copyFile(join(ROOT, "packages/cli/src/fixtures/orders.yaml"), join(project, "errors/orders.yaml"));
});
afterAll(() => rm(project, { recursive: true }));

function answered({ args, input, project: family }: Situation, ...more: string[]): Promise<Captured> {
  return captured(["explain", ...args, ...more], { input, cwd: family ? project : tmpdir() });
}

test("are what people read", async () => {
  const pages = [];
  for (const situation of SITUATIONS) {
    const { stdout, stderr, exitCode } = await answered(situation);
    const typed = ["faultline explain", ...situation.args.map((arg) => (/^[\w./-]+$/.test(arg) ? arg : `'${arg}'`))];
    pages.push(
      `## ${situation.title}\n\n\`\`\`console\n$ ${typed.join(" ")}\n${stderr}${stdout}\`\`\`\n\nExit code ${exitCode}.\n`,
    );
  }
  await expect(`# Answers\n\nUpdated with \`npm test -- answers.test -u\`.\n\n${pages.join("\n")}`).toMatchFileSnapshot(
    "../fixtures/answers.md",
  );
});

describe.each(SITUATIONS.map((situation) => [situation.title, situation] as const))("%s", (_, situation) => {
  test("is answered in 25 lines, and each exchange of a list in 25", async () => {
    const { stdout } = await answered(situation);
    const answers = stdout.split(/\n\n(?=\S+ https?:)/);
    for (const answer of answers) expect(answer.trimEnd().split("\n").length).toBeLessThanOrEqual(25);
  });

  test("is answered in the order of need", async () => {
    const { stdout } = await answered(situation);
    const labels = [...stdout.matchAll(/^([A-Z][A-Za-z ]{1,10}?) {1,10}(?<=^.{12})\S/gm)].map(
      ([, label = ""]) => label,
    );
    const known = labels.filter((label) => ORDER.includes(label)).map((label) => ORDER.indexOf(label));
    if (new Set(labels).size === labels.length) expect(known).toEqual([...known].sort((a, b) => a - b));
  });

  test("says nothing twice, not even at length", async () => {
    const { stdout } = await answered(situation, "--long");
    const [answer = ""] = stdout.split(/\n\n(?=\S)/).filter((part) => part.includes("What to do"));
    const points = [...answer.matchAll(/^ *- ([^\n]{25,}(?:\n {14,}[^\n>-][^\n]*)*)/gm)].map(([, text = ""]) =>
      text.replaceAll(/\s+/g, " "),
    );
    expect(points.filter((text, index) => points.indexOf(text) !== index)).toEqual([]);
  });

  test("has an answer for programs, which repeats no secret", async () => {
    const { stdout } = await answered(situation, "--format", "json");
    expect(() => JSON.parse(stdout) as unknown).not.toThrow();
    expect(stdout).not.toMatch(/SECRET|0123456789/);
    expect((await answered(situation, "--long")).stdout).not.toMatch(/SECRET|0123456789/);
  });
});
