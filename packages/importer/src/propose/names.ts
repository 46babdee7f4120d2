/** Names errors and envelopes as TypeScript names types. */
import { STATUS_CODES } from "node:http";

/** Names that a document has already, and those that were given since. */
export class Names {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** The first that is free: the name itself, after a word that says whose it is, or with `Error` or a number behind it. */
  give(base: string, qualifier = ""): string {
    const longer = qualifier === "" ? [] : [`${qualifier}${base}`];
    const asError = /Error$|Body$|Response/.test(base) ? [] : [`${base}Error`];
    let name = [base, ...longer, ...asError].find((each) => !this.#taken.has(each)) ?? "";
    for (let number = 2; name === ""; number++)
      if (!this.#taken.has(`${qualifier}${base}${number}`)) name = `${qualifier}${base}${number}`;
    this.#taken.add(name);
    return name;
  }
}

/** `404` → `NotFound`, `4XX` → `ClientError`, `default` → `UnexpectedError`. */
export function nameOfStatus(key: string): string {
  if (key === "default") return "OtherError";
  if (key.startsWith("2")) return "Failure"; // inside of a success
  if (key === "4XX") return "ClientError";
  if (key === "5XX") return "ServerError";
  const phrase = STATUS_CODES[key];
  return phrase === undefined ? `Status${key}` : nameOfText(phrase.replaceAll("'", ""));
}

/** `not_found`, `NOT_FOUND` and `https://example.com/not-found` → `NotFound`; `4010` → `Error4010`. */
export function nameOfCode(code: string | number): string {
  const text = String(code);
  const last = /^[a-z][a-z0-9+.-]*:/i.test(text)
    ? (text
        .replace(/[/#:]+$/, "")
        .split(/[/#:]/)
        .at(-1) ?? text)
    : text;
  const name = nameOfText(last);
  return /^[A-Z]/.test(name) ? name : `Error${name}`;
}

/** Words of letters and digits, each with a capital first. */
export function nameOfText(text: string): string {
  const words = text.normalize("NFKD").match(/[A-Za-z]+|\d+/g) ?? [];
  return words
    .flatMap((word) => (/[a-z]/.test(word) ? word.split(/(?<=[a-z])(?=[A-Z])/) : [word]))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join("");
}

/** `CardExpired` → `card-expired`. */
export function kebab(name: string): string {
  const words = name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? ["error"];
  const text = words.join("-").toLowerCase();
  return /^[a-z]/.test(text) ? text : `error-${text}`;
}
