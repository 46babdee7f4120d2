/** Reads the test vectors. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../../../packages/guards/vectors/", import.meta.url));

/** Every vector with the name of its file. */
export function readVectors(): { file: string; vector: unknown }[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json"));
  return files.map((file) => ({
    file: file.replaceAll("\\", "/"),
    vector: JSON.parse(readFileSync(FOLDER + file, "utf8")) as unknown,
  }));
}
