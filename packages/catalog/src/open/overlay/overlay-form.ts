/** Checks the form of an OpenAPI Overlay, version 1.0, 1.1 or 1.2, and reads its actions. */
import { nearest } from "../../check/nearest.ts";
import { isRecord } from "../../document/openapi.ts";
import { pathOf, type Path } from "../../document/pointer.ts";
import type { Problem } from "../../document/problem.ts";
import { MAX_ACTIONS } from "../limits.ts";

/** What an action does to each part that its target selects; undefined where it does nothing. */
export type OverlayChange = { kind: "update"; value: unknown } | { kind: "copy"; from: string } | { kind: "remove" };

/** One change to a document. */
export interface OverlayAction {
  /** Its path in the overlay. */
  path: Path;
  /** What says the change, as parsed, and its path: the action itself, or the fields of a reusable one. */
  written: object;
  writtenAt: Path;
  /** True where further actions may write the same value. */
  isReused: boolean;
  /** JSONPath (RFC 9535) of the parts that it changes. */
  target: string;
  change: OverlayChange | undefined;
}

/** The parts of an overlay that matter for applying it. */
export interface OverlayForm {
  /** The reference to the document that the overlay changes. */
  extends: string | undefined;
  actions: OverlayAction[];
}

/** What says what an action does, with its path in the overlay. */
interface Fields {
  written: Record<string, unknown>;
  writtenAt: Path;
  isReused: boolean;
}

/** True for a document that says it is an overlay, and not that it is an API's. */
export function isOverlay(document: unknown): document is Record<string, unknown> {
  return isRecord(document) && "overlay" in document && !("openapi" in document) && !("swagger" in document);
}

/** Reads the form of an overlay; where there is a problem, only what has none can be relied on. */
export function readOverlayForm(document: unknown): { form: OverlayForm; problems: Problem[] } {
  const reader = new FormReader();
  const form = reader.overlay(document);
  return { form, problems: reader.problems };
}

const MODIFIERS = ["update", "remove", "copy"] as const;
/** How references to reusable actions begin. */
const REUSABLE = "#/components/actions/";

class FormReader {
  readonly problems: Problem[] = [];
  /** Which version of the specification the overlay follows. */
  #minor = 1;
  /** The reusable actions, by name. */
  #reusable: Record<string, unknown> = {};

  overlay(document: unknown): OverlayForm {
    if (!isRecord(document) || !("overlay" in document)) {
      this.#report([], "a document without `overlay`", "an OpenAPI Overlay, which begins with `overlay: 1.1.0`");
      return { extends: undefined, actions: [] };
    }
    this.#version(document["overlay"]);
    const further = this.#minor < 2 ? [] : ["$self", "components"];
    this.#members(document, [], ["overlay", "info", "extends", "actions", ...further]);
    this.#info(document["info"]);
    if (this.#minor >= 2) this.#identity(document["$self"]);
    if (this.#minor >= 2) this.#components(document["components"]);
    return { extends: this.#extends(document["extends"]), actions: this.#actions(document["actions"]) };
  }

  #version(version: unknown): void {
    const minor = typeof version === "string" ? /^1\.([012])\.\d+$/.exec(version)?.[1] : undefined;
    if (minor === undefined)
      this.#report(
        ["overlay"],
        typeof version === "string" ? "another version" : kindOf(version),
        "the text 1.0.0, 1.1.0 or 1.2.0",
      );
    else this.#minor = Number(minor);
  }

  #info(info: unknown): void {
    if (!isRecord(info)) return this.#report(["info"], kindOf(info), "an object with `title` and `version`");
    this.#members(info, ["info"], ["title", "version", "description"]);
    for (const name of ["title", "version"]) this.#text(info[name], ["info", name]);
    if ("description" in info) this.#text(info["description"], ["info", "description"]);
  }

  #extends(reference: unknown): string | undefined {
    if (reference === undefined || !this.#text(reference, ["extends"])) return undefined;
    if (!reference.includes("#")) return reference;
    this.#report(["extends"], "a reference with a #", "a whole document, such as ./openapi.json");
    return undefined;
  }

  /** The overlay's own name; the document that it extends is still looked for beside the file. */
  #identity(self: unknown): void {
    if (self === undefined || !this.#text(self, ["$self"]) || !self.includes("#")) return;
    this.#report(["$self"], "a reference with a #", "the address of the overlay as a whole");
  }

