/** Prints what traffic shows beyond the families of the project, as a patch of their documents. */
import type { JsonTree } from "@faultline/importer";
import type { FamilyListing } from "@faultline/guards/runtime";
import type { Io } from "../io.ts";
import { harmless } from "../output/door.ts";
import type { Observation } from "./observation.ts";
import { proposalFor } from "./proposal.ts";
import { documentEdits, editedText, overlayEdits } from "./yaml-edits.ts";

/**
 * Prints one patch for all families that were seen. Resolves to the exit code: 0 where there is a patch, else 1.
 * @throws {ConfigError} where there is no project.
 * @throws {CatalogError} where one of its families cannot be read.
 */
export async function printPatch(observations: ReadonlyMap<FamilyListing, Observation>, io: Io): Promise<number> {
  const { projectAround, specFiles } = await import("@faultline/codegen/config");
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import("diff");
  const project = await projectAround(io.cwd);
  const specs = await specFiles(project);
  let patch = "";
  for (const [listing, observation] of observations) {
    const family = await familyOf(listing.id, specs, project.root);
    if (family === undefined) {
      io.stderr.write(`faultline observe: ${listing.id} is not a family of the project; nothing is proposed for it\n`);
      continue;
    }
    const { read, text, document, overlay } = family;
    const proposal = proposalFor(read, observation);
    const { edits, byHand } = overlay ? overlayEdits(text, proposal, document) : documentEdits(text, proposal);
    if (harmless(text) !== text) {
      io.stderr.write(
        `${family.file}: found characters that cannot be printed, such as line ends of Windows, so there is no patch; wanted a file without them\n`,
      );
      continue;
    }
    if (edits.length > 0)
      patch += createTwoFilesPatch(`a/${family.file}`, `b/${family.file}`, text, editedText(text, edits), "", "", {
        context: 3,
        headerOptions: FILE_HEADERS_ONLY,
      });
    const notes = [...proposal.byHand, ...byHand];
    for (const note of new Set(notes)) {
      const count = notes.filter((each) => each === note).length;
      io.stderr.write(`faultline observe: ${listing.id}: by hand: ${note}${count > 1 ? ` (${count} such)` : ""}\n`);
    }
  }
  if (patch === "") io.stderr.write("faultline observe: found nothing beyond what is documented; there is no patch\n");
  io.stdout.write(patch);
  return patch === "" ? 1 : 0;
}

async function familyOf(id: string, specs: readonly { path: string; overlay?: string; id?: string }[], cwd: string) {
  const { familyIdOf, openDocument, readCatalog } = await import("@faultline/catalog");
  for (const spec of specs) {
    const opened = await openDocument(spec.path, {
      cwd,
      ...(spec.overlay !== undefined && { overlay: spec.overlay }),
    }).catch(() => undefined);
    if (!opened || (spec.id ?? opened.id ?? familyIdOf(undefined, spec.path)) !== id) continue;
    const { families } = await readCatalog([spec], { cwd });
    const [read] = families;
    if (!read) return undefined;
    return {
      read,
      text: opened.text,
      file: opened.file,
      document: opened.document as JsonTree,
      overlay: opened.overlay !== undefined,
    }; // it was read as a family
  }
  return undefined;
}
