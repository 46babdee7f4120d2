/** Finds the status of a failure in what clients, shells and people write of it. */

const PHRASES =
  "Bad Request|Unauthori[sz]ed|Payment Required|Forbidden|Not Found|Method Not|Not Acceptable|Proxy Auth|Request Time|Conflict|Gone|Length Required|Precondition|Payload|Request Entity|Content Too|URI Too|Unsupported|Range Not|Expectation|Misdirected|Unprocessable|Locked|Failed Dep|Too Early|Upgrade|Too Many|Request Header|Unavailable For|Internal|Not Implemented|Bad Gateway|Service Un|Gateway Time|HTTP Version|Insufficient|Network Auth|Client Error|Server Error";

/** From the plainest to the vaguest. A success is never taken from words. */
const PATTERNS: readonly RegExp[] = [
  /^[ \t]*(?:<-- |<< )?HTTP\/\d(?:\.\d)?"? +([45]\d\d)\b/m,
  /\bHTTP\/\d(?:\.\d)?"? ([45]\d\d)\b/,
  /"HTTP\/\d(?:\.\d)?", ?([45]\d\d)\b/, // Erlang
  /<Response \[([45]\d\d)\b/,
  /<-- ([45]\d\d)\b/,
  /\bnpm (?:ERR!|error) code E([45]\d\d)\b/,
  /\bhttp[ _-]?(?:status|response|error)?[ _-]?(?:code)?["']?\s{0,12}[:=]?\s{0,4}["'([]?([45]\d\d)\b(?![.-]\d)/i,
  /\bstatus(?:[ _-]?code)?["']?\s{0,12}(?:[:=]|is|was|of)?\s{0,4}["'([]?([45]\d\d)\b(?![.-]\d)/i,
  new RegExp(`\\b([45]\\d\\d)\\b[ :)('"-]{0,5}(?:${PHRASES})`, "i"),
  /\b([45]\d\d), message='/, // of aiohttp
  /(?:^[ \t]{1,8}\[|\bhttp\.codes\.|\[code:count\][^\n]{0,200}?[ \t])([45]\d\d)(?:\][ \t]{1,8}\d{1,12} responses|:[ .]{1,80}\d|:\d)/m, // counts of load generators
  /^(?:int\(|\((?:GET|HEAD|POST|PUT|PATCH|DELETE) \S{1,2000}\) )([45]\d\d)\)?$/m, // var_dump of PHP, a response of Java
  /\bInvoke-(?:RestMethod|WebRequest)[ :][^\n]{0,200}?\(([45]\d\d)\)/, // in any language
  /Exception: \(([45]\d\d)\)\s{1,4}Reason:/, // of clients that are generated for Python
  /\breqwest::Error \{[^\r\n]{0,200}?\bkind: Status\(([45]\d\d)\b/,
  /\b(?:API|Api|HTTP|Http|Client|Server|Request|Response|Status|Service|Fetch)\w{0,60}?(?:Error|Exception)(?:\(|: )["']?([45]\d\d)\b(?![.-]\d|\s*(?:ms|s|bytes)\b)/,
  // of assertions in tests
  /\b(?:received|actual(?: value is)?|but (?:was|is))(?::\s{0,4}|\s<|:<|\s)([45]\d\d)\b(?![.-]\d|\s*(?:ms|s|bytes)\b)/i,
  /\bexpected ([45]\d\d) to (?:be|equal|eql)\b/i,
  /\b(?:response|returned|error|code|answered|failed|responded|got)\b(?: error| code| occurred| with)?[ :=]{0,3}["'([]?([45]\d\d)\b(?![.-]\d|\s*(?:ms|s|bytes)\b)/i,
];

/** What nginx writes to its log of errors, with the status that it answers then. */
const OF_NGINX: readonly (readonly [words: RegExp, status: number])[] = [
  [/ upstream timed out \(/, 504],
  [/ client intended to send too large body/, 413],
  [
    / (?:no live upstreams|upstream prematurely closed connection|upstream sent (?:invalid|no valid|too big) |connect\(\) (?:to \S{1,100} )?failed \(|SSL_do_handshake\(\) failed \()/,
    502,
  ],
];

/** What Apache writes to its log of errors, by number, with the status that it answers then. */
const OF_APACHE: readonly (readonly [words: RegExp, status: number])[] = [
  [/\bAH01(?:102|110): /, 502],
  [/\bAH(?:00957|01114): /, 503],
  [/\bAH01(?:630|797): /, 403],
  [/\bAH0161[78]: /, 401],
  [/\bAH00128: /, 404],
];

/** What a test wanted is not what came, of which it speaks behind a word such as `got`; of `expected 404 to be 200`, the first came. */
const WANTED =
  /\b(?:expect(?:ed|s)?|want(?:ed|s)?|should (?:be|have been))\b(?:(?!\b(?:but|got|was|were|received|returned|actual|saw|instead)\b)[^\d\r\n]){0,30}(?:HTTP\/\d(?:\.\d)? )?\b\d{3}\b(?!['")\]]? to\b)/gi;

/** The status of a failure that the text speaks of; undefined where it speaks of none. */
export function failureIn(text: string): number | undefined {
  const start = text.slice(0, LONGEST).replaceAll(WANTED, "");
  if (/^\d{4}\/\d\d\/\d\d [\d:]{8} \[\w+\] \d+#\d+: /m.test(start))
    return OF_NGINX.find(([words]) => words.test(start))?.[1];
  const ofApache = OF_APACHE.find(([words]) => words.test(start))?.[1];
  if (ofApache !== undefined) return ofApache;
  for (const pattern of PATTERNS) {
    const status = pattern.exec(start)?.[1];
    if (status !== undefined) return Number(status);
  }
  return undefined;
}

/** The same, of what stands before and behind a body: there, a number alone is enough. */
export function failureAround(before: string, behind: string): number | undefined {
  const said = failureIn(before.slice(-LONGEST)) ?? failureIn(behind);
  if (said !== undefined) return said;
  const status =
    /(?:^|[\s([])([45]\d\d)[\s:"'([\-–]{0,6}$/.exec(before.slice(-100))?.[1] ??
    /^[\s"')\]]{0,6}([45]\d\d)(?:[ \t]{1,4}(?:https?:\/\/\S{1,2000}|\d[\d.]{0,20}m?s?)){0,6}\s*$/.exec(
      behind.slice(0, 2500),
    )?.[1];
  return status === undefined ? undefined : Number(status);
}

const LONGEST = 20_000;
