/** The page about many services is carried out: its files are written, its changes made, its commands run. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { captured, ROOT } from "./fixtures/captured.ts";

interface Block {
  language: string;
  /** Which file it is, or changes. */
  file: string | undefined;
  text: string;
}

const page = await readFile(join(ROOT, "docs/many-services.md"), "utf8");
const blocks: readonly Block[] = [...page.matchAll(/^```(\w+)(?: file=(\S+))?\n([^]*?)^```$/gm)].map(
  ([, language = "", file, text = ""]) => ({ language, file, text }),
);

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "faultline-many-services-"));
});
afterAll(() => rm(cwd, { recursive: true }));

/** Replaces each line that begins with a minus by the line below it, which begins with a plus, wherever it stands. */
function edited(text: string, changes: string): string {
  return [...changes.matchAll(/^- (.*)\n\+ (.*)$/gm)].reduce((left, [, before = "", after = ""]) => {
    expect(left).toContain(before);
    return left.replaceAll(before, after);
  }, text);
}

/** What the commands print, in the form of the page. */
async function session(text: string): Promise<string> {
  const outputs: string[] = [];
  for (const [, command = ""] of text.matchAll(/^\$ npx faultline (.*)$/gm)) {
    const { stdout, stderr } = await captured(command.split(" "), { cwd });
    outputs.push(`$ npx faultline ${command}\n${stdout}${stderr}`);
  }
  return outputs.join("");
}

test("the page about many services shows what is printed, word for word", async () => {
  const ran: string[] = [];
  for (const { language, file, text } of blocks) {
    const path = join(cwd, file ?? "");
    if (language === "yaml" && file !== undefined) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    } else if (language === "diff") await writeFile(path, edited(await readFile(path, "utf8"), text));
    else if (language === "console") {
      expect(text).toBe(await session(text));
      ran.push(text);
    }
  }
  expect(ran.join("")).toMatch(/code-in-registry[^]*code-means-same[^]*Nothing found[^]*registry\.billing/);
});
