/** Applies the actions of an overlay to a document, one after the other. */
import { valueAt, pointerOf, type Path } from "../../document/pointer.ts";
import type { Problem } from "../../document/problem.ts";
import { Refused, shownReference } from "../files.ts";
import { MAX_MATCHES, MAX_OVERLAY_MS, MAX_SHARED_VALUES } from "../limits.ts";
import type { Origins } from "../origins.ts";
import type { OverlayAction, OverlayForm } from "./overlay-form.ts";
import { mergeKind, mismatch, Overlaid, type MergedValue } from "./overlaid.ts";
import { deadEnd, parseQuery, select, type PathQuery } from "./select.ts";
import { withinTime } from "./within-time.ts";

/** What an action selected in the document as the actions before it left it. */
export interface AppliedAction {
  /** The path of the action in the overlay. */
  path: Path;
  target: string;
  /** Pointers of what the target selected. */
  selected: readonly string[];
}

/** A document with an overlay on it. Paths of problems are those in the overlay. */
export interface OverlayResult {
  document: unknown;
  actions: AppliedAction[];
  /** Actions that had no effect, because something selects nothing or too much. */
  unmatched: Problem[];
  /** Why the overlay cannot be applied; the rest then says little. */
  problems: Problem[];
}

/**
 * Applies an overlay; the document itself stays as it is. The rules are those of
 * https://spec.openapis.org/overlay/v1.2.0.html#action-object.
 */
export function applyOverlay<File extends object>(
  document: unknown,
  { actions }: OverlayForm,
  origins: Origins<File>,
): OverlayResult {
  const run = new ActionRun(document, origins);
  try {
    const isDone = withinTime(MAX_OVERLAY_MS, () => actions.every((action) => run.apply(action)));
    if (isDone === undefined)
      run.refuse(run.path, `actions that take more than ${MAX_OVERLAY_MS / 1000} seconds`, "targets that are simpler");
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // the stack is full
    run.refuse(run.path, "an action that makes the document too deep", "a document that does not contain itself");
  }
  return run.result();
}

class ActionRun<File extends object> {
  /** Of the action that runs. */
  path: Path = [];
  readonly #state: Overlaid<File>;
  readonly #actions: AppliedAction[] = [];
  readonly #unmatched: Problem[] = [];
  readonly #problems: Problem[] = [];
  #selected = 0;
  /** Values that stand in the document once more. */
  #repeated = 0;

  constructor(document: unknown, origins: Origins<File>) {
    this.#state = new Overlaid(document, origins);
  }

