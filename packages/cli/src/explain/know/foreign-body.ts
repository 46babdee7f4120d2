/** Says what a body is that is no error of the family: HTML, XML, text, JSON of a gateway; and who may have sent it. */
import type { CapturedExchange } from "@faultline/exchanges";
import { entities, parsedBody } from "../../response.ts";
import { membersOf } from "./body-data.ts";
import { hiddenSecrets } from "./secrets.ts";
import { serverOf } from "./servers.ts";

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
  if (/^[[{]/.test(start) && !isLogged) return isJson(start) ? "JSON" : "JSON, cut off";
  if (/^(?:null|true|false|-?\d[\d.eE+-]*|"[^]*")\s*$/.test(start) && isJson(start)) return "JSON";
  return /^[\w.%+-]+=[^\s<>{}]*\s*$/.test(start) && /&[\w.%+-]+=/.test(start) ? "form data" : "text";
}

function isJson(text: string): boolean {
  return parsedBody(text) !== text; // of a text in JSON, the value has no quotation marks
}

function saidBy(form: ForeignForm, looked: string, whole: string): string {
  const read: Partial<Record<ForeignForm, () => string>> = {
    HTML: () => textOfPage(looked),
    XML: () => textOfXml(looked),
    JSON: () => textOfJson(whole),
  };
  const said = read[form]?.() ?? looked;
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
  const value = parsedBody(text);
  if (typeof value !== "object" || value === null) return text;
  const said = membersOf(value).map(({ pointer, value: part }) => {
    const shown = typeof part === "string" ? `"${part}"` : (JSON.stringify(part) ?? "");
    return Array.isArray(value)
      ? shown
      : `${pointer.slice(1)}: ${shown.length > 80 ? `${shown.slice(0, 80)}…` : shown}`;
  });
  return said.join(", ");
}
