/** What CI shows: annotations, the summary of a job, SARIF and files, of lint and diff alike. */
import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { captured, ROOT, type Captured } from "./fixtures/captured.ts";
import { sarifSchema } from "./fixtures/sarif-schema.ts";

const SPEC = "specs/device-management/openapi.yaml";
const PAGES = "https://github.com/faultline-dev/faultline/blob/main/";

let folder: string;
let summary: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "faultline-reports-"));
  summary = join(folder, "summary.md");
  for (const side of ["base", "head"]) {
    await mkdir(join(folder, side, SPEC, ".."), { recursive: true });
    await cp(join(ROOT, SPEC), join(folder, side, SPEC));
  }
});
afterEach(() => rm(folder, { recursive: true }));

const read = (side = "head"): Promise<string> => readFile(join(folder, side, SPEC), "utf8");
const edit = async (change: (text: string) => string): Promise<void> =>
  writeFile(join(folder, "head", SPEC), change(await read()));
const run = (args: readonly string[], env: Record<string, string> = {}): Promise<Captured> =>
  captured(args, { cwd: join(folder, "head"), env: { GITHUB_STEP_SUMMARY: summary, ...env } });
const diff = (...args: string[]): Promise<Captured> => run(["diff", "../base/specs", "specs", ...args]);
const lineOf = async (text: string): Promise<number> =>
  (await read()).split("\n").findIndex((line) => line.includes(text)) + 1;

/** Clients branch on this code. */
const rename = (text: string): string => text.replace("const: validation_error", "const: validation_failed");

