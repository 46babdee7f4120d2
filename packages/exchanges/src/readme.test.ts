/** The README's sample, compiled and run. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { expect, test, vi } from "vitest";

const logged = vi.spyOn(console, "log").mockImplementation(() => {});

// #region sample
import { decode } from "@faultline/guards";
import { disruptiveTechnologies } from "@faultline/guards/disruptive-technologies";
import { readExchanges } from "@faultline/exchanges";

const { form, exchanges, notes } = readExchanges(`HTTP/2 404
content-type: application/json

{"error":"Device not found","code":404,"help":"https://docs.example.com"}`);
for (const { request, response } of exchanges) {
  console.log(form, request?.method ?? "", decode(disruptiveTechnologies, response)?.match);
}
for (const { text } of notes) console.log(text);
// #endregion

const printed = logged.mock.calls.map((words) => words.join(" "));
logged.mockRestore();

test("the README shows the very lines that are compiled and run here", () => {
  const [, sample] =
    /\/\/ #region sample\n(.*)\/\/ #endregion\n/s.exec(readFileSync(new URL(import.meta.url), "utf8")) ?? [];
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  expect(readme).toContain(`\`\`\`ts\n${sample}\`\`\``);
  expect(printed).toEqual(["curl -i  declared"]);
});

test("the README's sample of redaction prints what it says", async () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [, text = "", wanted] = /readExchanges\("(> GET.*)"\);\n.*\?\.url\); \/\/ (.*)/.exec(readme) ?? [];
  const { redact } = await import("@faultline/exchanges");
  const { exchanges } = readExchanges(JSON.parse(`"${text}"`) as string); // a string, as it is quoted
  expect(redact(exchanges).exchanges[0]?.request?.url).toBe(wanted);
});

test("the README's setup of a test run names what there is", async () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [, imported = "", entry = ""] =
    /import \{ (recordTo) \} from "(@faultline\/exchanges\/record)";/.exec(readme) ?? [];
  expect(typeof (await import(entry))[imported]).toBe("function");
});

test("the main entry runs where there is nothing of Node, as in a browser", async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("index.ts", import.meta.url))],
    bundle: true,
    write: false,
    platform: "browser", // built-in modules of Node would not be found
    format: "iife",
    globalName: "exchanges",
    logLevel: "silent",
  });
  const browser = createContext({ TextDecoder, TextEncoder, atob, btoa });
  runInContext(outputFiles[0]?.text ?? "", browser);
  const body = Buffer.from("größer").toString("base64");
  const entry = { request: {}, response: { status: 404, headers: [], content: { text: body, encoding: "base64" } } };
  const captures = [
    JSON.stringify({ log: { entries: [entry] } }),
    "HTTP/1.1 404 Not Found\nContent-Length: 7\n\ngrößer",
  ];
  const read = captures.map(
    (text) => runInContext(`exchanges.readExchanges(${JSON.stringify(text)})`, browser).exchanges[0].response.body,
  );
  expect(read).toEqual(["größer", "größer"]);
  const secret = "> GET /?token=s3cr3tvalue HTTP/1.1\n> \n< HTTP/1.1 401 No\n< \nczNjcjN0dmFsdWU=";
  const shown = runInContext(
    `JSON.stringify(exchanges.redact(exchanges.readExchanges(${JSON.stringify(secret)}).exchanges))`,
    browser,
  );
  expect(shown).not.toMatch(/s3cr3tvalue|czNjcjN0dmFsdWU/);
});
