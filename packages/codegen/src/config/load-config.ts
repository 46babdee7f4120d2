/** Loads a config file: TypeScript by jiti, JavaScript as a module, YAML and JSON as data. */
import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { decodedText, parse } from "@faultline/catalog";
import { CACHE, modulesAround } from "./cache-folder.ts";
import { configProblems, isConfig } from "./check-config.ts";
import { defineConfig, type FaultlineConfig } from "./config.ts";
import { ConfigError } from "./config-error.ts";
import { isDataConfig } from "./open-project.ts";

/**
 * Loads the config and checks it.
 * @throws {ConfigError} where it cannot be read, throws, or has a value that cannot be followed.
 */
export async function loadConfig(root: string, file: string): Promise<FaultlineConfig> {
  const kind = kindOfFile(join(root, file));
  if (kind !== undefined) throw new ConfigError([`${file}: found ${kind}; wanted a file`]);
  if (isDataConfig(file)) return configOfData(() => decodedText(readFileSync(join(root, file))), file);
  return ofCode(file, async () => checked(await exportedBy(join(root, file)), file));
}

/** What stands in the place of a file, where it is none: opening a pipe waits without end. */
function kindOfFile(path: string): string | undefined {
  try {
    const found = statSync(path);
    if (found.isFile()) return undefined;
    return found.isDirectory() ? "a folder" : "a pipe, a socket or a device";
  } catch {
    return "a link that leads to no file, or a file that you may not read";
  }
}

/**
 * The config that a text in YAML or JSON says.
 * @throws {ConfigError} where it is neither, or has a value that cannot be followed.
 */
export function configOfData(text: string | (() => string), file: string): FaultlineConfig {
  return checked(
    dataOf(() => (typeof text === "string" ? text : text()), file),
    file,
  );
}

function checked(value: unknown, file: string): FaultlineConfig {
  const problems = configProblems(value, file);
  if (isConfig(value, problems)) return value;
  throw new ConfigError(problems);
}

/** Runs what a config has of code. One that ends the process, or waits for what never comes, must not look like a success. */
async function ofCode<Value>(file: string, read: () => Promise<Value>): Promise<Value> {
  const wanted = "wanted `export default` of a config";
  const onExit = (): void => {
    process.exitCode = 2;
    process.stderr.write(`${file}: found code that ends the process, or waits for what never comes; ${wanted}\n`);
  };
  process.once("exit", onExit);
  try {
    return await read();
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError([`${file}: found code that throws (${reasonOf(error)}); ${wanted}`]);
  } finally {
    process.off("exit", onExit);
  }
}

async function exportedBy(path: string): Promise<unknown> {
  const exported = /ts$/.test(path) ? await loadTypeScript(path) : await loadScript(path);
  return isPromise(exported) ? await exported : exported;
}

function dataOf(read: () => string, file: string): unknown {
  try {
    return parse(read()) ?? {};
  } catch (error) {
    const at = isRecordWithLine(error) ? `:${error.line}:${error.column}` : "";
    const wanted = file.endsWith(".json") ? "JSON, which has no comments; faultline.config.yaml has them" : "YAML";
    throw new ConfigError([`${file}${at}: found text that cannot be read (${reasonOf(error)}); wanted ${wanted}`]);
  }
}

/**
 * The JavaScript is kept beside the installed packages, by the hash of the source: making it takes a third of a short command. What types a
 * config is that of the command that runs: started by npx alone, it is not installed where the config stands.
 */
async function loadTypeScript(path: string): Promise<unknown> {
  const { createJiti } = await import("jiti");
  const modules = modulesAround(dirname(path));
  const fsCache = modules === undefined ? false : join(modules, CACHE, "config");
  const virtualModules = { "@faultline/cli/config": { defineConfig } };
  const jiti = createJiti(import.meta.url, { fsCache, moduleCache: false, virtualModules });
  return jiti.import(path, { default: true });
}

async function loadScript(path: string): Promise<unknown> {
  const module = (await import(pathToFileURL(path).href)) as { default?: unknown }; // as every module
  return module.default;
}

function isPromise(value: unknown): value is Promise<unknown> {
  return value instanceof Promise;
}

function isRecordWithLine(error: unknown): error is Error & { line: number; column: number } {
  return error instanceof Error && "line" in error && "column" in error;
}

/** The first line of a message: what follows repeats code, or is a stack. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n", 1)[0] || "without a message";
}
