import { binaryTag, CORE_SCHEMA, loadAll, mergeTag, omapTag, pairsTag, setTag, YAMLException } from "js-yaml";

/** The tags that Redocly's bundler knows, so that a document means the same with and without it. */
const SCHEMA = CORE_SCHEMA.withTags(mergeTag, binaryTag, omapTag, pairsTag, setTag);

/** Text that is neither YAML nor JSON, with the place where it stops being so. */
export class BrokenText extends Error {
  override readonly name = "BrokenText";
  readonly line: number;
  readonly column: number;

  constructor(reason: string, line: number, column: number) {
    super(reason);
    this.line = line;
    this.column = column;
  }
}

/**
 * The one document of a YAML or JSON text.
 * @throws {BrokenText} where it cannot be parsed, or holds more than one document.
 */
export function parse(text: string): unknown {
  if (/^\s*\{/.test(text)) {
    try {
      return JSON.parse(text); // ten times as fast; what it refuses may still be YAML
    } catch {}
  }
  const documents = parseYaml(text);
  if (documents.length > 1) throw new BrokenText("more than one document", 1, 1);
  return documents[0];
}

function parseYaml(text: string): unknown[] {
  try {
    return loadAll(text, { schema: SCHEMA });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new BrokenText(error.reason, (error.mark?.line ?? 0) + 1, (error.mark?.column ?? 0) + 1);
  }
}
