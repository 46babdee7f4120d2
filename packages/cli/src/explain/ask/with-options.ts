/** Joins what options say of a response with what was captured. */
import { withoutBodyOfHead, type CapturedExchange } from "@faultline/exchanges";
import type { Header } from "../../options.ts";

/** What the options say wins over what the capture says. */
export function withOptions(
  { request, response, ...rest }: CapturedExchange,
  options: { status?: number; header?: readonly Header[]; method?: string },
): CapturedExchange {
  const { status = response.status, header = [], method = request?.method } = options;
  const named = new Set(header.map(([name]) => name.toLowerCase()));
  const headers = [...header, ...response.headers.filter(([name]) => !named.has(name.toLowerCase()))];
  return withoutBodyOfHead({
    ...rest,
    request: { headers: [], ...request, ...(method !== undefined && { method }) },
    response: { ...response, headers, ...(status !== undefined && { status }) },
  });
}
