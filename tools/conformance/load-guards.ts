/** Runs emitted guards in tests. */
import { transform } from "esbuild";
import type { Family } from "@faultline/guards";
import * as runtime from "@faultline/guards/runtime";

/** What an emitted module exports: guards by name, and the family. */
export type Emitted = Readonly<Record<string, unknown>>;

/** Runs the text that `emitGuards` made, with the runtime that it imports. */
export async function loadGuards(text: string): Promise<Emitted> {
  const { code } = await transform(text, { loader: "ts", format: "cjs", target: "node20" });
  const module = { exports: {} as Emitted };
  new Function("module", "require", code)(module, () => runtime); // it imports nothing else
  return module.exports;
}

/** The guard with the name, asked about bodies under a status. */
export function guardOf(emitted: Emitted, name: string, status?: number): (value: unknown) => boolean {
  const guard = emitted[name];
  if (typeof guard !== "function") throw new Error(`the emitted module has no ${name}`);
  return (value) => Boolean(guard(value, status));
}

/** The family that the module describes. */
export function familyOf(emitted: Emitted): Family {
  const family = Object.values(emitted).find(
    (value) => typeof value === "object" && value !== null && "facts" in value,
  );
  if (family === undefined) throw new Error("the emitted module has no family");
  return family as Family; // nothing else that a module exports has facts
}
