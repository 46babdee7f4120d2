/** How emitted facts read codes that stand anywhere but in one required member. */
import { slug, type Envelope, type ErrorEntry, type Location } from "@faultline/catalog";
import { call, constant, data, dictionary, runtime, type Expression } from "../tree/expression.ts";

/** Reads the codes of the envelope, the finest location first. */
export function codeReader(envelope: Envelope, errors: readonly ErrorEntry[]): Expression {
  return call(runtime("codesAt"), ...envelope.codes.map((location) => reader(location, errors)));
}

function reader(location: Location, errors: readonly ErrorEntry[]): Expression {
  switch (location.kind) {
    case "member":
      return location.path.length === 0
        ? call(runtime("textCode"))
        : call(runtime("memberCode"), ...location.path.map(constant));
    case "element":
      return call(runtime("elementCode"), data(location.list), data(location.where), data(location.member));
    case "header": {
      const { kind: _, header, ...rest } = location;
      const aliases = aliasesOf(errors.filter(isInHeader));
      const options = { ...rest, ...(aliases.length > 0 && { aliases }) };
      return call(runtime("headerCode"), constant(header), ...(Object.keys(options).length > 0 ? [data(options)] : []));
    }
  }
}

function isInHeader({ envelope, location }: ErrorEntry): boolean {
  return location !== undefined && envelope?.codes[location]?.kind === "header";
}

function aliasesOf(errors: readonly ErrorEntry[]): [alias: string | number, code: string | number][] {
  return errors.flatMap(({ code, x }) =>
    (x.aliases ?? []).map((alias) => [alias, code] as [typeof alias, typeof code]),
  );
}

/** What stands in the place of a code for errors that their status tells: no code, like the value that RFC 9457 has for it (section 4.2.1). */
function blanksOf(errors: readonly ErrorEntry[]): [alias: string | number, code: string][] {
  const aliases = errors.flatMap(({ statusOnly, x }) => (statusOnly ? (x.aliases ?? []) : []));
  return [...new Set(aliases)].map((alias) => [alias, "about:blank"]);
}

/** What the row of an error says of its code, beside the code itself. */
export function codeDetails(error: ErrorEntry): Record<string, Expression | undefined> {
  const { location = 0, range, id, code } = error;
  const end = id.slice(id.lastIndexOf("/") + 1);
  return {
    slug: end === slug(String(code)) ? undefined : constant(end),
    at: location > 0 ? constant(location) : undefined,
    inHeader: isInHeader(error) ? constant(true) : undefined,
    range: range && data(range),
  };
}

/** The function that gives bodies the catalogue's spelling of their codes; undefined where there is but one spelling. */
export function respellingOf(
  envelopes: readonly Envelope[],
  errorsOf: (envelope: Envelope) => readonly ErrorEntry[],
): Expression | undefined {
  const spellings = envelopes.flatMap((envelope) =>
    envelope.codes.flatMap((location, index) => {
      const aliases = [
        ...aliasesOf(errorsOf(envelope).filter((error) => error.location === index)),
        ...(index === 0 ? blanksOf(errorsOf(envelope)) : []),
      ];
      const isText = location.kind === "member" && location.path.length === 0;
      const { base } = envelope.x;
      const marks = marksOf(location);
      if (location.kind === "header" || (aliases.length === 0 && base === undefined && !isText && !marks)) return [];
      return dictionary({
        at: reader(location, []),
        part: marks && call(runtime("textPart"), data(marks)),
        base: base === undefined ? undefined : constant(base),
        aliases: aliases.length > 0 ? data(aliases) : undefined,
      });
    }),
  );
  return spellings.length > 0 ? call(runtime("respelling"), ...spellings) : undefined;
}

/** The texts between which the codes at the location stand; undefined where they stand alone. */
function marksOf({ after, before }: Location): Pick<Location, "after" | "before"> | undefined {
  if (after === undefined && before === undefined) return undefined;
  return { ...(after !== undefined && { after }), ...(before !== undefined && { before }) };
}
