/** The options of `faultline docs`. */
import type { Audience } from "@faultline/catalog";
import { oneOf } from "../options.ts";

/** What `docs` can write: pages, Markdown, tables, or data for sites and tools. */
export const DOCS_FORMATS = ["html", "markdown", "csv", "json"] as const;

export type DocsFormat = (typeof DOCS_FORMATS)[number];

export const readDocsFormat = oneOf<DocsFormat>("--format", DOCS_FORMATS);

export interface DocsOptions {
  output?: string;
  format: DocsFormat;
  audience?: Audience;
  allowRemote: boolean;
}