test("what many errors have in common is annotated once, and the summary of the job has the whole", async () => {
  await edit((text) => text.replaceAll(/^ {6}title: .*\n/gm, "      title: TODO\n"));
  const { stdout } = await run(["lint", "-f", "github-actions", "--rule", "no-placeholder"]);
  const annotations = stdout.trim().split("\n");
  expect(annotations).toHaveLength(1);
  const [, more] = /; and (\d+) more like it: line \d+(?:, \d+){9}, … \(https/.exec(stdout) ?? [];
  expect(Number(more)).toBeGreaterThan(10);
  expect((await readFile(summary, "utf8")).match(/^\| warn \|/gm)).toHaveLength(Number(more) + 1);
});

test("errors come before warnings, wherever they stand, in each format that people read", async () => {
  await edit((text) => text.replace(/^ {6}title: .*\n/m, "").replace("strategy: never", "strategy: backoff"));
  for (const format of ["stylish", "markdown", "github-actions"]) {
    const { stdout } = await run(["lint", "-f", format]);
    const severities = [...stdout.matchAll(/^(?:::|\| )?(?:\S+:\d+:\d+ )?(error|warn)/gm)].map(
      ([, severity]) => severity,
    );
    expect(new Set(severities), format).toEqual(new Set(["error", "warn"]));
    expect(severities, format).toEqual(severities.toSorted());
  }
});

test("a file that cannot be read is one more error, in every format, beside what is found in the others", async () => {
  await edit((text) => text.replace(/^ {6}title: .*\n/m, ""));
  await writeFile(join(folder, "head/torn.yaml"), "a: [1\n");
  for (const format of ["json", "github-actions", "sarif", "gitlab", "junit", "markdown"]) {
    const { stdout, stderr, exitCode } = await run(["lint", "-f", format, SPEC, "torn.yaml", "nowhere.yaml"]);
    expect(stdout.match(/readable-file/g)?.length, format).toBeGreaterThan(1);
    expect(stdout, format).toContain("error-has-title");
    expect(stderr).toMatch(/^torn\.yaml:\d+:\d+: found .*\nnowhere\.yaml:1:1: found /);
    expect(exitCode).toBe(2);
  }
  const { stdout, exitCode } = await run(["lint", SPEC, "torn.yaml"]);
  expect(stdout).toContain("error-has-title");
  expect(exitCode).toBe(2);
});

test.each([["lint"], ["diff"]])(
  "the summary of a job never grows beyond 1 MiB by %s, and says where it was cut",
  async (command) => {
    await edit((text) => rename(text).replaceAll(/^ {6}title: .*\n/gm, "      title: TODO\n"));
    await writeFile(summary, `${"ü".repeat(2 ** 19 - 800)}\n`);
    const { exitCode } = await (command === "lint"
      ? run(["lint", "-f", "github-actions"])
      : diff("-f", "github-actions"));
    expect((await stat(summary)).size).toBeLessThanOrEqual(2 ** 20);
    expect(await readFile(summary, "utf8")).toContain("> The rest did not fit into the summary of a job.");
    expect(exitCode).toBe(1);
  },
);

test("a summary that cannot be written costs no annotation", async () => {
  await edit(rename);
  const { stdout, stderr, exitCode } = await run(["diff", "../base/specs", "specs", "-f", "github-actions"], {
    GITHUB_STEP_SUMMARY: join(folder, "no/such/folder"),
  });
  expect(stdout).toContain("title=code-changed");
  expect(stderr).toMatch(/^GITHUB_STEP_SUMMARY: found a file that cannot be written/);
  expect(exitCode).toBe(1);
});

test("a break is an error at its line of the head, before what breaks nothing, and a version that is too low a warning at the version", async () => {
  await edit((text) => rename(text).replace("title: Bad request", "title: A poor request"));
  const { stdout, exitCode } = await diff("-f", "github-actions");
  expect(stdout.trim().split("\n")).toEqual([
    expect.stringMatching(
      new RegExp(
        `^::error file=${SPEC},line=${await lineOf("validation_failed")},col=\\d+,title=code-changed::device-management: device-management/validation_failed: the code changed .*\\(${PAGES}docs/change-kinds\\.md#code-changed\\)$`,
      ),
    ),
    expect.stringMatching(
      new RegExp(
        `^::warning file=${SPEC},line=${await lineOf("  version: ")},col=\\d+,title=version-too-low::Raise device-management to 2\\.0\\.0: 1 break for readers`,
      ),
    ),
    expect.stringMatching(
      new RegExp(`^::notice file=${SPEC},line=${await lineOf("A poor request")},col=\\d+,title=text-changed::`),
    ),
  ]);
  expect(await readFile(summary, "utf8")).toMatch(/^## Raise device-management to 2\.0\.0: 1 break for readers\n/);
  expect(exitCode).toBe(1);
});

test("what is gone is annotated where the head has the nearest left, and says where it was", async () => {
  await edit((text) =>
    text.replace(/^ {4}ValidationError:\n(?: {5,}.*\n)+/m, "").replaceAll(/.*schemas\/ValidationError.*\n/g, ""),
  );
  const { stdout } = await run(["diff", "../base/specs", "specs", "-f", "github-actions"]);
  const before = (await read("base")).split("\n").indexOf("    ValidationError:") + 1;
  const [, line] =
    new RegExp(
      `^::error file=${SPEC},line=(\\d+),col=\\d+,title=code-removed::.*\\(it was at \\.\\./base/${SPEC}:${before}\\) `,
      "m",
    ).exec(stdout) ?? [];
  expect(Number(line)).toBeGreaterThan(1);
});

test("sarif of a comparison is valid, with a level, a line and a page for each change", async () => {
  await edit(rename);
  const { stdout } = await diff("-f", "sarif");
  const validate = sarifSchema();
  const log: unknown = JSON.parse(stdout);
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  expect(log).toMatchObject({
    runs: [
      {
        results: [
          { ruleId: "version-too-low", level: "warning" },
          {
            ruleId: "code-changed",
            level: "error",
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: SPEC },
                  region: { startLine: await lineOf("validation_failed") },
                },
              },
            ],
          },
        ],
      },
    ],
  });
  const [{ tool }] = (
    log as { runs: [{ tool: { driver: { rules: { id: string; helpUri: string; help: { markdown: string } }[] } } }] }
  ).runs; // valid, as was checked
  const kind = tool.driver.rules.find(({ id }) => id === "code-changed");
  expect(kind?.helpUri).toBe(`${PAGES}docs/change-kinds.md#code-changed`);
  expect(kind?.help.markdown).toContain("It breaks readers");
});

test("further reports go to files, each in its format, beside what is printed", async () => {
  await edit(rename);
  const { stdout } = await diff(
    "-o",
    "sarif=d.sarif",
    "-o",
    "markdown=d.md",
    "--output",
    "changelog=CHANGES.md",
    "-o",
    "json=d=1.json",
  );
  expect(stdout).toContain("1 breaking for readers.\n");
  const written = (name: string): Promise<string> => readFile(join(folder, "head", name), "utf8");
  expect(JSON.parse(await written("d.sarif"))).toMatchObject({ version: "2.1.0" });
  expect(await written("d.md")).toMatch(/^## Raise/);
  expect(await written("CHANGES.md")).toContain("**(breaking)**");
  expect(JSON.parse(await written("d=1.json"))).toMatchObject({ counts: { "breaking-readers": 1 }, problems: [] });
  expect(await diff("-o", "sarfi=x")).toMatchObject({
    exitCode: 2,
    stdout: "",
    stderr: expect.stringContaining(
      "--output, number 1: found an unknown format; wanted such as --output sarif=diff.sarif, with one of stylish,",
    ),
  });
  expect(await diff("-o", "sarif=")).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("found no file") });
});

