/** Writes a spec of any number of errors without lint findings. */

const STATUSES = [400, 403, 404, 409, 422, 500];
const CODES: Readonly<Record<number, string>> = {
  400: "INVALID_ARGUMENT",
  403: "PERMISSION_DENIED",
  404: "NOT_FOUND",
  409: "ALREADY_EXISTS",
  422: "INVALID_ARGUMENT",
  500: "INTERNAL",
};

/** One family with that many errors, spread over six statuses. */
export function family(size: number): string {
  const names = Array.from({ length: size }, (_, index) => `Parcel${index}Lost`);
  const schemas = names.map((name, index) => errorSchema(name, index, STATUSES[index % STATUSES.length] ?? 400));
  const responses = STATUSES.map((status, at) =>
    response(
      status,
      names.filter((_, index) => index % STATUSES.length === at),
    ),
  );
  return `openapi: 3.1.1
info: { title: Parcel errors, version: 1.0.0 }
paths: {}
components:
  schemas:
    ErrorBody:
      description: The body of every failed call.
      x-error-envelope: { code: type, message: message, status: status }
      type: object
      required: [status, type, message]
      properties:
        status: { description: The HTTP status of the response., type: integer }
        type: { description: Which error it is., type: string }
        message: { description: A text for people., type: string }
${schemas.join("")}  responses:
${responses.join("")}`;
}

function errorSchema(name: string, index: number, status: number): string {
  return `    ${name}:
      title: Parcel ${index} is lost
      description: The parcel of kind ${index} was handed in, and nobody has seen it since.
      allOf: [{ $ref: '#/components/schemas/ErrorBody' }]
      properties: { status: { const: ${status} }, type: { const: parcel_${index}_lost } }
      examples: [{ status: ${status}, type: parcel_${index}_lost, message: 'Parcel ${index} is lost.' }]
      x-error:
        canonicalCode: ${CODES[status] ?? "UNKNOWN"}
        recovery: contact_support
        retry: { strategy: never }
        remedies: [Ask support to search for parcel ${index}.]
        source: { document: Parcel manual, basis: documented }
`;
}

function response(status: number, names: readonly string[]): string {
  return `    '${status}':
      description: Response ${status}.
      content:
        application/json:
          schema:
            oneOf:
${names.map((name) => `              - $ref: '#/components/schemas/${name}'\n`).join("")}`;
}
