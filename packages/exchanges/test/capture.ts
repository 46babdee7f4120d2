/**
 * Captures what real clients print against loopback servers, into `test/captures`: `node test/capture.ts`. It needs curl with HTTP/2, wget,
 * HTTPie (`HTTPIE` is the command), `script` for a terminal, and openssl. Tests read the files, so that they need none of these.
 */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createSecureServer } from "node:http2";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerHttp2, startServers } from "./servers.ts";

const FOLDER = new URL("captures/", import.meta.url);
const HTTPIE = process.env["HTTPIE"] ?? "http";

const temporary = mkdtempSync(join(tmpdir(), "faultline-capture-"));
const servers = await startServers();
const secure = await startSecure();
const [api, two, raw, proxy, tls] = [
  `http://127.0.0.1:${servers.http}`,
  `http://127.0.0.1:${servers.http2}`,
  `http://127.0.0.1:${servers.raw}`,
  `http://127.0.0.1:${servers.proxy}`,
  `https://127.0.0.1:${secure.port}`,
];

/** Name of the file, and the command line; what it writes to both outputs is kept, in the order in which it comes. */
const COMMANDS: readonly (readonly [name: string, command: string])[] = [
  ["curl-i", `curl -si ${api}/devices/1`],
  ["curl-i-progress", `curl -i ${api}/devices/1 2>&1`],
  ["curl-D", `curl -sS -D - ${api}/devices/1`],
  ["curl-D-heads-only", `curl -sS -D - -o /dev/null ${api}/devices/1`],
  ["curl-I", `curl -sI ${api}/devices/1`],
  ["curl-i-location", `curl -siL ${api}/moved`],
  ["curl-i-not-followed", `curl -si ${api}/moved`],
  ["curl-i-digest", `curl -si --digest -u user:word ${api}/digest`],
  ["curl-i-continue", `curl -si -H 'Expect: 100-continue' -d '{"a":1}' ${api}/upload`],
  ["curl-i-proxy", `curl -sip -x ${proxy} ${api}/devices/1`],
  ["curl-i-two-urls", `curl -si ${api}/devices/1 ${api}/repeated`],
  ["curl-i-chunked", `curl -si ${api}/busy`],
  ["curl-i-raw-chunks", `curl -si --raw ${api}/busy`],
  ["curl-i-gzip", `curl -si ${api}/compressed`],
  ["curl-i-decompressed", `curl -si --compressed ${api}/compressed`],
  ["curl-i-no-content", `curl -si ${api}/gone`],
  ["curl-i-html", `curl -si ${api}/gateway`],
  ["curl-i-repeated", `curl -si ${api}/repeated`],
  ["curl-i-old-folded", `curl -si ${raw}/old`],
  ["curl-i-http2", `curl -si --http2-prior-knowledge ${two}/devices/1`],
  ["curl-i-https", `curl -sik ${tls}/devices/1`],
  ["curl-v", `curl -sv ${api}/devices/1 2>&1`],
  ["curl-v-progress", `curl -v ${api}/devices/1 2>&1`],
  ["curl-v-bar", `curl -# -v ${api}/devices/1 2>&1`],
  ["curl-v-i", `curl -svi ${api}/devices/1 2>&1`],
  ["curl-v-i-raw-chunks", `curl -svi --raw ${api}/busy 2>&1`],
  ["curl-v-location", `curl -svL ${api}/moved 2>&1`],
  ["curl-v-digest", `curl -sv --digest -u user:word ${api}/digest 2>&1`],
  ["curl-v-continue", `curl -sv -H 'Expect: 100-continue' -d '{"a":1}' ${api}/upload 2>&1`],
  ["curl-v-proxy", `curl -svp -x ${proxy} ${api}/devices/1 2>&1`],
  ["curl-v-marked-text", `curl -v ${api}/text 2>&1`],
  ["curl-v-unbuffered", `curl -Nsv ${api}/devices/1 2>&1`],
  ["curl-v-html", `curl -sv ${api}/gateway 2>&1`],
  ["curl-v-http2", `curl -sv --http2-prior-knowledge ${two}/devices/1 2>&1`],
  ["curl-v-https", `curl -svk ${tls}/devices/1 2>&1`],
  ["curl-v-head", `curl -svI ${api}/devices/1 2>&1`],
  ["curl-v-no-content", `curl -sv -X DELETE ${api}/gone 2>&1`],
  ["curl-v-fail", `curl -sSvf ${api}/devices/1 2>&1`],
  ["curl-refused", "curl -v http://127.0.0.1:1/ 2>&1"],
  ["curl-v-terminal", `script -qc "curl -v ${api}/devices/1" /dev/null`],
  ["curl-v-i-terminal", `script -qc "curl -vi ${api}/devices/1" /dev/null`],
  ["curl-i-terminal", `script -qc "curl -i ${api}/devices/1" /dev/null`],
  ["wget-S", `wget -S -O - ${api}/devices/1 2>&1`],
  ["wget-S-content", `wget -S -O - --content-on-error ${api}/moved 2>&1`],
  ["httpie", `${HTTPIE} --ignore-stdin --print=hb ${api}/devices/1`],
  ["httpie-v-post", `${HTTPIE} --ignore-stdin -v POST ${api}/upload a=1`],
  ["httpie-v-pretty", `${HTTPIE} --ignore-stdin --pretty=all -v ${api}/devices/1`],
  ["httpie-all-follow", `${HTTPIE} --ignore-stdin --pretty=all --follow --all -v ${api}/moved`],
  ["httpie-digest", `${HTTPIE} --ignore-stdin --all -v -A digest -a user:word ${api}/digest`],
  ["httpie-meta", `${HTTPIE} --ignore-stdin --print=HhBbm ${api}/compressed`],
  ["httpie-html", `${HTTPIE} --ignore-stdin --pretty=format --print=hb ${api}/gateway`],
  ["httpie-body-colours", `${HTTPIE} --ignore-stdin --pretty=all --print=b ${api}/devices/1`],
];

const NUMBERS: readonly (readonly [number, string])[] = [
  [servers.http, "8001"],
  [servers.http2, "8002"],
  [servers.raw, "8003"],
  [servers.proxy, "8004"],
  [secure.port, "8005"],
];

for (const [name, command] of COMMANDS) {
  let bytes = await run(command);
  for (const [port, stable] of NUMBERS)
    bytes = Buffer.from(bytes.toString("latin1").replaceAll(String(port), stable), "latin1");
  writeFileSync(new URL(`${name}.txt`, FOLDER), bytes);
  console.log(name, bytes.length);
}
secure.close();
servers.close();
rmSync(temporary, { recursive: true });
process.exit(0); // clients may have left connections open

/** The servers are in this process, so that it must not wait for the client. */
async function run(command: string): Promise<Buffer> {
  const file = join(temporary, "out");
  const client = spawn("bash", ["-c", `(${command}) > ${file} || true`], { stdio: "ignore", timeout: 30_000 });
  await new Promise((resolve) => client.once("exit", resolve));
  return readFileSync(file);
}

async function startSecure(): Promise<{ port: number; close(): void }> {
  const [key, cert] = [join(temporary, "key"), join(temporary, "cert")];
  const subject = ["-subj", "/CN=127.0.0.1", "-days", "2"];
  execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", cert, ...subject], {
    stdio: "ignore",
  });
  const server = createSecureServer({ key: readFileSync(key), cert: readFileSync(cert) });
  server.on("stream", (stream, headers) => answerHttp2(stream, String(headers[":path"])));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { port: (server.address() as AddressInfo).port, close: () => void server.close() }; // a server that listens on TCP
}
