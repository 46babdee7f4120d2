/** Decodes a captured response and explains its faults. */
import type { Audience } from "@faultline/catalog/words";
import { decodeAll } from "@faultline/guards";
import { chooseFamily } from "./choose-family.ts";
import { explainFault, statedRetry, familyFacts, type Explanation } from "./explanation.ts";
import { explanationText, noFailureText } from "./explanation-text.ts";
import { familyFor, helpFor } from "./family-for.ts";
import type { Io } from "../io.ts";
import { pageOf } from "../output/layout.ts";
import type { Format, Header } from "../options.ts";
import { printableJson } from "../output/printable.ts";
import { ownFamilies } from "./own-families.ts";
import { readBody } from "./read-body.ts";
import { retryText } from "./retry-text.ts";
import { WrongUse } from "../wrong-use.ts";

export interface ExplainOptions {
  status?: number;
  header?: readonly Header[];
  brand?: string;
  method: string;
  format: Format;
  /** Errors for a narrower audience are explained like those that the family does not document. Without it, none is. */
  audience?: Audience;
}

/** Matches of which the catalogue knows enough to act on. */
const KNOWN = ["declared", "deviant", "status"];

/**
 * Explains what failed in a response, why, and what to do. Resolves to the exit code: 0 where the catalogue knows the
 * failure, else 1.
 * @throws {WrongUse} where the arguments are not valid.
 */
export async function explain(
  name: string,
  file: string | undefined,
  options: ExplainOptions,
  io: Io,
): Promise<number> {
  const { status, header: headers, method, format, audience = "internal" } = options;
  const { listing, brand } = await chooseFamily(name, await ownFamilies(io.cwd), options.brand);
  const body = await readBody(file, io);
  if (body === undefined && status === undefined) {
    throw new WrongUse(
      "explain: found neither a body nor a status; wanted at least one. Name a file, pipe a body in, or pass --status",
    );
  }
  const [family, whole] = await Promise.all([listing.load(), listing.loadHelp()]);
  const help = helpFor(whole, audience);
  const { faults, more } = decodeAll(familyFor(family, help, audience), { status, headers, body });
  const explained = faults.map((fault) => ({
    fault,
    out: explainFault(fault, help, { brand, method }),
    retry: retryText(fault, method, statedRetry(fault, help)),
  }));
  const setting = { help, brand, more, page: pageOf(io.stdout, io.env) };
  if (format === "json") {
    const explanation: Explanation = {
      family: listing.id,
      brand: brand ?? null,
      faults: explained.map(({ out }) => out),
      more,
      about: familyFacts(help),
    };
    io.stdout.write(`${printableJson(explanation)}\n`);
  } else io.stdout.write(faults.length > 0 ? explanationText(explained, setting) : noFailureText(status, setting));
  return faults.some(({ match }) => KNOWN.includes(match)) ? 0 : 1;
}
