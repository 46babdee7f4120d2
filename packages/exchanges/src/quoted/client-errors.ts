/** Reads what clients of gRPC, Kubernetes, AWS, Azure and Google say of a failure. */
import type { ClientError } from "../client-error.ts";
import type { HeaderLine } from "../exchange.ts";
import { hasMembers, memberAt, textAt } from "../json.ts";
import { percentDecoded } from "../redact/decoded.ts";
import { isSaidByProgram, lastSaid, messageOf } from "./lines-said.ts";

/** What was read: the error, the status where the client names it, and the body where the words stand for one that is known. */
export interface SaidError {
  said: ClientError;
  status?: number;
  body?: object;
}

/** google.rpc.Code, in the order of the numbers. */
const GRPC =
  "OK CANCELLED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND ALREADY_EXISTS PERMISSION_DENIED RESOURCE_EXHAUSTED FAILED_PRECONDITION ABORTED OUT_OF_RANGE UNIMPLEMENTED INTERNAL UNAVAILABLE DATA_LOSS UNAUTHENTICATED".split(
    " ",
  );
/** The HTTP status that google.rpc.Code documents for each. */
const HTTP = [200, 499, 500, 400, 504, 404, 409, 403, 429, 400, 409, 400, 501, 500, 503, 500, 401];

type WordsReader = (text: string) => SaidError | undefined;

const READERS: readonly WordsReader[] = [grpcError, googleError, kubernetesError, awsError, azureError, otherError];

/** The error that a client reports in the text; undefined where none does. */
export function clientErrorIn(whole: string): SaidError | undefined {
  const text = whole.slice(0, LONGEST);
  if (
    !/grpc|rpc error|Rpc failed|ConnectError|twirp|StatusCode|googleapi|google\.api|gcloud|\d [A-Z]|from server|from daemon|AADSTS|^ERROR: \(|logged in|is invalid|error occurred|Service:|operation error|\$metadata|status code:|aws|amazon|azure|RestError|\bCode[:=]/i.test(
      text,
    )
  )
    return undefined;
  for (const read of READERS) {
    const found = read(text);
    if (found) return found;
  }
  return undefined;
}

/** No message of a client is longer. */
const LONGEST = 64 * 1024;

/** Each with the name or number of the code, and the message. */
const GRPC_FORMS: readonly RegExp[] = [
  /\brpc error: code = (\w+) desc = ?([^\r\n]*)/g, // Go
  /\bio\.grpc\.Status(?:Runtime)?Exception: ([A-Z_]+)(?:: ([^\r\n]*))?(?=[\r\n]|$)/g,
  /\bstatus = StatusCode\.([A-Z_]+)\s{1,8}details = "((?:[^"\\]|\\.)*)"/g, // Python
  /\bStatusCode="(\w+)", Detail="((?:[^"\\]|\\.)*)"/g, // .NET
  /\bGRPC::(\w+): \d{1,2}:([^\r\n]*)/g, // Ruby
  /\bgRPC Error \(code: \d{1,2}, codeName: ([A-Z_]+), message: ([^\r\n]*?)(?=, details:|\)$)/gm, // Dart
  /\bstatus: '?(\w+)'?, message: "((?:[^"\\]|\\.)*)", details:/g, // Rust
  /^ERROR:\s+Code: (\w+)\s+Message: ([^\r\n]*)/gm, // grpcurl
  /^ERROR: \(gcloud[\w.-]*\) ([A-Z_]+): ([^\r\n]*)/gm,
  /\bRpc failed with status code (\d{1,2}), error message: ([^\r\n]*)/g, // grpc_cli
  /\bConnectError: \[(\w+)\] ?([^\r\n]*)/g, // Connect for ECMAScript
];

