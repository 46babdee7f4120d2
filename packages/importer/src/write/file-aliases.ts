/** Keeps the aliases of a file (YAML 1.2, section 7.1) readable while parts of it go or move. */
import { isAlias, visit, type Alias, type Document, type Node } from "yaml";

/** What aliases stand for, as long as all of them can be read. */
export class FileAliases {
  readonly #file: Document;
  readonly #sources = new Map<Alias, Node>();

  constructor(file: Document) {
    this.#file = file;
    visit(file, {
      Alias: (_, alias) => {
        const source = alias.resolve(file);
        if (source) this.#sources.set(alias, source);
      },
    });
  }

  /** Puts a copy in place of each alias whose anchor is no longer before it. */
  restore(): void {
    if (this.#sources.size === 0) return;
    visit(this.#file, {
      Alias: (_, alias) => (alias.resolve(this.#file) ? undefined : this.#copyOf(alias)),
    });
  }

  /** Puts copies in place of all aliases of a part that was taken out of the file. */
  expand(part: Node): void {
    visit(part, { Alias: (_, alias) => this.#copyOf(alias) });
  }

  #copyOf(alias: Alias): Node | undefined {
    const copy = this.#sources.get(alias)?.clone() as Node | undefined; // of a node
    visit(copy ?? null, { Node: (_, node) => void (isAlias(node) || delete node.anchor) });
    return copy;
  }
}
