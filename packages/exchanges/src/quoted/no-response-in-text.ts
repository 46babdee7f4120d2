/** Finds in a text what a client says where no response came. */
import { isSaidByProgram } from "./lines-said.ts";
import { hasNoResponse, noResponseReason } from "../no-response.ts";

const NAMES =
  "requests\\.exceptions|urllib3\\.exceptions|urllib\\.error|httpx|httpcore|aiohttp\\.client_exceptions|aiohttp|botocore\\.exceptions|socket|ssl|http\\.client|java\\.net(?:\\.http)?|javax\\.net\\.ssl|java\\.io|java\\.nio\\.\\w+|org\\.apache\\.http(?:\\.\\w+)*|org\\.apache\\.hc\\.\\w+(?:\\.\\w+)*|okhttp3(?:\\.\\w+)*|org\\.springframework\\.web(?:\\.\\w+)*|java\\.util\\.concurrent|feign|reactor\\.netty[.\\w]*|io\\.netty[.\\w]*|System\\.Net(?:\\.\\w+)*|System\\.Threading\\.Tasks|System\\.Security\\.Authentication|Errno|Net|Faraday|OpenSSL::SSL|HTTP|RestClient|Excon|GuzzleHttp\\\\Exception|google\\.auth\\.exceptions|azure\\.core\\.exceptions|azure\\.identity";
/** errno(3), as strerror(3) prints it wherever a program puts it. */
const ERRNO =
  "(?:Connection (?:reset by peer|refused|timed out)|Broken pipe|No route to host|Network is unreachable|Software caused connection abort)";
const CODES =
  "E[A-Z]{4,20}|EAI_[A-Z]+|UND_ERR_[A-Z_]+|CERT_[A-Z_]+|[A-Z_]*SELF_SIGNED_CERT[A-Z_]*|UNABLE_TO_[A-Z_]+|ERR_(?:TLS|SSL|SOCKET|NETWORK|CANCELED|INVALID_URL|STREAM_PREMATURE_CLOSE)[A-Z_]*";

/** What clients say without the name of an error, as a page or a log shows it: a line that ends with it. */
const MESSAGES = [
  "timeout of \\d{1,9}ms exceeded", // axios
  "(?:net::)?ERR_[A-Z_]{3,60}|Failed to fetch|Load failed|NetworkError when attempting to fetch resource|Network Error|Network request failed", // browsers, React Native
  "(?:The|This) operation was aborted(?: due to timeout)?|The user aborted a request|signal (?:is aborted without reason|timed out)", // fetch
  `${ERRNO}(?: \\((?:os error )?\\d{1,5}\\))?`,
  "The timeout specified has expired(?: \\(\\d{1,5}\\))?|Unable to connect to remote host|Unexpected network read error; connection aborted|Could not connect to the address \\S{1,100}|unexpected EOF|(?:Connection refused|Premature connection close|(?:Connect|Inactivity|Request) timeout) at \\S{1,400} line \\d{1,9}",
  "The SSL connection could not be established, see inner exception|(?:A task|The operation) was canceled|The request was canceled due to the configured HttpClient\\.Timeout of [\\d.,]{1,12} seconds elapsing|An error occurred while sending the request|No such host is known|Unable to connect to the remote server|The operation has timed out|The response ended prematurely", // .NET
  "The Internet connection appears to be offline|Could not connect to the server|The request timed out|The network connection was lost|A server with the specified hostname could not be found|An SSL error has occurred and a secure connection to the server cannot be made", // Apple
  "HTTP/2 stream (?:\\d{1,9} )?was not closed cleanly[^\\n]{0,200}", // curl
].join("|");

