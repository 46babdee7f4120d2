/** Chooses what parses a text body by its media type. */
import { headerOf } from "./exchange.ts";
import type { FamilyFacts } from "./family.ts";

/**
 * Functions that parse the text of a body, by media type: `application/xml`, which also stands for `text/xml` and every type that ends in
 * `+xml`; or a range such as `text/*` or `*\/*`. The nearest type counts.
 */
export type Parsers = Readonly<Record<string, Parser>>;

export type Parser = (text: string) => unknown;

/** `type/subtype` in front of parameters (RFC 9110, section 8.3.1), and the syntax that the subtype names at its end (RFC 6838, section 4.2.8). */
const MEDIA_TYPE = /^\s*([^\s/;,]+)\/(?:[^\s;,]*\+)?([^\s;,+]+)/;

/** Makes what reads texts that are not JSON; `own` are the parsers of a family. Emitted modules call it where a family declares such bodies. */
export function textReader(own: Parsers = {}): NonNullable<FamilyFacts["readText"]> {
  return (root, text, options) => {
    try {
      const type = headerOf(root.headers, "content-type");
      const given = parserFor(type, options?.parsers ?? {});
      const parse = given ?? parserFor(type, own);
      return parse ? { ...root, data: parse(text), isParsed: !given } : root; // a family's parser makes plain data; what others make is looked at
    } catch {
      return root; // the text is not what the header says
    }
  };
}

/** The parser whose media type is nearest to that of the header; undefined where none fits. */
function parserFor(contentType: string | undefined, parsers: Parsers): Parser | undefined {
  const [whole, type, syntax] = MEDIA_TYPE.exec((contentType ?? "").toLowerCase()) ?? [];
  if (whole === undefined) return undefined;
  const keys = Object.keys(parsers);
  const near = `${whole.trim()} application/${syntax} text/${syntax} ${type}/*+${syntax} */*+${syntax} ${type}/* */*`;
  const [key] = near.split(" ").flatMap((name) => keys.filter((each) => each.toLowerCase() === name));
  return key === undefined ? undefined : parsers[key];
}

/** Parses `a=1&b=two+words` (URL Standard, section 5). Emitted modules name it where a family declares such bodies. */
export function formData(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(text));
}