  result(): OverlayResult {
    const { document } = this.#state;
    return { document, actions: this.#actions, unmatched: this.#unmatched, problems: this.#problems };
  }

  refuse(path: Path, found: string, wanted: string): false {
    this.#problems.push({ path, found, wanted });
    return false;
  }

  /** True unless nothing further can be applied. */
  apply(action: OverlayAction): boolean {
    this.path = action.path;
    const at = [...action.path, "target"];
    const query = this.#within(at, () => parseQuery(action.target));
    const paths = query && this.#within(at, () => this.#select(query));
    if (!paths) return false;
    this.#actions.push({ path: action.path, target: action.target, selected: paths.map(pointerOf) });
    if (paths.length === 0) this.#reportNothing(at, "target", query, action.change?.kind !== "remove");
    return paths.length === 0 || this.#change(action, paths);
  }

  #select(query: PathQuery): Path[] {
    const paths = select(query, this.#state.document, MAX_MATCHES - this.#selected);
    this.#selected += paths.length;
    return paths;
  }

  #change({ path, written, writtenAt, isReused, change }: OverlayAction, paths: readonly Path[]): boolean {
    switch (change?.kind) {
      case "remove":
        return this.#remove(path, paths);
      case "update":
        return this.#merge(
          paths,
          { value: change.value, holder: { owner: written, key: "update" } },
          [...writtenAt, "update"],
          isReused ? 0 : 1,
        );
      case "copy":
        return this.#copy(change.from, paths, [...writtenAt, "copy"]);
      default:
        return true;
    }
  }

  #remove(path: Path, paths: readonly Path[]): boolean {
    if (paths.some(({ length }) => length === 0))
      return this.refuse([...path, "target"], "the document as a whole, to be removed", "a part of it");
    this.#state.remove(paths);
    return true;
  }

  #copy(from: string, paths: readonly Path[], at: Path): boolean {
    const query = this.#within(at, () => parseQuery(from));
    const sources = query && this.#within(at, () => this.#select(query));
    if (!sources) return false;
    const [source, ...others] = sources;
    if (others.length > 0)
      this.#unmatched.push({ path: at, found: `a copy of ${sources.length} parts`, wanted: "one that selects one" });
    if (!source) this.#reportNothing(at, "copy", query, false);
    if (!source || others.length > 0) return true;
    this.#state.share();
    return this.#merge(paths, this.#writtenAt(source), at, 0);
  }

  #writtenAt(path: Path): MergedValue {
    const { document } = this.#state;
    const key = path.at(-1);
    const value = valueAt(document, path);
    if (key === undefined) return { value };
    return { value, holder: { owner: valueAt(document, path.slice(0, -1)) as object, key } }; // what holds a part is an object
  }

  /** `uses` is how often the value may be there without repeating anything. */
  #merge(paths: readonly Path[], written: MergedValue, at: Path, uses: number): boolean {
    if (!this.#areOfOneKind(paths, [...this.path, "target"])) return false;
    this.#repeated += (paths.length - uses) * sizeOf(written.value);
    if (this.#repeated > MAX_SHARED_VALUES)
      return this.refuse(
        at,
        `more than ${MAX_SHARED_VALUES} values in further positions`,
        "a smaller value, or fewer targets",
      );
    return paths.every((path) => {
      if (!this.#fits(path, written.value, at)) return false;
      this.#state.update(path, written);
      return true;
    });
  }

  #areOfOneKind(paths: readonly Path[], at: Path): boolean {
    const kinds = new Set(paths.map((path) => mergeKind(valueAt(this.#state.document, path))));
    if (kinds.size === 1) return true;
    return this.refuse(at, `${[...kinds].join(" and ")} in one target`, "a target that selects values of one kind");
  }

  #fits(path: Path, value: unknown, at: Path): boolean {
    const found = mismatch(valueAt(this.#state.document, path), value);
    if (!found) return true;
    const [mine, theirs] = found.kinds;
    const inOverlay = at.at(-1) === "update" ? [...at, ...found.path] : at;
    const inDocument = pointerOf([...path, ...found.path]) || "the root";
    return this.refuse(inOverlay, `${mine} where the document has ${theirs} at ${inDocument}`, theirs);
  }

  #reportNothing(path: Path, name: "target" | "copy", query: PathQuery, isWanted: boolean): void {
    const { exists, missing, reference, meant, isAddable } = deadEnd(query, this.#state.document);
    if (reference !== undefined) return this.#reportReference(path, name, exists, reference, meant);
    const found = `a ${name} that selects nothing: ${exists} is in the document, ${missing} is not`;
    const add = isAddable && isWanted ? `. An update of ${exists} can add it` : "";
    const hint = meant === undefined ? add : `. Did you mean ${meant}?`;
    this.#unmatched.push({ path, found, wanted: `a part of the document as it is by now${hint}` });
  }

  #reportReference(path: Path, name: string, exists: string, reference: string, meant: string | undefined): void {
    const found = `a ${name} that selects nothing: ${exists} is a reference to ${shownReference(reference)}, which no JSONPath follows`;
    const wanted =
      meant === undefined
        ? `a part of the document itself: remove the reference and write the part anew, or write into that file`
        : `the part to which it refers: ${meant}`;
    this.#unmatched.push({ path, found, wanted });
  }

  #within<T>(path: Path, run: () => T): T | undefined {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.refuse(path, error.found, error.wanted);
      return undefined;
    }
  }
}

/** Values in a value, itself included; as many as matter. */
function sizeOf(value: unknown): number {
  let size = 0;
  const rest = [value];
  for (let next = rest.pop(); size <= MAX_SHARED_VALUES; next = rest.pop()) {
    size++;
    if (typeof next === "object" && next !== null) for (const item of Object.values(next) as unknown[]) rest.push(item);
    if (rest.length === 0) break;
  }
  return size;
}