function grpcError(text: string): SaidError | undefined {
  for (const form of GRPC_FORMS) {
    const find = lastSaid(text, form);
    const code = find && grpcCode(find[1] ?? "");
    if (find && code !== undefined) return grpcSaid(code, messageOf(text, find, find[2] ?? ""), detailsIn(text));
  }
  const numbered = lastSaid(text, /(?:^|[\s"'(:])(\d{1,2}) ([A-Z_]{5,20}): ([^\r\n]*)/g); // Node
  const [, number, name = "", message = ""] = numbered ?? [];
  return numbered && GRPC[Number(number)] === name ? grpcSaid(name, messageOf(text, numbered, message)) : undefined;
}

/** The failure that headers or trailers of gRPC tell, whatever the HTTP status (gRPC over HTTP2, Responses). */
export function grpcErrorIn(headers: readonly HeaderLine[]): SaidError | undefined {
  const valueOf = (wanted: string): string | undefined =>
    headers.findLast(([name]) => name.toLowerCase() === wanted)?.[1].trim();
  const number = valueOf("grpc-status") ?? "";
  const code = /^\d{1,2}$/.test(number) && Number(number) > 0 ? GRPC[Number(number)] : undefined;
  const message = valueOf("grpc-message") ?? "";
  return code === undefined ? undefined : grpcSaid(code, percentDecoded(message) ?? message);
}

/** The wait that the details name, which grpcurl prints behind the message. */
function detailsIn(text: string): object[] {
  const delay = /"retryDelay": ?"(\d{1,9}(?:\.\d{1,9})?s)"/.exec(text)?.[1];
  return delay === undefined ? [] : [{ "@type": "type.googleapis.com/google.rpc.RetryInfo", retryDelay: delay }];
}

/** `NotFound`, `NOT_FOUND`, `Canceled`, `5` → `NOT_FOUND`, `CANCELLED`; nothing for OK, and for what is none. */
function grpcCode(name: string): string | undefined {
  if (/^\d+$/.test(name)) return Number(name) > 0 ? GRPC[Number(name)] : undefined;
  const plain = name.replaceAll("_", "").toLowerCase().replace("canceled", "cancelled");
  return GRPC.find((code, number) => number > 0 && code.replaceAll("_", "").toLowerCase() === plain);
}

function grpcSaid(code: string, message: string, details: readonly object[] = []): SaidError {
  const status = HTTP[GRPC.indexOf(code)];
  return {
    said: { client: "gRPC client", code, ...said(message) },
    body: { error: { code: status, status: code, message, ...(details.length > 0 && { details }) } }, // as AIP-193 has it
  };
}

function said(
  message: string | undefined,
  operation?: string,
  requestId?: string,
): Omit<ClientError, "client" | "code"> {
  return {
    ...(message?.trim() && { message: message.trim() }),
    ...(operation?.trim() && { operation: operation.trim() }),
    ...(requestId?.trim() && requestId !== "null" && { requestId: requestId.trim() }),
  };
}

function googleError(text: string): SaidError | undefined {
  const api = lastSaid(
    text,
    /\bgoogleapi: (?:got HTTP response code|Error) ([45]\d\d): ([^\r\n]*?)(?:, (\w+))?(?=[\r\n"]|$)/g,
  );
  if (api) {
    const [, status = "", message, code] = api;
    return { said: { client: "Google API client", code: code ?? status, ...said(message) }, status: Number(status) };
  }
  const core = lastSaid(text, /\bgoogle\.api_core\.exceptions\.(\w+): (?:([45]\d\d) )?([^\r\n]*)/g);
  if (core) {
    const [, name = "", status, message = ""] = core;
    const code = grpcCode(name);
    const known = code === undefined ? undefined : grpcSaid(code, message);
    return {
      ...(known ?? { said: { client: "Google API client", code: name, ...said(message) } }),
      ...(status !== undefined && { status: Number(status) }),
    };
  }
  const http = lastSaid(
    text,
    /<HttpError ([45]\d\d) when requesting (\S+) returned "([^"]*)"(?:[^>]*?'reason': '(\w+)')?/g,
  );
  const [, status = "", , message, code = status] = http ?? [];
  return http && { said: { client: "Google API client", code, ...said(message) }, status: Number(status) };
}

function kubernetesError(text: string): SaidError | undefined {
  const served = lastSaid(text, /\bError from server \((\w+)\): ([^\r\n]*)/g);
  if (served) return kubernetesSaid(served[1] ?? "", messageOf(text, served, served[2] ?? ""));
  const login = lastSaid(text, /^(?:error: )?You must be logged in to the server(?: \(([^\r\n]*)\))?/gm);
  if (login) return kubernetesSaid("Unauthorized", login[0].replace(/^error: /, ""));
  const invalid = lastSaid(text, /^The [A-Z]\w+ "[^"\r\n]+" is invalid: ?([^\r\n]*)/gm);
  return invalid && kubernetesSaid("Invalid", invalid[0]);
}

function kubernetesSaid(reason: string, message: string): SaidError {
  return {
    said: { client: "Kubernetes client", code: reason, ...said(message) },
    body: { kind: "Status", status: "Failure", reason, message },
  };
}

type AwsReader = (find: RegExpExecArray, before: string) => SaidError | undefined;

/** Each begins with words of its own, so that it takes time in proportion to the text; `before` is what stands before them. */
const AWS_FORMS: readonly (readonly [form: RegExp, read: AwsReader])[] = [
  [
    /\bAn error occurred \(([\w.]+)\) when calling the (\w+) operation(?: \([^)\r\n]*\))?: ?([^\r\n]*)/g, // Python
    ([, code = "", operation, message]) => awsSaid(code, message, operation),
  ],
  [
    // Go
    /\boperation error ([\w ]{2,60}: \w+), (?:[^\r\n]{0,300}, )?https? response error StatusCode: ([45]\d\d), RequestID: ([^,\r\n]*),(?: HostID: [^,\r\n]*,)? (?:api error )?(\w+)(?:: ([^\r\n]*))?/g,
    ([, operation, status, requestId, code = "", message]) =>
      awsSaid(code, message, operation?.replace(": ", " "), status, requestId),
  ],
  [
    // Java, first and second version
    /\(Service: ([\w ]+)[;,] Status Code: ([45]\d\d)[;,](?: Error Code: (\w+)[;,])? Request ID: ([\w-]+)/g,
    ([, service, status, code, requestId], before) => {
      const { type, message } = headIn(before.split("\n").at(-1) ?? "");
      return awsSaid(code ?? type ?? status ?? "", message, service, status, requestId);
    },
  ],
  [
    /^\s*status code: ([45]\d\d), request id: ([\w-]+)/gm, // Go, first version
    ([, status, requestId], before) => {
      const { type, message } = headIn(before.trimEnd().split("\n").at(-1) ?? "");
      return type === undefined ? undefined : awsSaid(type, message, undefined, status, requestId);
    },
  ],
  [
    /['"]?\$metadata['"]?: \{\s{0,12}['"]?httpStatusCode['"]?: ([45]\d\d),\s{0,12}['"]?requestId['"]?: ['"]?([\w-]+)/g, // Node
    ([, status, requestId], before) => {
      const heads = before.split("\n").slice(-LINES_BEFORE).map(headIn);
      const { type, message } = heads.findLast((head) => head.type !== undefined) ?? {};
      return type === undefined ? undefined : awsSaid(type, message, undefined, status, requestId);
    },
  ],
  [
    /\bAws::(\w+)::Errors::(\w+)(?: \(|: )([^\r\n]*)/g, // Ruby
    ([, service, code = "", message]) => awsSaid(code, message?.replace(/\)$/, ""), service),
  ],
  [
    /\bAmazon\.(\w+)\.Model\.(\w+): ([^\r\n]*)/g, // .NET
    ([, service, code = "", message]) => awsSaid(code, message, service),
  ],
  [
    /\bError executing "(\w+)" on "[^"\r\n]*"; AWS HTTP error:[^]{0,2000}?\b(\w+) \((?:client|server)\): ([^\r\n]*)/g, // PHP
    ([, operation, code = "", message]) => awsSaid(code, message, operation),
  ],
];

/** Lines of a stack and members of an error, which Node prints before its metadata. */
const LINES_BEFORE = 60;

/** `software.amazon.….ResourceNotFoundException: Not found` in its parts: the last word before a colon, and what follows. */
function headIn(line: string): { type?: string; message?: string } {
  const short = line.slice(-MOST_OF_LINE).trim();
  const [, type, message] = /^(?:.*[\s.:])?([A-Z]\w{2,80}): ([^:]*(?::[^A-Z][^:]*)*)$/.exec(short) ?? [];
  return type === undefined || message === undefined ? { message: short } : { type, message };
}

const MOST_OF_LINE = 1000;

function awsError(text: string): SaidError | undefined {
  for (const [form, read] of AWS_FORMS) {
    const find = lastSaid(text, form);
    const said = find && read(find, text.slice(0, find.index));
    if (said) return said;
  }
  return undefined;
}

function awsSaid(code: string, message?: string, operation?: string, status?: string, requestId?: string): SaidError {
  const ofCode = /^[45]\d\d$/.test(code) ? code : undefined; // of a HEAD, which has no body
  const named = status ?? ofCode;
  return {
    said: { client: "AWS SDK", code: code.replace(/^.*\./, ""), ...said(message, operation, requestId) },
    ...(named !== undefined && { status: Number(named) }),
  };
}

/** Docker says the codes of the registry (OCI Distribution Specification), Microsoft Entra has numbers. */
const OTHERS: readonly (readonly [client: ClientError["client"], form: RegExp])[] = [
  [
    "Docker client",
    /\bError response from daemon: (?:(?:Head|Get) "?\S+: )?(toomanyrequests|unauthorized|denied|manifest unknown|name unknown|pull access denied)\b[:,]?([^\r\n]*)/g,
  ],
  ["Microsoft Entra client", /\b(AADSTS\d{4,8}): ([^\r\n]*?)(?= Trace ID:|[\r\n]|$)/g],
];

function otherError(text: string): SaidError | undefined {
  const twirp = lastSaid(text, /\b(?:twirp error |Twirp::Error<)([a-z_]{5,20}): ([^\r\n]*?)(?=, meta: |>$|[\r\n]|$)/gm);
  if (twirp) {
    const [, code = "", msg = ""] = twirp;
    return { said: { client: "Twirp client", code, ...said(msg) }, body: { code, msg } };
  }
  for (const [client, form] of OTHERS) {
    const find = lastSaid(text, form);
    if (find) return { said: { client, code: (find[1] ?? "").replaceAll(" ", "_"), ...said(find[2]) } };
  }
  return undefined;
}

/** The error object of a client of gRPC or Connect: a number, metadata, and a text of its own. */
export function grpcObject(value: unknown): SaidError | undefined {
  const message = textAt(value, "rawMessage", "details");
  if (message === undefined || !hasMembers(memberAt(value, "metadata"))) return undefined;
  const code = GRPC[Number(memberAt(value, "code"))];
  return code === undefined || code === "OK" ? undefined : grpcSaid(code, message);
}

function azureError(text: string): SaidError | undefined {
  const ofCli = lastSaid(text, /^ERROR: \(([A-Z][A-Za-z]+)\) ([^\r\n]*)(?![^]*^Code:)/gm);
  if (ofCli) return { said: { client: "Azure SDK", code: ofCli[1] ?? "", ...said(ofCli[2]) } };
  const isAzure =
    /\bazure\.core\.exceptions\.|\bAzure\.RequestFailedException\b|^RestError: |\bautorest\/azure\b|^(?:ERROR: )?\(\w+\) [^]*^Code: \w+/m;
  const type = isAzure.exec(text);
  if (!type || !isSaidByProgram(text, type.index) || (text.includes("RestError") && !/\bstatusCode\b/.test(text)))
    return undefined;
  const at = type.index;
  const start = text.slice(text.lastIndexOf("\n", at) + 1);
  const code =
    /^Code: ?(\w+)/m.exec(text)?.[1] ??
    /\bError ?Code: ?(\w+)/.exec(text)?.[1] ??
    /["']?\bcode["']?: ["'](\w+)["']/.exec(text)?.[1] ??
    /\bCode="(\w+)"/.exec(text)?.[1];
  const status =
    /^Status: ([45]\d\d)\b/m.exec(text)?.[1] ?? /\b[sS]tatus(?:Code)?["']?[:=] ?([45]\d\d)\b/.exec(text)?.[1];
  const message =
    /^Message: ?([^\r\n]*)/m.exec(text)?.[1] ??
    /\bMessage="([^"]*)"/.exec(text)?.[1] ??
    /: (?:\(\w+\) )?([^\r\n]*)/.exec(start)?.[1];
  const requestId = /\b(?:x-ms-request-id|RequestId)["']?: ?["']?([\w-]+)/i.exec(text)?.[1];
  if (code === undefined && status === undefined) return undefined;
  return {
    said: { client: "Azure SDK", code: code ?? status ?? "", ...said(message, undefined, requestId) },
    ...(status !== undefined && { status: Number(status) }),
  };
}
