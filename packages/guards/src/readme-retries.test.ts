import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";

// #region sample
import { setTimeout } from "node:timers/promises";
import { advise, decodeResponse, FaultError, type Fault } from "@faultline/guards";
import { deviceManagement, type DeviceManagementErrors } from "@faultline/guards/device-management";

export class DeviceError extends FaultError<Fault<DeviceManagementErrors>> {}

export async function getJson(url: string): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(url);
    const fault = await decodeResponse(deviceManagement, response.clone());
    if (!fault) return response.json();
    const { retry, delayMs } = advise(fault, { method: "GET", attempt });
    if (!retry) throw new DeviceError(fault);
    await setTimeout(delayMs);
  }
}

export function nameOf(error: unknown): string | undefined {
  return error instanceof DeviceError ? error.fault.id : undefined; // narrowed, with the types of the family
}
// #endregion

const sample = /\/\/ #region sample\n(.*)\/\/ #endregion\n/s.exec(readFileSync(new URL(import.meta.url), "utf8"))?.[1];
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the README shows the very lines on retries that are compiled and run here, and they work", async () => {
  expect(readme).toContain(`\`\`\`ts\n${sample}\`\`\``);
  const failure = (code: number, type: string): string =>
    JSON.stringify({ object: "error", code, type, message: "m", request_id: "r" });
  let asked = 0;
  const server = createServer(({ url }, response) => {
    if (url === "/gone") response.writeHead(404).end(failure(404, "not_found"));
    else if (asked++ === 0) response.writeHead(429, { "Retry-After": "1" }).end(failure(429, "rate_limit_exceeded"));
    else response.end('{"data":[]}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a server that listens on a port has an address of this kind
  try {
    expect(await getJson(`${origin}/devices`)).toEqual({ data: [] });
    expect(asked).toBe(2);
    expect(nameOf(await getJson(`${origin}/gone`).catch((error: unknown) => error))).toBe(
      "device-management/not_found",
    );
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