test("changes that are alike are told once, with the list folded, each line linked to the head commit", async () => {
  await edit((text) => text.replaceAll("strategy: backoff", "strategy: never"));
  const env = {
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: "acme/errors",
    GITHUB_SHA: "a".repeat(40),
    FAULTLINE_HEAD_SHA: "b".repeat(40),
    GITHUB_WORKSPACE: folder,
  };
  const { stdout } = await run(["diff", "../base/specs", "specs", "-f", "markdown"], env);
  expect(stdout).toMatch(
    /^- \*\*device-management\*\* the request must not be repeated any more \(was backoff, now never\) in \d+ places \[retry-turned-off\]\(\S+\)\n {2}<details>\n {2}<summary>All \d+<\/summary>\n\n/m,
  );
  expect(stdout).toMatch(
    new RegExp(
      `^ {2}- \\[\`specs/device-management/openapi\\.yaml:\\d+\`\\]\\(https://github\\.com/acme/errors/blob/${"b".repeat(40)}/head/specs/device-management/openapi\\.yaml#L\\d+\\) `,
      "m",
    ),
  );
  const odd = await run(["diff", "../base/specs", "specs", "-f", "markdown"], {
    ...env,
    GITHUB_SERVER_URL: "javascript:x",
  });
  expect(odd.stdout).not.toContain("javascript");
});

test("annotations and SARIF name files from the root of the checkout, wherever in it the command runs", async () => {
  await edit((text) => text.replaceAll("strategy: backoff", "strategy: never"));
  const env = { GITHUB_WORKSPACE: folder };
  for (const command of [
    ["diff", "../base/specs", "specs"],
    ["lint", SPEC],
  ]) {
    const { stdout } = await run([...command, "-f", "github-actions"], env);
    const files = [...stdout.matchAll(/^::\w+ file=([^,]+),/gm)].map(([, file]) => file);
    expect(new Set(files)).toEqual(new Set([`head/${SPEC}`]));
    const sarif = (await run([...command, "-f", "sarif"], env)).stdout;
    expect(new Set(sarif.match(/"uri": "[^"]+"/g))).toEqual(new Set([`"uri": "head/${SPEC}"`]));
  }
  const outside = await run(["diff", "../base/specs", "specs", "-f", "github-actions"], {
    GITHUB_WORKSPACE: "/nowhere",
  });
  expect(outside.stdout).toMatch(/^::error file=specs\//m);
});

test("a comment has room for a comment, however much changed, and closes what it opened", async () => {
  const members = Array.from(
    { length: 400 },
    (_, index) => `        m${index}_${"x".repeat(600)}: { type: string, const: c${index} }\n`,
  ).join("");
  await writeFile(
    join(folder, "base", SPEC),
    (await read()).replace(/^ {6}properties:\n/m, `      properties:\n${members}`),
  );
  await edit((text) =>
    text.replace(/^ {6}properties:\n/m, `      properties:\n${members.replaceAll(/const: c/g, "const: d")}`),
  );
  const { stdout } = await diff("-f", "markdown");
  expect(stdout).toContain("The rest is left out: it is too long for a comment.");
  expect(stdout.length).toBeLessThan(65_536);
  expect(stdout.match(/<details>/g)?.length ?? 0).toBe(stdout.match(/<\/details>/g)?.length ?? 0);
});

test("of two specs the one that cannot be read is told, and the other compared; nothing is said to be gone", async () => {
  for (const side of ["base", "head"]) {
    await mkdir(join(folder, side, "specs/torn"), { recursive: true });
    await writeFile(
      join(folder, side, "specs/torn/openapi.yaml"),
      side === "head" ? "a: [1\n" : await readFile(join(ROOT, "packages/rules/sample/openapi.yaml"), "utf8"),
    );
  }
  await edit(rename);
  for (const format of ["stylish", "json", "markdown", "github-actions", "sarif", "changelog"]) {
    const { stdout, stderr, exitCode } = await diff("-f", format);
    expect(stdout, format).toContain("validation_failed");
    expect(stdout, format).not.toMatch(/torn: the family is gone|"ruleId": "family-removed"|gone since/);
    expect(stderr).toMatch(/^specs\/torn\/openapi\.yaml:\d+:\d+: found /);
    expect(exitCode).toBe(2);
  }
  const { stdout } = await diff("-f", "markdown");
  expect(stdout).toMatch(
    /^## `specs\/torn\/openapi\.yaml` cannot be read\. Raise device-management to 2\.0\.0: 1 break for readers\n\n### Cannot be read\n/,
  );
  await edit((text) => `a: [1\n${text}`);
  const nothing = await diff("-f", "markdown");
  expect(nothing.stdout).not.toMatch(/Raise|gone/);
  expect(nothing.exitCode).toBe(2);
});
