/** Decodes every example of the source with the family that was imported. */
import { loadFamily } from "@faultline/codegen/load";
import { CatalogError, formatProblem } from "@faultline/catalog";
import type { CapturedExchange } from "@faultline/exchanges";
import { decode, type Family } from "@faultline/guards";
import { sampleExchanges, type SampleVerdict } from "@faultline/importer";
import type { ImportSource } from "./read-source.ts";

/** What decoding gave, or why it could not be tried. */
export interface DecodedSamples {
  samples: SampleVerdict[];
  problems: string[];
}

/** Decodes the examples by the files as they were written. */
export async function decodedSamples(source: ImportSource, cwd: string): Promise<DecodedSamples> {
  const { id, file, output, isOverlay } = source;
  try {
    const family = await loadFamily(isOverlay ? file : output, { cwd, id, ...(isOverlay && { overlay: output }) });
    const samples = source.traffic ? await verdictsOnTraffic(source.traffic(), family) : verdicts(source, family);
    return { samples, problems: [] };
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    return { samples: [], problems: error.problems.map(formatProblem) };
  }
}

function verdicts({ document, proposal }: ImportSource, family: Family): SampleVerdict[] {
  return sampleExchanges(document, proposal.responses).map(({ status, contentType, body, path, isSuccess }) => {
    const headers = { "content-type": contentType };
    return { path, isSuccess, match: decode(family, { status, headers, body })?.match ?? "no failure" };
  });
}

/** Every failure again, as the family that was made of it tells it. */
async function verdictsOnTraffic(exchanges: AsyncIterable<CapturedExchange>, family: Family): Promise<SampleVerdict[]> {
  const verdicts: SampleVerdict[] = [];
  for await (const { response, position } of exchanges) {
    const fault = decode(family, response);
    if (!fault) continue;
    const items = fault.faults.length > 0 ? fault.faults : [fault];
    const match = items.find((item) => item.match !== "declared")?.match ?? "declared";
    verdicts.push({ path: Object.entries(position).flat().map(String), match });
  }
  return verdicts;
}
