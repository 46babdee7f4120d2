/** Stands in for api.github.com: the comments of pull requests, on the loopback interface. */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export interface Comment {
  id: number;
  body: string;
  user: { type: "Bot" | "User" };
}

export class GithubApi {
  readonly comments: Comment[] = [];
  /** Every request that came, as `GET /repos/…`. */
  readonly requests: string[] = [];
  /** What a token without the permission gets; undefined where it may write. */
  refusal: number | undefined;
  readonly #server = createServer((request, response) => {
    void this.#answer(request).then(([status, body]) => response.writeHead(status).end(JSON.stringify(body)));
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    const { port } = this.#server.address() as AddressInfo; // it listens on a port
    return `http://127.0.0.1:${port}`;
  }

  stop(): Promise<unknown> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage): Promise<[status: number, body: unknown]> {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://127.0.0.1");
    this.requests.push(`${request.method} ${pathname}`);
    if (request.headers.authorization !== "Bearer token-of-the-job") return [401, {}];
    if (request.method === "GET" && pathname === "/repos/acme/errors/issues/7/comments")
      return [200, this.#page(searchParams)];
    if (this.refusal !== undefined) return [this.refusal, { message: "Resource not accessible by integration" }];
    const { body } = JSON.parse(await textOf(request)) as { body: string };
    const id = Number(/^\/repos\/acme\/errors\/issues\/comments\/(\d+)$/.exec(pathname)?.[1]);
    const present = this.comments.find((comment) => comment.id === id);
    if (request.method === "PATCH" && present) return [200, Object.assign(present, { body })];
    if (request.method !== "POST" || pathname !== "/repos/acme/errors/issues/7/comments") return [404, {}];
    this.comments.push({ id: this.comments.length + 1, body, user: { type: "Bot" } });
    return [201, this.comments.at(-1)];
  }

  #page(query: URLSearchParams): Comment[] {
    const size = Number(query.get("per_page") ?? 30);
    const start = (Number(query.get("page") ?? 1) - 1) * size;
    return this.comments.slice(start, start + size);
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}
