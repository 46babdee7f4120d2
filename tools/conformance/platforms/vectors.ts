/** Reads the test vectors, as a program in any language does: the index says which files there are. */
import { readFileSync } from "node:fs";

const FOLDER = new URL("../../../packages/guards/vectors/", import.meta.url);

/** Every vector of every family. */
export function readVectors(): { id: string; body: unknown }[] {
  const { families } = read("vectors.index.json") as { families: { file: string }[] };
  return families.flatMap(({ file }) => read(file) as ReturnType<typeof readVectors>);
}

/** A file in the form in which it is emitted. */
function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, FOLDER), "utf8"));
}
