/** Renders a spec as a Redoc page. */
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const cwd = fileURLToPath(new URL("..", import.meta.url));

/**
 * The spec as a Redoc page with its scripts inside, written to `output`.
 * @throws with what Redocly says, where it cannot render it.
 */
export async function renderFamily(spec: string, output: string): Promise<string> {
  const options = ["--config", "redocly.yaml", "--template", "template.hbs", "--inlineBundle", "--output", output];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  await promisify(execFile)("redocly", ["build-docs", spec, ...options], { cwd, env, timeout: 60_000 });
  return readFile(output, "utf8");
}
