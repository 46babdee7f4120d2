import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";

const logged = vi.spyOn(console, "log").mockImplementation(() => {});
const lines = '{"result":{"event":{"eventType":"ping"}}}\n{"error":{"code":5,"message":"not found","details":[]}}\n';
const response = new Response(lines, { headers: { "Content-Type": "application/x-ndjson" } });

// #region sample
import { decodeStream } from "@faultline/guards";
import { disruptiveTechnologies } from "@faultline/guards/disruptive-technologies";

for await (const fault of decodeStream(disruptiveTechnologies, response)) {
  console.log(fault.pointer, fault.code, fault.canonicalCode);
  break; // the response is cancelled
}
// #endregion

const printed = logged.mock.calls.map((words) => words.join(" "));
logged.mockRestore();

const sample = /\/\/ #region sample\n(.*)\/\/ #endregion\n/s.exec(readFileSync(new URL(import.meta.url), "utf8"))?.[1];

test("the README shows the very lines that are compiled and run here, and what they print", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  expect(readme).toContain(`\`\`\`ts\n${sample}\`\`\``);
  expect(printed).toEqual(["/1 5 NOT_FOUND"]);
  expect(readme).toContain(`It prints \`${printed[0]}\`.`);
});
