/** Fixes the file of a document, and opens it as it is then. */
import { readFile } from "node:fs/promises";
import type { OpenedDocument } from "@faultline/catalog";
import { replaceFile, Unwritable } from "@faultline/codegen/files";
import type { Finding, Fix } from "@faultline/rules";
import type { Io } from "../io.ts";
import { fixed } from "./fix.ts";

/** Times that one file is fixed: a list loses one member at a time, and a fix can bring a further one to light. */
const MOST_FIXES = 50;

/**
 * Opens a document and applies to its file every fix of what `judge` finds; under an overlay, that is the file of the
 * overlay, and its base stays as it is.
 * @throws {Unwritable} where the file cannot be written.
 */
export async function openFixed(
  open: () => Promise<OpenedDocument>,
  path: string,
  judge: (opened: OpenedDocument) => readonly Finding[],
  { stderr }: Pick<Io, "stderr">,
): Promise<OpenedDocument> {
  let opened = await open();
  let left = 0;
  for (let round = 0; round < MOST_FIXES; round++) {
    const fixes = judge(opened).flatMap(({ fix }) => fix ?? []);
    const own = fixes.flatMap((fix) => inFile(fix, opened) ?? []);
    left = fixes.length - own.length;
    if (own.length === 0) break;
    const { text, applied } = fixed(opened.text, own);
    if (applied === 0) break;
    const { text: judged } = opened;
    const isCurrent = judged === (await readFile(path, "utf8"));
    if (isCurrent) {
      await replaceFile(path, text).catch(Unwritable.at(opened.file));
      stderr.write(`${opened.file}: ${applied} fixed\n`);
    }
    opened = await open(); // somebody else may have saved it meanwhile, or fixed it
    if (!isCurrent && opened.text === judged) break;
  }
  if (left > 0) stderr.write(`${opened.file}: ${left} not fixed, ${reasonFor(opened)}\n`);
  return opened;
}

/** The fix in the file of an overlay; none for what stands in its base, or in an action that changes several parts. */
function inFile(fix: Fix, { file, overlay, locate }: OpenedDocument): Fix | undefined {
  if (!overlay) return fix;
  const written = locate(fix.path);
  const action = overlay.actions.find(({ path }) => path.every((token, index) => token === written.path[index]));
  return written.file === file && action?.selected.length === 1 ? { ...fix, path: written.path } : undefined;
}

function reasonFor({ overlay, file }: OpenedDocument): string {
  return `since what is wrong is in ${overlay?.base ?? file}, or in an action with several targets. Fix it there by hand, or add an action that changes it`;
}
