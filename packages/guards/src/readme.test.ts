import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";

const logged = vi.spyOn(console, "log").mockImplementation(() => {});

// #region sample
import { advise, decode } from "@faultline/guards";
import { deviceManagement } from "@faultline/guards/device-management";

const body = '{"object":"error","code":429,"type":"rate_limit_exceeded","message":"Slow down.","request_id":"015d"}';
const fault = decode(deviceManagement, { status: 429, headers: { "Retry-After": "9" }, body });
if (fault?.match === "declared" && fault.code === "validation_error") console.log(fault.body.fields); // narrowed
if (fault) {
  const { retry, delayMs, recovery } = advise(fault, { method: "GET", attempt: 1 });
  console.log(fault.code, retry ? `again in ${delayMs} ms` : recovery);
}
// #endregion

const printed = logged.mock.calls.map((words) => words.join(" "));
logged.mockRestore();

const sample = /\/\/ #region sample\n(.*)\/\/ #endregion\n/s.exec(readFileSync(new URL(import.meta.url), "utf8"))?.[1];
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the README shows the very lines that are compiled and run here, and what they print", () => {
  expect(readme).toContain(`\`\`\`ts\n${sample}\`\`\``);
  expect(printed).toEqual(["rate_limit_exceeded again in 9000 ms"]);
  expect(readme).toContain(`It prints \`${printed[0]}\`.`);
});

test("the README names everything that the package exports as a value", async () => {
  for (const name of Object.keys(await import("@faultline/guards"))) expect(readme).toContain(`\`${name}`);
});
