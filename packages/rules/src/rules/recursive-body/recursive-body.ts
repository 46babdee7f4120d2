/** Finds errors below schemas that contain themselves. */
import { rule } from "../../rule.ts";

/** Errors stand at a depth that is known: below a schema that contains itself there is no end, and the deeper ones are not found. */
export const recursiveBody = rule("recursive-body", "warn", ({ warnings }, report) => {
  const reported = new Set<string>();
  for (const { path } of warnings) {
    const key = JSON.stringify(path);
    if (path.at(-1) === "x-error" || reported.has(key)) continue;
    reported.add(key);
    report(path, {
      found: "a `$ref` by which a body that holds errors contains itself",
      wanted: "a body in which errors stand at known depths",
    });
  }
});
