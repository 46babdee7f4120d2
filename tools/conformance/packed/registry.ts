/** Serves the packed packages from this machine, and every other package from the registry that npm is configured with. */
import { mkdir, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { run } from "../../release/packages.ts";
import { installed } from "../installed.ts";

export interface Registry {
  url: string;
  close: () => Promise<void>;
}

/** What of verdaccio is used here. */
interface Verdaccio {
  runServer: (config: object) => Promise<Server>;
}

/** Starts verdaccio on a free port of 127.0.0.1, keeps its data below the folder and publishes the tarballs into it. */
export async function serveRegistry(folder: string, tarballs: readonly string[]): Promise<Registry> {
  const verdaccio = await installed({ name: "verdaccio", version: "6.10.4", overrides: { "node-fetch": "2.7.0" } });
  const entry = pathToFileURL(join(verdaccio, "build", "index.js")).href;
  const { runServer } = (await import(entry)) as Verdaccio; // its documented function
  const server = await runServer(await configOf(folder));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo; // a TCP server that listens has one
  const close = (): Promise<void> =>
    new Promise((closed) => (server.closeAllConnections(), server.close(() => closed())));
  try {
    await publish(folder, `127.0.0.1:${port}`, tarballs);
  } catch (error) {
    await close();
    throw error;
  }
  return { url: `http://127.0.0.1:${port}/`, close };
}

async function configOf(folder: string): Promise<object> {
  await mkdir(folder, { recursive: true });
  const upstream = (await run("npm", ["config", "get", "registry"], folder)).trim();
  return {
    self_path: folder,
    configPath: join(folder, "verdaccio.yaml"),
    storage: join(folder, "storage"),
    uplinks: { upstream: { url: upstream, timeout: "60s", max_fails: 10, fail_timeout: "10s" } },
    packages: {
      "@faultline/*": { access: "$all", publish: "$all" },
      "**": { access: "$all", proxy: "upstream" },
    },
    log: { type: "stdout", format: "pretty", level: "fatal" },
    web: { enable: false },
  };
}

/** The registry lets anybody publish; npm only wants to see some token. */
async function publish(folder: string, host: string, tarballs: readonly string[]): Promise<void> {
  const project = join(folder, "publish");
  await mkdir(project, { recursive: true });
  await writeFile(join(project, ".npmrc"), `registry=http://${host}/\n//${host}/:_authToken=anybody\n`);
  for (const tarball of tarballs)
    await run(
      "npm",
      ["publish", tarball, "--registry", `http://${host}/`, "--ignore-scripts", "--no-provenance"],
      project,
    );
}
