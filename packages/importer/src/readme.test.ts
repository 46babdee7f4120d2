/** The README's sample, compiled and run. */
import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";

const logged = vi.spyOn(console, "log").mockImplementation(() => {});

// #region sample
import { openDocument } from "@faultline/catalog";
import { isOpenApi } from "@faultline/catalog/pure";
import { overlayTree, propose } from "@faultline/importer";

const { document } = await openDocument("specs/t-iot-hub/openapi.yaml");
if (isOpenApi(document)) {
  const proposal = propose(document);
  for (const { name, code } of proposal.envelopes) console.log(name, code.evidence);
  console.log(overlayTree(proposal, "./openapi.yaml", document));
}
// #endregion

const printed = logged.mock.calls.map(([first]) => String(first));
logged.mockRestore();

test("the README shows the very lines that are compiled and run here", () => {
  const [, sample] =
    /\/\/ #region sample\n(.*)\/\/ #endregion\n/s.exec(readFileSync(new URL(import.meta.url), "utf8")) ?? [];
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  expect(readme).toContain(`\`\`\`ts\n${sample}\`\`\``);
  expect(printed.join()).toContain("[object Object]"); // the overlay
});
