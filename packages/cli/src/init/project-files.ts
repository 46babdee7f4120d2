/** Makes the texts of the files that `faultline init` writes, besides the family. */

/** The config: everything else has a default. */
export function configText(code: string): string {
  return `import { defineConfig } from "@faultline/cli/config";

export default defineConfig({
  families: ["errors/*.yaml"],
  output: { code: ${JSON.stringify(code)} },
});
`;
}

export type PackageManager = "npm" | "pnpm" | "yarn";

const COMMANDS: Readonly<Record<PackageManager, { setUp: string; install: string; run: string }>> = {
  npm: { setUp: "", install: "npm ci", run: "npx faultline" },
  pnpm: {
    setUp: "      - run: corepack enable\n",
    install: "pnpm install --frozen-lockfile",
    run: "pnpm exec faultline",
  },
  yarn: { setUp: "      - run: corepack enable\n", install: "yarn install --immutable", run: "yarn faultline" },
};

/** The command that runs faultline with a package manager. */
export function runCommand(manager: PackageManager): string {
  return COMMANDS[manager].run;
}

/** A workflow for GitHub that lints the families and checks the generated files. */
export function workflowText(manager: PackageManager): string {
  const { setUp, install, run } = COMMANDS[manager];
  return `name: Errors
on: [push, pull_request]
permissions: { contents: read }
jobs:
  errors:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 24 }
${setUp}      - run: ${install}
      - run: ${run} lint --format github-actions
      - run: ${run} generate --check
`;
}

const SCRIPTS = {
  "errors:lint": "faultline lint",
  "errors:generate": "faultline generate",
  "errors:check": "faultline generate --check",
} as const;

/** The manifest with the scripts that it lacks, as it is indented; undefined where it lacks none. */
export function withScripts(text: string, manifest: Readonly<Record<string, unknown>>): string | undefined {
  const scripts = manifest["scripts"] ?? {};
  if (typeof scripts !== "object" || scripts === null) return undefined;
  const lacking = Object.entries(SCRIPTS).filter(([name]) => !Object.hasOwn(scripts, name));
  if (lacking.length === 0) return undefined;
  const indent = /^[{\s]*\n([ \t]+)"/.exec(text)?.[1] ?? "  ";
  const end = /\r?\n$/.exec(text)?.[0] ?? "";
  const more = { ...manifest, scripts: { ...scripts, ...Object.fromEntries(lacking) } };
  return `${JSON.stringify(more, undefined, indent)}${end}`;
}
