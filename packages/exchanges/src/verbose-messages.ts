/** Reads `curl -v`: heads marked by `>` and `<` among remarks of curl, with what went to standard output between or behind them. */
import { addHeaderLine, chomp, contentLength, LEAST_WIDTH, startOf, type Message } from "./message.ts";
import { plainMessages } from "./plain-messages.ts";
import { utf8Length } from "./input-text.ts";

export interface VerboseMessages {
  messages: Message[];
  /** True where the connection was encrypted. */
  isSecure: boolean;
}

const END = /^\* (?:Connection #\d+ to host .* left intact|Closing connection\b|shutting down connection #\d+)/;
const GLUED_END =
  /\* (?:Connection #\d+ to host \S+ left intact|Closing connection(?: #?-?\d+)?|shutting down connection #\d+)$/;
const REMARK = /^(?:\* |[{}] \[\d+ bytes data\]$|Warning: )/;
const FAILURE = /^curl: \(\d+\) /;
const SECURE = /^\* +(?:SSL connection|TLSv|ALPN|schannel|Server certificate)/;

/** True for a line that only `curl -v` prints. */
export function isVerbose(line: string): boolean {
  return /^[<>] /.test(line) && startOf(line.slice(2), 0)?.kind === (line.startsWith("<") ? "response" : "request");
}

/** Every message of the lines; a line that is undefined held only progress. */
export function verboseMessages(lines: readonly (string | undefined)[]): VerboseMessages {
  const messages: Message[] = [];
  const outputs = new Map<Message | undefined, PrintedLines>();
  let head: Message | undefined;
  let response: Message | undefined;
  const end = endOfRemarks(lines);
  lines.forEach((line, at) => {
    if (line === undefined) return;
    const mark = at < end && /^[<>](?: |\r*$)/.test(line) ? line.charAt(0) : "";
    const started = mark === "" ? undefined : startOf(line.slice(2), at + 1);
    if (started && isVerbose(line)) {
      messages.push(started);
      head = started;
      if (started.kind === "response") response = started;
    } else if (head && mark === (head.kind === "request" ? ">" : "<")) {
      if (chomp(line.slice(2)) === "" || !addHeaderLine(head, line.slice(2))) head = undefined;
    } else if (head && isRestOfHeader(lines, at)) {
      const header = head.headers.at(-1);
      if (header) header[1] += line.trim();
    } else if (FAILURE.test(line)) return;
    else if (at < end && REMARK.test(chomp(line))) outputOf(outputs, response).whole.push(line);
    else addOutput(outputOf(outputs, response), at < end ? line.replace(GLUED_END, "") : line);
  });
  const last = messages.findLast(({ kind }) => kind === "response");
  for (const message of messages) message.text = textOf(message, outputs.get(message));
  if (last?.text === "") last.text = textOf(last, outputs.get(undefined));
  return { messages, isSecure: lines.some((line) => line !== undefined && SECURE.test(line)) };
}

/** True between two lines of a head, of which a terminal broke the first. */
function isRestOfHeader(lines: readonly (string | undefined)[], at: number): boolean {
  const [before = "", line = "", next = ""] = lines.slice(at - 1, at + 2);
  return (
    before.length >= LEAST_WIDTH &&
    line.length <= before.length &&
    /^[<>] /.test(before) &&
    /^[^\s<>*{}[]/.test(line) &&
    /^[<>](?: |\r*$)/.test(next) &&
    next.charAt(0) === before.charAt(0)
  );
}

interface PrintedLines {
  /** Lines that carry no mark of curl. */
  plain: string[];
  /** These and the ones that may be remarks of curl. */
  whole: string[];
}

function outputOf(outputs: Map<Message | undefined, PrintedLines>, message: Message | undefined): PrintedLines {
  const output = outputs.get(message) ?? { plain: [], whole: [] };
  outputs.set(message, output);
  return output;
}

function addOutput({ plain, whole }: PrintedLines, line: string): void {
  plain.push(line);
  whole.push(line);
}

/** Behind the last remark that ends a connection, everything is output, whatever it begins with. */
function endOfRemarks(lines: readonly (string | undefined)[]): number {
  const end = lines.findLastIndex((line) => line !== undefined && END.test(line));
  const isLast = !lines.slice(end + 1).some((line) => line !== undefined && isVerbose(line));
  return end >= 0 && isLast ? end + 1 : lines.length;
}

/** The lines without the bar that Insomnia puts before each line of a body; undefined where one has none. */
function unbarred(lines: readonly string[]): string[] | undefined {
  const filled = lines.filter((line) => line.trim() !== "");
  return filled.every((line) => line.startsWith("| ")) ? filled.map((line) => line.slice(2)) : undefined;
}

/** With `-i`, the output holds the heads again. */
function textOf({ headers }: Message, output: PrintedLines | undefined): string {
  if (output === undefined) return "";
  const { messages } = plainMessages(output.plain);
  if (messages.length > 0) return messages.at(-1)?.text ?? "";
  const text = (unbarred(output.plain) ?? output.plain).join("\n");
  const length = contentLength(headers);
  if (length === undefined || utf8Length(text) >= length) return text;
  const whole = output.whole.join("\n");
  return text.trim() !== "" && utf8Length(whole) >= length ? whole : text;
}
