/** Makes the failed exchanges that a document shows by examples. */
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { sampleValue } from "@faultline/catalog/pure";
import type { FailureResponse } from "./failure-bodies.ts";
import { samplesOfMedia, successesShown } from "./samples.ts";

/** An answer as an example shows it. */
export interface SampleExchange {
  status: number;
  contentType: string;
  body: unknown;
  /** True for a success among whose like there are failures. */
  isSuccess: boolean;
  /** Of the example. */
  path: Path;
}

/** Lists each example of each failure response, under each of its statuses; those of successes, where failures stand among them. */
export function sampleExchanges(document: OpenApiDocument, responses: readonly FailureResponse[]): SampleExchange[] {
  return responses.flatMap((response) => {
    const statuses = [...response.keys.keys()].map((key) => statusFor(key));
    return response.media
      .filter(({ leaves }) => leaves.length > 0)
      .flatMap((media) =>
        [
          ...samplesOfMedia(document, media).map((sample) => ({ ...sample, isSuccess: false })),
          ...successesShown(document, media).map((sample) => ({ ...sample, isSuccess: true })),
        ].flatMap(({ value, ...sample }) =>
          statuses.map((status) => ({
            status,
            contentType: media.type,
            body: /[/+]json\b/.test(media.type) ? sampleValue(value) : value,
            ...sample,
          })),
        ),
      );
  });
}

/** One that is rarely documented by itself, where the key stands for several. */
function statusFor(key: string): number {
  return key === "default" ? 599 : Number(key.replace("XX", "98"));
}
