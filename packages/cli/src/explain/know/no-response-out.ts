/** Tells why no response came, and whether the request may have been carried out. */
import { isUnsent, noResponseReason, type CapturedExchange, type NoResponseReason } from "@faultline/exchanges";

export interface NoResponseOut {
  /** What the words of the client mean; null where they do not say it. */
  reason: NoResponseReason | null;
  /** False where the request cannot have been sent; else nobody knows whether it was carried out. */
  maybeSent: boolean;
}

/** Why no response came; undefined where one did. */
export function noResponseOut({ error, response }: CapturedExchange): NoResponseOut | undefined {
  if (error === undefined || response.status !== undefined) return undefined;
  const reason = noResponseReason(error);
  return { reason: reason ?? null, maybeSent: reason === undefined || !isUnsent(reason) };
}
