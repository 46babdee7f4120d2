/** Turns what clients print when they are asked for everything into lines as `curl -v` prints them. */
import { chomp } from "./message.ts";

/** For each line of a transcript, what `curl -v` would print; undefined where that is nothing. */
type Transcript = (string | undefined)[];

/** True for a text that `verboseOf` turns. */
export function isTranscript(text: string): boolean {
  return (
    /bytes \(0x|^---response begin---|recv \(stream_id=|^reply: '|^-> "HTTP\//m.test(text) &&
    verboseOf(text.split("\n")) !== undefined
  );
}

/** The lines in the form of `curl -v`; undefined where they are no transcript. */
export function verboseOf(lines: readonly string[]): Transcript | undefined {
  const find = (form: RegExp): boolean => lines.some((line) => form.test(line));
  if (find(BLOCK)) return ofTrace(lines);
  if (find(/^---response begin---\r?$/)) return ofWget(lines);
  if (find(RECEIVED)) return ofFrames(lines);
  return find(/^reply: '|^-> "HTTP\//) ? ofLiterals(lines) : undefined;
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
