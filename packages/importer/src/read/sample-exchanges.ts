/** Makes the failed exchanges that a document shows by examples. */
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { sampleValue } from "@faultline/catalog/pure";
import type { FailureResponse } from "./failure-bodies.ts";
import { samplesOfMedia } from "./samples.ts";

/** An answer as an example shows it. */
export interface SampleExchange {
  status: number;
  contentType: string;
  body: unknown;
  /** Of the example. */
  path: Path;
}

/** Lists each example of each failure response, under each of its statuses. */
export function sampleExchanges(document: OpenApiDocument, responses: readonly FailureResponse[]): SampleExchange[] {
  return responses.flatMap((response) => {
    const statuses = [...response.keys.keys()].map((key) => statusFor(key));
    return response.media
      .filter(({ leaves }) => leaves.length > 0)
      .flatMap((media) =>
        samplesOfMedia(document, media).flatMap(({ value, path }) =>
          statuses.map((status) => ({
            status,
            contentType: media.type,
            body: /[/+]json\b/.test(media.type) ? sampleValue(value) : value,
            path,
          })),
        ),
      );
  });
}

/** One that is rarely documented by itself, where the key stands for several. */
function statusFor(key: string): number {
  return key === "default" ? 599 : Number(key.replace("XX", "98"));
}
