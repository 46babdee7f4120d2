/** Decodes every example of the source with the family that was imported. */
import { loadFamily } from "@faultline/codegen/load";
import { decode } from "@faultline/guards";
import { sampleExchanges, type SampleVerdict } from "@faultline/importer";
import type { ImportSource } from "./read-source.ts";

/**
 * Decodes the examples by the files as they were written.
 * @throws {CatalogError} where these cannot be read as a family.
 */
export async function decodedSamples(source: ImportSource, cwd: string): Promise<SampleVerdict[]> {
  const { document, proposal, id, file, output, isOverlay } = source;
  const family = await loadFamily(isOverlay ? file : output, { cwd, id, ...(isOverlay && { overlay: output }) });
  return sampleExchanges(document, proposal.responses).map(({ status, contentType, body, path }) => {
    const headers = { "content-type": contentType };
    return { path, match: decode(family, { status, headers, body })?.match ?? "no failure" };
  });
}
