import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";

const logged = vi.spyOn(console, "log").mockImplementation(() => {});

// #region sample
import { decode, match, type OperationErrors } from "@faultline/guards";
import {
  disruptiveTechnologies,
  operations,
  type DisruptiveTechnologiesErrors,
} from "@faultline/guards/disruptive-technologies";

type TokenErrors = OperationErrors<DisruptiveTechnologiesErrors, typeof operations.getAccessToken>;

const answerTo = (exchange: { status: number; body: unknown }): string | undefined => {
  const fault = decode<TokenErrors>(disruptiveTechnologies, exchange);
  return fault && match(fault, { invalid_grant: ({ body }) => body.error, _: ({ match, id }) => `${match} ${id}` });
};
console.log(answerTo({ status: 400, body: { error: "invalid_grant", error_description: "Expired." } }));
console.log(answerTo({ status: 404, body: { error: "No such device.", code: 404 } }));
console.log(operations.transferDevices.errors[404]);
// #endregion

const printed = logged.mock.calls;
logged.mockRestore();

const sample = /\/\/ #region sample\n(.*)\/\/ #endregion\n/s.exec(readFileSync(new URL(import.meta.url), "utf8"))?.[1];
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the README shows the very lines on operations that are compiled and run here", () => {
  expect(readme).toContain(`\`\`\`ts\n${sample}\`\`\``);
  expect(printed).toEqual([["invalid_grant"], ["declared disruptive-technologies/404"], [["NotFound"]]]);
});