  #components(components: unknown): void {
    if (components === undefined) return;
    if (!isRecord(components)) return this.#report(["components"], kindOf(components), "an object with `actions`");
    this.#members(components, ["components"], ["actions"]);
    const { actions } = components;
    if (actions === undefined) return;
    const at = ["components", "actions"];
    if (!isRecord(actions)) return this.#report(at, kindOf(actions), "reusable actions by their names");
    for (const [name, action] of Object.entries(actions)) this.#reusableAction(action, [...at, name]);
    this.#reusable = actions;
  }

  #reusableAction(action: unknown, path: Path): void {
    if (!isRecord(action)) return this.#report(path, kindOf(action), "an object with `fields`");
    this.#members(action, path, ["description", "fields"]);
    if ("description" in action) this.#text(action["description"], [...path, "description"]);
    const { fields } = action;
    if (fields === undefined) return;
    const at = [...path, "fields"];
    if (!isRecord(fields))
      return this.#report(at, kindOf(fields), "an object with one of `update`, `remove` and `copy`");
    this.#members(fields, at, ["description", ...MODIFIERS]);
    if ("description" in fields) this.#text(fields["description"], [...at, "description"]);
  }

  #actions(actions: unknown): OverlayAction[] {
    if (!Array.isArray(actions) || actions.length === 0) {
      this.#report(["actions"], Array.isArray(actions) ? "an empty list" : kindOf(actions), "a list of actions");
      return [];
    }
    if (actions.length > MAX_ACTIONS) {
      this.#report(["actions"], `more than ${MAX_ACTIONS} actions`, "fewer, with larger updates");
      return [];
    }
    const known = new Map<string, number>();
    return actions.flatMap((action: unknown, index) => {
      const text = JSON.stringify(action);
      const twin = known.get(text);
      known.set(text, twin ?? index);
      if (twin !== undefined)
        this.#report(["actions", String(index)], `the action /actions/${twin} again`, "each action once");
      return this.#action(action, ["actions", String(index)]) ?? [];
    });
  }

  #action(action: unknown, path: Path): OverlayAction | undefined {
    if (!isRecord(action)) {
      this.#report(path, kindOf(action), "an object with `target` and one of `update`, `remove` and `copy`");
      return undefined;
    }
    this.#members(action, path, ["target", "description", ...MODIFIERS, ...(this.#minor < 2 ? [] : ["$ref"])]);
    if ("description" in action) this.#text(action["description"], [...path, "description"]);
    const { target } = action;
    if (!this.#text(target, [...path, "target"])) return undefined;
    const fields = this.#fields(action, path);
    return fields && { path, ...fields, target, change: this.#change(fields.written, fields.writtenAt) };
  }

  /** What the action does itself comes before what the reusable action does that it refers to. */
  #fields(action: Record<string, unknown>, path: Path): Fields | undefined {
    const own: Fields = { written: action, writtenAt: path, isReused: false };
    if (this.#minor < 2 || !("$ref" in action)) return own;
    const at = [...path, "$ref"];
    const { $ref: reference } = action;
    if (!this.#text(reference, at)) return undefined;
    const writtenAt = reference.startsWith(REUSABLE) ? pathOf(reference.slice(1)) : [];
    const [, , name = ""] = writtenAt;
    const known = Object.keys(this.#reusable);
    if (writtenAt.length !== 3 || !known.includes(name)) {
      const meant = nearest(name, known);
      const hint = meant === undefined ? "" : `, such as ${REUSABLE}${meant}`;
      return this.#report(at, "a reference to no reusable action", `one of this overlay, ${REUSABLE}<name>${hint}`);
    }
    if (MODIFIERS.some((modifier) => modifier in action)) return own;
    const reusable = this.#reusable[name];
    const fields = isRecord(reusable) ? (reusable["fields"] ?? {}) : undefined;
    return isRecord(fields) ? { written: fields, writtenAt: [...writtenAt, "fields"], isReused: true } : undefined; // reported already
  }

  #change(action: Record<string, unknown>, path: Path): OverlayChange | undefined {
    const { remove, copy } = action;
    if ("remove" in action && typeof remove !== "boolean")
      return this.#report([...path, "remove"], kindOf(remove), "true or false");
    const present = MODIFIERS.filter((name) => (name === "remove" ? remove === true : name in action));
    // In 1.0, `remove: true` stands above an update beside it.
    if (this.#minor === 0 && remove === true && !present.includes("copy")) return { kind: "remove" };
    if (present.length > 1)
      return this.#report([...path, present[1] ?? ""], `${present.join(" and ")} in one action`, "one of them");
    if (present.length === 0 && !("remove" in action))
      return this.#report(path, "an action that changes nothing", "one of `update`, `remove` and `copy`");
    if (present[0] === "update") return { kind: "update", value: action["update"] };
    if (present[0] === "copy") return this.#copy(copy, [...path, "copy"]);
    return remove === true ? { kind: "remove" } : undefined;
  }

  #copy(from: unknown, path: Path): OverlayChange | undefined {
    if (this.#minor === 0) return this.#report(path, "`copy` in an overlay of version 1.0", "`overlay: 1.1.0`");
    return this.#text(from, path) ? { kind: "copy", from } : undefined;
  }

  /** Reports members that no overlay has there. */
  #members(owner: Record<string, unknown>, path: Path, known: readonly string[]): void {
    for (const name of Object.keys(owner)) {
      if (known.includes(name) || name.startsWith("x-")) continue;
      const meant = nearest(name, known);
      const wanted = `one of ${known.join(", ")}, or a name that begins with x-`;
      this.#report([...path, name], "an unknown member", meant === undefined ? wanted : `\`${meant}\``);
    }
  }

  #text(value: unknown, path: Path): value is string {
    if (typeof value === "string") return true;
    this.#report(path, kindOf(value), "a text");
    return false;
  }

  #report(path: Path, found: string, wanted: string): undefined {
    this.problems.push({ path, found, wanted });
  }
}

/** Says what a value is without repeating it. */
function kindOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  const kinds: Readonly<Record<string, string>> = { object: "an object", string: "a text", number: "a number" };
  return kinds[typeof value] ?? "true or false";
}
