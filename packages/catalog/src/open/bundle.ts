/** Joins the files of a document into one; each value stays the same object, so that its position can be found. */
import { freeName, wantedName } from "./component-names.ts";
import { EXISTING_FILE, Refused, refusedReference, splitReference } from "./files.ts";
import { DOCUMENT, type ObjectKind } from "../document/object-types.ts";
import { isRecord } from "../document/openapi.ts";
import { isComponentPath, pointerOf, type Path } from "../document/pointer.ts";
import { CatalogError, type LocatedProblem } from "../document/problem.ts";
import { isReference, locatedProblem, type OpenedFile, type OpenedFiles, type ValueOrigin } from "./opened-files.ts";
import { put } from "./put.ts";

/**
 * Copies into the document what it refers to in other files, and changes its references accordingly.
 * @throws {CatalogError} where references to other files lead nowhere; it lists each of them.
 */
export async function bundle(root: OpenedFile, files: OpenedFiles): Promise<void> {
  const bundler = new Bundler(root, files);
  await bundler.run();
  if (bundler.problems.length > 0) throw new CatalogError(bundler.problems);
}

/** A reference that is to be replaced. */
interface Pending {
  node: { $ref: string };
  /** What holds the node, and under which key. */
  owner: object;
  key: string;
  kind: ObjectKind;
  /** In the document in one piece. */
  path: Path;
  from: ValueOrigin;
}

interface RefTarget extends ValueOrigin {
  value: unknown;
}

class Bundler {
  readonly problems: LocatedProblem[] = [];
  readonly #root: OpenedFile;
  readonly #files: OpenedFiles;
  /** Components that are references as a whole give their names to what they refer to, so they come first. */
  readonly #first = new Queue<Pending>();
  readonly #rest = new Queue<Pending>();
  readonly #walked = new Set<unknown>();
  /** References to what was placed, by section and target. */
  readonly #references = new Map<string, string>();
  /** Where the references led that were replaced. */
  readonly #replaced = new Map<unknown, RefTarget>();

  constructor(root: OpenedFile, files: OpenedFiles) {
    this.#root = root;
    this.#files = files;
  }

  async run(): Promise<void> {
    this.#walk(this.#root.document, DOCUMENT, []);
    for (let next = this.#next(); next; next = this.#next()) {
      try {
        this.#insert(next, await this.#follow(next.node, next.from.file, []));
      } catch (error) {
        this.#report(next, error);
      }
    }
  }

