/** Reads the lines that web servers, proxies and load balancers write of a request, without its body. */
import type { CapturedExchange, CapturePosition } from "./exchange.ts";
import { isoTime } from "./time.ts";

/** A longer line is no line of a server. */
const LONGEST = 20_000;

const FORMS: readonly RegExp[] = [
  /^(?<before>[^"{]{0,500})"(?<method>[A-Z]{3,10}) (?<url>\S+) HTTP\/[\d.]+" (?<status>[1-5]\d\d\b|0(?= (?<flags>[A-Z]{2,4}(?:,[A-Z]{2,4})*) ))/, // common and combined format, Envoy
  /^(?<before>[^"]{0,300}) (?:-?\d+\/){4}\+?-?\d+ (?<status>[1-5]\d\d) \+?\d+ [^"]{0,500}"(?<method>[A-Z]{3,10}) (?<url>\S+) HTTP\//, // HAProxy
  /^(?:https?|h2|wss?|grpcs) \d{4}-\d\d-\d\dT\S+ [^"]{0,300} (?:-?[\d.]+ ){3}(?<status>[1-5]\d\d) [^"]{0,100}"(?<method>[A-Z]{3,10}) (?<url>\S+) HTTP\//, // a load balancer of AWS
  /^(?<before>\d{9,11}\.\d{3}) +\d+ \S+ [A-Z_]{3,40}\/(?<status>[1-5]\d\d) \d+ (?<method>[A-Z]{3,10}) (?<url>\S+) /, // Squid
  /^(?:\[GIN\] )?(?<before>\d{4}\/\d\d\/\d\d - [\d:]{8}) \| *(?<status>[1-5]\d\d) \|[^|]{0,40}\|[^|]{0,60}\| *(?<method>[A-Z]{3,10}) +"(?<url>[^"]+)"/, // Gin
  /^(?<before>[^"{]{0,60}?)\b(?<method>GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) (?<url>\/\S*)(?: HTTP\/[\d.]+)? (?<status>[1-5]\d\d) (?:\S{1,20} - )?(?:[\d.]+|-) ms\b/, // morgan
  /^ {0,2}(?<method>[A-Z]{3,10}) (?<url>https?:\/\/\S+) \[(?<status>[1-5]\d\d) [^\]]{0,60}, [\d.]+[kKMG]?B, [^\]]{1,20}\]$/, // newman
];

/** The exchange of such a line; undefined for any other. */
export function exchangeOfAccess(line: string, position: CapturePosition): CapturedExchange | undefined {
  const start = line.slice(0, LONGEST);
  const { before = "", method, url, status, flags } = FORMS.map((form) => form.exec(start)).find(Boolean)?.groups ?? {};
  if (method === undefined || url === undefined) return undefined;
  const time = isoTime(/\[([^\]]{20,40})\]/.exec(before)?.[1] ?? before.trim().replace(" - ", " "));
  return {
    request: { method, url, headers: [] },
    response: {
      ...(flags === undefined && { status: Number(status) }),
      headers: [],
      ...(time !== undefined && { time }),
    },
    ...(flags !== undefined && { error: wordsOfEnvoy(flags) }),
    position,
  };
}

/** Why Envoy sent no response, as its documentation has it (Access logging, Response flags). */
const FLAGS: Readonly<Record<string, string>> = {
  DC: "the request was aborted by the client",
  DPE: "the request of the client broke HTTP (ProtocolError)",
  LR: "Envoy reset the connection itself (connection reset)",
  NC: "there is no such cluster",
  NR: "no route is configured",
  SI: "the stream was idle too long (timeout)",
  UC: "the connection to the service was terminated",
  UF: "the connection to the service failed (ConnectException)",
  UH: "no healthy host of the service",
  UO: "too many requests are open for the service",
  UR: "the connection was reset by the service",
  UT: "the service did not answer in time (timeout)",
};

/** What the flags of an answer without a status mean. */
export function wordsOfEnvoy(flags: string): string {
  return flags
    .split(",")
    .map((flag) => (FLAGS[flag] === undefined ? `Envoy: ${flag}` : `Envoy: ${flag}, ${FLAGS[flag]}`))
    .join("; ");
}

export function isAccessLine(line: string): boolean {
  const start = line.slice(0, LONGEST);
  return FORMS.some((form) => form.test(start));
}
