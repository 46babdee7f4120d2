import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sarifSchema } from "../fixtures/sarif-schema.ts";
import { sarif as printSarif } from "../output/sarif.ts";
import { lintProject, PARCELS, type LintProject } from "../fixtures/lint-project.ts";

const PAGES = "https://github.com/faultline-dev/faultline/blob/main/";

/** The parts of a SARIF log that the tests look at. */
interface Sarif {
  runs: [
    {
      tool: { driver: { rules: { id: string; helpUri: string; help: { markdown: string } }[] } };
      results: SarifResult[];
    },
  ];
}

interface SarifResult {
  ruleId: string;
  ruleIndex: number;
  level: string;
  locations: [{ physicalLocation: { region: { startLine: number } } }];
  partialFingerprints: Record<string, string>;
}

let project: LintProject;
beforeEach(async () => {
  project = await lintProject();
  await project.edit((text) =>
    text.replace("const: 404", "const: 410").replace("      title: The parcel is lost\n", ""),
  );
});
afterEach(() => project.remove());

async function sarif(): Promise<Sarif> {
  return JSON.parse((await project.lint("--format", "sarif")).stdout) as Sarif; // checked against its schema below
}

test("sarif is valid by the schema of SARIF 2.1.0, and so is the log of a clean run", async () => {
  const validate = sarifSchema();
  for (const clean of [false, true]) {
    if (clean)
      await project.edit((text) =>
        text
          .replace("const: 410", "const: 404")
          .replace("    ParcelLost:\n", "    ParcelLost:\n      title: The parcel is lost\n"),
      );
    const log = await sarif();
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    expect(log.runs[0].results).toHaveLength(clean ? 0 : 2);
  }
  expect(validate({ version: "2.1.0", runs: [{ results: [] }] })).toBe(false);
});

