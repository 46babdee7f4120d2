/** Says in a sentence what an HTTP status means, where no family says it. */

/** RFC 9110, section 15; RFC 6585; and what proxies answer in place of a service. */
const STATUSES: Readonly<Record<number, readonly [phrase: string, meaning: string]>> = {
  300: ["Multiple Choices", "The resource has several forms; the caller chooses one."],
  301: ["Moved Permanently", "The resource has a new address for good; use that of the Location header from now on."],
  302: ["Found", "The resource is at another address for now; follow the Location header."],
  303: ["See Other", "The result is at another address; fetch it there with GET."],
  304: ["Not Modified", "The copy that the caller has is still good; there is no new body."],
  307: [
    "Temporary Redirect",
    "Send the same request, with its method and body, to the address in the Location header.",
  ],
  308: ["Permanent Redirect", "Send the same request to the address in the Location header, now and from now on."],
  400: ["Bad Request", "The request itself is at fault."],
  401: ["Unauthorized", "The credentials are missing, wrong or expired."],
  402: ["Payment Required", "The account has to pay before this is possible."],
  403: ["Forbidden", "The caller may not do this."],
  404: ["Not Found", "There is nothing at this address, or the caller may not know of it."],
  405: ["Method Not Allowed", "The address exists, and does not take this method."],
  406: ["Not Acceptable", "There is no answer in a form that the Accept header allows."],
  407: ["Proxy Authentication Required", "A proxy on the way wants credentials."],
  408: ["Request Timeout", "The request came too slowly, and was given up."],
  409: ["Conflict", "The request contradicts the present state."],
  410: ["Gone", "What was at this address is gone for good."],
  411: ["Length Required", "The request needs a Content-Length header."],
  412: ["Precondition Failed", "The state is not the one on which the request depends."],
  413: ["Content Too Large", "The body of the request is too large."],
  414: ["URI Too Long", "The address is too long."],
  415: ["Unsupported Media Type", "The body of the request has a type that is not taken here."],
  416: ["Range Not Satisfiable", "The range that was asked for does not exist."],
  417: ["Expectation Failed", "The Expect header cannot be met."],
  421: ["Misdirected Request", "The request went to a server that does not answer for this host."],
  422: ["Unprocessable Content", "The body is well formed, and its content is not acceptable."],
  423: ["Locked", "The resource is locked."],
  424: ["Failed Dependency", "Another request on which this one depends has failed."],
  425: ["Too Early", "The request might be a replay; send it again once the connection stands."],
  426: ["Upgrade Required", "The server wants another protocol."],
  428: ["Precondition Required", "The request has to name the state on which it depends, with If-Match for instance."],
  429: ["Too Many Requests", "The caller sends more than it may."],
  431: ["Request Header Fields Too Large", "The headers of the request are too large."],
  451: ["Unavailable For Legal Reasons", "The law forbids the answer."],
  500: ["Internal Server Error", "Something failed inside the service."],
  501: ["Not Implemented", "The service does not know this method at all."],
  502: ["Bad Gateway", "A server on the way got no usable answer from the one behind it."],
  503: ["Service Unavailable", "The service cannot answer at present: overload or maintenance."],
  504: ["Gateway Timeout", "A server on the way waited too long for the one behind it."],
  505: ["HTTP Version Not Supported", "The server does not speak this version of HTTP."],
  507: ["Insufficient Storage", "The server has no room for what the request would store."],
  508: ["Loop Detected", "The server found a loop."],
  511: ["Network Authentication Required", "The network itself wants a login, as in a hotel."],
  520: ["Web server returned an unknown error", "Cloudflare got an answer from the service that it cannot understand."],
  521: ["Web server is down", "The service refused the connection from Cloudflare."],
  522: ["Connection timed out", "Cloudflare could not connect to the service in time."],
  523: ["Origin is unreachable", "Cloudflare found no way to the service."],
  524: [
    "A timeout occurred",
    "Cloudflare connected to the service, and got no answer in time. The request may have been carried out.",
  ],
  525: ["SSL handshake failed", "Cloudflare and the service could not agree on TLS."],
  526: ["Invalid SSL certificate", "Cloudflare does not accept the certificate of the service."],
  530: ["Origin error", "Cloudflare could not find the service; the body names an error from 1000 on."],
};

const CLASSES = [
  "",
  "The request goes on.",
  "The request succeeded.",
  "The caller has to do something more, such as follow a redirect.",
  "The request is at fault, or the caller may not make it.",
  "The service, or a server on the way to it, failed.",
];

/** The phrase of a status, `Bad Gateway`; undefined where it has none. */
export function statusPhrase(status: number): string | undefined {
  return STATUSES[status]?.[0];
}

/** The status with this phrase, in any case. */
export function statusOfPhrase(phrase: string): number | undefined {
  const [status] = Object.entries(STATUSES).find(([, [own]]) => own.toLowerCase() === phrase.toLowerCase()) ?? [];
  return status === undefined ? undefined : Number(status);
}

/** What a status means; of one that nobody has defined, what its class means. */
export function statusMeaning(status: number): string {
  return STATUSES[status]?.[1] ?? CLASSES[Math.min(5, Math.floor(status / 100))] ?? "";
}
