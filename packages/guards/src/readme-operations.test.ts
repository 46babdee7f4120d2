import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";

const logged = vi.spyOn(console, "log").mockImplementation(() => {});

// #region sample
import { operations } from "@faultline/guards/disruptive-technologies";
import type { DisruptiveTechnologiesOperations } from "@faultline/types/disruptive-technologies";

type TransferErrors = DisruptiveTechnologiesOperations["transferDevices"];
const textOf = (body: TransferErrors[400 | 404]): string => body.error; // one of two bodies

const transfer = operations["transferDevices"];
console.log(transfer?.errors["404"], transfer?.repeat, textOf({ error: "No such device.", code: 404 }));
// #endregion

const printed = logged.mock.calls;
logged.mockRestore();

const sample = /\/\/ #region sample\n(.*)\/\/ #endregion\n/s.exec(readFileSync(new URL(import.meta.url), "utf8"))?.[1];
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the README shows the very lines on operations that are compiled and run here", () => {
  expect(readme).toContain(`\`\`\`ts\n${sample}\`\`\``);
  expect(printed).toEqual([[["NotFound"], undefined, "No such device."]]);
});
