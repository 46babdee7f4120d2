/** Says what a body is that is no error of the family: HTML, XML, text, JSON of a gateway; and who may have sent it. */
import type { CapturedExchange } from "@faultline/exchanges";
import type { AnswerPart } from "../output/fit.ts";
import { dataLines, membersOf } from "./body-data.ts";
import { hiddenSecrets } from "./secrets.ts";
import { entities } from "./xml-errors.ts";

export type ForeignForm = "JSON" | "JSON, cut off" | "HTML" | "XML" | "form data" | "text" | "no text" | "empty";

/** What a body is. */
export interface BodyOut {
  form: ForeignForm;
  bytes: number;
  /** The server or gateway that seems to have sent it, in the place of the service. */
  from: string | null;
  /** What it says for people, cut, without what looks like a secret. */
  text: string | null;
}

/** Characters that are shown, and that are looked at. */
const LONGEST = 200;
const LOOKED_AT = 8000;

/** What the body of a response is; undefined where it was not captured. */
export function bodyOf({ body, headers }: CapturedExchange["response"]): BodyOut | undefined {
  if (body === undefined) return undefined;
  if (ArrayBuffer.isView(body))
    return { form: "no text", bytes: body.byteLength, from: serverOf("", headers), text: null };
  const text = typeof body === "string" ? body : (JSON.stringify(body) ?? "");
  const form = formOf(text);
  const looked = text.slice(0, LOOKED_AT);
  return {
    form,
    bytes: Buffer.byteLength(text),
    from: serverOf(looked, headers),
    text: saidBy(form, looked, text) || null,
  };
}

