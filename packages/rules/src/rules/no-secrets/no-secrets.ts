/** Finds texts that look like working secrets. */
import type { Path } from "@faultline/catalog";
import { rule } from "../../rule.ts";

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
  "credentials in an address": /\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s/:@]{1,300}:[^\s/@]+@/i,
  "an Authorization header": /\b(?:Bearer|Basic)\s+[A-Za-z0-9+/=._~-]{20,}/,
};

/** What every one of them has; asked first, since nearly no text does. */
const MARK = /eyJ|-----BEGIN|AKIA|ASIA|ak_|gh[pousr]_|github_pat_|glpat-|xox|k_live_|AIza|:\/\/|Bearer|Basic/;

/** Specs are published: nothing in an example or a recorded message is a working secret. What was found is never repeated. */
export const noSecrets = rule("no-secrets", "error", ({ document }, report) => {
  eachText(document, (text, lazyPath) => {
    if (text.length < 12 || !MARK.test(text)) return;
    const kind = Object.keys(SECRETS).find((name) => SECRETS[name]?.test(text));
    if (kind === undefined) return;
    report(lazyPath(), {
      found: `what looks like ${kind}`,
      wanted: "a made-up value that no service takes, such as `<token>`; and the secret revoked, if it is one",
    });
  });
});

/** A line of a key in PEM, which has no mark of its own. */
const KEY_LINE = /^\s*[A-Za-z0-9+/=]{40,}\s*$/;

/** The text with stars in the place of what looks like a secret, for those who show lines of a spec. It stays as long as it is. */
export function withoutSecrets(text: string): string {
  if (KEY_LINE.test(text)) return "*".repeat(text.length);
  if (!MARK.test(text)) return text;
  return Object.values(SECRETS).reduce(
    (shown, secret) => shown.replaceAll(new RegExp(secret, `g${secret.flags}`), (found) => "*".repeat(found.length)),
    text,
  );
}

function eachText(root: unknown, visit: (text: string, lazyPath: () => Path) => void): void {
  const keys: string[] = [];
  const lazyPath = (): Path => [...keys];
  const walk = (value: object): void => {
    // No list of members is made: a large document has a million of them.
    for (const key in value) {
      const item = (value as Record<string, unknown>)[key]; // an object can be asked for any member
      if (typeof item !== "string" && (typeof item !== "object" || item === null)) continue;
      keys.push(key);
      if (typeof item === "string") visit(item, lazyPath);
      else walk(item);
      keys.pop();
    }
  };
  if (typeof root === "object" && root !== null) walk(root);
}
