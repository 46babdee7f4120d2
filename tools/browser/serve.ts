/** Serves the built documentation to the browser tests. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../../packages/site/dist", import.meta.url));

export interface Served {
  origin: string;
  /** The paths that were asked for. */
  asked: string[];
  close(): Promise<void>;
}

/** The built documentation on a free port of this machine. */
export async function serve(): Promise<Served> {
  const asked: string[] = [];
  const server = createServer(async ({ url = "/" }, response) => {
    asked.push(url);
    const page = await readFile(join(dist, normalize(new URL(url, "http://localhost").pathname))).catch(
      () => undefined,
    );
    response.writeHead(page ? 200 : 404, { "content-type": "text/html; charset=utf-8" }).end(page);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo; // a TCP server that listens has one
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    close: () => new Promise((closed) => (server.closeAllConnections(), server.close(() => closed()))),
  };
}
