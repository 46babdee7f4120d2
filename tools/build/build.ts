/** `npm run build`: builds everything from the specs, then prints a table of the results. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { removeLeftOvers } from "./left-overs.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const started = performance.now();
const { status } = spawnSync(
  "turbo",
  ["run", "lint:openapi", "lint:errors", "build", "bundle", "--output-logs=errors-only"],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", REDOCLY_TELEMETRY: "off" },
  },
);
if (status === 0) {
  removeLeftOvers(root);
  const seconds = (performance.now() - started) / 1000;
  const { summary } = await import("./summary.ts"); // it stands on what has just been built
  console.log(await summary(root, seconds));
}
process.exitCode = status ?? 1;
