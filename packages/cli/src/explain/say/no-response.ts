/** Writes for a person what to do where no response came: what the words of the client mean, and whether the request may have been carried out. */
import type { CapturedExchange, NoResponseReason } from "@faultline/exchanges";
import { noResponseOut } from "../know/no-response-out.ts";
import { hiddenSecrets } from "../know/secrets.ts";
import { pointed, paragraphs } from "./wording.ts";
import type { Titled } from "./written.ts";

interface ReasonSaying {
  means: string;
  todo: readonly string[];
}

const SAYINGS: Readonly<Record<NoResponseReason, ReasonSaying>> = {
  name: {
    means: "The name of the host was not found (DNS).",
    todo: [
      "Compare the name with the one that was meant, letter by letter.",
      "Check that this machine has a network, and that the name is known in it: a VPN, a container or a cluster may have a DNS of its own.",
    ],
  },
  refused: {
    means: "The host answered that nothing listens at this port, or a firewall refuses the connection.",
    todo: [
      "Check the host and the port, and whether the service runs there.",
      "In a container, `localhost` is the container itself, not the machine around it.",
    ],
  },
  unreachable: {
    means: "There is no way to the host through the network.",
    todo: ["Check the network, the VPN and the routes of this machine."],
  },
  connection: {
    means: "No connection to the host came about; the words of the client do not say why.",
    todo: ["Try the same address with `curl -v`, which says whether the name, the port or TLS is at fault."],
  },
  "connect timeout": {
    means: "No connection came about in time: the host is down or too busy, or a firewall drops what is sent to it.",
    todo: ["Check the host, the port and the firewalls in between; from inside the network, too."],
  },
  timeout: {
    means: "The client waited for an answer and gave up; the service may still be at work.",
    todo: [
      "Find out first whether the request was carried out: read what it should have changed.",
      "If the service needs this long, give the client more time, or ask for less at once.",
    ],
  },
  broken: {
    means: "The connection broke before an answer came: the service, or something in between, closed it.",
    todo: [
      "Find out first whether the request was carried out: read what it should have changed.",
      "If it happens after a pause, a connection was reused that the other side had closed: let the client keep it for a shorter time.",
    ],
  },
  certificate: {
    means:
      "The client does not trust the certificate of the server: it has expired, is for another name, or is signed by nobody whom the client knows.",
    todo: [
      "Look at its dates and names: openssl s_client -connect <host>:443 -servername <host>",
      "Check the clock of this machine; behind a proxy of a company, give the client its root certificate.",
      "Do not turn verification off: the credentials would go to whoever answers.",
    ],
  },
  tls: {
    means: "Client and server could not agree on TLS.",
    todo: [
      "Check that the port speaks TLS: `https` to a port for `http` looks like this.",
      "Compare the versions of TLS that both sides allow; a proxy in between may break it.",
    ],
  },
  proxy: {
    means: "The proxy could not be reached, or did not open the way to the service.",
    todo: ["Check the settings of the proxy (HTTPS_PROXY, NO_PROXY) and its credentials."],
  },
  address: {
    means: "The client cannot use the address.",
    todo: ["Check the URL: its scheme, its host, and what was put into it from variables."],
  },
  credentials: {
    means: "The client has no credentials, so it sent nothing.",
    todo: [
      "Log in or set the credentials where the client looks for them: environment, file, profile, or role of the machine.",
    ],
  },
  aborted: {
    means: "The client gave up by itself: the program, or its time limit, cancelled the request.",
    todo: ["Find out first whether the request was carried out: read what it should have changed."],
  },
  hidden: {
    means:
      "The browser hides from the page what happened: CORS forbids the answer, or something blocked or broke the request. A response may have come.",
    todo: [
      "Look into the console and the network panel of the browser: the status and the reason are there.",
      "For CORS, the service has to allow the origin of the page; no change in the page helps.",
    ],
  },
  incomplete: {
    means: "A response began, and the client could not read it to its end.",
    todo: ["Look at what came, with `curl -i` for instance: status and headers may tell it all."],
  },
};

const UNKNOWN: ReasonSaying = {
  means: "The client had no response from the service; its words do not say why.",
  todo: ["Try the same address with `curl -v`, which says at which step it stops."],
};

/** RFC 9110, section 9.2.2. */
const IDEMPOTENT = /^(?:GET|HEAD|OPTIONS|TRACE|PUT|DELETE)$/;

export function noResponse(exchange: CapturedExchange): Titled {
  const { error = "", request } = exchange;
  const { reason = null, maybeSent = true } = noResponseOut(exchange) ?? {};
  const { means, todo } = reason === null ? UNKNOWN : SAYINGS[reason];
  const title =
    reason === "incomplete" || reason === "hidden"
      ? "No whole response reached the client, so no error of the API is known"
      : "No response came, so this is no error of the API";
  const parts = [
    paragraphs("Client says", 0, [hiddenSecrets(error)]),
    paragraphs("Which means", 0, [means]),
    pointed("What to do", 0, todo),
    paragraphs("Retry", 0, [retryOf(reason, maybeSent, request?.method)]),
  ];
  return { title, parts };
}

function retryOf(reason: NoResponseReason | null, maybeSent: boolean, method: string | undefined): string {
  if (!maybeSent) {
    const when = PASSING.has(reason ?? "") ? "and may help after a pause" : "and helps only once this is mended";
    return `Safe for every method, because the request was not sent, ${when}.`;
  }
  const unknown = "Nobody knows whether the request was carried out.";
  if (method === undefined)
    return `${unknown} Safe for GET, HEAD, PUT and DELETE, after a pause; a POST or PATCH only with an idempotency key, or if doing it twice does no harm.`;
  if (IDEMPOTENT.test(method)) return `Yes, after growing pauses: a ${method} may be carried out twice.`;
  return `Not a ${method} by itself. ${unknown} Only with an idempotency key, or if doing it twice does no harm.`;
}

const PASSING: ReadonlySet<string> = new Set([
  "refused",
  "unreachable",
  "connection",
  "connect timeout",
  "proxy",
  "name",
]);
