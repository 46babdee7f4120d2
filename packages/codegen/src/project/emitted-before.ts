/** Remembers from what each family was emitted, so that `generate` reads and emits those that changed. */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { decodedText } from "@faultline/catalog";
import { CACHE, modulesAround } from "../config/cache-folder.ts";
import type { SpecFile } from "../config/open-project.ts";
import type { MadeFamily } from "./make-families.ts";
import { writeOwnFile } from "./replace-file.ts";
import type { EmittedFile } from "./target-list.ts";

/** A family as it was made, with the hashes of its files in place of their texts. */
interface FamilyRecord extends Omit<MadeFamily, "files"> {
  /** By their paths from the root of the project. */
  files: Readonly<Record<string, string>>;
}

type Records = Readonly<Record<string, FamilyRecord>>;

/** Lists that package managers keep beside what they install: another version of a dependency may emit something else. */
const INSTALLED = [".package-lock.json", ".modules.yaml", ".yarn-integrity", ".yarn-state.yml"];

/**
 * The record of one project's last run, in the cache of its `node_modules`. It only ever saves work: a family counts as current while the
 * generator, the settings, every file that it was made of and every file that was made of it are, byte for byte, those of that run.
 */
export class EmittedBefore {
  readonly #file: string;
  readonly #key: string;
  readonly #records: Records;

  private constructor(file: string, key: string, records: Records) {
    this.#file = file;
    this.#key = key;
    this.#records = records;
  }

  /** Opens the record; undefined where the project has no `node_modules`. `settings` are what the files depend on besides their documents. */
  static async open(root: string, settings: unknown): Promise<EmittedBefore | undefined> {
    const modules = modulesAround(root);
    if (modules === undefined) return undefined;
    const installed = INSTALLED.map((name) => textOf(join(modules, name)));
    const key = hashOf(JSON.stringify([await generator(), settings, ...(await Promise.all(installed))]));
    const file = join(modules, CACHE, `${hashOf(JSON.stringify([root, settings]))}.json`);
    return new EmittedBefore(file, key, recordsIn(await textOf(file), key));
  }

  /** The family of a document, where nothing about it has changed. */
  async current(spec: SpecFile, root: string): Promise<MadeFamily | undefined> {
    const record = this.#records[keyOf(spec)];
    if (!record || Object.keys(record.sources).length === 0) return undefined;
    for (const [address, hash] of Object.entries(record.sources)) {
      const text = await readFile(address).then(decodedText, () => undefined);
      if (text === undefined || hashOf(text) !== hash) return undefined;
    }
    const files: EmittedFile[] = [];
    for (const [path, hash] of Object.entries(record.files)) {
      const text = await textOf(join(root, path));
      if (text === undefined || hashOf(text) !== hash) return undefined;
      files.push({ path, text });
    }
    return { ...record, files };
  }

  /** Replaces the record by that of this run. Where it cannot be written, the next run reads everything again. */
  async replace(specs: readonly SpecFile[], made: readonly MadeFamily[]): Promise<void> {
    const entries = made.map(({ files, ...family }, index) => {
      const record = { ...family, files: hashesOf(files.map(({ path, text }) => [path, text])) };
      return [keyOf(specs[index] ?? { path: "" }), record] as const; // there is a document for each
    });
    const records: Records = Object.fromEntries(entries);
    const text = JSON.stringify({ key: this.#key, records });
    await mkdir(dirname(this.#file), { recursive: true })
      .then(() => writeOwnFile(this.#file, text))
      .catch(() => {});
  }
}

/** Hashes of texts, by their names. */
export function hashesOf(texts: readonly (readonly [name: string, text: string])[]): Record<string, string> {
  return Object.fromEntries(texts.map(([name, text]) => [name, hashOf(text)]));
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

function keyOf({ path, overlay, id }: SpecFile): string {
  return JSON.stringify([path, overlay, id]);
}

/** A file that was cut short or edited is no record; what its texts are worth, their hashes say. */
function recordsIn(text: string | undefined, key: string): Records {
  try {
    const { key: known, records } = JSON.parse(text ?? "{}") as { key?: unknown; records?: Records }; // we wrote it, with this key
    return known === key && records ? records : {};
  } catch {
    return {};
  }
}

async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(() => undefined);
}

/** The hash of the code that reads and emits: who works on it has another generator with every change. */
async function generator(): Promise<string> {
  const folders = [new URL("..", import.meta.url), new URL(".", import.meta.resolve("@faultline/catalog"))];
  const hash = createHash("sha256");
  for (const folder of folders) {
    const names = await readdir(folder, { recursive: true });
    const code = names.filter((name) => /(?<!\.d|\.test)\.[jt]s$/.test(name)).sort();
    for (const text of await Promise.all(code.map((name) => readFile(join(fileURLToPath(folder), name)))))
      hash.update(text).update("\0");
  }
  return hash.digest("base64url");
}
