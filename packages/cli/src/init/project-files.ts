/** Makes the texts of the files that `faultline init` writes, besides the family. */

/** The config: everything else has a default. */
export function configText(families: readonly string[], code: string): string {
  return `import { defineConfig } from "@faultline/cli/config";

export default defineConfig({
  families: [${families.map((pattern) => JSON.stringify(pattern)).join(", ")}],
  output: { code: ${JSON.stringify(code)} },
});
`;
}

export type PackageManager = "npm" | "pnpm" | "yarn";

interface Manager {
  name: PackageManager;
  lockFile: string;
  setUp: string;
  install: string;
  /** Adds a package that only development needs. */
  addForDevelopment: string;
  add: string;
  run: string;
}

/** The package managers that projects use, with what they are told. */
export const MANAGERS: readonly Manager[] = [
  {
    name: "pnpm",
    lockFile: "pnpm-lock.yaml",
    setUp: "      - run: corepack enable\n",
    install: "pnpm install --frozen-lockfile",
    addForDevelopment: "pnpm add -D",
    add: "pnpm add",
    run: "pnpm exec faultline",
  },
  {
    name: "yarn",
    lockFile: "yarn.lock",
    setUp: "      - run: corepack enable\n",
    install: "yarn install --immutable",
    addForDevelopment: "yarn add -D",
    add: "yarn add",
    run: "yarn faultline",
  },
  {
    name: "npm",
    lockFile: "package-lock.json",
    setUp: "",
    install: "npm ci",
    addForDevelopment: "npm i -D",
    add: "npm i",
    run: "npx faultline",
  },
];

function commandsOf(manager: PackageManager): Manager {
  return MANAGERS.find(({ name }) => name === manager) as Manager; // there is one for each name
}

/** What to do after the files are written. What is not installed is first: `npx` would fetch another package of the same name. */
export function nextSteps(manager: PackageManager, hasCommand: boolean): string {
  const { addForDevelopment, add, run } = commandsOf(manager);
  const commands = `\`${run} lint\`, then \`${run} generate\``;
  return hasCommand
    ? `Next: ${commands}.\n`
    : `Next: \`${addForDevelopment} @faultline/cli\` and \`${add} @faultline/guards\`, then ${commands}.\n`;
}

/** Where a workflow runs its steps, as paths from the root of the repository; empty for the root itself. */
export interface WorkflowFolders {
  project: string;
  installation: string;
}

/** GitHub reads the workflows at the root of a repository alone: each project below it has one of its own name there. */
export function workflowPath({ project }: WorkflowFolders): string {
  const name = project.replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-|-$/g, "");
  return `.github/workflows/errors${name === "" ? "" : `-${name}`}.yml`;
}

/** A workflow for GitHub that lints the families, checks the generated files, and says in a pull request what changes for clients. */
export function workflowText(manager: PackageManager, { project, installation }: WorkflowFolders): string {
  const { setUp, install, run } = commandsOf(manager);
  const defaults = project === "" ? "" : `    defaults: { run: { working-directory: ${JSON.stringify(project)} } }\n`;
  const elsewhere =
    installation === project ? "" : `        working-directory: ${JSON.stringify(installation || ".")}\n`;
  return `name: ${project === "" ? "Errors" : JSON.stringify(`Errors of ${project}`)}
on: [push, pull_request]
permissions: { contents: read }
jobs:
  errors:
    runs-on: ubuntu-latest
${defaults}    steps:
      - uses: actions/checkout@v5
        with: { fetch-depth: 0 } # the base branch and the tags of releases, to compare with
      - uses: actions/setup-node@v5
        with: { node-version: 24 }
${setUp}      - run: ${install}
${elsewhere}      - run: ${run} lint --format github-actions
      - run: ${run} generate --check
      - if: github.event_name == 'pull_request'
        run: ${run} diff "git:origin/$GITHUB_BASE_REF" --check-version --fail-on none --format github-actions
`;
}

const SCRIPTS = {
  "errors:lint": "faultline lint",
  "errors:generate": "faultline generate",
  "errors:check": "faultline generate --check",
} as const;

/** What becomes of the scripts of a manifest. */
interface ScriptsChange {
  /** The manifest with those that it lacks, as it is indented and its lines end; undefined where it stays as it is. */
  text?: string;
  /** What was done and what was not, for the report. */
  report: string;
}

/** Adds the scripts that a manifest lacks; those of the same names stay. */
export function withScripts(text: string, manifest: Readonly<Record<string, unknown>>): ScriptsChange {
  const scripts = manifest["scripts"] ?? {};
  if (typeof scripts !== "object" || Array.isArray(scripts))
    return { report: "its `scripts` are no JSON object, so none were added" };
  const present = new Map<string, unknown>(Object.entries(scripts));
  const lacking = Object.entries(SCRIPTS).filter(([name]) => !present.has(name));
  const others = Object.entries(SCRIPTS).flatMap(([name, command]) =>
    present.has(name) && present.get(name) !== command ? `\`${name}\`` : [],
  );
  const parts = [
    ...(lacking.length > 0 ? ["scripts added"] : []),
    ...(others.length > 0 ? [`${others.join(", ")} left as ${others.length === 1 ? "it is" : "they are"}`] : []),
  ];
  const report = parts.join("; ") || "has the scripts already";
  if (lacking.length === 0) return { report };
  const indent = /^\uFEFF?[{\s]*\n([ \t]+)"/.exec(text)?.[1] ?? "  ";
  const start = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const end = /\n$/.test(text) ? "\n" : "";
  const more = { ...manifest, scripts: { ...scripts, ...Object.fromEntries(lacking) } };
  const lines = `${start}${JSON.stringify(more, undefined, indent)}${end}`;
  return { text: text.includes("\r\n") ? lines.replaceAll("\n", "\r\n") : lines, report };
}