/** Forms in which programs print it. Each begins a line, or what a program put before it. */
const FORMS: readonly RegExp[] = [
  new RegExp(
    `(?:^|[\\s"'(:>\\[])(?:connect|read|write|getaddrinfo|query[A-Z]\\w*|shutdown|recv|send) (?:${CODES})\\b`,
    "g",
  ), // Node
  new RegExp(`\\bcode: ['"](?:${CODES})['"]`, "g"),
  new RegExp(`\\bcode['"]?: ?['"](?:${CODES})['"]`, "g"),
  /(?:^|[\s"':(])TypeError: (?:fetch failed|terminated|Failed to fetch|Load failed|NetworkError when attempting to fetch resource|Invalid URL)/gm,
  /(?:^|[\s"':(])(?:AbortError|TimeoutError|CanceledError|AxiosError|FetchError|ConnectTimeoutError|HeadersTimeoutError|BodyTimeoutError|SocketError|RequestError|StatusRuntimeException): \S/gm,
  /^\[?DOMException \[(?:TimeoutError|AbortError)\]: |(?:^|: )Error: timeout[ \t]*$/gm,
  /^(?:(?:[A-Za-z_]\w{0,60}\.){1,6}\w{0,60}Timeout(?:Error|Exception)?|(?:Connect|Read|Write|Pool)Timeout|(?:Socket)?Timeout(?:Error|Exception)|ConnectError|ReadError|RemoteProtocolError)(?:: \S|[ \t]*$)/gm, // Python, at the end of a traceback; without more, `RequestTimeout` is a code
  /(?:^|: |\bundefined )(?:Error: )?(?:socket hang up|self[- ]signed certificate|certificate has expired|unable to (?:verify the first|get local issuer) certificate|Client network socket disconnected|Hostname\/IP does not match)/gm,
  /^(?:[^\n]{0,200}\b)?net::ERR_[A-Z_]+(?= at \S+:\/\/|\s*$)/gm, // browsers
  /^(?:Access to (?:fetch|XMLHttpRequest) at '|Cross-Origin Request Blocked: )/gm,
  /\bcURL error \d{1,2}: /g,
  /\bError Domain=(?:NSURLErrorDomain|kCFErrorDomainCFNetwork|NSPOSIXErrorDomain) Code=-?\d/g, // Apple
  new RegExp(
    `(?:^|[\\s"'(:;<])(?:${NAMES})(?:[.:\\\\]{1,2}\\w{0,60}){0,6}?(?:Error|Exception|Timeout|Disconnected|Refused|Failed|Read|E[A-Z]{4,20}|gaierror|timeout)\\w*(?:: ?\\S| \\(|\\)|[\\r\\n]|$)`,
    "gm",
  ),
  /(?:^|[\s"'(:])(?:ConnectionRefusedError|ConnectionResetError|ConnectionAbortedError|BrokenPipeError|RemoteDisconnected|SocketError|SSLError|SSLCertVerificationError|NewConnectionError|MaxRetryError|NameResolutionError|ReadTimeoutError|NoCredentialsError|CredentialsProviderError)(?:: |\()/gm,
  new RegExp(
    `(?:^|[\\w)\\]!]: |\\] |\\b(?:ERROR|WARN|FATAL|undefined|null) |\\d:\\d\\d(?:[.,]\\d{1,9})? )(?:${MESSAGES})[.!]?[ \\t]*$`,
    "gim",
  ),
  /(?:^|[\s"'(:=])(?:HTTPS?ConnectionPool\(host=|NSURLErrorDomain(?: Code=|, )-?\d|Unable to resolve host ")/gm,
  /(?:^|[\s":])(?:dial|read|write) tcp[46]?(?: |: ?)\S/gm, // Go
  /(?:^|[\s":])(?:Get|Post|Put|Patch|Delete|Head) "https?:\/\/[^"\s]+": /gm,
  /(?:^|: )(?:context (?:deadline exceeded|canceled)|net\/http: |x509: |tls: |proxyconnect tcp)/gm,
  /^(?:Unable to connect to the server: |The connection to the server \S+ was refused|Unable to locate credentials|Could not connect to the endpoint URL)/gm,
  /\berror sending request for url \(/g, // Rust
  /\berror trying to connect: |\btcp connect error: |\bhyper::Error\(/g,
  /^(?:Invoke-\w+|irm|iwr) ?: (?:The (?:remote name|operation|underlying|request)|Unable to connect|No such host|No connection)/gm,
  /^http: (?:error|LogLevel\.ERROR): (?:\w*Error|Request timed out|Too many)/gm, // HTTPie
  /^wget: unable to resolve host|^(?:Connecting|Resolving) [^\n]{1,300}failed: |^Unable to establish SSL connection|^ERROR: (?:cannot verify |The certificate of )/gm,
  new RegExp(`\\b(?:npm (?:ERR!|error) (?:code|errno)|Error:? \\[?)\\s?(?:${CODES})\\b`, "g"),
  new RegExp(`[ (:]${ERRNO}(?=\\)|:| \\(\\d| - | at \\S{1,400} line \\d| in \\S{1,400} on line \\d)`, "gm"),
  /(?:^|[\s"'(:])(?:Failed to connect to \S{1,300} port \d|(?:Operation|Connection) timed out after \d{1,12} milliseconds|Could not resolve host: |Empty reply from server|SSL certificate problem: |Recv failure: |transfer closed with \d|Idle timeout reached for ")/gm, // libcurl
  /^pycurl\.error: \(\d/gm,
  /\berror:[0-9A-F]{8}:(?:SSL routines|system library):/g, // OpenSSL
  /^500 (?:Can't connect to \S|read timeout|Server closed connection|Status read failed|write failed)/gm, // of LWP for Perl, which has no status of its own for it
  /^ssh: connect to host|^fatal: unable to access '/gm,
];

/** More lines say nothing more. */
const MOST = 3;

export interface ClientWords {
  text: string;
  /** Index of the first line of them. */
  start: number;
}

/** The words of a client that got no response; undefined where no program says so. */
export function noResponseIn(whole: string): ClientWords | undefined {
  const text = whole.slice(0, LONGEST);
  const found = new Map<number, string>();
  for (const form of FORMS)
    for (const { index, 0: words } of text.matchAll(form)) {
      const at = index + (/^\s/.test(words) ? 1 : 0);
      if (!isSaidByProgram(text, at)) continue;
      const start = text.lastIndexOf("\n", at - 1) + 1;
      found.set(start, lineAt(text, start));
    }
  const ordered = [...found].sort(([a], [b]) => a - b);
  const lines = ordered.map(([, line]) => line);
  const [first] = ordered;
  if (!first || !lines.some(hasNoResponse)) return undefined;
  const telling = lines.filter((line) => noResponseReason(line) !== undefined);
  const said = [...new Set([first[1], ...telling, ...lines])].slice(0, MOST);
  return { text: said.join("; "), start: first[0] };
}

const LONGEST = 64 * 1024;
const LONGEST_LINE = 400;

/** Where Ruby says that an error was raised. */
const OF_RUBY = /^\S{1,400}:\d{1,9}:in [`'][^'\n]{0,200}': /;

function lineAt(text: string, start: number): string {
  const line = text.slice(start).split("\n", 1)[0] ?? "";
  const plain = line
    .replace(OF_RUBY, "")
    .trim()
    .replace(/(?<![,{\s])[,{\s]+$/, "");
  return plain.length > LONGEST_LINE ? `${plain.slice(0, LONGEST_LINE)}…` : plain;
}
