/** Lists the responses and events of a document with their operations. */
import type { OpenApiDocument, Path, StatusKey } from "@faultline/catalog";
import { follow, recordOf, isRecord, operationsIn, statusKeyOf } from "@faultline/catalog/pure";

/** A named object of a document: a response, a header, a media type. */
export interface Part {
  name: string;
  path: Path;
  value: Record<string, unknown>;
}

/** A body that the service sends: a response, or an event. */
export interface Answer extends Part {
  /** A key that is equal in both documents. */
  key: string;
  /** The operation that documents it; absent for components. */
  operation?: string;
  /** What the key of a response stands for; absent where it is the name of a component, and for events. */
  status?: StatusKey;
}

/** Lists the responses of components and operations, and the events. */
export function answersOf(document: OpenApiDocument): Answer[] {
  const components = namedParts({ name: "", path: ["components"], value: { ...document.components } }, "responses");
  const answers: Answer[] = components.map((part) => ({
    ...part,
    key: part.name.toLowerCase(),
    name: `response ${part.name}`,
    ...statusNamed(part.name),
  }));
  for (const { key, path, operation, isEvent } of keyedOperations(document)) {
    const part = { name: key, path, value: operation };
    if (!isEvent) {
      const responses = namedParts(part, "responses");
      answers.push(
        ...responses.map(({ name, ...response }) => ({
          ...response,
          key: `${key} ${name.toLowerCase()}`,
          name: `${key}, response ${name}`,
          operation: key,
          ...statusNamed(name),
        })),
      );
    } else if (isRecord(operation["requestBody"])) {
      // The response to an event comes from the reader, so it is not part of the event.
      answers.push({ name: key, key, operation: key, path: [...path, "requestBody"], value: operation["requestBody"] });
    }
  }
  return answers;
}

function statusNamed(name: string): Pick<Answer, "status"> {
  const status = statusKeyOf(name);
  return status === undefined ? {} : { status };
}

/** Lists the named objects below a member. */
export function namedParts({ value, path }: Part, member: string): Part[] {
  return Object.entries(recordOf(value[member])).map(([name, part]) => ({
    name,
    value: recordOf(part),
    path: [...path, member, name],
  }));
}

/** Follows references and keeps the name of the part. */
export function followed(part: Part, document: OpenApiDocument): Part {
  const { value, path } = follow(document, part.path, part.value);
  return { ...part, value: recordOf(value), path };
}

/** The operations and events, each with a key that is equal in both documents. */
export function operationsWithKeys(document: OpenApiDocument): Pick<KeyedOperation, "key" | "path">[] {
  return [...keyedOperations(document)];
}

interface KeyedOperation {
  key: string;
  path: Path;
  operation: Record<string, unknown>;
  isEvent: boolean;
}

/** The names of parameters in a path mean nothing: `/a/{id}` is `/a/{key}`. */
function* keyedOperations(document: OpenApiDocument): Generator<KeyedOperation> {
  for (const member of ["paths", "webhooks"] as const) {
    for (const { name, method, operation, path } of operationsIn(document, member)) {
      const isEvent = member === "webhooks";
      const key = isEvent ? `webhook ${name}` : `${method.toUpperCase()} ${name.replaceAll(/\{[^}]*\}/g, "{}")}`;
      yield { key, path, operation: { ...operation }, isEvent };
    }
  }
}
