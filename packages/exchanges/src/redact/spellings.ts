/** Finds known secrets in texts, however they are spelled: as they are, percent-encoded, in base64, in hexadecimal. */

/** A shorter value is found by its place alone: elsewhere it may be a word. */
export const LEAST = 6;
/** Words that stand in the place of secrets, and everywhere else as well. */
const WORDS =
  /^(?:invalid|expired|missing|required|unknown|string|undefined|private|public|default|production|bearer|object|number|boolean|removed|session|cookie|cookies|authorization|password|secret|signature|unauthorized|forbidden|failed|denied|revoked|rejected|malformed|incorrect|wrong|present|absent|enabled|disabled|active|inactive|account|service|message|request|response|disable|enable|pending|access|header|headers|please|should|cannot|not found|redacted|hidden|masked)$/i;

/** Secrets with all their spellings; `remove` takes time in proportion to the text, however many there are. */
export class Spellings {
  readonly #known = new Set<string>();
  /** By the first characters, in lower case; the longest first. */
  readonly #byStart = new Map<string, { text: string; isWord: boolean }[]>();

  /** Remembers a secret, unless it is too short or a common word. */
  add(secret: string): void {
    const text = secret.trim();
    if (text.length < LEAST || this.#known.has(text) || WORDS.test(text) || /^\d{1,6}$/.test(text)) return;
    this.#known.add(text);
    const isWord = /^[a-z]{1,11}$/i.test(text);
    for (const spelling of spellingsOf(text)) {
      if (spelling.length < LEAST) continue;
      const lower = lowered(spelling);
      const start = lower.slice(0, LEAST);
      const list = this.#byStart.get(start) ?? [];
      list.push({ text: lower, isWord: isWord && lower === lowered(text) });
      list.sort((a, b) => b.text.length - a.text.length);
      this.#byStart.set(start, list);
    }
  }

  /** The text with `replacement` in the place of each spelling of a secret. */
  remove(text: string, replacement: string): string {
    if (this.#byStart.size === 0 || text.length < LEAST) return text;
    const lower = lowered(text);
    let [shown, from] = ["", 0];
    for (let at = 0; at + LEAST <= text.length; at++) {
      const found = this.#byStart.get(lower.slice(at, at + LEAST))?.find((each) => standsAt(lower, at, each));
      if (!found) continue;
      shown += text.slice(from, at) + replacement;
      from = at + found.text.length;
      at = from - 1;
    }
    return shown + text.slice(from);
  }
}

function standsAt(lower: string, at: number, { text, isWord }: { text: string; isWord: boolean }): boolean {
  if (!lower.startsWith(text, at)) return false;
  return !isWord || !(/[a-z0-9]/.test(lower.charAt(at - 1)) || /[a-z0-9]/.test(lower.charAt(at + text.length)));
}

/** Letters of ASCII alone, so that places stay where they are. */
function lowered(text: string): string {
  return text.replaceAll(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

function spellingsOf(secret: string): Set<string> {
  const bytes = new TextEncoder().encode(secret);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0"));
  const percent = encodeURIComponent(new TextDecoder().decode(bytes)); // halves of pairs would throw
  const html = secret
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
  const base64 = [0, 1, 2].flatMap((shift) => base64Core(bytes, shift));
  return new Set([
    secret,
    percent,
    encodeURIComponent(percent),
    percent.replaceAll("%20", "+"),
    hex.map((pair) => `%${pair}`).join(""),
    hex.join(""),
    hex.join(":"),
    hex.map((pair) => `\\x${pair}`).join(""),
    [...secret].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""),
    html,
    html.replaceAll("'", "&#39;"),
    JSON.stringify(secret).slice(1, -1),
    JSON.stringify(secret).slice(1, -1).replaceAll("/", "\\/"),
    ...base64,
    ...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
    ...base64.map(encodeURIComponent),
  ]);
}

/** What base64 makes of the bytes alone, where `shift` bytes more stand before them and others may follow. */
function base64Core(bytes: Uint8Array, shift: number): string[] {
  const padded = new Uint8Array(shift + bytes.length);
  padded.set(bytes, shift);
  const text = base64Of(padded).replace(/=+$/, "");
  const whole = Math.floor((padded.length * 8) / 6);
  const core = text.slice(Math.ceil((shift * 8) / 6), whole);
  return shift === 0 ? [text, core] : [core];
}

function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
