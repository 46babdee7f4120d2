/** A family that takes an error of a standard from its package. */
export const PROBLEMS = `openapi: 3.1.1
info: { title: Problems, version: 1.0.0 }
paths: {}
components:
  responses:
    '429': { $ref: '@faultline/standards/problem-details/openapi.yaml#/components/responses/429' }
`;

/** What the user of the matrix writes: a small spec, and programs that import the guards. */

export const SPEC = `openapi: 3.1.1
info:
  title: Parcel errors
  version: 1.0.0
  description: Every failed call answers with a code and a text.
  x-error-family:
    support: { channels: [{ name: Parcel support }], include: [The number of the parcel.] }
    source: { document: 'Parcel API: Errors', basis: documented }
paths: {}
components:
  schemas:
    ErrorBody:
      description: The body of every failed call.
      x-error-envelope: { code: code, message: message }
      type: object
      required: [code]
      properties:
        code: { description: Which error it is., type: string }
        message: { description: What went wrong in this very case., type: string }
    ParcelLost:
      title: The parcel is lost
      description: The service knows the parcel, and does not know where it is.
      allOf: [{ $ref: '#/components/schemas/ErrorBody' }]
      properties: { code: { const: parcel_lost } }
      examples: [{ code: parcel_lost, message: Nobody has seen it since Monday. }]
      x-error:
        canonicalCode: NOT_FOUND
        recovery: contact_support
        retry: { strategy: never }
        remedies: [Ask Parcel support to search for it.]
        source: { document: 'Parcel API: Errors', section: parcel_lost, basis: documented }
  responses:
    '404':
      description: There is no such parcel at hand.
      content:
        application/json:
          schema: { $ref: '#/components/schemas/ParcelLost' }
`;

const USE = `
const body = { object: "error", code: 404, type: "not_found", message: "m", request_id: "r" };
const fault = decode(deviceManagement, { status: 404, body });
console.log(fault.match, fault.code, isNotFound(body), help.errors[fault.id].title);
`;

/** The lines that both programs print. */
export const PRINTED = /^declared not_found true \w.*\n$/;

export const MODULE = `
import { decode } from "@faultline/guards";
import { deviceManagement, isNotFound } from "@faultline/guards/device-management";
import { help } from "@faultline/guards/device-management/help";
${USE}`;

/** Node can \`require\` a module since 20.19. */
export const COMMON_JS = `
const { decode } = require("@faultline/guards");
const { deviceManagement, isNotFound } = require("@faultline/guards/device-management");
const { help } = require("@faultline/guards/device-management/help");
${USE}`;
