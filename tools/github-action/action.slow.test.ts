import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { GithubApi } from "./github-api.ts";
import { FAMILY, FAULTLINE, PullRequest, ROOT, SPEC } from "./pull-request.ts";
import { readAction, type ActionRun } from "./run-action.ts";

let template: PullRequest;
let api: GithubApi;
let address: string;
let pullRequest: PullRequest;

beforeAll(async () => {
  template = await PullRequest.start();
});
afterAll(() => template.close());
beforeEach(async () => {
  api = new GithubApi();
  address = await api.start();
  pullRequest = await template.copy();
});
afterEach(async () => {
  await api.stop();
  await pullRequest.close();
});

const outputOf = ({ steps }: ActionRun, step: string): string =>
  steps.find(({ name }) => name === step)?.output ?? "no such step";
const outcomes = ({ steps }: ActionRun): Record<string, string> =>
  Object.fromEntries(steps.map(({ name, outcome }) => [name, outcome]));

const reword = (spec: string): string => spec.replace(/^ {2}summary: .*$/m, "  summary: Other words.");
const raise =
  (version: string) =>
  (spec: string): string =>
    spec.replace(/^ {2}version: .*$/m, `  version: ${version}`);
/** Clients that wait for a 403 would wait in vain. */
const moveStatus = (spec: string): string => spec.replace("'403':", "'423':");

test("a pull request that changes no spec passes, and nobody is told anything", async () => {
  await pullRequest.run("git", "commit", "--quiet", "--allow-empty", "--message", "Nothing");
  const run = await pullRequest.push({ api: address, isOwnCommand: true });
  expect(run).toMatchObject({ failed: false, outputs: { lint: "0", generated: "0", diff: "0" } });
  expect(run.summary).toBe("## No change of the error contract\n\n");
  expect(api.comments).toEqual([]);
});

