/** Limits the size of documents: more than any API description needs, and small enough to finish in seconds. */

/** Bytes of one file. */
export const MAX_DOCUMENT_BYTES = 24 * 2 ** 20;

/** Characters of one YAML text that is no JSON: it takes ten times as long to read. */
export const MAX_YAML_LENGTH = 16 * 2 ** 20;

/** Lines and commas of such a text; each can be a value. */
export const MAX_YAML_PARTS = 1_000_000;

/** Levels of objects and lists. */
export const MAX_DEPTH = 200;

/** Objects, lists and plain values of a document. */
export const MAX_VALUES = 2_000_000;

/** Component schemas: each costs more than a value, since it is merged, judged and emitted. */
export const MAX_SCHEMAS = 25_000;

/** How many more values there may be once each YAML alias stands for its own copy, or each merged schema for what it extends. */
export const MAX_SHARED_VALUES = 200_000;

/** Schemas that one schema applies to one value, through references, alternatives and conditions: whoever judges a body tries each. */
export const MAX_APPLICATIONS = 20_000;

/** How often schemas are applied to one sample and its parts. A judge needs seconds for these. */
export const MAX_SAMPLE_APPLICATIONS = 100_000;

/** Files that one document refers to, directly or through others. */
export const MAX_FILES = 1000;

/** Bytes of all of those. */
export const MAX_TOTAL_BYTES = 64 * 2 ** 20;

/** How often schemas are merged anew because they stand in a circle. */
export const MAX_REPEATED_MERGES = 5000;

/** Schemas that are looked into on the ways from bodies to errors, and the errors that are found there. */
export const MAX_STEPS = 150_000;

/** Actions of one overlay. */
export const MAX_ACTIONS = 25_000;

/** Characters of a JSONPath. */
export const MAX_QUERY_LENGTH = 4000;

/** Parts of a document that all JSONPaths of an overlay may select. */
export const MAX_MATCHES = 200_000;

/** Milliseconds for all actions of an overlay together; a filter in a filter in a filter takes as long as it likes. */
export const MAX_OVERLAY_MS = 15_000;
