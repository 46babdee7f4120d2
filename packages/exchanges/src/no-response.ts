/** Tells from what a client says why no response came, and whether the request was sent. */

/** Why no response came. */
export type NoResponseReason =
  /** The name of the host was not found. */
  | "name"
  | "refused"
  | "unreachable"
  /** No connection came about, for whatever reason. */
  | "connection"
  /** No connection came about in time. */
  | "connect timeout"
  /** The connection stood, and no response came in time. */
  | "timeout"
  /** The connection broke. */
  | "broken"
  /** The certificate of the server was not accepted. */
  | "certificate"
  /** Both sides could not agree on TLS. */
  | "tls"
  /** The proxy did not open a way. */
  | "proxy"
  /** The address cannot be used. */
  | "address"
  /** The client had no credentials to send. */
  | "credentials"
  /** The client gave up by itself. */
  | "aborted"
  /** A browser hides it from the page. */
  | "hidden"
  /** A response began, and could not be read to its end. */
  | "incomplete";

/** curl(1), EXIT CODES. */
const CURL: Readonly<Record<number, NoResponseReason>> = {
  1: "address",
  3: "address",
  5: "proxy",
  6: "name",
  7: "refused",
  16: "broken",
  18: "incomplete",
  23: "incomplete",
  28: "timeout",
  35: "tls",
  47: "incomplete",
  51: "certificate",
  52: "broken",
  55: "broken",
  56: "broken",
  58: "certificate",
  59: "tls",
  60: "certificate",
  61: "incomplete",
  63: "incomplete",
  77: "certificate",
  80: "broken",
  91: "certificate",
  92: "broken",
  95: "broken",
  97: "proxy",
};

