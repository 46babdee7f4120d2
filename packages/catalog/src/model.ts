import type { XError, XErrorCarrier, XErrorEnvelope, XErrorFamily, XErrorResponse } from "./document/extensions.ts";
import type { MediaType, OpenApiDocument, Schema, SchemaObject } from "./document/openapi.ts";
import type { Path } from "./document/pointer.ts";

/** All families, in the order in which they were named. */
export interface Catalog {
  families: Family[];
}

/** One way of reporting errors: the errors of one API. */
export interface Family {
  /** The name of its directory: `device-management`. */
  id: string;
  title: string;
  /** `info.version`. */
  version: string;
  description: string;
  info: XErrorFamily;
  /** The file as it was named to the reader. */
  file: string;
  /** The document as written, references to other files resolved. */
  document: OpenApiDocument;
  /** The same document with each `allOf` merged. */
  merged: OpenApiDocument;
  /** The first one is the main envelope: its errors have the short ids. */
  envelopes: Envelope[];
  errors: ErrorEntry[];
  /** One for each status that the family documents, in ascending order. */
  responses: ResponseEntry[];
  /** Where error objects stand in bodies, below the root or in events. */
  placementGroups: PlacementGroup[];
  carriers: Carrier[];
  /** What the walk had to leave out. */
  warnings: Warning[];
}

export interface Warning {
  path: Path;
  text: string;
}

/** A schema that error bodies share. */
export interface Envelope {
  /** The name of its component schema. */
  name: string;
  path: Path;
  /** Merged. */
  schema: SchemaObject;
  /** Members as paths: `["status", "code"]`. */
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
  /** What tells it apart within its envelope. For an error told by status alone: the status. */
  code: string | number;
  /** True where no constant in the body tells the error, only the status. */
  statusOnly: boolean;
  /** The name of its component schema, type and guard. */
  name: string;
  title?: string;
  description?: string;
  /** Absent where the body has no envelope, as an empty one. */
  envelope?: Envelope;
  path: Path;
  /** As written. */
  source: SchemaObject;
  /** Merged. */
  schema: SchemaObject;
  examples: unknown[];
  /** Statuses of the responses that list it at the root of their body, ascending. */
  statuses: number[];
  placements: Placement[];
  x: XError;
}

export type PlacementKind = "response" | "item" | "event";

/** Where an error object can arrive. */
export interface Placement {
  kind: PlacementKind;
  /** The schema of the body that holds it; absent at the root of a response. */
  carrier?: string;
  /** The members on the way from the root of the body; `*` stands for every element. */
  path: Path;
}

/** A spot below the root of a body, or in an event, at which error objects stand. */
export interface PlacementGroup {
  kind: "item" | "event";
  carrier: string;
  path: Path;
  errors: ErrorEntry[];
  /** Schemas of what may stand there instead and is no failure. */
  successes: Path[];
}

/** A status that the family documents. */
export interface ResponseEntry {
  status: number;
  /** Places of the response objects: the component and, where operations write their own, theirs. */
  paths: Path[];
  description: string;
  /** Names of the documented headers, in lower case. */
  headers: Set<string>;
  errors: ErrorEntry[];
  content: Record<string, MediaType>;
  x?: XErrorResponse;
}

/** The schema of a body that holds items or events. */
export interface Carrier {
  name: string;
  path: Path;
  x?: XErrorCarrier;
}

export type { Schema };
