import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import type { Family } from "@faultline/guards";

/** What an emitted module exports: guards by name, and the family. */
export type Emitted = Readonly<Record<string, unknown>>;

const DIST = new URL("../../packages/guards/dist/", import.meta.url);

/** Runs the text that `emitGuards` made, with the built helpers that it imports. */
export async function loadGuards(text: string): Promise<Emitted> {
  const { code } = await transform(text, { loader: "ts", format: "cjs", target: "node20" });
  const helpers = new Map<string, unknown>();
  for (const [, name = ""] of code.matchAll(/require\("\.\.\/([\w/-]+)\.ts"\)/g)) {
    helpers.set(`../${name}.ts`, await import(fileURLToPath(new URL(`${name}.js`, DIST))));
  }
  const module = { exports: {} as Emitted };
  new Function("module", "require", code)(module, (name: string) => helpers.get(name));
  return module.exports;
}

/** The guard with the name. */
export function guardOf(emitted: Emitted, name: string): (value: unknown) => boolean {
  const guard = emitted[name];
  if (typeof guard !== "function") throw new Error(`the emitted module has no ${name}`);
  return (value) => Boolean(guard(value));
}

/** The family that the module describes. */
export function familyOf(emitted: Emitted): Family {
  const family = Object.values(emitted).find((value) => typeof value === "object" && value !== null && "facts" in value);
  if (family === undefined) throw new Error("the emitted module has no family");
  return family as Family; // nothing else that a module exports has facts
}
