/** Finds the hosts that a document says answer its calls. */
import type { OpenApiDocument } from "@faultline/catalog";
import { isRecord, listOf } from "@faultline/catalog/pure";

/** Hosts of servers with an address in full; placeholders and local machines are left out. */
export function familyHosts(document: OpenApiDocument): string[] {
  const hosts = listOf(document["servers"]).flatMap((server) => {
    const url = isRecord(server) ? server["url"] : undefined;
    if (typeof url !== "string" || !/^https?:\/\/[^{}/]+(?:\/|$)/.test(url) || !URL.canParse(url)) return [];
    const { hostname } = new URL(url);
    return hostname.includes(".") && !/^[\d.:[\]]+$/.test(hostname) ? [hostname] : [];
  });
  return [...new Set(hosts)];
}
