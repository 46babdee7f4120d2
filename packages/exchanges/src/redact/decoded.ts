/** Decodes runs of text that may hide a secret: percent-encoding, base64, hexadecimal. */

/** What the text says without its percent-encoding; undefined where it has none. */
export function percentDecoded(text: string): string | undefined {
  if (!/%[0-9a-f]{2}/i.test(text)) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replaceAll(/%([0-7][0-9a-f])/gi, (_, pair: string) => String.fromCharCode(Number.parseInt(pair, 16)));
  }
}

/** What base64, base64url or hexadecimal stands for, where that is printable text. */
export function textDecoded(run: string): string | undefined {
  if (/^(?:[0-9a-f]{2}){6,}$/i.test(run)) {
    const text = run.replaceAll(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
    if (isPrintable(text)) return ofBytes(text);
  }
  return base64Decoded(run);
}

/** What base64 stands for, where that is printable text. */
export function base64Decoded(run: string): string | undefined {
  const plain = run
    .replaceAll("-", "+")
    .replaceAll("_", "/")
    .replace(/(?<!=)=+$/, "");
  if (plain.length < 4 || plain.length % 4 === 1 || !/^[A-Za-z0-9+/]+$/.test(plain)) return undefined;
  const text = atob(plain);
  return isPrintable(text) ? ofBytes(text) : undefined;
}

/** Bytes as UTF-8, where they are. */
function ofBytes(bytes: string): string {
  if (!/[\x80-\xff]/.test(bytes)) return bytes;
  const text = new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  return text.includes("\ufffd") ? bytes : text;
}

/** Bytes of UTF-8 count as printable. */
function isPrintable(text: string): boolean {
  return /^[\t\n\r\x20-\x7e\x80-\xff]+$/.test(text) && (text.match(/[\x80-\xff]/g)?.length ?? 0) * 4 <= text.length;
}
