/** `docs/servers.md` and `docs/clients.md` show these lines: a server raises documented errors, and a client reads them. */
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { afterAll, expect, test } from "vitest";
import { decodeResponse } from "@faultline/guards";
import { deviceManagement } from "@faultline/guards/device-management";
import { getDevice, server } from "./servers.ts";

await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a server that listens on a port has an address of this kind
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test("the pages show the very lines that are compiled and run here", () => {
  const [page, clients] = ["servers", "clients"].map((name) =>
    readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), "utf8"),
  );
  const program = readFileSync(new URL("servers.ts", import.meta.url), "utf8");
  const [raised, retried] = [...program.matchAll(/^\/\/ #region \w+\n([^]*?)^\/\/ #endregion$/gm)].map(
    ([, text]) => text,
  );
  expect(page).toContain(`\`\`\`ts\n${raised}\`\`\``);
  expect(clients).toContain(`\`\`\`ts\n${retried}\`\`\``);
});

test("what the server raises is declared, and what it finds is returned", async () => {
  const response = await fetch(`${origin}/7`);
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(await decodeResponse(deviceManagement, response)).toMatchObject({ match: "declared", code: "not_found" });
  expect(await getDevice(`${origin}/7`)).toBeUndefined();
  expect(await getDevice(`${origin}/42`)).toEqual({ id: "42" });
});
