/** The JSON Schema of overlays that add the extensions of error families to a document, which editors use to complete and check them. */

export type JsonSchema = Record<string, unknown>;

/** A step of a target, such as `.NotFound` and `['def-1']`. */
const STEP = String.raw`(\.\w+|\[['"][^'"]+['"]\])`;

const extension = (name: string): JsonSchema => ({ $ref: `#/$defs/extensions/$defs/${name}` });
const SCHEMA: JsonSchema = { $ref: "#/$defs/overlay/$defs/schema" };
const SCHEMAS: JsonSchema = { type: "object", additionalProperties: SCHEMA };
const RESPONSE: JsonSchema = { type: "object", properties: { "x-error": extension("x-error-response") } };
const RESPONSES: JsonSchema = { type: "object", additionalProperties: RESPONSE };
const COMPONENTS: JsonSchema = { type: "object", properties: { schemas: SCHEMAS, responses: RESPONSES } };
const INFO: JsonSchema = { type: "object", properties: { "x-error-family": extension("x-error-family") } };
const OPERATION: JsonSchema = { type: "object", properties: { "x-error-operation": extension("x-error-operation") } };

/** What an action does. */
const CHANGE: JsonSchema = {
  description: { type: "string" },
  update: { description: "What to merge into each object that the target chooses, or to append to each list." },
  copy: { description: "The object to merge into what the target chooses, as JSONPath.", type: "string" },
  remove: { description: "True takes away what the target chooses.", type: "boolean" },
};

/** Actions that others refer to, since 1.2. */
const REUSABLE: JsonSchema = {
  type: "object",
  properties: {
    actions: {
      type: "object",
      additionalProperties: {
        type: "object",
        properties: { description: { type: "string" }, fields: { type: "object", properties: CHANGE } },
      },
    },
  },
};

/** What an update is, by the end of its target; of any other target nothing is known. */
const UPDATES: readonly (readonly [target: string, update: JsonSchema])[] = [
  [String.raw`^\$$`, { type: "object", properties: { info: INFO, components: COMPONENTS } }],
  [String.raw`^\$\.info$`, INFO],
  [String.raw`^\$\.components$`, COMPONENTS],
  [String.raw`^\$\.components\.schemas$`, SCHEMAS],
  [String.raw`^\$\.components\.responses$`, RESPONSES],
  [String.raw`^\$\.components\.schemas${STEP}$`, SCHEMA],
  [String.raw`^\$\.components\.schemas${STEP}\[['"]x-error['"]\]$`, { $ref: "#/$defs/overlay/$defs/x-error" }],
  [String.raw`^\$\..*[.'"]responses['"\]]*${STEP}$`, RESPONSE],
  [String.raw`^\$\.(paths|webhooks)\b.*\.(get|put|post|delete|options|head|patch|trace|query)$`, OPERATION],
];

/**
 * The definition of an Overlay 1.0, 1.1 or 1.2 (https://spec.openapis.org/overlay/v1.2.0.html). An update may have a part of what an error needs: several
 * actions, and the document itself, make up the whole.
 */
export function overlaySchema({ $defs, schema }: { $defs: JsonSchema; schema: JsonSchema }): JsonSchema {
  const { "x-error": xError, knowledge, retry, source } = $defs as Record<string, { properties: JsonSchema }>; // so they are in that file
  const part = (whole: { properties: JsonSchema } | undefined): JsonSchema => ({
    type: "object",
    properties: whole?.properties,
    additionalProperties: false,
  });
  return {
    type: "object",
    properties: {
      overlay: {
        description: "The version of the Overlay Specification.",
        type: "string",
        pattern: "^1\\.[0-2]\\.\\d+$",
      },
      info: {
        description: "About the overlay.",
        type: "object",
        properties: { title: { type: "string" }, version: { type: "string" }, description: { type: "string" } },
        required: ["title", "version"],
      },
      $self: { description: "The address of the overlay, since 1.2.", type: "string" },
      components: REUSABLE,
      extends: { description: "The document that the overlay changes, relative to the overlay.", type: "string" },
      actions: {
        description: "Changes, in their order.",
        type: "array",
        minItems: 1,
        items: { $ref: "#/$defs/overlay/$defs/action" },
      },
    },
    patternProperties: { "^x-": true },
    additionalProperties: false,
    required: ["overlay", "info", "actions"],
    $defs: {
      action: {
        type: "object",
        properties: {
          target: {
            description: "What to change, as JSONPath (RFC 9535), such as `$.components.schemas.NotFound`.",
            type: "string",
            pattern: "^\\$",
          },
          $ref: {
            description: "The reusable action that says the change, since 1.2.",
            type: "string",
            pattern: "^#/components/actions/",
          },
          ...CHANGE,
        },
        patternProperties: { "^x-": true },
        additionalProperties: false,
        required: ["target"],
        allOf: UPDATES.map(([pattern, update]) => ({
          if: { properties: { target: { type: "string", pattern } }, required: ["target"] },
          then: { properties: { update } },
        })),
      },
      schema: {
        ...schema,
        properties: { ...(schema["properties"] as JsonSchema), "x-error": { $ref: "#/$defs/overlay/$defs/x-error" } },
        $defs: undefined,
      },
      "x-error": {
        ...xError,
        allOf: [
          {
            ...knowledge,
            properties: {
              ...knowledge?.properties,
              retry: { $ref: "#/$defs/overlay/$defs/retry" },
              source: { $ref: "#/$defs/overlay/$defs/source" },
            },
          },
        ],
      },
      retry: part(retry),
      source: part(source),
    },
  };
}
