/** Serves the built package to a browser. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { readVectors } from "./vectors.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const DIFFERENCES = fileURLToPath(new URL("../../../packages/guards/test/vector-differences.js", import.meta.url));
const DIST = fileURLToPath(new URL("../../../packages/guards/dist/", import.meta.url));

/** A page that loads the built package as plain modules, under a policy that forbids making code from strings. */
const PAGE = '<!doctype html><title>Smoke</title><body><script type="module" src="/smoke-browser.js"></script>';

/** The page on a free port of this machine. */
export async function serveModules(): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer(async ({ url = "/" }, response) => {
    const path = normalize(new URL(url, "http://localhost").pathname);
    const [type, text] = await answer(path).catch(() => []);
    response
      .writeHead(text === undefined ? 404 : 200, {
        "content-type": `${type ?? "text/plain"}; charset=utf-8`,
        "content-security-policy": "script-src 'self'",
      })
      .end(text);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo; // a TCP server that listens has one
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((closed) => (server.closeAllConnections(), server.close(() => closed()))),
  };
}

async function answer(path: string): Promise<[type: string, text: string]> {
  if (path === "/") return ["text/html", PAGE];
  if (path === "/vectors.json") return ["application/json", JSON.stringify(readVectors())];
  const ours = path === "/vector-differences.js" ? DIFFERENCES : join(HERE, path);
  const file = path.startsWith("/dist/") ? join(DIST, path.slice("/dist/".length)) : ours;
  return ["text/javascript", await readFile(file, "utf8")];
}
