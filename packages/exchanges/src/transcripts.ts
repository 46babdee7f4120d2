/** Turns what clients print when they are asked for everything into lines as `curl -v` prints them. */
import { chomp, startOf } from "./message.ts";

/** For each line of a transcript, what `curl -v` would print; undefined where that is nothing. */
type Transcript = (string | undefined)[];

type Conversion = (lines: readonly string[]) => Transcript;

/** By which line each is known. */
const FORMS = (): readonly (readonly [known: RegExp, convert: Conversion])[] => [
  [BLOCK, ofTrace],
  [/^---response begin---\r?$/, ofWget],
  [RECEIVED, ofFrames],
  [/^reply: '|^-> "HTTP\//, ofLiterals],
  [PACKET, ofPackets],
  [/^Follow: (?:tcp|http|http2|tls),ascii\r?$/, ofFollowed],
  [/^ << \d{3} .* [\d.]+[kmgb]*$/, ofFlows],
  [/^ {2}\d{3} .* \u2605 .* \u2605 /, ofNewman],
];

/** True for a text that `verboseOf` turns. */
export function isTranscript(text: string): boolean {
  return FORMS().some(([known]) => new RegExp(known, "m").test(text));
}

/** The lines in the form of `curl -v`; undefined where they are no transcript. */
export function verboseOf(lines: readonly string[]): Transcript | undefined {
  return FORMS().find(([known]) => lines.some((line) => known.test(line)))?.[1](lines);
}

/** Messages as they went over the wire, marked as `curl -v` does. It leaves out the bodies of requests. */
function ofWire(lines: Transcript): Transcript {
  let [kind, isHead]: [string | undefined, boolean] = [undefined, false];
  return lines.map((line) => {
    if (line === undefined) return undefined;
    const started = startOf(line, 0)?.kind;
    if (started !== undefined) [kind, isHead] = [started, true];
    const mark = kind === "request" ? ">" : "<";
    if (kind === undefined || !isHead) return kind === "response" ? line : undefined;
    isHead = chomp(line) !== "";
    return `${mark} ${chomp(line)}`;
  });
}

/** The heading of a packet of TCP, as tcpdump prints it. */
const PACKET = /^(?:\d{4}-\d\d-\d\d )?[\d:]{8}\.\d{6} IP6? \S+ > \S+: Flags \[/;
/** Headers of IP and TCP, without options and with time stamps. */
const [LEAST_HEADERS, WITH_TIMES] = [40, 52];

/** `tcpdump -A`: what stands before a message, or the rest of one, are the headers of its packet. */
function ofPackets(lines: readonly string[]): Transcript {
  let left = 0;
  return ofWire(
    lines.map((line) => {
      if (PACKET.test(line)) {
        left = / length 0\b/.test(line) ? Infinity : /\bTS val /.test(line) ? WITH_TIMES : LEAST_HEADERS;
        return undefined;
      }
      const start = left > 0 ? line.search(/(?:[A-Z]{3,10} \S{1,8000} HTTP\/\d\.\d|HTTP\/\d\.\d \d{3}\b.*)\r?$/) : -1;
      if (start >= 0) {
        left = 0;
        const message = line.slice(start);
        const [, garbage = ""] = /^([A-Z]+?)(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) \S+ HTTP\//.exec(message) ?? [];
        return message.slice(garbage.length);
      }
      const text = line.slice(left);
      left = Math.max(0, left - line.length - 1);
      return left > 0 || (text === "" && line !== "") ? undefined : text;
    }),
  );
}

/** What `tshark -z follow` prints around a piece: how many bytes it has, and a line. */
const EDGE = /^\t?\d+\r?$|^={20,}\r?$/;

/** `tshark -z follow`, which ends each piece with a line end of its own. */
function ofFollowed(lines: readonly string[]): Transcript {
  const isAround = (line: string, at: number): boolean =>
    EDGE.test(line) ||
    /^(?:Follow|Filter|Node \d): /.test(line) ||
    (chomp(line) === "" && EDGE.test(lines[at + 1] ?? ""));
  return ofWire(lines.map((line, at) => (isAround(line, at) ? undefined : line)));
}

/** Flows of mitmproxy with their details. */
function ofFlows(lines: readonly string[]): Transcript {
  return ofWire(
    lines.map((line) => {
      const [, method, target] = /^[\d.:[\]a-f]+: ([A-Z]{3,10}) (https?:\/\/\S+)/.exec(line) ?? [];
      if (method !== undefined) return `${method} ${target} HTTP/1.1`;
      const [, status] = /^ +<< (\d{3} .*) [\d.]+[kmgb]*$/.exec(line) ?? [];
      if (status !== undefined) return `HTTP/1.1 ${status}`;
      return /^\S/.test(line) ? undefined : line.replace(/^ {4}/, "");
    }),
  );
}

/** The box that newman draws around a body. */
const BAR = /^ {2}\u2502 (.*)$/;

/** `newman run --verbose`, which breaks bodies at the width of the box. */
function ofNewman(lines: readonly string[]): Transcript {
  const width = lines.reduce((most, line) => Math.max(most, BAR.exec(line)?.[1]?.length ?? 0), 0);
  let body: string | undefined;
  return lines.flatMap((line): Transcript => {
    const [, method, target] = /^ {2}([A-Z]{3,10}) (https?:\/\/\S+) *$/.exec(line) ?? [];
    const status = /^ {2}(\d{3} .*?) \u2605 /.exec(line)?.[1];
    const row = BAR.exec(line)?.[1];
    if (method !== undefined) return [`> ${method} ${target} HTTP/1.1`, "> "];
    if (status !== undefined) return [`< HTTP/1.1 ${status}`, "< "];
    if (/^ {2}\u250c \u2193/.test(line)) body = "";
    else if (row !== undefined && body !== undefined) body += row.length < width ? `${row}\n` : row;
    else if (/^ {2}\u2514/.test(line) && body !== undefined) {
      const whole = body.replace(/\n$/, "");
      body = undefined;
      return [whole];
    }
    return [undefined];
  });
}

/** A heading of `curl --trace` and `--trace-ascii`, with `--trace-time` too. */
const BLOCK =
  /^(?:[\d:]{8}\.\d{6} )?(?:\[[\d-x]+\] )?(=>|<=) (Send|Recv) (SSL data|header|data), (\d{1,15}) bytes \(0x[0-9a-f]+\)\r?$/;
const INFO = /^(?:[\d:]{8}\.\d{6} )?(?:\[[\d-x]+\] )?== Info: (.*)$/;
const ROW = /^([0-9a-f]{4,}): (.*)$/;
const HEX = /^((?:[0-9a-f]{2} ){1,16}) *(?:\S.*)?$/;

function ofTrace(lines: readonly string[]): Transcript {
  const isHex = lines.some((line, at) => BLOCK.test(lines[at - 1] ?? "") && /^0000: (?:[0-9a-f]{2} ){16}/.test(line));
  let mark: string | undefined;
  let end = 0;
  let data = "";
  return lines.flatMap((line, at): Transcript => {
    const [, way = "", , kind = "", length] = BLOCK.exec(line) ?? [];
    const info = INFO.exec(line)?.[1];
    const [, offset, shown = ""] = ROW.exec(chomp(line)) ?? [];
    if (length !== undefined) {
      mark = kind === "SSL data" ? undefined : `${way === "=>" ? ">" : "<"} ${kind}`;
      [end, data] = [Number(length), ""];
      return [undefined];
    }
    if (info !== undefined) return [`* ${info}`];
    if (offset === undefined || mark === undefined) return [line.startsWith("curl: (") ? line : undefined];
    const next = Number.parseInt(ROW.exec(chomp(lines[at + 1]))?.[1] ?? "0", 16) || end;
    const isEnded = !isHex && next - Number.parseInt(offset, 16) > shown.length; // by the line end, which is not shown
    data += isHex ? bytesOf(shown) : isEnded ? `${shown}\r\n` : shown;
    if (next < end) return [undefined];
    const text = isHex ? utf8Of(data) : data.replaceAll(/(?<=[}\]])\.(?=[{[\r]|$)/g, "\n"); // a dot stands for a line feed
    return marked(text, mark);
  });
}

/** The bytes of a row in hexadecimal, each as one character. */
function bytesOf(row: string): string {
  const bytes = HEX.exec(row)?.[1]?.trim().split(" ") ?? [];
  return bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join("");
}

function utf8Of(bytes: string): string {
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}

/** What `curl -v` prints of a header, or of a body; it leaves out that of a request. */
function marked(data: string, mark: string): Transcript {
  if (mark === "> data") return [undefined];
  const lines = data.replace(/\r?\n$/, "").split(/\r?\n/);
  return mark === "< data" ? lines : lines.map((line) => `${mark.charAt(0)} ${line}`);
}

/** `wget -d`; the body follows where it was written to standard output. */
function ofWget(lines: readonly string[]): Transcript {
  let mark = "";
  return lines.map((line) => {
    const text = chomp(line);
    const [, which, edge] = /^---(request|response) (begin|end)---$/.exec(text) ?? [];
    if (which !== undefined) {
      mark = edge === "end" ? "" : which === "request" ? "> " : "< ";
      return undefined;
    }
    if (/^Saving to: /.test(text)) mark = "body";
    else if (/^ +\d+K [ .]|^--\d{4}-/.test(line)) mark = "";
    else if (mark !== "") return mark === "body" ? line : mark + text;
    return undefined;
  });
}

/** A header that nghttp received. */
const RECEIVED = /^\[ *\d+\.\d{3}\] recv \(stream_id=\d+\) /;
const FRAME = /\[ *\d+\.\d{3}\] (?:recv|send) /;

/** Frames of HTTP/2 as nghttp prints them, with bodies between. */
function ofFrames(lines: readonly string[]): Transcript {
  let request: string[] | undefined;
  return lines.map((line) => {
    const received = RECEIVED.exec(line)?.[0];
    if (received !== undefined) return `< ${line.slice(received.length).replace(/^:status: /, "HTTP/2 ")}`;
    const frame = FRAME.exec(line);
    if (frame) {
      request = /send HEADERS/.test(line) ? [] : undefined;
      return frame.index > 0 ? line.slice(0, frame.index) : /recv HEADERS/.test(line) ? "< " : undefined;
    }
    if (!/^ {10}/.test(line)) return /^\[ *\d/.test(line) ? undefined : line;
    const [, name, value = ""] = /^ {10}(:?[\w-]+): (.*)$/.exec(line) ?? [];
    if (request === undefined || name === undefined) return undefined;
    request.push(value);
    if (name === ":method" || name === ":scheme") return undefined;
    if (name === ":path") return `> ${request[0] ?? "GET"} ${value} HTTP/2`;
    return `> ${name.replace(":authority", "host")}: ${value}`;
  });
}

const LITERAL = /^(<-|->|send:|reply:) b?(["'])(.*)\2\r?$/;

/** String literals of Ruby (`<-` was sent) and Python. */
function ofLiterals(lines: readonly string[]): Transcript {
  return lines.flatMap((line) => {
    const [, mark, , literal] = LITERAL.exec(line) ?? [];
    const header = /^header: (.*)$/.exec(line)?.[1];
    if (header !== undefined) return [`< ${header}`];
    if (mark === undefined || literal === undefined)
      return [
        /^(?:opening connection|opened|starting SSL|SSL established|Conn |reading \d+ bytes|read \d+ bytes|[A-Z]+:)/.test(
          line,
        )
          ? undefined
          : line,
      ];
    const text = literal.replaceAll(/\\(r|n|t|x[0-9a-f]{2}|.)/g, (_, escape: string) => unescaped(escape));
    const isSent = mark === "<-" || mark === "send:";
    if (!isSent && mark === "->" && !/\r\n$/.test(text)) return [text];
    if (isSent && !/ HTTP\/\d/.test(text)) return [undefined]; // its body
    return text
      .replace(/\r\n$/, "")
      .split("\r\n")
      .map((each) => `${isSent ? ">" : "<"} ${each}`);
  });
}

function unescaped(escape: string): string {
  if (/^x[0-9a-f]{2}$/.test(escape)) return String.fromCharCode(Number.parseInt(escape.slice(1), 16));
  return { r: "\r", n: "\n", t: "\t" }[escape] ?? escape;
}
