/** Recognises protocols over HTTP that prescribe the status, so that it says nothing of what went wrong. */
import type { ErrorEntry } from "@faultline/catalog";
import { isRecord, recordOf } from "@faultline/catalog/pure";

interface Protocol {
  /** True where the members of the error's body are those of the protocol. */
  isOf: (error: ErrorEntry) => boolean;
  /** The statuses that it prescribes whatever has happened. */
  statuses: readonly number[];
}

const PROTOCOLS: readonly Protocol[] = [
  // SOAP 1.1, section 6.2, has 500 for every fault; SOAP 1.2, part 2, table 20, has 400 for the sender's.
  { isOf: isSoapFault, statuses: [400, 500] },
  // JSON-RPC 2.0 is silent on HTTP; its drafts for HTTP have 500 for bad parameters and for text that is no JSON.
  { isOf: isJsonRpc, statuses: [400, 404, 500] },
  // RFC 6749, section 5.2, and RFC 8628, section 3.5, have 400 for whatever the token endpoint refuses.
  { isOf: isOAuth, statuses: [400] },
  // GraphQL over HTTP, section 6.4, has 400 and 500 only for requests that were not run.
  { isOf: isGraphQl, statuses: [400, 500] },
];

/** Leaves out the statuses that the protocol of the error's body prescribes. */
export function freelyChosen<Key extends { statuses: readonly number[] }>(
  error: ErrorEntry,
  keys: readonly Key[],
): Key[] {
  const prescribed = PROTOCOLS.filter(({ isOf }) => isOf(error)).flatMap((protocol) => protocol.statuses);
  return keys
    .map((key) => ({ ...key, statuses: key.statuses.filter((status) => !prescribed.includes(status)) }))
    .filter(({ statuses }) => statuses.length > 0);
}

/** The path of the first member of a body in which codes stand, as a text. */
function codePathOf({ envelope }: ErrorEntry): string {
  const member = envelope?.codes.find(({ kind }) => kind === "member");
  return member?.kind === "member" ? member.path.join("/") : "";
}

/** An envelope with a fault in its body; prefixes of the names are free. */
function isSoapFault(error: ErrorEntry): boolean {
  const path = codePathOf(error).replaceAll(/[^/]*:/g, "");
  return /^Envelope\/Body\/Fault\/(?:faultcode|detail|Code|Detail)(?:\/|$)/.test(path);
}

function isJsonRpc({ schema }: ErrorEntry): boolean {
  const { jsonrpc } = recordOf(schema.properties);
  return isRecord(jsonrpc) && (jsonrpc["const"] === "2.0" || String(jsonrpc["enum"]) === "2.0");
}

/** The members of RFC 6749, section 5.2, of which `error` tells errors apart. */
function isOAuth(error: ErrorEntry): boolean {
  const members = recordOf(error.envelope?.schema.properties);
  return codePathOf(error) === "error" && ["error_description", "error_uri"].some((name) => name in members);
}

/** Codes of GraphQL stand in the extensions of an error. */
function isGraphQl(error: ErrorEntry): boolean {
  return /(?:^|\/)extensions\/\w+$/.test(codePathOf(error));
}
