/** The package managers that people install the packages with, and how each is called on a release of Node. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { installed } from "../installed.ts";

export interface Manager {
  name: string;
  /** The script that the executable of Node runs, and the arguments before those of each call. */
  add: readonly string[];
  addForDevelopment: readonly string[];
  /** Runs a command of a package that is installed. */
  execute: readonly string[];
  /** Runs a program of the user's; empty where that is plain `node`. */
  node: readonly string[];
  /** False where the program of CommonJS cannot load modules. */
  canRequire: boolean;
  /** Writes what makes the manager ask the registry, and keep everything below the folder. */
  configure: (project: string, registry: string, cache: string) => Promise<void>;
}

/** npm as Node brings it along, and the newest pnpm and yarn, which keeps packages in archives; yarn 1 is what many still have. */
export async function managersFor(release: string): Promise<Manager[]> {
  return [await npmFor(release), await pnpm(), await yarn(release), await yarnClassic()];
}

/** The npm that each line of Node brings along. */
const NPM: Readonly<Record<string, string>> = { "20": "10.8.2", "22": "10.9.4", "24": "11.19.1", "26": "11.19.1" };

async function npmFor(release: string): Promise<Manager> {
  const version = NPM[release.split(".")[0] ?? ""] ?? "11.19.1";
  const bin = join(await installed({ name: "npm", version }), "bin");
  const npm = join(bin, "npm-cli.js");
  return {
    name: `npm ${version}`,
    add: [npm, "install"],
    addForDevelopment: [npm, "install", "--save-dev"],
    execute: [join(bin, "npx-cli.js")],
    node: [],
    canRequire: true,
    configure: (project, registry, cache) =>
      writeFile(join(project, ".npmrc"), `registry=${registry}\ncache=${join(cache, "npm")}\nupdate-notifier=false\n`),
  };
}

async function pnpm(): Promise<Manager> {
  const version = "12.21.0";
  const script = join(await installed({ name: "pnpm", version }), "bin", "pnpm.mjs");
  return {
    name: `pnpm ${version}`,
    add: [script, "add"],
    addForDevelopment: [script, "add", "--save-dev"],
    execute: [script, "exec"],
    node: [],
    canRequire: true,
    configure: (project, registry, cache) =>
      writeFile(join(project, ".npmrc"), `registry=${registry}\nstore-dir=${join(cache, "pnpm")}\n`),
  };
}

async function yarn(release: string): Promise<Manager> {
  const version = "4.18.1";
  const script = join(await installed({ name: "@yarnpkg/cli-dist", version }), "bin", "yarn.js");
  const settings = (registry: string, cache: string): string =>
    JSON.stringify({
      npmRegistryServer: registry,
      unsafeHttpWhitelist: ["127.0.0.1"],
      globalFolder: join(cache, "yarn"),
      enableTelemetry: false,
      npmPreapprovedPackages: ["@faultline/*"], // by default it takes nothing that was published just now
    });
  return {
    name: `yarn ${version}`,
    add: [script, "add"],
    addForDevelopment: [script, "add", "--dev"],
    execute: [script, "run"],
    node: [script, "node"],
    canRequire: !release.startsWith("20."), // there, what a required module imports is looked for on the disk, not in yarn's archives
    configure: async (project, registry, cache) => {
      await writeFile(join(project, "yarn.lock"), ""); // so that the folder is a project of its own
      await writeFile(join(project, ".yarnrc.yml"), settings(registry, cache)); // JSON is YAML
    },
  };
}

async function yarnClassic(): Promise<Manager> {
  const version = "1.22.22";
  const script = join(await installed({ name: "yarn", version }), "bin", "yarn.js");
  return {
    name: `yarn ${version}`,
    add: [script, "add"],
    addForDevelopment: [script, "add", "--dev"],
    execute: [script, "--silent", "run"],
    node: [],
    canRequire: true,
    configure: (project, registry, cache) =>
      writeFile(join(project, ".yarnrc"), `registry "${registry}"\ncache-folder "${join(cache, "yarn-1")}"\n`),
  };
}
