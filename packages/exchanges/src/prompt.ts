/** Reads the command that a person typed before the capture, such as `$ curl -X POST https://…`. */
import type { CapturedRequest, HeaderLine } from "./exchange.ts";

const COMMAND =
  /^(?:##\[group\]Run |[^\s"'{}[\]<>]{0,100}[ \t]?[$%#>❯➜»][ \t]*|[A-Z]:\\[^>\n]{0,200}>[ \t]*)?((?:curl(?:\.exe)?|https?|xh|wget)[ \t].*)$/;
/** Options of curl whose value is the next word, or follows at once. */
const WITH_VALUE = new Set(
  "-A -b -c -C -d -D -e -E -F -h -H -K -m -o -P -Q -r -t -T -u -U -w -x -X -y -Y -z".split(" "),
);
const LONG_WITH_VALUE =
  /^--(?:request(?:-target)?|header|data(?:-ascii|-binary|-raw|-urlencode)?|json|form(?:-string)?|user|user-agent|output(?:-dir)?|url(?:-query)?|proxy(?:-.*)?|preproxy|socks\d\w?(?:-.*)?|cacert|capath|(?:cert|key)(?:-type)?|pass|pinnedpubkey|ciphers|curves|tls13-ciphers|tls-?(?:user|password|authtype|max)|oauth2-bearer|aws-sigv4|login-options|sasl-authzid|service-name|connect-(?:timeout|to)|max-(?:time|redirs|filesize)|cookie(?:-jar)?|referer|resolve|retry(?:-delay|-max-time)?|range|rate|limit-rate|speed-(?:limit|time)|interface|dns-.*|doh-url|noproxy|netrc-file|unix-socket|abstract-unix-socket|local-port|keepalive-time|expect100-timeout|happy-eyeballs-timeout-ms|upload-file|write-out|dump-header|trace(?:-ascii|-config)?|stderr|config|variable|alt-svc|hsts|etag-(?:compare|save)|time-cond|crlfile|engine|egd-file|random-file|method|body-data|post-data|password|http-(?:user|password))$/;
/** Options of HTTPie whose value is the next word. */
const HTTPIE_WITH_VALUE =
  /^(?:-[aAosp]|--(?:auth(?:-type)?|output|style|print|pretty|proxy|timeout|cert|cert-key|verify|session(?:-read-only)?|max-redirects|download-as|format-options))$/;

/** A typed command, and the words of it. */
export interface TypedCommand {
  program: "curl" | "HTTPie" | "wget";
  request: CapturedRequest;
}

/** The last command among the lines before a capture; a backslash at the end of a line goes on with the next. */
export function commandIn(lines: readonly string[]): TypedCommand | undefined {
  const at = lines.findLastIndex((line) => line.length < 20_000 && COMMAND.test(line.trim()));
  if (at === -1) return undefined;
  let text = COMMAND.exec((lines[at] ?? "").trim())?.[1] ?? "";
  for (let next = at + 1; /[\\^`]$/.test(text) && next < lines.length; next++) {
    text = `${text.slice(0, -1)} ${(lines[next] ?? "").trim().replace(/^> /, "")}`;
  }
  const [name = "", ...words] = wordsOf(text);
  if (/^curl/.test(name)) return { program: "curl", request: requestOfCurl(words) };
  if (name === "wget") return { program: "wget", request: requestOfCurl(words) };
  return { program: "HTTPie", request: requestOfHttpie(words) };
}

/** True for text that is only a prompt, with or without the next command. */
export function isPrompt(text: string): boolean {
  const line = text.trim();
  return line === "" || (!line.includes("\n") && line.length < 300 && (/[$%#>❯➜»]$/.test(line) || COMMAND.test(line)));
}

/** The words of a command line as a shell splits them. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(/(?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'\\])+/g)) {
    words.push(word.replaceAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g, (_, a?: string, b?: string) => a ?? b ?? ""));
  }
  return words;
}

function requestOfCurl(words: readonly string[]): CapturedRequest {
  const headers: HeaderLine[] = [];
  let [method, url, implied]: (string | undefined)[] = [];
  for (let at = 0; at < words.length; at++) {
    const [, flag = "", joined] =
      /^(--[a-z][\w.-]*)(?:=(.*))?$/s.exec(words[at] ?? "") ?? /^(-[A-Za-z])(.*)$/s.exec(words[at] ?? "") ?? [];
    const isShort = /^-[A-Za-z]$/.test(flag);
    const takes = isShort ? WITH_VALUE.has(flag) : LONG_WITH_VALUE.test(flag);
    const value = takes ? joined || words[++at] || "" : "";
    if (flag === "") url ??= words[at];
    else if (flag === "-X" || flag === "--request" || flag === "--method") method = value.toUpperCase();
    else if (flag === "-H" || flag === "--header") headers.push(headerIn(value));
    else if (flag === "-u" || flag === "--user") headers.push(["Authorization", basic(value)]);
    else if (flag === "-U" || flag === "--proxy-user") headers.push(["Proxy-Authorization", basic(value)]);
    else if (flag === "--oauth2-bearer") headers.push(["Authorization", `Bearer ${value}`]);
    else if (flag === "--url") url = value;
    else if (/^(?:-[dF]|--(?:data.*|json|form|post-data))$/.test(flag)) implied ??= "POST";
    else if (flag === "-T" || flag === "--upload-file") implied ??= "PUT";
    if (flag === "--head" || flag === "--spider" || (isShort && !takes && /I/.test(words[at] ?? ""))) implied = "HEAD";
    if (flag === "--get" || (isShort && !takes && /G/.test(words[at] ?? ""))) implied = "GET";
  }
  return { method: method ?? implied ?? "GET", ...(url !== undefined && { url }), headers };
}

function requestOfHttpie(words: readonly string[]): CapturedRequest {
  const named = words.filter((word, at) => !word.startsWith("-") && !HTTPIE_WITH_VALUE.test(words[at - 1] ?? ""));
  const hasMethod = /^[A-Z]{3,}$/.test(named[0] ?? "");
  const [url, ...items] = hasMethod ? named.slice(1) : named;
  const hasData = items.some((item) => /^[^=:@]+(?::?=|@)/.test(item) && !item.includes("=="));
  const auth = words[words.findIndex((word) => /^(?:-a|--auth)$/.test(word)) + 1] ?? "";
  const isBearer = words.some((word, at) => /^(?:-A|--auth-type)$/.test(word) && words[at + 1] === "bearer");
  const credentials: HeaderLine[] =
    auth === words[0] ? [] : [["Authorization", isBearer ? `Bearer ${auth}` : basic(auth)]];
  const full = url?.startsWith(":") ? `localhost${url.startsWith(":/") ? url.slice(1) : url}` : url;
  return {
    method: hasMethod ? (named[0] ?? "") : hasData ? "POST" : "GET",
    ...(full !== undefined && { url: full }),
    headers: [...credentials, ...items.flatMap((item) => (/^[\w-]+:[^=]/.test(item) ? [headerIn(item)] : []))],
  };
}

/** RFC 7617, section 2. */
function basic(credentials: string): string {
  return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(credentials)))}`;
}

function headerIn(text: string): HeaderLine {
  const colon = text.indexOf(":");
  return [text.slice(0, Math.max(0, colon)), text.slice(colon + 1).trim()];
}
