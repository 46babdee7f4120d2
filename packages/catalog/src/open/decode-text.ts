/** Bytes as the text of a document. */
import { Refused } from "./files.ts";
import { MAX_DOCUMENT_BYTES } from "./limits.ts";

/** @throws {Refused} where there are too many, or they are no UTF-8. */
export function decodedText(bytes: Uint8Array): string {
  if (bytes.length > MAX_DOCUMENT_BYTES)
    throw new Refused(
      `a file of more than ${MAX_DOCUMENT_BYTES / 2 ** 20} MB`,
      "a smaller document, or one in several files",
    );
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refused("bytes that are no UTF-8 text", "a document in YAML or JSON, in UTF-8");
  }
}
