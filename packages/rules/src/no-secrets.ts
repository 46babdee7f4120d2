import { isRecord } from "@faultline/catalog/pure";
import type { Path } from "@faultline/catalog";
import { rule } from "./rule.ts";

const SECRETS: Readonly<Record<string, RegExp>> = {
  "a JSON Web Token": /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}/,
  "a private key": /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  "an access key of AWS": /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
  "an access key of Izuma": /\bak_[A-Za-z0-9]{24,}/,
  "a token of GitHub": /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,})/,
  "a token of GitLab": /\bglpat-[\w-]{20,}/,
  "a token of Slack": /\bxox[abeoprs]-[\w-]{10,}/,
  "a key of Stripe": /\b[sr]k_live_\w{16,}/,
  "a key of Google": /\bAIza[\w-]{35}/,
  "credentials in an address": /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]+:[^\s/@]+@/i,
  "an Authorization header": /\b(?:Bearer|Basic)\s+[A-Za-z0-9+/=._~-]{20,}/,
};

/** Specs are published: nothing in an example or a recorded message is a working secret. What was found is never repeated. */
export const noSecrets = rule("no-secrets", "error", ({ document }, report) => {
  for (const [text, path] of textsOf(document, [])) {
    const kind = Object.keys(SECRETS).find((name) => SECRETS[name]?.test(text));
    if (kind !== undefined) report(path, { found: `what looks like ${kind}`, wanted: "a made-up value that no service takes, such as `<token>`; and the secret revoked, if it is one" });
  }
});

function* textsOf(value: unknown, path: Path): Generator<[string, Path]> {
  if (typeof value === "string" && value.length >= 12) yield [value, path];
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsOf(item, [...path, String(index)]);
  else if (isRecord(value)) for (const [key, item] of Object.entries(value)) yield* textsOf(item, [...path, key]);
}
