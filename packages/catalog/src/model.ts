/** Defines the catalogue: families, envelopes, errors and their placements. */
import type {
  XError,
  XErrorCarrier,
  XErrorEnvelope,
  XErrorFamily,
  XErrorOperation,
  XErrorResponse,
} from "./document/extensions.ts";
import type { MediaType, OpenApiDocument, Schema, SchemaObject } from "./document/openapi.ts";
import type { Path } from "./document/pointer.ts";

/** All families, in the order in which they were named. */
export interface Catalog {
  families: Family[];
}

/** A family: one way of reporting errors, and the errors of one API. */
export interface Family {
  /** The name of the family's directory, such as `device-management`. */
  id: string;
  title: string;
  /** The version of the family, from `info.version`. */
  version: string;
  description: string;
  info: XErrorFamily;
  /** The file as it was named to the reader. */
  file: string;
  /** The document as written, references to other files resolved. */
  document: OpenApiDocument;
  /** The same document with each `allOf` merged. */
  merged: OpenApiDocument;
  /** The envelopes; the first one is the main envelope, whose errors have short ids. */
  envelopes: Envelope[];
  errors: ErrorEntry[];
  /** An entry for each documented status, in ascending order. */
  responses: ResponseEntry[];
  /** The placements of errors in bodies below the root, and in events. */
  placementGroups: PlacementGroup[];
  carriers: Carrier[];
  /** The operations that lead to errors, and those with `x-error-operation`. */
  operations: OperationEntry[];
  /** The parts of the document that reading had to leave out. */
  warnings: Warning[];
}

export interface Warning {
  path: Path;
  text: string;
}

/** A schema that error bodies share. */
export interface Envelope {
  /** The name of the envelope's component schema. */
  name: string;
  path: Path;
  /** Merged. */
  schema: SchemaObject;
  /** The path of the code in a body, such as `["status", "code"]`. */
  code: Path;
  message?: Path;
  requestId?: Path;
  status?: Path;
  x: XErrorEnvelope;
}

/** One documented failure. */
export interface ErrorEntry {
  /** `<family>/<code>`, or `<family>/<envelope>/<code>` for the errors of further envelopes; safe in addresses and file names. */
  id: string;
  /** The value that discriminates the error within its envelope; for a status-only error, the status. */
  code: string | number;
  /** True for a status-only error: the status discriminates it, no constant in the body. */
  statusOnly: boolean;
  /** The name of its component schema, type and guard. */
  name: string;
  title?: string;
  description?: string;
  /** The envelope; absent where the body has none, such as an empty body. */
  envelope?: Envelope;
  path: Path;
  /** The schema as written. */
  source: SchemaObject;
  /** Merged. */
  schema: SchemaObject;
  examples: unknown[];
  /** Statuses of the responses that list the error at the root of their body, in ascending order. */
  statuses: number[];
  placements: Placement[];
  x: XError;
}

export type PlacementKind = "response" | "item" | "event";

/** One place in a body where an error object can arrive. */
export interface Placement {
  kind: PlacementKind;
  /** The schema of the body that holds the object; absent at the root of a response. */
  carrier?: string;
  /** The names of members from the root of the body; `*` stands for every element. */
  path: Path;
}

/** A placement below the root of a body or in an event, with the errors that can arrive there. */
export interface PlacementGroup {
  kind: "item" | "event";
  carrier: string;
  path: Path;
  errors: ErrorEntry[];
  /** Paths of schemas for values that may stand there instead and are not failures. */
  successes: Path[];
}

/** A status that the family documents. */
export interface ResponseEntry {
  status: number;
  /** Paths of the response objects: the component, and inline responses of operations. */
  paths: Path[];
  description: string;
  /** Names of the documented headers, in lower case. */
  headers: Set<string>;
  errors: ErrorEntry[];
  content: Record<string, MediaType>;
  x?: XErrorResponse;
}

/** An operation that leads to errors, or of which the family says something. */
export interface OperationEntry {
  /** The `operationId`, where it has one of its own; else the method and the path: `GET /parcels/{id}`. */
  key: string;
  /** In upper case. */
  method: string;
  /** The path as the document has it, such as `/parcels/{id}`. */
  url: string;
  path: Path;
  /** The errors at the root of its responses, by the status keys as written: `404`, `4XX`, `default`. */
  errors: Map<string, ErrorEntry[]>;
  x?: XErrorOperation;
}

/** The schema of a body that holds items or events. */
export interface Carrier {
  name: string;
  path: Path;
  x?: XErrorCarrier;
}

export type { Schema };
