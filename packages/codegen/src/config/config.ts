/** Defines `faultline.config`: which error families a project has, and where their files go. */

import type { DocumentTransform } from "@faultline/catalog";

/** One family by its document. */
export interface FamilyEntry {
  /** Path of the OpenAPI document, from the folder of the config. */
  spec: string;
  /** Path of an OpenAPI Overlay on the document, from the folder of the config. */
  overlay?: string;
  /** Path of the API's document from which the family was imported; `faultline import` without a source reads it again. */
  api?: string;
  /** Id of the family; by default the name of the file, or of its folder where the file is called `openapi`. */
  id?: string;
}

/** Types in a package of their own. */
export interface TypesOutput {
  /** Folder of the `.d.ts` files. */
  folder: string;
  /** Name of the package, from which guards import `<package>/<family>`. */
  package: string;
}

/** A package ready to publish, with which a company ships its errors to its clients. */
export interface PackageOutput {
  /** Folder of the package. */
  folder: string;
  /** Name of the package, such as `@acme/errors`. */
  name: string;
  /** Further members of its manifest, such as `license`, `repository` or `version`; they win over ours. */
  manifest?: Readonly<Record<string, unknown>>;
}

/** Where files go. Folders are relative to that of the config, and below it. */
export interface OutputConfig {
  /** Folder of `<family>.ts`: types, guards and facts. `src/errors` by default. */
  code?: string;
  /** True, the default, to write the texts for people as `<family>.help.ts` beside the code. */
  help?: boolean;
  /**
   * Test vectors: true for `<family>.vectors.json` beside the code, or a folder of their own for `<family>.json`. By
   * default there are none.
   */
  vectors?: boolean | string;
  /** A package for the types, which are otherwise part of the code. */
  types?: TypesOutput;
  /**
   * True for `<family>.openapi.d.ts` with the types `paths` and `components` beside the types. It needs
   * openapi-typescript. False by default.
   */
  paths?: boolean;
  /** True for `families.ts`, which lists the families for programs that choose one at run time. False by default. */
  list?: boolean;
  /** Folder of `<family>.json`, the merged documents, which builds make anew and nobody commits. None by default. */
  bundle?: string;
  /** What `faultline generate --package` writes. None by default. */
  package?: PackageOutput;
}

/** The codes of one owner. */
export interface OwnerConfig {
  /** How its codes that are texts begin. */
  prefixes?: readonly string[];
  /** The first and the last code of each range of numbers. */
  ranges?: readonly (readonly [first: number, last: number])[];
  /** Single codes. */
  codes?: readonly (string | number)[];
}

/** Who owns which codes, by the `owner` that families name, or else their ids; `*` has codes that every family may use. */
export type RegistryConfig = Readonly<Record<string, OwnerConfig>>;

/** What `faultline.config.ts`, `.js`, `.mjs`, `.yaml` or `.json` has. Everything is optional. */
export interface FaultlineConfig {
  /**
   * The families: paths, patterns with `*`, `**`, `?` and `{a,b}`, or entries with an id. `errors/*.yaml` and
   * `specs/<family>/openapi.yaml` by default.
   */
  families?: readonly (string | FamilyEntry)[];
  output?: OutputConfig;
  /** Address of the documentation; an error without `docs` of its own is documented at this address plus its id. */
  docsUrl?: string;
  /** Who owns which codes; lint holds families to it. */
  registry?: RegistryConfig;
  /**
   * Changes each document before it is read, whatever the command: it gets the document, with its overlay applied and its references resolved, and
   * the id of the family. It may change the document and return nothing, or return another one. It has to make the same of the same.
   */
  transform?: DocumentTransform;
}

/** Returns the config, so that editors know its type. */
export function defineConfig(config: FaultlineConfig): FaultlineConfig {
  return config;
}