  /** True for the document itself and for the overlay on it. */
  #isOwn(file: OpenedFile): boolean {
    return (file.base ?? file) === this.#root;
  }

  #next(): Pending | undefined {
    return this.#first.next() ?? this.#rest.next();
  }

  /** The address itself may have been written elsewhere than the object that has it: by an overlay. */
  #report({ node, from: { file, path } }: Pending, error: unknown): void {
    const written = this.#files.origins.ofMember(node, "$ref");

    if (error instanceof CatalogError)
      this.problems.push(...error.problems.filter((problem) => !this.problems.includes(problem)));
    else if (error instanceof Refused)
      this.problems.push(
        locatedProblem(
          { path, found: error.found, wanted: error.wanted },
          written ?? { file, path: [...path, "$ref"] },
        ),
      );
    else throw error;
  }

  /** Collects the references that lead out of the document in one piece. `path` grows and shrinks. */
  #walk(value: unknown, kind: ObjectKind, path: string[], owner?: object): void {
    if (typeof value !== "object" || value === null) return;
    if (owner && isReference(value)) this.#collect(value, kind, path, owner);
    if (this.#walked.has(value)) return;
    this.#walked.add(value);
    for (const [key, item] of Object.entries(value)) {
      if (typeof item !== "object" || item === null) continue;
      path.push(key);
      this.#walk(item, kind.member(key), path, value);
      path.pop();
    }
    if (kind.section === "schemas") this.#mapping(value, kind, path);
  }

  #collect(node: { $ref: string }, kind: ObjectKind, path: readonly string[], owner: object): void {
    const from = this.#files.originOf(node) ?? { file: this.#root, path: [...path] };
    if (node.$ref.startsWith("#") && this.#isOwn(from.file)) return;
    const pending = { node, owner, key: path.at(-1) ?? "", kind, path: [...path], from };
    (path[0] === "components" && path.length <= 3 ? this.#first : this.#rest).push(pending);
  }

  /** A discriminator names schemas in strings. */
  #mapping(schema: object, kind: ObjectKind, path: readonly string[]): void {
    const { discriminator } = schema as { discriminator?: unknown }; // undefined where there is none
    const mapping = isRecord(discriminator) ? discriminator["mapping"] : undefined;
    if (!isRecord(mapping)) return;
    const { file, path: at } = this.#files.originOf(schema) ?? { file: this.#root, path: [...path] };
    for (const [key, value] of Object.entries(mapping)) {
      if (
        typeof value !== "string" ||
        !/[#/]|\.(ya?ml|json)$/.test(value) ||
        (value.startsWith("#") && this.#isOwn(file))
      )
        continue;
      const node = {
        get $ref() {
          return value;
        },
        set $ref(reference: string) {
          put(mapping, key, reference);
        },
      };
      const inner = ["discriminator", "mapping", key];
      this.#rest.push({
        node,
        owner: {},
        key,
        kind,
        path: [...path, ...inner],
        from: { file, path: [...at, ...inner] },
      });
    }
  }

  /** The value that a reference means: references that say nothing else are followed to their end. */
  async #follow(node: { $ref: string }, from: OpenedFile, open: readonly unknown[]): Promise<RefTarget> {
    const known = this.#replaced.get(node);
    if (known) return known;
    const { $ref } = node;
    if (open.includes(node)) throw refusedReference($ref, "one that does not lead back to itself");
    const { file, path } = splitReference($ref);
    const target = await this.#at(await this.#files.referred($ref, file, from), path, [...open, node]);
    if (!target)
      throw refusedReference($ref, path.length === 0 ? EXISTING_FILE : `something at ${pointerOf(path)} in that file`);
    const leadsOn = target.file !== this.#root && isAlone(target.value);
    return leadsOn ? this.#follow(target.value as { $ref: string }, target.file, [...open, node]) : target; // as `isAlone` found
  }

  /** The value at a place of a file; a reference on the way is followed. */
  async #at(file: OpenedFile, path: Path, open: readonly unknown[]): Promise<RefTarget | undefined> {
    let target: RefTarget = { file, path: [], value: file.document };
    for (const token of path) {
      if (isReference(target.value) && !Object.hasOwn(target.value, token))
        target = await this.#follow(target.value, target.file, open);
      const { value } = target;
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, token)) return undefined;
      const item: unknown = Reflect.get(value, token);
      const origin = this.#files.originOf(item);
      const isElsewhere = origin && !this.#isOwn(origin.file);
      target = { ...(isElsewhere ? origin : { file: target.file, path: [...target.path, token] }), value: item };
    }
    return target;
  }

  #insert(pending: Pending, target: RefTarget): void {
    const { node, kind, path } = pending;
    this.#replaced.set(node, target);
    const { section } = kind;
    const id = idOf(section, target);
    const known = this.#references.get(id);
    const canBeNamed = section !== undefined && (typeof target.value === "object" || typeof target.value === "boolean");
    if (target.file === this.#root) node.$ref = `#${encoded(target.path)}`;
    else if (known !== undefined) node.$ref = known;
    else if (!canBeNamed) this.#inline(pending, target);
    else if (isAlone(node) && (section === "responses" || isComponentPath(path, section))) {
      // What is said under a name of its own keeps it. So do responses: a name that nobody chose would say something of their status.
      this.#references.set(id, `#${encoded(path)}`);
      this.#inline(pending, target);
    } else node.$ref = this.#component(section, target, kind);
  }

  #inline({ node, owner, key, kind, path }: Pending, { value }: RefTarget): void {
    const { $ref, ...beside } = node;
    const isMerged = isRecord(value) && Object.keys(beside).length > 0;
    const result = isMerged ? { ...value, ...beside } : value;
    if (isMerged) this.#files.origins.copy(node, result as object); // both were spread into it
    put(owner, key, result);
    this.#walk(result, kind, [...path], owner);
  }

  /** A reference to a component that holds the target. */
  #component(section: string, target: RefTarget, kind: ObjectKind): string {
    const components = memberMap(memberMap(this.#root.document as object, "components"), section); // a document that refers is an object
    const name = freeName(components, wantedName(section, target.file.address, target.path), target.value);
    const path = ["components", section, name];
    const reference = `#${encoded(path)}`;
    this.#references.set(idOf(section, target), reference);
    if (!Object.hasOwn(components, name)) put(components, name, target.value);
    this.#walk(target.value, kind, path, components);
    return reference;
  }
}

/** The map that a member holds, made where there is none. */
function memberMap(owner: object, key: string): Record<string, unknown> {
  const value: unknown = Object.hasOwn(owner, key) ? Reflect.get(owner, key) : undefined;
  if (isRecord(value)) return value;
  const made = {};
  put(owner, key, made);
  return made;
}

function isAlone(value: unknown): boolean {
  return isReference(value) && Object.keys(value).length === 1;
}

function idOf(section: string | undefined, { file, path }: ValueOrigin): string {
  return JSON.stringify([section ?? null, file.address, path]);
}

/** A path as the fragment of a reference. */
function encoded(path: Path): string {
  return pointerOf(path).replace(/[^\w/~.:@!$&'()*+,;=\u0080-\uffff-]/g, encodeURIComponent);
}

/** First in, first out; a document can have a hundred thousand references. */
class Queue<T> {
  readonly #items: T[] = [];
  #taken = 0;

  push(item: T): void {
    this.#items.push(item);
  }

  next(): T | undefined {
    const item = this.#items[this.#taken];
    if (item !== undefined) this.#taken++;
    return item;
  }
}
