/** Reads the test vectors. */
import { readdirSync, readFileSync } from "node:fs";

const FOLDER = new URL("../../../packages/guards/vectors/", import.meta.url);

/** Every vector of every family. */
export function readVectors(): { id: string; body: unknown }[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".json"));
  return files.flatMap(
    (file) => JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as ReturnType<typeof readVectors>,
  ); // as emitted
}
