/** Reads `wget -S`: heads indented by two spaces among its remarks, and the body where it went to standard output. */
import { addHeaderLine, startOf, type Message } from "./message.ts";

const REQUEST = /^--\d{4}-\d\d-\d\d \d\d:\d\d:\d\d-- +(\S+)\s*$/;
const REMARK =
  /^(?:Resolving |Connecting to |Reusing existing connection|HTTP request sent|Proxy request sent|Length: |Saving to: |Location: .*\[following\]|Authentication selected|Auth-scheme|WARNING: |Spider mode|Retrying\.|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d (?:ERROR \d|\(.*\)| URL:)| *\d+[KM] [ .]*(?:\d+%|=|$)|.{0,30}\d{1,3}%\[.*\])/;

export function isWget(line: string): boolean {
  return REQUEST.test(line);
}

/** Every message of the lines; requests are known by method and address only. */
export function wgetMessages(lines: readonly string[]): Message[] {
  const messages: Message[] = [];
  let body: string[] = [];
  let head: Message | undefined;
  const close = (): void => {
    const last = messages.at(-1);
    if (last) last.text = body.join("\n").replace(/^\n+/, "").trimEnd();
    body = [];
  };
  lines.forEach((line, at) => {
    const [, target] = REQUEST.exec(line) ?? [];
    const started = line.startsWith("  ") ? startOf(line.slice(2), at + 1) : undefined;
    if (target !== undefined) {
      close();
      messages.push({ kind: "request", line: at + 1, method: "GET", target, headers: [], text: "" });
    } else if (started?.kind === "response") {
      close();
      messages.push(started);
      head = started;
      return;
    } else if (head && line.startsWith("  ") && addHeaderLine(head, line.slice(2))) return;
    else if (!REMARK.test(line)) body.push(line);
    head = undefined;
  });
  close();
  return messages;
}
