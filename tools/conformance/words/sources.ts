/** The sources that people write here, parsed: which names each one uses and declares. */
import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseAst } from "vitest/node";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const NOT_WRITTEN: ReadonlySet<string> = new Set(["gen", "fixtures", "node_modules", "dist"]);

/** A file that a person wrote. */
export interface Source {
  /** From the root of the repository, with `/`. */
  readonly file: string;
  readonly text: string;
}

/** What a file declares at its top. */
export interface Declarations {
  readonly exported: ReadonlySet<string>;
  /** Interfaces, type aliases and classes, exported or not. */
  readonly types: ReadonlySet<string>;
}

interface Node {
  readonly type: string;
  readonly [member: string]: unknown;
}

/** Every source of `packages/` and `tools/` but emitted ones, which say so in their first line. */
export function handWritten(): Source[] {
  const files = globSync("{packages,tools}/**/*.{ts,js}", {
    cwd: ROOT,
    exclude: (path) => path.split(sep).some((step) => NOT_WRITTEN.has(step)),
  });
  return files
    .map((file) => ({ file: file.split(sep).join("/"), text: readFileSync(join(ROOT, file), "utf8") }))
    .filter(({ text }) => !text.slice(0, 200).includes("@generated"))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** True for tests, those of types included. */
export function isTest(file: string): boolean {
  return /\.test(?:-d)?\.[jt]s$/.test(file);
}

function parsed({ file, text }: Source): Node {
  return parseAst(text, { lang: file.endsWith(".js") ? "js" : "ts" }) as unknown as Node; // of ESTree only what every node has is used
}

/** What stands at the top of a file. */
function statementsOf(source: Source): Node[] {
  return parsed(source)["body"] as Node[]; // a program's body is a list of statements
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}

/** Every identifier of a file: names of members, types, parameters and private fields among them. */
export function identifiersOf(source: Source): Set<string> {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isNode(value)) return;
    if (value.type === "Identifier" || value.type === "PrivateIdentifier") names.add(String(value["name"]));
    Object.values(value).forEach(visit);
  };
  visit(parsed(source));
  return names;
}

/** The names that a file declares at its top; what it exports of another file is that file's. */
export function declaredIn(source: Source): Declarations {
  const exported = new Set<string>();
  const types = new Set<string>();
  const declared = new Set<string>();
  for (const statement of statementsOf(source)) {
    const inner = isNode(statement["declaration"]) ? statement["declaration"] : statement;
    for (const name of namesOf(inner)) {
      declared.add(name);
      if (inner !== statement) exported.add(name);
      if (/^(?:TSInterface|TSTypeAlias|Class)Declaration$/.test(inner.type)) types.add(name);
    }
  }
  for (const name of listedExports(source)) if (declared.has(name)) exported.add(name);
  return { exported, types };
}

function namesOf(statement: Node): string[] {
  const several = statement["declarations"];
  return (Array.isArray(several) ? several.filter(isNode) : [statement]).flatMap(({ id }) =>
    isNode(id) && id.type === "Identifier" ? [String(id["name"])] : [],
  );
}

/** The local names in `export { … }` without a `from`. */
function listedExports(source: Source): string[] {
  return statementsOf(source)
    .filter(({ type, source: from }) => type === "ExportNamedDeclaration" && !isNode(from))
    .flatMap(({ specifiers }) => (Array.isArray(specifiers) ? specifiers.filter(isNode) : []))
    .flatMap(({ local }) => (isNode(local) ? [String(local["name"])] : []));
}
