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
import type { Location } from "./derive/locations.ts";
import type { Path } from "./document/pointer.ts";
import type { RangeKey, StatusKey, StatusSet } from "./document/status.ts";

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
  /** The schemas of bodies whose failure is a list of errors. */
  lists: ListEnvelope[];
  errors: ErrorEntry[];
  /** One for each status, range and `default` that the family documents, in ascending order. */
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
  /** Where codes stand, the finest location first. */
  codes: Location[];
  /** Members as paths, `["status", "code"]`, in the order of preference; empty where the envelope names none. */
  message: Path[];
  requestId: Path[];
  status: Path[];
  x: XErrorEnvelope;
}

/** The schema of a body whose failure is a list of errors; the items have an envelope of their own. */
export interface ListEnvelope {
  /** The name of its component schema. */
  name: string;
  path: Path;
  /** Merged. */
  schema: SchemaObject;
  /** The path of the list in a body; empty where the body is the list. */
  list: Path;
  /** Every status of a response that has such a body with errors of the family. */
  statusSet: StatusSet;
  x: XErrorEnvelope;
}

/** One documented failure. */
export interface ErrorEntry {
  /** `<family>/<code>`, or `<family>/<envelope>/<code>` for the errors of further envelopes; safe in addresses and file names. */
  id: string;
  /** The value that discriminates the error within its envelope; for a status-only error, the status; for a range of codes, `-32099 to -32000`. */
  code: string | number;
  /** The position, among those of its envelope, of the location at which its code stands; absent where no code tells it. */
  location?: number;
  /** Where any of several numbers tells it: the first and the last. */
  range?: readonly [first: number, last: number];
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
  /**
   * Exact statuses of the responses that list the error at the root of their body, or in the list that is their
   * failure, in ascending order.
   */
  statuses: number[];
  /** `4XX` or `default`, where a response with such a key lists it at its root. */
  ranges: RangeKey[];
  /** Every status of a response that lists it at its root, ranges included. */
  statusSet: StatusSet;
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
  /** The name of the list envelope in whose list the object stands. */
  list?: string;
}

/** A placement below the root of a body or in an event, with the errors that can arrive there. */
export interface PlacementGroup {
  kind: "item" | "event";
  carrier: string;
  path: Path;
  errors: ErrorEntry[];
  /** Paths of schemas for values that may stand there instead and are not failures. */
  successes: Path[];
  /** Where the path begins with an element of a sequence: its media types as written, and the statuses of its responses. */
  sequence?: { mediaTypes: string[]; statusSet: StatusSet };
}

/** A status that the family documents, or a range of them. */
export interface ResponseEntry {
  status: StatusKey;
  /** Places of the response objects: the component and, where operations write their own, theirs. */
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
