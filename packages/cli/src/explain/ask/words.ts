/** Takes words for what was captured: a status, or why no response came. */
import { noResponseReason, readExchanges, type CapturedExchange } from "@faultline/exchanges";
import { statusPhrase } from "../../status-words.ts";
import type { ReadCapture } from "./read-capture.ts";

/** A capture without anything in it, such as that of an option alone. */
export const NO_CAPTURE: ReadCapture = {
  source: "",
  form: "empty",
  notes: [],
  exchanges: [{ response: { headers: [] }, position: { line: 1 } }],
};

/** What words say that are no code: `418`, `Request failed with status code 401`, `ECONNREFUSED`; undefined where they tell neither a status nor why none came. */
export function captureOfWords(words: string): ReadCapture | undefined {
  if (BY_CLIENT.test(words) && noResponseReason(words) !== undefined) return capturing({ error: words });
  const text = words.trim();
  if (/^[1-5]\d\d$/.test(text) && (text > "4" || statusPhrase(Number(text)) !== undefined))
    return capturing({ response: { headers: [], status: Number(text) } }); // other numbers are codes of applications
  const capture = readExchanges(words);
  const says = ({ response, error }: CapturedExchange): boolean => response.status !== undefined || error !== undefined;
  return capture.exchanges.length > 0 && capture.exchanges.every(says) ? { ...capture, source: words } : undefined;
}

const BY_CLIENT = /^(?:E[A-Z]{4,20}|EAI_[A-Z]+|(?:net::)?ERR_[A-Z_]+|UND_ERR_[A-Z_]+|curl: \(\d+\).*)$/;

function capturing(exchange: Partial<CapturedExchange>): ReadCapture {
  return { ...NO_CAPTURE, exchanges: [{ response: { headers: [] }, ...exchange, position: { line: 1 } }] };
}
