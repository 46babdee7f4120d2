import { expect, test } from "vitest";
import { fileURLToPath } from "node:url";
import { failuresOf, readCatalog } from "@faultline/catalog";

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));

test("a success that carries errors is no failure, and one that is an error itself is", async () => {
  const { families } = await readCatalog(
    ["specs/app-and-book-management/openapi.yaml", "specs/t-iot-hub/openapi.yaml"],
    { cwd: ROOT },
  );
  const below400 = families.map((family) =>
    [family.responses, failuresOf(family)].map((responses) =>
      responses.filter(({ status }) => Number(status) < 400).map(({ status }) => status),
    ),
  );
  expect(below400).toEqual([
    [[200], []],
    [[200], [200]],
  ]);
});
