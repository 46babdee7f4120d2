/** Masks what looks like a secret in the data of a body. */

/** Members whose values are secrets by their names. */
const NAME =
  /pass(?:word|wd|phrase|code)|secret|token|api[-_.]?key|access[-_.]?key|private[-_.]?key|authorization|credential|cookie|session|signature|^(?:otp|pin|cvv|cvc|pwd|jwt|ssn|iban|auth)$/i;
/** What such a name says about a secret, and is none itself. */
const ABOUT =
  /(?:type|date|at|name|count|length|expir\w*|expires[-_]?in|lifetime|limit|scopes?|status|kind|algorithm|uri|url)$/i;

/** Secrets by their form, wherever they stand: JWTs, credentials of a scheme, known prefixes, PEM, user names in addresses, values of queries. */
const FORMS: readonly RegExp[] = [
  /\beyJ[\w-]{5,4000}\.[\w-]{5,4000}(?:\.[\w-]*)?/g,
  /(?<=\b(?:Bearer|Basic|Digest|Negotiate)\s)(?=[\w.~+/=-]*\d|[\w.~+/=-]{20})[\w.~+/=-]{8,}/gi,
  /\b(?:[spr]k_(?:live|test)_\w+|gh[opsur]_\w{20,}|github_pat_\w{20,}|xox[abeprs]-[\w-]{10,}|(?:AKIA|ASIA)[A-Z0-9]{16}\b|AIza[\w-]{30,}|ak_\w{20,})/g,
  /-----BEGIN [A-Z ]{3,40}-----[^]*?(?:-----END [A-Z ]{3,40}-----|$)/g,
  /(?<=\/\/)[^\s/@:]{1,200}:[^\s/@]{1,200}(?=@)/g,
  /(?<=[?&][\w.-]{0,30}(?:token|key|secret|password|signature|sig|auth)[\w.-]{0,30}=)[^&\s"'<>]+/gi,
  /(?<![\w+/=-])(?=[\w+/=-]*[a-z])(?=[\w+/=-]*[A-Z])(?=[\w+/=-]*\d)[\w+/=-]{40,}/g,
];

export const MASK = "[hidden: looks like a secret]";

/** True for the name of a member whose value is a secret. */
export function isSecretName(name: string): boolean {
  return NAME.test(name) && !ABOUT.test(name);
}

/** The text with whatever has the form of a secret masked. */
export function hiddenSecrets(text: string): string {
  return FORMS.reduce((masked, form) => masked.replaceAll(form, MASK), text);
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
