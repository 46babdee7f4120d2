/** Reads what `curl -w` adds to a body: `%{json}`, and `%{header_json}` behind it. */
import type { Capture } from "./exchange.ts";
import { headerLines } from "./header-lines.ts";
import { hasMembers, parsed } from "./json.ts";
import { recordReader } from "./log.ts";
import { looseJson } from "./quoted/loose-json.ts";

const MOST = 2 ** 20;

/** The exchange of a text that ends so; undefined for any other. */
export function writtenOutIn(text: string): Capture | undefined {
  const at = text.lastIndexOf('"url_effective"');
  const start = at < 0 || text.length > MOST ? -1 : text.lastIndexOf("{", at);
  const record = start < 0 ? undefined : looseJson(text, start, { left: MOST });
  if (!record) return undefined;
  const behind = text.slice(record.end).trim();
  const headers = behind === "" ? undefined : parsed(behind);
  if (behind !== "" && !hasMembers(headers)) return undefined;
  const body = text.slice(0, start).replace(/^curl: \(\d.*\r?\n/m, "");
  if (behind === "" && body.trim() === "") return undefined; // the record alone
  const notes: Capture["notes"] = [];
  const exchange = recordReader()(record.value, { line: text.slice(0, start).split("\n").length }, notes);
  if (!exchange) return undefined;
  const response = {
    ...exchange.response,
    headers: headers === undefined ? exchange.response.headers : headerLines(headers),
    ...(body.trim() !== "" && { body: body.replace(/\r?\n$/, "") }),
  };
  return { exchanges: [{ ...exchange, response }], form: "dump", notes };
}
