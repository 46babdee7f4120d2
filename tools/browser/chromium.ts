/** Starts Chromium for the browser tests. */
import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Debian's; another one can be named. */
const path = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Why the tests cannot run here, if so. */
export const missing = existsSync(path)
  ? undefined
  : `no Chromium at ${path}; install it (on Debian: apt-get install chromium) or set CHROMIUM to its path`;

/** In CI a check that did not run is a failure. */
export const mustRun = Boolean(process.env["CI"]);

/** A browser that keeps to itself. */
export function launch(): Promise<Browser> {
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
  return chromium.launch({
    executablePath: path,
    args: ["--headless", "--no-sandbox", "--disable-gpu", ...quiet],
    timeout: 30_000,
  });
}