function formOf(text: string): ForeignForm {
  const start = text.replace(/^\uFEFF/, "").trimStart();
  if (start === "") return "empty";
  if (/^<(?:!doctype html|html|(?:head|body|center|div|h[1-6]|title|p|script|meta)\b)/i.test(start)) return "HTML";
  if (/^<[?!a-z]/i.test(start)) return "XML";
  const isLogged = /^\[[^[\]{"\n]{1,60}\] +[^\s,]/.test(start); // a time or a level in brackets
  if (/^[[{]/.test(start) && !isLogged) return parsed(start) === undefined ? "JSON, cut off" : "JSON";
  if (/^(?:null|true|false|-?\d[\d.eE+-]*|"[^]*")\s*$/.test(start) && parsed(start) !== undefined) return "JSON";
  return /^[\w.%+-]+=[^\s<>{}]*\s*$/.test(start) && /&[\w.%+-]+=/.test(start) ? "form data" : "text";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function saidBy(form: ForeignForm, looked: string, whole: string): string {
  const said =
    form === "HTML"
      ? textOfPage(looked)
      : form === "XML"
        ? textOfXml(looked)
        : form === "JSON"
          ? textOfJson(whole)
          : looked;
  const plain = hiddenSecrets(said.replaceAll(/\s+/g, " ").trim());
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}

function textOfPage(html: string): string {
  const title = /<title[^>]*>([^<]*)/i.exec(html)?.[1]?.trim() ?? "";
  const heading = /<h1[^>]*>([^]*?)<\/h1>/i.exec(html)?.[1] ?? "";
  const best = [title, untagged(heading)].find((text) => text !== "");
  return best ?? untagged(html.replaceAll(/<(script|style)\b[^]*?<\/\1\s*>/gi, " "));
}

/** The members of an error of a service that answers in XML: `Code` and `Message` in any case, else all text. */
function textOfXml(xml: string): string {
  const member = (name: string): string =>
    new RegExp(`<(?:\\w+:)?${name}[^>]*>([^<]*)`, "i").exec(xml)?.[1]?.trim() ?? "";
  const found = [
    member("faultcode") || member("code"),
    member("message") || member("faultstring") || member("title"),
    member("detail"),
  ];
  return (
    found
      .filter((text) => text !== "")
      .map(entities)
      .join(": ") || untagged(xml)
  );
}

function untagged(text: string): string {
  return entities(text.replaceAll(/<[^>]*>/g, " "))
    .replaceAll(/\s+/g, " ")
    .trim();
}

function textOfJson(text: string): string {
  const value = parsed(text.replace(/^\uFEFF/, ""));
  if (typeof value !== "object" || value === null) return text;
  const said = membersOf(value).map(({ pointer, value: part }) => {
    const shown = typeof part === "string" ? `"${part}"` : (JSON.stringify(part) ?? "");
    return Array.isArray(value)
      ? shown
      : `${pointer.slice(1)}: ${shown.length > 80 ? `${shown.slice(0, 80)}…` : shown}`;
  });
  return said.join(", ");
}

/** What a header says of who sent the response: of a gateway or proxy, not of the service. */
const HEADERS: readonly (readonly [name: string, pattern: RegExp, from: string])[] = [
  ["cf-ray", /./, "Cloudflare"],
  ["cf-mitigated", /./, "Cloudflare"],
  ["x-amzn-errortype", /./, "an API gateway of AWS"],
  ["x-amz-apigw-id", /./, "an API gateway of AWS"],
  ["x-amz-cf-id", /./, "CloudFront"],
  ["x-azure-ref", /./, "Azure Front Door"],
  ["x-kong-response-latency", /./, "a Kong gateway"],
  ["x-served-by", /^cache-/, "Fastly"],
  ["x-varnish", /./, "Varnish"],
  ["server", /^cloudflare/i, "Cloudflare"],
  ["server", /^awselb/i, "a load balancer of AWS"],
  ["server", /^cloudfront/i, "CloudFront"],
  ["server", /^kong/i, "a Kong gateway"],
  ["server", /^(?:istio-)?envoy/i, "an Envoy proxy"],
  ["server", /^akamaighost/i, "Akamai"],
  ["server", /^(?:nginx|openresty)/i, "a proxy: nginx"],
  ["server", /^apache/i, "a proxy: Apache"],
  ["server", /^haproxy/i, "a proxy: HAProxy"],
  ["server", /^(?:microsoft-iis|microsoft-azure-application-gateway)/i, "a server of Microsoft"],
  ["server", /^(?:squid|traefik|caddy|varnish)/i, "a proxy"],
];

/** Bodies that gateways and proxies are known to write. */
const BODIES: readonly (readonly [pattern: RegExp, from: string])[] = [
  [/cloudflare|cf-error-details|<span class="cf-/i, "Cloudflare"],
  [/<center>\s*(?:nginx|openresty)/i, "a proxy: nginx"],
  [/<address>apache/i, "a proxy: Apache"],
  [/generated by cloudfront/i, "CloudFront"],
  [
    /^\s*<html>\s*<head><title>\d{3} [\w -]+<\/title><\/head>\s*<body[^>]*>\s*<center><h1>\d{3} [\w -]+<\/h1><\/center>\s*<\/body>\s*<\/html>\s*$/i,
    "a load balancer of AWS",
  ],
  [/<title>Error \d{3} \([^)]*\)!!1<\/title>|google[^]*that’s an error/i, "a front end of Google"],
  [
    /no server is available to handle this request|<h1>\d{3} [\w -]+<\/h1>\s*(?:the server|your browser)/i,
    "a proxy: HAProxy",
  ],
  [/upstream connect error or disconnect|no healthy upstream|upstream request timeout/i, "an Envoy proxy"],
  [/^(?:bad gateway|no available server)\s*$/i, "a proxy: Traefik"],
  [/^404 page not found\s*$/, "a server or proxy in Go, such as Traefik"],
  [/^rbac: access denied\s*$/i, "an Envoy proxy"],
  [/^error code: (?:1\d{3}|5\d\d)\s*$/i, "Cloudflare"],
  [/<title>\d{3}(?:\.\d+)? - [^<]*<\/title>/i, "a server of Microsoft"],
  [/^\s*\{\s*"timestamp"\s*:[^{}]*"status"\s*:\s*\d{3}\s*,\s*"error"\s*:[^{}]*"path"\s*:/, "a server of Spring Boot"],
  [/guru meditation|varnish cache server/i, "Varnish"],
  [/reference&#32;&#35;|reference #\d+\.[0-9a-f]+\./i, "Akamai"],
  [/generated[^]{0,80}\(squid/i, "a proxy: Squid"],
  [
    /"message"\s*:\s*"(?:no (?:API )?route (?:and no API )?(?:matched|found)|an (?:invalid response was received from the|unexpected error)|failure to get a peer|name resolution failed|the upstream server is timing out)/i,
    "a Kong gateway",
  ],
  [
    /^\s*\{\s*"message"\s*:\s*(?:"(?:forbidden|missing authentication token|unauthorized|internal server error|endpoint request timed out|too many requests|limit exceeded|service unavailable|not found)"|null)\s*\}\s*$/i,
    "an API gateway, by its form: AWS or Kong",
  ],
  [/^\s*\{\s*"Message"\s*:\s*"User is not authorized to access this resource/, "an API gateway of AWS"],
  [/access denied due to (?:missing|invalid) subscription key/i, "Azure API Management"],
  [/"fault"\s*:\s*\{\s*"faultstring"/, "an Apigee gateway"],
  [/http error 5\d\d|microsoft-azure-application-gateway|\biis\b/i, "a server of Microsoft"],
];

/** The gateway or proxy that seems to have answered. */
function serverOf(text: string, headers: CapturedExchange["response"]["headers"]): string | null {
  const byBody = text === "" ? undefined : BODIES.find(([pattern]) => pattern.test(text));
  if (byBody) return byBody[1];
  const known = HEADERS.find(([name, pattern]) =>
    headers.some(([other, value]) => other.toLowerCase() === name && pattern.test(value)),
  );
  return known?.[2] ?? null;
}

/** `HTML, 52 bytes, from a proxy: nginx: "502 Bad Gateway"`. */
export function bodyInWords({ form, bytes, from, text }: BodyOut): string {
  if (form === "empty") return "empty";
  const size = `${bytes} ${bytes === 1 ? "byte" : "bytes"}`;
  const facts = [form, size, ...(from === null ? [] : [`from ${from}`])].join(", ");
  return text === null ? facts : `${facts}: ${form === "JSON" ? text : `"${text}"`}`;
}

/** The most items of one member, and lines of all of them, that people read of a body that nobody knows: what was wrong may be in any. */
const MOST_ITEMS = 8;
const MOST_LINES = 12;

/** What came in the place of a body of the family; what JSON has inside its members, which is where most services tell what was wrong, gets lines of its own. */
export function bodyParts(body: BodyOut | undefined, raw: unknown, isLong: boolean): AnswerPart[] {
  if (!body || body.form === "empty") return [];
  const members = body.form === "JSON" && isNested(raw) ? membersOf(raw) : [];
  const lines = dataLines(members, isLong ? undefined : MOST_ITEMS);
  const shown = isLong || lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES), { text: "and more" }];
  return [
    { label: "Body", rank: 0, lines: [{ text: bodyInWords(members.length > 0 ? { ...body, text: null } : body) }] },
    { label: "Details", rank: 5, least: 5, lines: shown },
  ];
}

function isNested(value: unknown): value is object {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).some((member) => typeof member === "object" && member !== null)
  );
}
