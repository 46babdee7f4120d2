/** Reads the steps of CONTRIBUTING.md as files and parts of files to write. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A block of YAML that starts with the name of the file that it belongs to. */
interface Block {
  file: string;
  yaml: string;
}

/** The blocks below a heading of the second level. */
export function blocksOf(markdown: string, heading: string): Block[] {
  const section = markdown.split(/^## /m).find((text) => text.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`CONTRIBUTING.md has no section "${heading}"`);
  return [...section.matchAll(/^ *```yaml\n *# (\S+)\n([^]*?)^ *```$/gm)].map(([, file = "", yaml = ""]) => ({
    file,
    yaml: unindent(yaml),
  }));
}

/** Does what a block says: writes the file, or adds to the parts of one that is there already. */
export function follow(root: string, { file, yaml }: Block): void {
  const path = join(root, file);
  const old = existsSync(path) ? readFileSync(path, "utf8") : undefined;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, old === undefined ? yaml : withParts(old, yaml));
}

/** The text with each part of the block at the beginning of the part of that name: `schemas`, `responses`. */
function withParts(text: string, block: string): string {
  const [root = "", ...parts] = block.split(/^(?= {2}\w+:\n)/m);
  if (root !== "components:\n")
    throw new Error(`a block of CONTRIBUTING.md starts with ${JSON.stringify(root)}; wanted parts of components`);
  return parts.reduce((result, part) => {
    const head = part.slice(0, part.indexOf("\n") + 1);
    const end = result.indexOf(`\n${head}`, result.indexOf("\ncomponents:\n")) + 1 + head.length;
    if (end === head.length) throw new Error(`the spec has no ${head.trim()} below components`);
    return result.slice(0, end) + part.slice(head.length) + result.slice(end);
  }, text);
}

function unindent(text: string): string {
  const [indent = ""] = /^ */.exec(text) ?? [];
  return text.replaceAll(new RegExp(`^${indent}`, "gm"), "");
}
