import { createServer, type RequestListener, type Server } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { lintProject, PARCELS, type LintProject } from "./fixtures/lint-project.ts";

let project: LintProject;
const servers: Server[] = [];
beforeEach(async () => (project = await lintProject()));
afterEach(async () => {
  await project.remove();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Starts a server on this machine; resolves to its address and what was asked of it. */
async function serve(answer: RequestListener): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`, asked };
}

/** Lints the project with its envelope at an address. */
async function lintWith(reference: string, ...args: string[]): Promise<{ exitCode: number; text: string }> {
  await project.edit((text) => text.replace("  schemas:\n", `  schemas:\n    Far: { $ref: '${reference}' }\n`));
  const { exitCode, stdout, stderr } = await project.lint(...args);
  return { exitCode, text: stdout + stderr };
}

const SHADE = "properties: { lamp: { $ref: 'lamp.yaml' } }\n";

describe("what a spec refers to in a network", () => {
  test("is not asked for, unless it is allowed", async () => {
    const { url, asked } = await serve((_, response) => response.end(SHADE));
    const { exitCode, text } = await lintWith(`${url}/shade.yaml`);
    expect(text).toContain("wanted a file of the project; nothing is fetched from a network without --allow-remote");
    expect({ exitCode, asked }).toEqual({ exitCode: 2, asked: [] });
  });

  test("is fetched with --allow-remote, and what that refers to beside it", async () => {
    const { url, asked } = await serve(({ url: path }, response) =>
      response.end(path === "/shade.yaml" ? SHADE : "type: string\n"),
    );
    const { exitCode } = await lintWith(`${url}/shade.yaml`, "--allow-remote");
    expect({ exitCode, asked }).toEqual({ exitCode: 0, asked: ["/shade.yaml", "/lamp.yaml"] });
  });

  test("cannot refer to files of this machine, nor to other hosts", async () => {
    const { url: other, asked } = await serve((_, response) => response.end("type: string"));
    const { url } = await serve((_, response) =>
      response.end(`a: { $ref: 'file:///etc/passwd' }\nb: { $ref: '${other}/x.yaml' }\n`),
    );
    const { exitCode, text } = await lintWith(`${url}/shade.yaml`, "--allow-remote");
    expect(text).toContain("file:///etc/passwd; wanted an address that begins with http:// or https://");
    expect(text).toContain("wanted a document of the same host");
    expect({ exitCode, asked }).toEqual({ exitCode: 2, asked: [] });
  });

  test("may be redirected on its host, and to no other", async () => {
    const { url: other, asked } = await serve((_, response) => response.end("type: string"));
    const { url } = await serve(({ url: path }, response) => {
      const to =
        path === "/away" ? `${other}/x` : path === "/again" ? "/again" : path === "/here" ? "/there" : undefined;
      if (to !== undefined) response.writeHead(302, { location: to });
      response.end("type: string\n");
    });
    const outcome = async (path: string): Promise<string> => {
      await project.remove();
      project = await lintProject();
      return (await lintWith(`${url}${path}`, "--allow-remote")).text;
    };
    expect(await outcome("/away")).toContain("which leads to a redirect to another host; wanted");
    expect(await outcome("/again")).toContain("which leads to more than 5 redirects; wanted");
    expect(await outcome("/here")).not.toContain("found the reference");
    expect(asked).toEqual([]);
  });

  test.each<[string, RequestListener, string]>([
    ["is not there", (_, response) => response.writeHead(404).end("SECRET-answer"), "the status 404"],
    ["is no spec", (_, response) => response.end("SECRET-answer"), "a file that holds an object or a list"],
    ["never ends", (_, response) => endless(response), "a file of more than 24 MB"],
  ])("is refused at the place of the reference where it %s", async (_, answer, found) => {
    const { url } = await serve(answer);
    const { exitCode, text } = await lintWith(`${url}/shade.yaml`, "--allow-remote");
    expect(text).toMatch(
      new RegExp(`^${PARCELS}:\\d+:\\d+ /components/schemas/Far/\\$ref: found the reference http://127`, "m"),
    );
    expect(text).toContain(found);
    expect(text).not.toContain("SECRET");
    expect(exitCode).toBe(2);
  });

  test.each<[string, RequestListener]>([
    ["is silent", () => {}],
    ["drips", (_, response) => drip(response)],
  ])("is given up after ten seconds where the host %s", { timeout: 60_000 }, async (_, answer) => {
    const { url } = await serve(answer);
    const { exitCode, text } = await lintWith(`${url}/shade.yaml`, "--allow-remote");
    expect(text).toContain(
      "which leads to no whole answer within 10 seconds; wanted an address that answers with a document",
    );
    expect(exitCode).toBe(2);
  });
});

type Response = Parameters<RequestListener>[1];

function endless(response: Response): void {
  const part = "# a comment that goes on\n".repeat(40_000);
  const more = (): void => {
    if (!response.destroyed && response.write(part)) setImmediate(more);
  };
  response.on("drain", more);
  more();
}

function drip(response: Response): void {
  const timer = setInterval(() => response.write("#"), 200);
  response.on("close", () => clearInterval(timer));
}
