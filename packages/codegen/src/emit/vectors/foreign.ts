/** Makes test vectors of responses without an error of the family: pages, cut bodies, unknown codes, odd statuses, and successes. */
import { hasStatus, isRecord, valueAt, type Family } from "@faultline/catalog";
import { meaningOf } from "../canonical-code.ts";
import { acceptance } from "./acceptance.ts";
import { possibilitiesOfStatus, responseOf } from "./expected-advice.ts";
import { knownCause, type ExpectedFrom, type StatedAdvice } from "./expected-cause.ts";
import { reactionTo } from "./expected.ts";
import { withUnknownCode, type PlainExample } from "./plain-examples.ts";
import { freeStatus, REFUSED, UNAVAILABLE, UNKNOWN } from "./statuses.ts";
import type { ExpectedFault, Vector } from "./vector.ts";

const PAGE = "<html><body><h1>Something went wrong</h1></body></html>";
const HTML = { "content-type": "text/html" };

/** Everything that is no error of the catalogue, in the order of what is known: code, status, class of the status, nothing. */
export function foreignVectors(family: Family, plain: readonly PlainExample[]): Vector[] {
  return [
    ...undeclared(family, plain),
    ...pages(family),
    ...cutBodies(family, plain),
    ...undocumented(family),
    ...oddStatuses(family),
    ...successes(family),
  ];
}

/** The first example that can have a code of nobody. */
function undeclared(family: Family, plain: readonly PlainExample[]): Vector[] {
  for (const example of plain) {
    const body = withUnknownCode(example, family);
    if (body === undefined) continue;
    const { status, code } = example;
    const from = { body, headers: {} };
    const sent = valueAt(body, code) as string | number; // as it was written there
    const reaction = reactionTo(possibilitiesOfStatus(family, status, from), from, meaningOf(status));
    const expected: ExpectedFault = { match: "undeclared", code: sent, ...reaction };
    const id = `${family.id}:code`;
    return [{ id, shows: "A code that is not documented.", status, headers: {}, body, expect: expected }];
  }
  return [];
}

/** A page of a proxy under each documented status. */
function pages(family: Family): Vector[] {
  const statuses = family.responses.flatMap(({ status }) =>
    typeof status === "number" && status >= 400 ? [status] : [],
  );
  return statuses.flatMap((status) =>
    ofStatus(family, `page-${status}`, "A page instead of JSON.", { status, headers: HTML, body: PAGE }),
  );
}

function cutBodies(family: Family, plain: readonly PlainExample[]): Vector[] {
  return plain.slice(0, 1).flatMap(({ body, status }) => {
    const text = JSON.stringify(body);
    const cut = { status, headers: { "content-type": "application/json" }, body: text.slice(0, text.length / 2) };
    return [
      ...ofStatus(family, "cut", "JSON that was cut off.", cut),
      ...ofStatus(family, "foreign", "JSON of somebody else.", { ...cut, body: { unrelated: true } }),
      ...ofStatus(family, "null", "JSON that is no object.", { ...cut, body: null }),
    ];
  });
}

/** What the family documents of the status; nothing where an error may claim the body, or where it is open which cause it shows. */
function ofStatus(family: Family, name: string, shows: string, sent: SentResponse): Vector[] {
  const accepts = acceptance(family);
  const listed = family.errors.filter(({ statusSet }) => hasStatus(statusSet, sent.status));
  const isClaimed =
    listed.some(({ envelope, schema }) => !envelope && accepts(schema, sent.body) !== false) ||
    (isRecord(sent.body) && family.envelopes.some(({ schema }) => accepts(schema, sent.body) !== false));
  const x = responseOf(family, sent.status)?.x;
  const sources = x?.recovery || x?.retry ? [x] : listed.map((error) => error.x);
  const causes = sources.map((source) => knownCause(source.causes, fromOf(sent)));
  const [cause] = causes;
  if (isClaimed || (causes.length > 1 && causes.some((one) => one !== undefined))) return [];
  const vector = withoutCode(family, name, shows, sent, possibilitiesOfStatus(family, sent.status, fromOf(sent)));
  return [cause === undefined ? vector : { ...vector, expect: vector.expect && { ...vector.expect, cause } }];
}

function undocumented(family: Family): Vector[] {
  const status = freeStatus(family);
  if (status === undefined) return [];
  const sent = { status, headers: HTML, body: PAGE };
  return [withoutCode(family, "undocumented", "A status that is not documented.", sent, [REFUSED])];
}

/** RFC 9110, section 15: what is no status of HTTP is never a success. */
function oddStatuses(family: Family): Vector[] {
  const beyond = [600, 999].map((status) => {
    const possible = responseOf(family, status) ? possibilitiesOfStatus(family, status, PAGE_RESPONSE) : [UNAVAILABLE];
    const shows = "A status beyond those of HTTP, which counts like 5XX.";
    return withoutCode(family, `status-${status}`, shows, { ...PAGE_RESPONSE, status }, possible);
  });
  const texts = ofStatus(family, "status-as-text", "A status that came as text.", { ...PAGE_RESPONSE, status: 503 });
  const as503 = texts.map((vector) => {
    const reaction = responseOf(family, 503) ? {} : reactionTo([UNAVAILABLE], PAGE_RESPONSE, meaningOf(503));
    return { ...vector, status: "503", expect: vector.expect && { ...vector.expect, ...reaction } };
  });
  const none: ExpectedFault = { match: "none", ...reactionTo([UNKNOWN], PAGE_RESPONSE, "UNKNOWN") };
  const shows = "A status that is none: a failure of which nothing is known.";
  return [
    ...beyond,
    ...as503,
    { id: `${family.id}:no-status`, shows, status: "bad gateway", headers: HTML, body: PAGE, expect: none },
  ];
}

function successes({ id }: Family): Vector[] {
  const shows = "A success.";
  return [
    { id: `${id}:success`, shows, status: 200, headers: {}, body: { unrelated: true }, expect: null },
    { id: `${id}:no-content`, shows, status: 204, headers: {}, body: "", expect: null },
  ];
}

interface SentResponse extends ExpectedFrom {
  status: number;
}

const PAGE_RESPONSE: Omit<SentResponse, "status"> = { headers: HTML, body: PAGE };

function fromOf({ body, headers }: SentResponse): ExpectedFrom {
  return { body, headers };
}

function withoutCode(
  family: Family,
  name: string,
  shows: string,
  { status, headers, body }: SentResponse,
  possible: readonly StatedAdvice[] | undefined,
): Vector {
  const match = responseOf(family, status) ? "status" : "none";
  const reaction = reactionTo(possible, { headers, body }, meaningOf(status));
  return { id: `${family.id}:${name}`, shows, status, headers: { ...headers }, body, expect: { match, ...reaction } };
}
