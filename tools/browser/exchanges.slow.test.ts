/** `@faultline/exchanges` in a real browser reads and redacts every capture as it does in Node. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { readExchanges, redact } from "../../packages/exchanges/src/index.ts";
import { launch, missing, mustRun } from "./chromium.ts";

const packageFile = (path: string): string =>
  fileURLToPath(new URL(`../../packages/exchanges/${path}`, import.meta.url));
const captures = [
  ...readdirSync(packageFile("test/captures")).map((name) =>
    readFileSync(packageFile(`test/captures/${name}`), "utf8"),
  ),
  readFileSync(packageFile("test/chromium.har"), "utf8"),
  readFileSync(packageFile("test/dumps.json"), "utf8"),
  "> GET /x?access_token=s3cr3tvalue HTTP/1.1\n> Authorization: Basic YTpzM2NyM3R2YWx1ZQ==\n> \n< HTTP/1.1 401 No\n< \nno s3cr3tvalue",
];

/** What reading and redacting gives, as JSON, so that both sides can be compared. */
const inNode = captures.map((text) => {
  const capture = readExchanges(text);
  return JSON.stringify([capture, redact(capture.exchanges).exchanges]);
});

test("the captures hold exchanges, and secrets among them", () => {
  expect(inNode.length).toBeGreaterThan(40);
  expect(inNode.at(-1)).toContain("[removed: ");
});

test("every capture is read and redacted alike in Chromium", { timeout: 60_000 }, async ({ skip }) => {
  if (missing !== undefined && !mustRun) return skip(missing);
  expect(missing).toBeUndefined();
  const { outputFiles } = await build({
    entryPoints: [packageFile("src/index.ts")],
    bundle: true,
    write: false,
    platform: "browser", // built-in modules of Node would not be found
    format: "iife",
    globalName: "exchanges",
    logLevel: "silent",
  });
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
    const script = `(${JSON.stringify(captures)}).map((text) => {
      const capture = exchanges.readExchanges(text);
      return JSON.stringify([capture, exchanges.redact(capture.exchanges).exchanges]);
    })`;
    expect(await page.evaluate(script)).toEqual(inNode);
  } finally {
    await browser.close();
  }
});
