/** Chooses what parses a text body by its media type. */

/**
 * Functions that parse the text of a body, by media type: `application/xml`, which also stands for `text/xml` and every type that ends in
 * `+xml`; or a range such as `text/*` or `*\/*`. The nearest type counts.
 */
export type Parsers = Readonly<Record<string, Parser>>;

export type Parser = (text: string) => unknown;

/** `type/subtype` in front of parameters (RFC 9110, section 8.3.1). */
const MEDIA_TYPE = /^\s*([\w!#$&^.+*-]+)\/([\w!#$&^.+*-]+)\s*(?:[;,]|$)/;

/** The parser whose media type is nearest to that of the header; undefined where none fits. */
export function parserFor(contentType: string | undefined, parsers: Parsers): Parser | undefined {
  const sent = mediaType(contentType ?? "");
  if (sent === undefined) return undefined;
  const ranked = Object.keys(parsers).map((key) => ({ key, distance: distanceOf(mediaType(key), sent) }));
  const [nearest] = ranked.filter(({ distance }) => distance < Infinity).sort((a, b) => a.distance - b.distance);
  return nearest && parsers[nearest.key];
}

interface TypeAndSubtype {
  type: string;
  subtype: string;
}

/** In lower case, as types are compared; `text/xml` is `application/xml` (RFC 7303, section 9.2). */
function mediaType(text: string): TypeAndSubtype | undefined {
  const [, type = "", subtype = ""] = MEDIA_TYPE.exec(text.toLowerCase()) ?? [];
  if (type === "") return undefined;
  return type === "text" && subtype === "xml" ? { type: "application", subtype } : { type, subtype };
}

/** How far the media type that was sent is from that of a parser; Infinity where it is another one. */
function distanceOf(known: TypeAndSubtype | undefined, sent: TypeAndSubtype): number {
  if (known === undefined || (known.type !== "*" && known.type !== sent.type && !isSuffixOf(known, sent)))
    return Infinity;
  if (known.subtype === sent.subtype && known.type === sent.type) return 0;
  if (isSuffixOf(known, sent)) return 1;
  if (known.subtype.startsWith("*+")) return sent.subtype.endsWith(known.subtype.slice(1)) ? 2 : Infinity;
  if (known.subtype !== "*") return Infinity;
  return known.type === "*" ? 4 : 3;
}

/** `application/xml` names the syntax of `application/soap+xml` and `image/svg+xml` (RFC 6839). */
function isSuffixOf(known: TypeAndSubtype, sent: TypeAndSubtype): boolean {
  return known.type === "application" && sent.subtype.endsWith(`+${known.subtype}`);
}

/** Parses `a=1&b=two+words` (URL Standard, section 5). Emitted modules name it where a family declares such bodies. */
export function formData(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(text));
}
