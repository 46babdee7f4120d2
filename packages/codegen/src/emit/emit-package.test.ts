import { expect, test } from "vitest";
import { lampErrors } from "../../test/lamp-errors.ts";
import { packageManifest } from "./emit-package.ts";

test.each([
  [["1.9.0", "1.10.0"], "1.10.0"],
  [["1.0.0-beta.2", "1.0.0", "0.9.10"], "1.0.0"],
  [["2.0.0-rc.10", "2.0.0-rc.9", "1.0.0"], "2.0.0-rc.10"],
  [["v3", "2.5"], "3.0.0"],
  [["2025-11-25", "2025.3"], "2025.11.25"],
  [["1.2.3+build.7"], "1.2.3"],
  [["today", ""], "0.1.0"],
])("the version of a package of families with the versions %j is %s", (versions, wanted) => {
  const families = versions.map((version) => ({ ...lampErrors(), version }));
  const manifest = JSON.parse(packageManifest(families, { folder: "dist", name: "@acme/errors" })) as object;
  expect(manifest).toHaveProperty("version", wanted);
});
