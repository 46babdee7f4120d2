/** Writes a made-up company's catalogue: families as people write them, of any number and size, as a project of its own. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** What the errors of one status are about; each group of errors has one of each. */
const KINDS = [
  {
    status: 400,
    canonical: "INVALID_ARGUMENT",
    recovery: "fix_request",
    retry: "{ strategy: never }",
    word: "Malformed",
  },
  {
    status: 403,
    canonical: "PERMISSION_DENIED",
    recovery: "request_access",
    retry: "{ strategy: after_change }",
    word: "Forbidden",
  },
  { status: 404, canonical: "NOT_FOUND", recovery: "fix_request", retry: "{ strategy: never }", word: "Missing" },
  { status: 409, canonical: "ABORTED", recovery: "reread", retry: "{ strategy: after_change }", word: "Changed" },
  {
    status: 422,
    canonical: "INVALID_ARGUMENT",
    recovery: "fix_request",
    retry: "{ strategy: never }",
    word: "Refused",
  },
  {
    status: 429,
    canonical: "RESOURCE_EXHAUSTED",
    recovery: "wait",
    retry: "{ strategy: backoff, minDelaySeconds: 5, maxAttempts: 6 }",
    word: "Limited",
  },
  { status: 500, canonical: "INTERNAL", recovery: "contact_support", retry: "{ strategy: never }", word: "Broken" },
  {
    status: 503,
    canonical: "UNAVAILABLE",
    recovery: "wait",
    retry: "{ strategy: backoff, minDelaySeconds: 1, maxDelaySeconds: 60, maxAttempts: 5 }",
    word: "Unavailable",
  },
] as const;

/** Errors that belong to one operation. */
const GROUP = 16;

/** One error in a hundred is changed in another revision. */
const CHANGED = 101;

interface MadeUpError {
  name: string;
  number: number;
  code: string;
  kind: (typeof KINDS)[number];
}

/** The document of a family of that many errors; `revision` changes one error in a hundred. */
function familyText(id: string, size: number, revision = 0): string {
  const errors = Array.from({ length: size }, (_, number): MadeUpError => {
    const kind = KINDS[number % KINDS.length] ?? KINDS[0];
    return { name: `Parcel${number}${kind.word}`, number, code: `parcel_${number}_${kind.word.toLowerCase()}`, kind };
  });
  const groups = Array.from({ length: Math.ceil(size / GROUP) }, (_, index) =>
    errors.slice(index * GROUP, (index + 1) * GROUP),
  );
  return `openapi: 3.1.1
info:
  title: ${id} errors
  version: 1.0.0
  description: The errors of the service ${id} of a company that carries parcels.
  x-error-family:
    support: { channels: [{ name: Parcel support, url: 'https://parcel.example/support' }], include: [The request id.] }
    source: { document: Parcel handbook, basis: documented }
paths:
${groups.map(operation).join("")}components:
  schemas:
${ENVELOPES}${errors.map((error) => errorSchema(error, revision, size)).join("")}  responses:
${groups.map(responses).join("")}`;
}

const ENVELOPES = `    ErrorBody:
      description: The body of every failed call.
      x-error-envelope: { code: code, message: message, requestId: request_id, status: status }
      type: object
      required: [status, code, message, request_id]
      properties:
        status: { description: The HTTP status of the response., type: integer }
        code: { description: Which error it is., type: string }
        message: { description: A text for people., type: string }
        request_id: { description: What support asks for., type: string, pattern: '^req_[0-9a-f]{8}$' }
    RefusalBody:
      description: The body of a call that was refused for its members.
      x-error-envelope: { code: reason, message: detail }
      type: object
      required: [reason, detail, fields]
      properties:
        reason: { description: Which error it is., type: string }
        detail: { description: A text for people., type: string }
        fields: { description: What was refused., type: array, minItems: 1, items: { $ref: '#/components/schemas/RefusedField' } }
    RefusedField:
      description: A member of the request, and what is wrong with it.
      type: object
      required: [pointer, rule]
      properties:
        pointer: { description: Where it stands., type: string }
        rule: { description: What it breaks., enum: [required, format, range, unique] }
        limit: { description: The limit that it breaks., type: [number, 'null'] }
    LegacyBody:
      description: The body of calls to the parts of the service that are older than the rest.
      x-error-envelope: { code: error/number, message: error/text }
      type: object
      required: [error]
      properties:
        error:
          description: What went wrong.
          type: object
          required: [number, text]
          properties:
            number: { description: Which error it is., type: integer }
            text: { description: A text for people., type: string }
`;

