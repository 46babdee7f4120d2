/** Reads documents from a network, where the user allows it. */
import { Refused, refusedReference } from "./files.ts";
import { MAX_DOCUMENT_BYTES } from "./limits.ts";
import { decodedText } from "./decode-text.ts";

/** For all files of one document together. */
const TIME_LIMIT_MS = 10_000;
const MAX_REDIRECTS = 5;

export function isRemote(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

/** A local document chooses the hosts; remote ones are bound to their own, and cannot name a file of this machine. */
export class RemoteFiles {
  #deadline: number | undefined;

  resolve(reference: string, from: string): string {
    const base = isRemote(from) ? from : undefined;
    if (!URL.canParse(reference, base)) throw refusedReference(reference, "an address that can be read");
    const url = new URL(reference, base);
    if (!isRemote(url.href)) throw refusedReference(reference, "an address that begins with http:// or https://");
    if (url.username || url.password) throw refusedReference(reference, "an address without a name and a password");
    if (base !== undefined && url.origin !== new URL(base).origin)
      throw refusedReference(reference, "a document of the same host");
    url.hash = "";
    return url.href;
  }

  async read(address: string): Promise<string> {
    this.#deadline ??= Date.now() + TIME_LIMIT_MS;
    const signal = AbortSignal.timeout(Math.max(1, this.#deadline - Date.now()));
    try {
      const response = await this.#fetched(address, signal);
      return decodedText(await bodyOf(response));
    } catch (error) {
      if (error instanceof Refused) throw error;
      const found = signal.aborted
        ? `no whole answer within ${TIME_LIMIT_MS / 1000} seconds`
        : "a host that cannot be reached";
      throw new Refused(found, "an address that answers with a document");
    }
  }

  async #fetched(address: string, signal: AbortSignal): Promise<Response> {
    let url = address;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      const response = await fetch(url, {
        signal,
        redirect: "manual",
        credentials: "omit",
        headers: { accept: "application/yaml, application/json" },
      });
      if (response.ok) return response;
      await response.body?.cancel();
      const location = response.headers.get("location");
      if (response.status < 300 || response.status > 399 || location === null)
        throw new Refused(`the status ${response.status}`, "an address that answers with a document");
      const next = new URL(location, url);
      if (next.origin !== new URL(address).origin)
        throw new Refused("a redirect to another host", "an address that answers itself");
      url = next.href;
    }
    throw new Refused(`more than ${MAX_REDIRECTS} redirects`, "an address that answers itself");
  }
}

async function bodyOf(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    parts.push(part);
    size += part.length;
    if (size > MAX_DOCUMENT_BYTES) break; // which cancels the rest; what is too long is refused as a file is
  }
  return Buffer.concat(parts);
}
