/** Masks what looks like a secret in the data of a body. */
import { hideSecrets } from "@faultline/exchanges";

/** Members whose values are secrets by their names. */
const NAME =
  /pass(?:word|wd|phrase|code)|secret|token|api[-_.]?key|access[-_.]?key|private[-_.]?key|authorization|credential|cookie|session|signature|^(?:otp|pin|cvv|cvc|pwd|jwt|ssn|iban|auth)$/i;
/** What such a name says about a secret, and is none itself. */
const ABOUT =
  /(?:type|date|at|name|count|length|expir\w{0,20}|expires[-_]?in|lifetime|limit|scopes?|status|kind|algorithm|uri|url)$/i;

/** What has no words, is longer than an id, and stands anywhere. */
const LONG_RUN = /(?<![\w+/=-])(?=[\w+/=-]*[a-z])(?=[\w+/=-]*[A-Z])(?=[\w+/=-]*\d)[\w+/=-]{40,}/g;

export const MASK = "[hidden: looks like a secret]";

/** True for the name of a member whose value is a secret. */
export function isSecretName(name: string): boolean {
  return NAME.test(name) && !ABOUT.test(name);
}

/** The text with whatever has the form of a secret masked. */
export function hiddenSecrets(text: string): string {
  return text.split(MASK).map(masked).join(MASK); // what was masked before is no part of an address
}

function masked(text: string): string {
  return hideSecrets(text)
    .replaceAll(/\[removed: [^\]]{1,60}\]/g, MASK)
    .replaceAll(LONG_RUN, MASK);
}

/** A deep copy without secrets. What is nested deeper than any body should be is cut. */
export function maskedValue(value: unknown, name = "", depth = 0): unknown {
  if (isSecretName(name) && value !== null && value !== "" && typeof value !== "boolean") return MASK;
  if (typeof value === "string") return hiddenSecrets(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth >= DEEPEST) return "…";
  if (Array.isArray(value)) return value.map((item) => maskedValue(item, name, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, maskedValue(part, key, depth + 1)]));
}

const DEEPEST = 40;
