/** Starts loopback servers that answer the way services, gateways and proxies do, for real clients to capture. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createHttp2, type ServerHttp2Stream } from "node:http2";
import { connect, createServer as createTcp, type AddressInfo, type Server } from "node:net";
import { gzipSync } from "node:zlib";

export const BODY = '{"error":"device not found – größer","code":404,"help":"https://docs.example.com/errors"}';
export const HTML =
  "<html>\n<head><title>502 Bad Gateway</title></head>\n<body>HTTP/1.1 404 was seen upstream</body>\n</html>\n";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const json =
  (status: number, body: string, headers: Record<string, string | string[]> = {}): Handler =>
  (_, response) => {
    response.writeHead(status, {
      "Content-Type": "application/json",
      "Content-Length": Buffer.byteLength(body),
      ...headers,
    });
    response.end(body);
  };

const HANDLERS: Readonly<Record<string, Handler>> = {
  "/devices/1": json(404, BODY, { "X-Request-Id": "abc-1" }),
  "/busy": (_, response) => {
    response.writeHead(503, { "Content-Type": "application/json", "Retry-After": "30" });
    response.write('{"error":"busy",');
    response.end('"code":503}\n');
  },
  "/compressed": (_, response) => {
    const body = gzipSync(BODY);
    response.writeHead(409, {
      "Content-Type": "application/json",
      "Content-Encoding": "gzip",
      "Content-Length": body.length,
    });
    response.end(body);
  },
  "/moved": (_, response) => {
    const body = "Moved\n";
    response.writeHead(302, { Location: "/devices/1", "Content-Type": "text/plain", "Content-Length": body.length });
    response.end(body);
  },
  "/digest": (request, response) => {
    const isDigest = request.headers.authorization?.startsWith("Digest ") === true;
    const body = isDigest ? '{"error":"no access","code":403}' : '{"error":"log in","code":401}';
    response.writeHead(isDigest ? 403 : 401, {
      "Content-Type": "application/json",
      "Content-Length": body.length,
      ...(isDigest ? {} : { "WWW-Authenticate": 'Digest realm="a", nonce="n1", qop="auth", algorithm=MD5' }),
    });
    response.end(body);
  },
  "/repeated": json(401, '{"error":"log in","code":401}', {
    "WWW-Authenticate": ['Bearer realm="a"', 'Basic realm="b"'],
    "Set-Cookie": ["a=1; Path=/", "b=2; Path=/"],
  }),
  "/gone": (_, response) => void response.writeHead(204, { "X-Request-Id": "abc-2" }).end(),
  "/gateway": (_, response) => {
    response.writeHead(502, { "Content-Type": "text/html", "Content-Length": Buffer.byteLength(HTML) });
    response.end(HTML);
  },
  "/text": (_, response) =>
    void response.writeHead(500, { "Content-Type": "text/plain" }).end("* broken\n> and more\n< less\n"),
  "/upload": (request, response) => {
    request.resume().on("end", () => json(422, '{"error":"no name","code":422}')(request, response));
  },
};

/** Sends these bytes whatever is asked: what Node's own server would not send. */
const RAW: Readonly<Record<string, string>> = {
  "/old":
    "HTTP/1.0 500\r\nContent-Type: application/json\r\nX-Long: one\r\n  two\r\n\tthree\r\nX-Empty:\r\n\r\n" +
    '{"error":"old","code":500}',
};

export interface Servers {
  readonly http: number;
  readonly http2: number;
  readonly raw: number;
  readonly proxy: number;
  close(): void;
}

/** Starts all of them on free ports. */
export async function startServers(): Promise<Servers> {
  const http = createServer((request, response) => {
    response.sendDate = false;
    (HANDLERS[request.url ?? ""] ?? json(400, '{"error":"no such path","code":400}'))(request, response);
  });
  const http2 = createHttp2();
  http2.on("stream", (stream, headers) => answerHttp2(stream, String(headers[":path"])));
  const raw = createTcp((socket) => {
    socket.once("data", (data) => socket.end(RAW[data.toString().split(" ")[1] ?? ""] ?? ""));
    socket.on("error", () => {});
  });
  const proxy = createServer();
  proxy.on("connect", (request, socket) => {
    const [host, port] = (request.url ?? "").split(":");
    const through = connect(Number(port), host, () => {
      socket.write("HTTP/1.1 200 Connection established\r\nProxy-Agent: test\r\n\r\n");
      through.pipe(socket).pipe(through);
    });
    through.on("error", () => socket.destroy());
    socket.on("error", () => through.destroy());
  });
  const servers: Server[] = [http, http2, raw, proxy];
  const [first = 0, second = 0, third = 0, fourth = 0] = await Promise.all(servers.map(listening));
  const close = () => servers.forEach((server) => server.close());
  return { http: first, http2: second, raw: third, proxy: fourth, close };
}

export function answerHttp2(stream: ServerHttp2Stream, path: string): void {
  stream.on("error", () => {});
  if (path === "/devices/1") {
    stream.respond({ ":status": 404, "content-type": "application/json", "set-cookie": ["a=1", "b=2"] }, {
      sendDate: false,
    } as object);
    stream.end(BODY);
  } else {
    stream.respond({ ":status": 429, "content-type": "application/json", "retry-after": "7" });
    stream.end('{"error":"slow down","code":429}\n');
  }
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)); // a server that listens on TCP
  });
}
