/** Readers of option values. A value that is refused never shows up in the message: it may be a secret. */
import { AUDIENCES } from "@faultline/catalog/words";
import { Option } from "commander";
import { suggestion } from "./suggestion.ts";
import { WrongUse } from "./wrong-use.ts";

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/; // RFC 9110, section 5.6.2

export type Header = readonly [name: string, value: string];
export type Format = "text" | "json";

export function readStatus(text: string): number {
  const status = Number(text);
  if (/^\d{3}$/.test(text) && status >= 100) return status; // services invent some above 599
  const found = /^-?\d+$/.test(text) ? "a number outside of 100 to 999" : "text that is no integer";
  throw new WrongUse(`--status: found ${found}; wanted the HTTP status of the response, such as --status 404`);
}

/** One more `Name: value`, after the ones before it. */
export function readHeader(text: string, headers: readonly Header[] = []): readonly Header[] {
  const colon = text.indexOf(":");
  const name = text.slice(0, colon);
  const refuse = (found: string): never => {
    throw new WrongUse(
      `--header, number ${headers.length + 1}: found ${found}; wanted "Name: value", such as --header 'Retry-After: 120'`,
    );
  };
  if (colon === -1) return refuse("no colon");
  if (!TOKEN.test(name)) return refuse(name === "" ? "no name before the colon" : "a name that no header can have");
  return [...headers, [name, text.slice(colon + 1).trim()]];
}

export function readMethod(text: string): string {
  if (TOKEN.test(text)) return text.toUpperCase();
  throw new WrongUse(
    "--method: found text that is no HTTP method; wanted the method of the failed request, such as --method POST",
  );
}

/** Reads one of the values of an option, named in the message by its flag. */
export function oneOf<T extends string>(flag: string, values: readonly T[]): (text: string) => T {
  return (text) => {
    const found = values.find((value) => value === text);
    if (found === undefined)
      throw new WrongUse(
        `${flag}: found an unknown value; wanted one of ${values.join(", ")}`,
        suggestion(text.toLowerCase(), values),
      );
    return found;
  };
}

export const readFormat = oneOf<Format>("--format", ["text", "json"]);

/** `--audience`, which has the same readers wherever it is taken; `effect` says what happens to errors that are not for them. */
export function audienceOption(effect: string): Option {
  return new Option("--audience <readers>", `${effect}; readers are ${AUDIENCES.join(", ")}`).argParser(
    oneOf("--audience", AUDIENCES),
  );
}