/** From the most telling words to the vaguest; what a client says around them does not matter. */
const WORDS: readonly (readonly [reason: NoResponseReason, words: RegExp])[] = [
  ["hidden", /blocked by CORS policy|Cross-Origin Request Blocked|ERR_BLOCKED_BY_(?:ORB|CLIENT|RESPONSE)/],
  [
    "credentials",
    /NoCredentialsError|PartialCredentialsError|unable to locate credentials|could not (?:load|find) (?:the )?(?:default )?credentials|no (?:EC2 IMDS role|valid credential sources?) found|unable to load (?:AWS )?credentials|CredentialsProviderError|CredentialUnavailableException|DefaultAzureCredential failed|DefaultCredentialsError/i,
  ],
  [
    "proxy",
    /ProxyError|PROXY_CONNECTION_FAILED|TUNNEL_CONNECTION_FAILED|cannot connect to proxy|unable to connect to proxy|tunneling socket could not be established|(?:received HTTP code|response) \d{3} from proxy|Proxy CONNECT aborted|could not resolve proxy|proxyconnect tcp/i,
  ],
  [
    "certificate",
    /CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|SELF_SIGNED_CERT|UNABLE_TO_(?:VERIFY_LEAF|GET_ISSUER)|ERR_TLS_CERT_ALTNAME_INVALID|ERR_CERT_|CERTIFICATE_VERIFY_FAILED|certificate (?:has expired|verify failed|is not (?:trusted|valid)|signed by unknown authority|is valid for|required)|self[- ]signed certificate|unable to (?:verify the first|get local issuer) certificate|does not match certificate|failed to verify certificate|cannot verify \S+ certificate|certificate is invalid|certificate of \S+ (?:is not trusted|doesn't have a known issuer|has expired)|errors in the certificate chain|x509:|NSURLErrorDomain(?: Code=|, )-120[1-4]|PKIX path|SSLPeerUnverified|SSLCertVerificationError|ClientConnectorCertificateError|trust relationship for the SSL|no alternative certificate subject name|SSL certificate problem|CertificateException|RemoteCertificate|SEC_ERROR|invalid peer certificate/i,
  ],
  // in the middle of a connection, where the request may have been sent
  [
    "broken",
    /SSL_read|SSL_write|unexpected eof while reading|SSLEOFError|EOF occurred in violation|\b(?:read|write) E(?:HOST|NET)UNREACH|ERR_NETWORK_CHANGED/,
  ],
  [
    "connect timeout",
    /UND_ERR_CONNECT_TIMEOUT|ConnectTimeout|connect timed? ?out|(?:ConnectException|NewConnectionError|connect to|dial tcp)[^\n]*timed out|TLS handshake timeout|handshake timed out|ERR_SOCKET_CONNECTION_TIMEOUT|ERR_CONNECTION_TIMED_OUT|\bconnect ETIMEDOUT|dial tcp [^\n]*(?:i\/o timeout|timed out)|HttpConnectTimeout|Net::OpenTimeout|connect timed out|connection attempt failed because|PoolTimeout|waiting for connection|failed to open TCP connection[^\n]*execution expired|NS_ERROR_NET_TIMEOUT/i,
  ],
  [
    "tls",
    /\bEPROTO\b|ERR_SSL_|SSL routines|SSLHandshakeException|handshake failure|TLS handshake|wrong version number|SSL_ERROR|SSL_connect|SSLError|SSLException|SSL connection (?:could not be established|error)|unable to establish SSL|tls: |OpenSSL::SSL|NS_ERROR_NET_INADEQUATE_SECURITY|secure TLS connection was established|SSL error has occurred|NSURLErrorDomain(?: Code=|, )-1200/i,
  ],
  [
    "name",
    /ENOTFOUND|EAI_AGAIN|EAI_NONAME|ENODATA|ERR_NAME_|DNS_PROBE|getaddrinfo|could(?:n't| not) resolve host|unable to resolve host|name or service not known|name resolution|NameResolutionError|no such host|UnknownHost|nodename nor servname|no address associated|failed to lookup address|remote name could not be resolved|ClientConnectorDNSError|name does not resolve|NS_ERROR_UNKNOWN_HOST|no records? found|server misbehaving|dns error|hostname could not be found|NSURLErrorDomain(?: Code=|, )-100[36]/i,
  ],
  [
    "unreachable",
    /EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|ERR_(?:ADDRESS_UNREACHABLE|INTERNET_DISCONNECTED)|no route to host|NoRouteToHost|network is unreachable|host is unreachable|NS_ERROR_OFFLINE|appears to be offline|NSURLErrorDomain(?: Code=|, )-10(?:09|20)/i,
  ],
  [
    "refused",
    /ECONNREFUSED|CONNECTION_REFUSED|connection (?:was )?refused|actively refused|connection to the server \S+ was refused|could(?:n't| not) connect to (?:the )?server|failed to connect to \S+ port|ConnectionRefusedError/i,
  ],
  [
    "incomplete",
    /IncompleteRead|ChunkedEncodingError|ERR_(?:INCOMPLETE_CHUNKED_ENCODING|CONTENT_LENGTH_MISMATCH|CONTENT_DECODING_FAILED|TOO_MANY_REDIRECTS)|UND_ERR_BODY_TIMEOUT|Body Timeout|unexpected EOF\b|peer closed connection without sending complete|ContentLengthMismatch|TooManyRedirects|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|Premature close|ERR_STREAM_PREMATURE_CLOSE|premature end of|terminated$/i,
  ],
  [
    "timeout",
    /ETIMEDOUT|ESOCKETTIMEDOUT|UND_ERR_HEADERS_TIMEOUT|Headers Timeout|ECONNABORTED|ERR_TIMED_OUT|ReadTimeout|WriteTimeout|read timed out|Net::ReadTimeout|time(?:d )?[- ]?out|deadline exceeded|operation has timed out|HttpTimeoutException|execution expired|Did not observe any item|ERR_NETWORK_IO_SUSPENDED|timeout of \d{1,9}ms exceeded|NSURLErrorDomain(?: Code=|, )-1001/i,
  ],
  [
    "aborted",
    /AbortError|ERR_CANCELED|operation was aborted|ERR_ABORTED|UND_ERR_ABORTED|request (?:was )?(?:aborted|cancell?ed)|context canceled|TaskCanceledException|CanceledError|NS_BINDING_ABORTED|user aborted a request|signal is aborted|task was cancell?ed|NSURLErrorDomain(?: Code=|, )-999\b/i,
  ],
  [
    "broken",
    /ECONNRESET|EPIPE|CONNECTION_(?:RESET|CLOSED|ABORTED)|ERR_EMPTY_RESPONSE|ERR_HTTP2|UND_ERR_SOCKET|other side closed|socket hang up|connection (?:was )?(?:reset|aborted|closed|lost|terminated)|broken pipe|forcibly closed|empty reply|RemoteDisconnected|ServerDisconnected|RemoteProtocolError|ConnectionResetError|NoHttpResponse|failed to respond|stream was reset|ProtocolError|unexpected end of stream|server closed|closed before message completed|premature connection close|response ended prematurely|\bEOF\b|NS_ERROR_NET_(?:RESET|INTERRUPT|PARTIAL_TRANSFER)|GOAWAY|underlying connection was closed|not closed cleanly|connection abort|NSURLErrorDomain(?: Code=|, )-1005/i,
  ],
  [
    "address",
    /ERR_INVALID_URL|invalid URL|MissingSchema|InvalidSchema|InvalidURL|unsupported protocol|LocationParseError|ERR_UNSAFE_PORT|ERR_UNKNOWN_URL_SCHEME|UnsupportedProtocol|first path segment in URL cannot contain colon|MalformedURLException|URI is not absolute|invalid request URI/i,
  ],
  [
    "connection",
    /NewConnectionError|EndpointConnectionError|could not connect to the endpoint|ClientConnectorError|httpx\.ConnectError|ConnectException|Faraday::ConnectionFailed|unable to access '|error trying to connect|(?:could not|unable to) connect to (?:the (?:remote )?server|remote host|the address)|NSURLErrorDomain(?: Code=|, )-1004/i,
  ],
  [
    "hidden",
    /\bTypeError: (?:Failed to fetch|Load failed)|\bNetworkError when attempting|\b(?:Failed to fetch|Load failed)[.!]?$|^(?:AxiosError: )?Network Error\b|ERR_NETWORK\b/m,
  ],
];

/** True for the words of a client that never has a response, though they do not say why. */
export function hasNoResponse(error: string): boolean {
  return noResponseReason(error) !== undefined || NEVER.test(error);
}

const NEVER =
  /\bfetch failed\b|\bnet::ERR_FAILED\b|Network request failed|An error occurred while sending the request|\b(?:requests\.exceptions\.ConnectionError|httpx\.(?:ConnectError|NetworkError|ReadError)|ClientConnectionError|ClientConnectorError|ClientOSError|Faraday::ConnectionFailed|ResourceAccessException|ConnectException)\b/;

/** Why no response came, as the words of a client have it; undefined where they do not say it. */
export function noResponseReason(error: string): NoResponseReason | undefined {
  const text = error.slice(0, LONGEST);
  const [, exit, rest = ""] = /\b(?:curl|pycurl\.error)(?:: \(| error )(\d+)\)?[:,]? ?"?([^\r\n]*)/i.exec(text) ?? [];
  if (exit === "28") return reasonOfTimeout(rest);
  const ofCurl = CURL[Number(exit)];
  if (ofCurl !== undefined) return ofCurl === "refused" && /timed? ?out/i.test(rest) ? "connect timeout" : ofCurl;
  if (exit !== undefined) return undefined;
  return WORDS.find(([, words]) => words.test(text))?.[0];
}

const LONGEST = 4000;

/** Of curl: `Connection timed out after …`, `Operation timed out after … with 12 out of 40 bytes received`. */
function reasonOfTimeout(text: string): NoResponseReason {
  if (/^(?:connection|failed to connect|resolving|ssl|proxy)/i.test(text)) return "connect timeout";
  return /with [1-9]\d* (?:out of \S+ )?bytes received/i.test(text) ? "incomplete" : "timeout";
}

const UNSENT: ReadonlySet<NoResponseReason> = new Set([
  "name",
  "refused",
  "unreachable",
  "connection",
  "connect timeout",
  "certificate",
  "tls",
  "proxy",
  "address",
  "credentials",
]);

/** True where the request cannot have been sent: whatever went wrong came before it. */
export function isUnsent(reason: NoResponseReason): boolean {
  return UNSENT.has(reason);
}
