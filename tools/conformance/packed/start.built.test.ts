/** The page for newcomers is typed in an empty folder with packed packages; what is printed is what the page shows. */
import { execFile } from "node:child_process";
import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../../release/packages.ts";
import { installCommand } from "./install.ts";

const PAGE = join(ROOT, "docs/start.md");
const BLOCK = /^```(\w+)(?: (file|append)=(\S+))?\n([^]*?)^```$/gm;

let folder: string;
let project: string;
let isInstalled = false;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "faultline-start-"));
  project = join(folder, "berths");
  isInstalled = await installCommand(project, folder);
}, 240_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a person sees of the command, a minute at most. */
function typed(command: string): Promise<string> {
  const env = {
    ...process.env,
    PATH: [dirname(process.execPath), process.env["PATH"]].join(delimiter),
    NODE_OPTIONS: "", // the packages as they are published
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_AUTHOR_NAME: "A",
    GIT_AUTHOR_EMAIL: "a@example.com",
    GIT_COMMITTER_NAME: "A",
    GIT_COMMITTER_EMAIL: "a@example.com",
  };
  return new Promise((resolve) => {
    execFile("sh", ["-c", `{ ${command}\n} 2>&1`], { cwd: project, env, timeout: 60_000 }, (_, stdout) =>
      resolve(stdout),
    );
  });
}

async function session(text: string): Promise<string> {
  let shown = "";
  for (const [line, command = ""] of text.matchAll(/^\$ (.*)$/gm)) shown += `${line}\n${await typed(command)}`;
  return shown.endsWith("\n") ? shown : `${shown}\n`;
}

test("the page for newcomers shows what is printed, word for word", { timeout: 180_000 }, async ({ skip }) => {
  if (!isInstalled) return skip("the npm registry cannot be reached for what the command line depends on");
  const page = await readFile(PAGE, "utf8");
  let shown = "";
  let end = 0;
  for (const { 0: block, 1: language = "", 2: how, 3: file = "", 4: text = "", index } of page.matchAll(BLOCK)) {
    shown += page.slice(end, index);
    end = index + block.length;
    if (how === "file") await writeFile(join(project, file), text);
    if (how === "append") await appendFile(join(project, file), text);
    shown += language === "console" ? `\`\`\`console\n${await session(text)}\`\`\`` : block;
  }
  await expect(shown + page.slice(end)).toMatchFileSnapshot(PAGE); // `vitest -u` writes what is printed into the page
});
