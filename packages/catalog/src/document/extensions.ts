/** Provides the schema, the names and the types of our OpenAPI extensions. */
import { createRequire } from "node:module";

export type * from "../gen/x-error.ts";

/** `x-error.schema.json`, our own file. */
export const EXTENSION_SCHEMA = createRequire(import.meta.url)("@faultline/specs/x-error.schema.json") as {
  $id: string;
  $defs: Record<string, unknown>;
};

/** A response has its `x-error` described by a definition of its own. */
const OF_RESPONSES = "x-error-response";

/** The names of the extensions, as they stand in a spec. */
export const EXTENSIONS: readonly string[] = Object.keys(EXTENSION_SCHEMA.$defs).filter(
  (name) => name.startsWith("x-error") && name !== OF_RESPONSES,
);