test("sarif names the rule with its page, and the level", async () => {
  const [{ tool, results }] = (await sarif()).runs;
  const result = results.find(({ ruleId }) => ruleId === "code-matches-status");
  expect(result?.level).toBe("error");
  const rule = tool.driver.rules[result?.ruleIndex ?? -1];
  expect(rule?.id).toBe("code-matches-status");
  expect(rule?.helpUri).toBe(`${PAGES}packages/rules/src/rules/code-matches-status/code-matches-status.md`);
  expect(rule?.help.markdown).toMatch(/^# code-matches-status\n[^]*## How to fix it/);
});

test("fingerprints are different for each finding, and outlive lines that come above", async () => {
  const fingerprints = async (): Promise<(string | undefined)[]> =>
    (await sarif()).runs[0].results.map(({ partialFingerprints }) => partialFingerprints["faultlinePlace/v1"]);
  const before = await fingerprints();
  const [{ results }] = (await sarif()).runs;
  await project.edit((text) => `# A remark.\n\n${text}`);
  expect(await fingerprints()).toEqual(before);
  expect(new Set(before).size).toBe(results.length);
  expect((await sarif()).runs[0].results[0]?.locations[0].physicalLocation.region.startLine).toBe(
    (results[0]?.locations[0].physicalLocation.region.startLine ?? 0) + 2,
  );
});

test("github-actions writes one command a finding, on one line", async () => {
  const { stdout } = await project.lint(
    "--format",
    "github-actions",
    "--rule",
    "code-matches-status",
    "--rule",
    "error-has-title",
  );
  expect(stdout.split("\n")).toEqual([
    expect.stringContaining(
      `::error file=${PARCELS},line=21,col=38,endLine=21,endColumn=41,title=code-matches-status::found 410 under response 404;`,
    ),
    `::warning file=${PARCELS},line=18,col=5,endLine=18,endColumn=15,title=error-has-title::found an error without a title; wanted a \`title\`: a short phrase for people (${PAGES}packages/rules/src/rules/error-has-title/error-has-title.md)`,
    "",
  ]);
});

test("github-actions, junit and markdown carry no text from a spec as markup or as a command", async () => {
  await project.edit((text) =>
    text.replace("{ const: parcel_lost }", '{ const: "a,b::c%0A]]><x>|@all&" }').replace("const: 410", "const: 404"),
  );
  const args = ["--rule", "example-matches-schema"];
  const [actions, xml, table] = await Promise.all(
    ["github-actions", "junit", "markdown"].map(async (format) => (await project.lint("-f", format, ...args)).stdout),
  );
  expect(actions?.trimEnd().split("\n")).toHaveLength(1);
  expect(actions).toContain("%250A");
  expect(xml).toContain("&lt;x&gt;");
  expect(xml).not.toContain("<x>");
  expect(table?.replaceAll(/`[^`]*`/g, "")).not.toMatch(/<x>|@all/); // in code nothing is markup
});

test("gitlab has what a Code Quality report must have, and names files from the root of the checkout", async () => {
  const issues = JSON.parse((await project.lint("--format", "gitlab")).stdout) as object[];
  expect(issues).toEqual([
    expect.objectContaining({ check_name: "error-has-title", severity: "minor" }),
    {
      description: expect.stringMatching(/^found 410 under response 404; wanted .* \(https:/) as string,
      check_name: "code-matches-status",
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}:1$/) as string,
      severity: "major",
      location: { path: PARCELS, lines: { begin: 21 } },
    },
  ]);
});

test("sarif has as many results as GitHub takes, errors first, and says how many are left out", () => {
  const one = { rule: "a", file: "a.yaml", line: 1, column: 1, pointer: "/a", message: "m", help: "h" } as const;
  const all = Array.from(
    { length: 25_002 },
    (_, index) => ({ ...one, severity: index < 3 ? "warn" : "error" }) as const,
  );
  const log = JSON.parse(printSarif(all, [], { cwd: "/", env: {} })) as Sarif;
  const [run] = log.runs;
  expect(sarifSchema()(log)).toBe(true);
  expect([run.results.length, run.results.at(-1)?.level]).toEqual([25_000, "warning"]);
  expect(JSON.stringify(run)).toContain("2 more results are left out");
});

test("junit has a failed case for each finding, and one that passed for a clean file", async () => {
  await project.write((await project.read()).replace("const: 410", "const: 404"), "specs/letters/openapi.yaml");
  const { stdout } = await project.lint("--format", "junit", "--rule", "code-matches-status");
  expect(stdout).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="faultline lint" tests="2" failures="1">\n/,
  );
  expect(stdout).toContain('<testcase name="lint" classname="specs/letters/openapi.yaml"/>');
  expect(stdout).toContain(
    `<testcase name="code-matches-status /components/schemas/ParcelLost/properties/status/const" classname="${PARCELS}">`,
  );
  expect(stdout).toContain(`${PARCELS}:21:38</failure>`);
});

test("markdown sums up, and has a row a finding", async () => {
  const { stdout } = await project.lint("--format", "markdown", "--rule", "error-has-title");
  expect(stdout).toBe(`### Lint: 1 warning in 1 file

| severity | place | rule | found | wanted |
|---|---|---|---|---|
| warn | \`${PARCELS}:18\` | [error-has-title](${PAGES}packages/rules/src/rules/error-has-title/error-has-title.md) | an error without a title | a \`title\`: a short phrase for people |
`);
});

test("--output writes further reports beside what is printed", async () => {
  await writeFile(join(project.root, "lint.json"), "old");
  const { stdout, exitCode } = await project.lint(
    "-o",
    "json=lint.json",
    "-o",
    "junit=lint.xml",
    "--output",
    "sarif=lint.sarif",
  );
  expect(stdout).toMatch(/\d errors?, 1 warning in 1 file\.\n$/);
  expect(JSON.parse(await readFile(join(project.root, "lint.json"), "utf8"))).toHaveLength(2);
  expect(await project.read("lint.xml")).toContain("</testsuites>");
  expect(JSON.parse(await project.read("lint.sarif"))).toMatchObject({ version: "2.1.0" });
  expect(exitCode).toBe(1);
});

test("control characters of a spec reach no terminal", async () => {
  await project.edit((text) =>
    text.replace("status: { const: 410 }", 'status: { const: "\\e[31m" }').replace("# A whole", "# \u001b[2J A whole"),
  );
  for (const format of ["stylish", "json", "github-actions", "sarif", "gitlab", "junit", "markdown"]) {
    expect((await project.lint("-f", format)).stdout).not.toContain("\u001b");
  }
});
