/** Types of `@faultline/codegen/load`; written by hand, because the types of guards are built after this package. */
import type { DocumentTransform } from "@faultline/catalog";
import type { Family, FamilyHelp } from "@faultline/guards";
import type { FamilyListing } from "@faultline/guards/runtime";

export interface LoadOptions {
  /** The folder from which the path is relative; the working directory by default. */
  cwd?: string | undefined;
  /** Path of an OpenAPI Overlay on the document, unless the path is an overlay that says what it extends. */
  overlay?: string | undefined;
  /** The id of the family; by default the name of the file, or of its folder where the file is called `openapi`. */
  id?: string | undefined;
  /** Address of the documentation; an error without `docs` of its own is documented at this address plus its id. */
  docsUrl?: string | undefined;
  /** True where the document may refer to files on a network. */
  allowRemote?: boolean | undefined;
  /** Changes the document before it is read, as `transform` of a config does. */
  transform?: DocumentTransform | undefined;
}

/**
 * Reads an OpenAPI document and returns its family, which gives the same verdicts as the emitted module.
 * @throws {CatalogError} where the document cannot be read, or no guards can be made of it; it lists every problem.
 */
export declare function loadFamily(spec: string, options?: LoadOptions): Promise<Family>;

/**
 * Reads an OpenAPI document and returns the texts for people about its family.
 * @throws {CatalogError} where the document cannot be read; it lists every problem.
 */
export declare function loadHelp(spec: string, options?: LoadOptions): Promise<FamilyHelp>;

/**
 * Reads an OpenAPI document and returns its family as one of a list, such as `families` of `@faultline/guards/families`.
 * @throws {CatalogError} where the document cannot be read; it lists every problem.
 */
export declare function loadListing(spec: string, options?: LoadOptions): Promise<FamilyListing>;
