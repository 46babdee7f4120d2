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
export function freelyChosen(error: ErrorEntry, statuses: readonly number[]): number[] {
  const prescribed = PROTOCOLS.filter(({ isOf }) => isOf(error)).flatMap((protocol) => protocol.statuses);
  return statuses.filter((status) => !prescribed.includes(status));
}

/** An envelope with a fault in its body; prefixes of the names are free. */
function isSoapFault({ envelope }: ErrorEntry): boolean {
  const names = (envelope?.code ?? []).map((name) => name.replace(/^.*:/, ""));
  return /^Envelope\/Body\/Fault\/(?:faultcode|detail|Code|Detail)(?:\/|$)/.test(names.join("/"));
}

function isJsonRpc({ schema }: ErrorEntry): boolean {
  const { jsonrpc } = recordOf(schema.properties);
  return isRecord(jsonrpc) && (jsonrpc["const"] === "2.0" || String(jsonrpc["enum"]) === "2.0");
}

/** The members of RFC 6749, section 5.2, of which `error` tells errors apart. */
function isOAuth({ envelope }: ErrorEntry): boolean {
  const members = recordOf(envelope?.schema.properties);
  return envelope?.code.join("/") === "error" && ["error_description", "error_uri"].some((name) => name in members);
}

/** Codes of GraphQL stand in the extensions of an error. */
function isGraphQl({ envelope }: ErrorEntry): boolean {
  return /(?:^|\/)extensions\/\w+$/.test((envelope?.code ?? []).join("/"));
}