function errorSchema({ name, number, code, kind }: MadeUpError, revision: number, size: number): string {
  const { status, canonical, recovery, retry, word } = kind;
  const isChanged = revision > 0 && number % CHANGED === 5;
  const request = `request_id: req_${number.toString(16).padStart(8, "0")}`;
  const isOld = number % 50 === 7 && number + KINDS.length < size;
  const form =
    status === 422
      ? {
          extended: "RefusalBody",
          properties: `{ reason: { const: ${code} } }`,
          example: `{ reason: ${code}, detail: 'Parcel ${number} was refused.', fields: [{ pointer: /weight, rule: range, limit: ${number + 1} }] }`,
        }
      : status === 500
        ? {
            extended: "LegacyBody",
            properties: `{ error: { type: object, properties: { number: { const: ${number} } } } }`,
            example: `{ error: { number: ${number}, text: 'Parcel ${number} is broken.' } }`,
          }
        : {
            extended: "ErrorBody",
            properties:
              status === 409
                ? `{ status: { const: ${status} }, code: { const: ${code} }, version: { description: The version of parcel ${number}., type: integer, minimum: 1 } }`
                : `{ status: { const: ${status} }, code: { const: ${code} } }`,
            example: `{ status: ${status}, code: ${code}, message: 'Parcel ${number}: ${word.toLowerCase()}.', ${request} }`,
          };
  return `    ${name}:
      title: Parcel ${number} is ${word.toLowerCase()}
      description: >-
        The parcel of kind ${number} was handed in${isChanged ? " twice" : ""}, and the service answers that it is ${word.toLowerCase()}.
        Most callers see this when they are new to parcels of this kind.
      allOf: [{ $ref: '#/components/schemas/${form.extended}' }]
      properties: ${form.properties}
      examples:
        - ${form.example}
      x-error:
        canonicalCode: ${canonical}
        recovery: ${recovery}
        retry: ${isChanged ? retry.replace("Seconds: ", "Seconds: 1") : retry}
        causes:
          - The parcel of kind ${number} was registered by another shop.
          - { when: The label of kind ${number} is older than a year., remedies: [Print label ${number} again.] }
        remedies: [Look at parcel ${number} in the console., Ask the shop that registered it.]
        source: { document: Parcel handbook, section: ${code}, basis: documented }${
          isOld ? `\n        deprecated: Kind ${number} is not carried any more.` : ""
        }
`;
}

function statusesOf(group: readonly MadeUpError[]): (typeof KINDS)[number][] {
  return KINDS.filter((kind) => group.some((error) => error.kind === kind));
}

function operation(group: readonly MadeUpError[], index: number): string {
  const failures = statusesOf(group).map(
    ({ status, word }) => `        '${status}': { $ref: '#/components/responses/Depot${index}${word}' }\n`,
  );
  return `  /depots/${index}:
    post:
      operationId: sendFromDepot${index}
      summary: Sends a parcel from depot ${index}
      responses:
        '204': { description: Sent. }
${failures.join("")}`;
}

function responses(group: readonly MadeUpError[], index: number): string {
  return statusesOf(group)
    .map((kind) => {
      const names = group.filter((error) => error.kind === kind).map(({ name }) => name);
      const header =
        kind.status === 429
          ? "      headers: { Retry-After: { description: When to try again., schema: { type: integer } } }\n"
          : "";
      return `    Depot${index}${kind.word}:
      description: Depot ${index} answers ${kind.status}.
${header}      content:
        application/json:
          schema:
            oneOf:
${names.map((name) => `              - $ref: '#/components/schemas/${name}'\n`).join("")}`;
    })
    .join("");
}

/** The ids of the families of a project. */
function idsOf(families: number): string[] {
  return Array.from({ length: families }, (_, index) => `service-${index}`);
}

/** The document of a family in a project. */
export function specOf(folder: string, id: string): string {
  return join(folder, "errors", `${id}.yaml`);
}

/** Writes a project with that many errors, spread over that many families; files of equal texts are written again. */
export async function writeProject(folder: string, errors: number, families: number, revision = 0): Promise<void> {
  await mkdir(join(folder, "node_modules"), { recursive: true });
  await written(
    join(folder, "faultline.config.yaml"),
    "families: [errors/*.yaml]\noutput: { code: src/errors, vectors: true }\n",
  );
  for (const id of idsOf(families)) await written(specOf(folder, id), familyText(id, errors / families, revision));
}

async function written(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
