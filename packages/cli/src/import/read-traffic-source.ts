/** Reads captured traffic as a source. */
import { extname } from "node:path";
import type { OpenApiDocument } from "@faultline/catalog";
import type { CapturedExchange } from "@faultline/exchanges";
import { proposeTraffic, stateOf, Traffic } from "@faultline/importer";
import type { Io } from "../io.ts";
import { readTraffic } from "../observe/read-traffic.ts";
import { WrongUse } from "../wrong-use.ts";
import type { ImportOptions } from "./import.ts";
import { checkedId, knownOptions, type ImportSource } from "./read-source.ts";

/** Endings of the names of captures; those in JSON are recognised by what is in them. */
const CAPTURES: ReadonlySet<string> = new Set([".har", ".ndjson", ".jsonl", ".log", ".http"]);

/** True for a file whose name is that of captured traffic. */
export function isCapture(file: string): boolean {
  return CAPTURES.has(extname(file).toLowerCase());
}

/**
 * Reads traffic and proposes the errors that were seen in it.
 * @throws {WrongUse} where it cannot be read, holds no exchange, or an option does not fit.
 */
export async function readTrafficSource(
  file: string,
  options: ImportOptions,
  io: Pick<Io, "stdin" | "cwd">,
): Promise<ImportSource> {
  if (options.family === undefined)
    throw new WrongUse(`${file}: found traffic without --family; wanted the id of the family, such as --family orders`);
  for (const name of ["envelope", "columns"] as const)
    if (options[name] !== undefined)
      throw new WrongUse(
        `--${name}: found it with captured traffic; wanted ${name === "columns" ? "a table of codes" : "an OpenAPI document"}`,
      );
  const id = checkedId(options.family);
  const exchanges = (): AsyncGenerator<CapturedExchange> => exchangesIn(file, io);
  const traffic = new Traffic();
  for await (const { request, response } of exchanges())
    traffic.add({ ...response, ...(request?.url !== undefined && { url: request.url }) });
  if (traffic.exchanges === 0)
    // a bare body has no status
    throw new WrongUse(
      `${file}: found no exchange; wanted captured traffic: HAR, a log with one JSON object a line, or what curl -v prints`,
    );
  const output = options.output ?? `errors/${id}.yaml`;
  const { known, usualCode } = await knownOptions(output, options, io.cwd);
  const { proposal, tree } = proposeTraffic(traffic, { id, code: known.code ?? usualCode });
  const document = tree as unknown as OpenApiDocument; // as the importer writes it
  const next = { ...stateOf(tree, proposal), options: known };
  return {
    file,
    document,
    proposal,
    next,
    output,
    id,
    isOverlay: false,
    isApi: false,
    silenced: [],
    traffic: exchanges,
  };
}

async function* exchangesIn(file: string, io: Pick<Io, "stdin" | "cwd">): AsyncGenerator<CapturedExchange> {
  const ignore = (): void => {};
  yield* readTraffic(file, io, { members: undefined, onNote: ignore, onProgress: ignore });
}