test("a break without a new version fails, and the summary and one comment tell what it is", async () => {
  await pullRequest.edit(moveStatus);
  const run = await pullRequest.push({ api: address });
  expect(run).toMatchObject({ failed: true, outputs: { lint: "0", generated: "0", diff: "1" } });
  expect(run.summary).toMatch(/403/);
  expect(api.comments.map(({ body }) => body)).toEqual([`<!-- faultline-diff -->\n${run.summary.trim()}`]);
  expect(outputOf(run, "Judge")).toContain("::error::The changes ask for another version: raise info.version");
  expect(run.summary).toMatch(/^## Raise t-iot-hub to 2\.0\.0: 2 breaks for readers\n/);
  expect(run.summary).toMatch(
    /\(https:\/\/github\.com\/acme\/errors\/blob\/[0-9a-f]{40}\/specs\/t-iot-hub\/openapi\.yaml#L\d+\)/,
  );
  expect(outputOf(run, "Compare with the base branch")).toMatch(
    new RegExp(`^::error file=${SPEC},line=\\d+,col=\\d+,title=status-moved::`, "m"),
  );
});

test("the next push renews that comment, and a break with its version passes", async () => {
  for (let id = 1000; id < 1130; id += 1) api.comments.push({ id, body: "A remark", user: { type: "User" } });
  api.comments.push({ id: 999, body: "<!-- faultline-diff -->\nquoted by a person", user: { type: "User" } });
  await pullRequest.edit(moveStatus);
  await pullRequest.push({ api: address });
  await pullRequest.edit(raise("2.0.0"));
  const run = await pullRequest.push({ api: address });
  expect(run).toMatchObject({ failed: false, outputs: { diff: "0" } });
  const own = api.comments.filter(({ user }) => user.type === "Bot");
  expect(own.map(({ body }) => body)).toEqual([`<!-- faultline-diff -->\n${run.summary.trim()}`]);
  const third = await pullRequest.push({ api: address });
  expect(outputOf(third, "Comment on the pull request")).toBe("The comment is up to date.\n");
  expect(api.requests.filter((request) => request.startsWith("PATCH"))).toHaveLength(1);
});

test("findings become annotations on their lines, and SARIF is uploaded where it is asked for", async () => {
  await pullRequest.edit((spec) => raise("1.0.1")(spec).replace(/^ {6}title: .*\n/m, ""));
  const run = await pullRequest.push({ api: address, inputs: { sarif: "true", "fail-on": "warn" } });
  expect(outputOf(run, "Lint")).toMatch(
    new RegExp(`^::(error|warning) file=${SPEC},line=\\d+,.*title=error-has-title`, "m"),
  );
  expect(run).toMatchObject({ failed: true, outputs: { lint: "1" } });
  const upload = run.steps.find(({ name }) => name === "Upload the findings to code scanning");
  expect(upload).toMatchObject({ outcome: "noted", with: { sarif_file: run.outputs["sarif"], category: "faultline" } });
  const sarif: unknown = JSON.parse(await readFile(run.outputs["sarif"] ?? "", "utf8"));
  expect(sarif).toMatchObject({ version: "2.1.0", runs: [{ results: [{ ruleId: "error-has-title" }] }] });
});

test("only the files that are named are linted, and only findings that count fail", async () => {
  await pullRequest.edit((spec) => raise("1.0.1")(spec).replace(/^ {6}title: .*\n/m, ""));
  const elsewhere = await pullRequest.push({ api: address, inputs: { specs: "\nspecs/nowhere/*.yaml\n" } });
  expect(elsewhere.outputs["lint"]).toBe("2");
  const named = await pullRequest.push({ api: address, inputs: { specs: `\n${SPEC}\n` } });
  expect(named).toMatchObject({ failed: false, outputs: { lint: "0" } });
  expect(outputOf(named, "Lint")).toContain("title=error-has-title");
});

test("stale, missing and left-over generated files are named one by one", async () => {
  const folder = "src/a,line=9::x%0A"; // would forge a command to the runner
  const config = `families: [specs/*/openapi.yaml]\noutput: { code: "${folder}" }\n`;
  const gone = `sed s#specs/${FAMILY}/#specs/gone/# "$FOLDER/${FAMILY}.help.ts" > "$FOLDER/gone.help.ts"`;
  const prepared = `printf %s "$CONFIG" > faultline.config.yaml; ${process.execPath} ${FAULTLINE} generate; ${gone}`;
  const shell = await pullRequest.shell(`${prepared}; rm "$FOLDER/${FAMILY}.help.ts"`, {
    CONFIG: config,
    FOLDER: folder,
  });
  expect(shell).toMatchObject({ exitCode: 0 });
  await pullRequest.edit((spec) => raise("1.0.1")(reword(spec)).replace(/^ {2}title: .*$/m, "  title: Other errors"), {
    generated: false,
  });
  const run = await pullRequest.push({ api: address });
  const output = outputOf(run, "Compare the generated files with the specs");
  const saidOf = (name: string, state: string): string =>
    `::error file=src/a%2Cline=9%3A%3Ax%250A/${name}::This generated file is ${state}.`;
  expect(output).toContain(saidOf(`${FAMILY}.help.ts`, "missing"));
  expect(output).toContain(saidOf("gone.help.ts", "left over"));
  expect(output).toContain(saidOf(`${FAMILY}.ts`, "stale"));
  expect(run).toMatchObject({ failed: true, outputs: { generated: "1" } });
  const without = await pullRequest.push({ api: address, inputs: { generated: "false" } });
  expect(without).toMatchObject({ failed: false, outputs: { generated: "" } });
});

test("a full clone is compared with where the branch left its base, a shallow one with the tip of the base", async () => {
  await pullRequest.edit((spec) => raise("1.0.1")(reword(spec)));
  const full = await pullRequest.push({ api: address, depth: 0, meanwhile: moveStatus });
  expect(full).toMatchObject({ failed: false, outputs: { diff: "0" } });
  expect(full.summary).toContain("1.0.0 → 1.0.1");
  expect(full.summary).not.toContain("423");
  const other = await template.copy();
  await other.edit((spec) => raise("1.0.1")(reword(spec)));
  const shallow = await other.push({ api: address, meanwhile: moveStatus });
  expect(shallow.summary).toContain("423");
  await other.close();
});

test("a token that may not write costs the comment, not the job", async () => {
  api.refusal = 403;
  await pullRequest.edit((spec) => raise("2.0.0")(moveStatus(spec)));
  const run = await pullRequest.push({ api: address });
  expect(run.failed).toBe(false);
  expect(outputOf(run, "Comment on the pull request")).toMatch(
    /^::warning::No comment was written \(POST ended with HTTP 403; it needs pull-requests: write\)/,
  );
  expect(run.summary).toMatch(/403/);
});

test("without a pull request nothing is compared, and with `comment: false` nothing is asked", async () => {
  await pullRequest.edit((spec) => raise("2.0.0")(moveStatus(spec)));
  const push = await pullRequest.push({ api: address, event: "push" });
  expect(push).toMatchObject({ failed: false, summary: "", outputs: { lint: "0", diff: "" } });
  const silent = await pullRequest.push({ api: address, inputs: { comment: "false" } });
  expect(outcomes(silent)).toMatchObject({
    "Compare with the base branch": "success",
    "Comment on the pull request": "skipped",
  });
  expect(api.requests).toEqual([]);
});

test("a spec that cannot be read fails every check with its place, and the comment says that, not to raise a version", async () => {
  await pullRequest.edit((spec) => spec.replace("openapi: 3.1.1\n", "openapi: 3.1.1\nopenapi: 3.1.1\n"), {
    generated: false,
  });
  const run = await pullRequest.push({ api: address, inputs: { sarif: "true" } });
  expect(run).toMatchObject({ failed: true, outputs: { generated: "2", diff: "2" } });
  expect(outputOf(run, "Compare with the base branch")).toContain(`${SPEC}:2:1`);
  expect(outputOf(run, "Judge").match(/::error::/g)).toHaveLength(3);
  expect(outputOf(run, "Judge")).not.toMatch(/raise info\.version|and commit/);
  expect(api.comments.map(({ body }) => body)).toEqual([
    expect.stringMatching(/^<!-- faultline-diff -->\n## `specs\/t-iot-hub\/openapi\.yaml` cannot be read\.\n/),
  ]);
  expect(JSON.parse(await readFile(run.outputs["sarif"] ?? "", "utf8"))).toMatchObject({
    runs: [{ results: [{ ruleId: "readable-file" }] }],
  });
});

test("one spec that cannot be read costs the others neither annotations nor the comparison", async () => {
  const second = "specs/parcels/openapi.yaml";
  const both = await template.copy();
  const add = `mkdir -p specs/parcels && cp ${join(ROOT, "packages/rules/sample/openapi.yaml")} ${second}`;
  expect(
    await both.shell(
      `git switch -q main && ${add} && git add specs && git commit -qm Parcels && git switch -q change && git merge -q main`,
    ),
  ).toMatchObject({ exitCode: 0 });
  await both.edit((spec) => moveStatus(spec).replace(/^ {6}title: .*\n/m, ""), { generated: false });
  await both.shell(`printf 'a: [1\\n' > ${second} && git commit -qam Torn`);
  const run = await both.push({ api: address, inputs: { "fail-on": "warn", sarif: "true" } });
  expect(run).toMatchObject({ failed: true, outputs: { lint: "2", generated: "2", diff: "2" } });
  const [lint, diff] = [outputOf(run, "Lint"), outputOf(run, "Compare with the base branch")];
  expect(lint).toMatch(new RegExp(`^::error file=${second},line=\\d+,.*title=readable-file::`, "m"));
  expect(lint).toMatch(new RegExp(`^::(?:warning|error) file=${SPEC},line=\\d+,.*title=error-has-title::`, "m"));
  expect(diff).toMatch(new RegExp(`^::error file=${second},line=\\d+,.*title=readable-file::`, "m"));
  expect(diff).toMatch(new RegExp(`^::error file=${SPEC},line=\\d+,.*title=status-moved::`, "m"));
  expect(api.comments[0]?.body).toMatch(
    /## `specs\/parcels\/openapi\.yaml` cannot be read\. Raise t-iot-hub to 2\.0\.0: \d breaks for readers\n/,
  );
  expect(api.comments[0]?.body).not.toContain("family is gone");
  await both.close();
});

test("names of files and families, and what specs say, are never commands of a shell, of the runner or of its output file", async () => {
  const hostile = await template.copy();
  const names = [
    "a$(touch pwned)`touch pwned`;touch pwned",
    "n\n::error::pwned\ncode=9\nsarif=pwned",
    "::add-mask::specs",
    "--help",
    "e,line=1::x%0A",
  ];
  for (const [index, name] of names.entries()) {
    const path = `specs/${name}/openapi.yaml`;
    const text = JSON.stringify({
      openapi: "3.1.1",
      info: { title: name, version: "1.0.0" },
      paths: {},
      components: { schemas: { A: { title: name, "x-error": { [name]: `${name}${index}` } } } },
    });
    await hostile.run("sh", "-c", 'mkdir -p "$(dirname "$1")" && printf %s "$2" > "$1"', "sh", path, text);
  }
  await hostile.commit("Hostile", { generated: false });
  const run = await hostile.push({ api: address, inputs: { specs: `specs\n${names[0]}\n--help\n` } });
  const plain = await hostile.push({ api: address });
  for (const { steps, outputs } of [run, plain]) {
    expect(outputs["lint"]).toMatch(/^[12]$/);
    expect(
      Object.entries(outputs).filter(([name, value]) =>
        name === "sarif" ? !/^$|faultline\.sarif$/.test(value) : /pwned|^9$/.test(value),
      ),
    ).toEqual([]);
    const printed = steps.map(({ output }) => output).join("\n");
    expect(
      printed.match(
        /^\s*::(?!(?:error|warning|notice) ?(?:file=[^,:\n]+(?:,(?:line|col|endLine|endColumn)=\d+)*(?:,title=[\w-]+)?|title=[\w-]+)?::).*$|##\w*\[.*$/gm,
      ),
    ).toBeNull();
    expect(printed).not.toMatch(/^\s*::error::pwned/m);
  }
  const { exitCode } = await hostile.shell('test -z "$(find .. -name pwned -not -path "*/node_modules/*")"');
  expect(exitCode).toBe(0);
  await hostile.close();
});

test("where the base has no family yet, each is new, and that is no failure", async () => {
  await pullRequest.run("git", "checkout", "--quiet", "--orphan", "before");
  await pullRequest.run("git", "rm", "-r", "--quiet", "--cached", ".");
  await pullRequest.run("git", "commit", "--quiet", "--allow-empty", "--message", "Before");
  await pullRequest.run("git", "branch", "--force", pullRequest.base);
  await pullRequest.run("git", "branch", "--move", "--force", "before", "change");
  await pullRequest.commit("The first family");
  const run = await pullRequest.push({ api: address });
  expect(run).toMatchObject({ failed: false, outputs: { lint: "0", generated: "0", diff: "0" } });
  expect(run.summary).toContain("| t-iot-hub | new with 1.0.0 |");
});

test("a project below the root, with its family at another place than specs/, is judged like one at the root", async () => {
  const below = await template.copy();
  const project = "packages/my api";
  const spec = `${project}/errors/${FAMILY}.yaml`;
  const move = `mkdir -p "${project}/errors" && git mv ${SPEC} "${spec}" && git rm -rq --ignore-unmatch src && printf '{}' > "${project}/package.json"`;
  const generate = `(cd "${project}" && "${process.execPath}" "${FAULTLINE}" generate) && git add -A && git commit -qm`;
  expect(
    await below.shell(
      `git switch -q main && ${move} && ${generate} Moved && git switch -q change && git reset -q --hard main && sed -i "s/'403':/'423':/" "${spec}" && git commit -qam Change`,
    ),
  ).toMatchObject({ exitCode: 0 });
  const run = await below.push({ api: address, inputs: { "working-directory": project, sarif: "true" } });
  expect(run).toMatchObject({ failed: true, outputs: { lint: "0", generated: "1", diff: "1" } });
  expect(outputOf(run, "Compare with the base branch")).toContain(`::error file=${spec},line=`);
  expect(outputOf(run, "Compare the generated files with the specs")).toContain(
    `::error file=${project}/src/errors/${FAMILY}.ts::`,
  );
  expect(api.comments[0]?.body).toMatch(/^<!-- faultline-diff packages%2Fmy%20api -->\n## Raise t-iot-hub to 2\.0\.0/);
  const upload = run.steps.find(({ name }) => name === "Upload the findings to code scanning");
  expect(upload?.with?.["category"]).toBe(`faultline/${project}`);
  await below.close();
});

test("the name of a branch is never a command", async () => {
  const hostile = await template.copy("a$(touch${IFS}pwned)`touch${IFS}pwned`;x");
  await hostile.edit((spec) => raise("1.0.1")(reword(spec)));
  const run = await hostile.push({ api: address });
  expect(run).toMatchObject({ failed: false, outputs: { diff: "0" } });
  const { report = "" } = run.outputs;
  expect(existsSync(join(report, "../../workspace/specs"))).toBe(true);
  expect(existsSync(join(report, "../../workspace/pwned"))).toBe(false);
  await hostile.close();
});

test("scripts take values from the environment alone, and every expression names an input or a step that exists", async () => {
  const { inputs, outputs, runs } = await readAction(join(ROOT, "tools/github-action"));
  expect(runs.using).toBe("composite");
  expect(runs.steps.filter(({ run }) => run?.includes("${{"))).toEqual([]);
  expect(runs.steps.filter(({ run, shell }) => run !== undefined && shell !== "bash")).toEqual([]);
  const text = JSON.stringify([outputs, runs]);
  const named = (pattern: RegExp): string[] =>
    [...new Set([...text.matchAll(pattern)].map(([, name = ""]) => name))].sort();
  expect(named(/inputs\.([\w-]+)/g)).toEqual(Object.keys(inputs).sort());
  const ids = runs.steps.flatMap(({ id }) => id ?? []);
  expect(named(/steps\.([\w-]+)\./g).filter((id) => !ids.includes(id))).toEqual([]);
});

test("the page of the action describes each input, each output and each permission", async () => {
  const readme = await readFile(join(ROOT, "tools/github-action/README.md"), "utf8");
  const { inputs, outputs } = await readAction(join(ROOT, "tools/github-action"));
  const described = [...readme.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
  expect(described).toEqual([...Object.keys(inputs), ...Object.keys(outputs)]);
  for (const permission of ["contents: read", "pull-requests: write", "security-events: write"])
    expect(readme).toContain(permission);
});

test("this repository's own workflow gives the action what it knows, and the permissions that it needs", async () => {
  interface Workflow {
    permissions: Record<string, string>;
    jobs: { lint: { steps: { uses?: string; with?: Record<string, string> }[] } };
  }
  const workflow = parse(await readFile(join(ROOT, ".github/workflows/lint.yml"), "utf8")) as Workflow; // GitHub's syntax
  const step = workflow.jobs.lint.steps.find(({ uses }) => uses === "./tools/github-action");
  const { inputs } = await readAction(join(ROOT, "tools/github-action"));
  expect(Object.keys(step?.with ?? {}).filter((name) => !(name in inputs))).toEqual([]);
  expect(step?.with).toEqual({ sarif: "true", specs: "specs/*/openapi.yaml\npackages/standards/*/openapi.yaml\n" });
  expect(workflow.permissions).toEqual({ contents: "read", "pull-requests": "write", "security-events": "write" });
});
