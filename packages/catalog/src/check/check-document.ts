import { TYPES } from "../document/keywords.ts";
import { isRecord, METHODS, type OpenApiDocument } from "../document/openapi.ts";
import { valueAt, type Path } from "../document/pointer.ts";
import { shown, type Problem } from "../document/problem.ts";
import { withoutPlaces } from "../document/without-places.ts";
import { unboundedness } from "../open/measure.ts";

/**
 * Looks at one value and tells of each that is not of the kind that it should be. `way` leads to the value; it is one list for all, which
 * grows and shrinks, since most of what is looked at is in order and needs no path of its own.
 */
type Look = (value: unknown, way: string[], report: (problem: Problem) => void) => void;

const text = kind("a string", (value) => typeof value === "string");
const number = kind("a number", Number.isFinite);
const count = kind("a whole number, 0 or more", (value) => Number.isInteger(value) && Number(value) >= 0);
const flag = kind("true or false", (value) => typeof value === "boolean");
const anyList = kind("a list", Array.isArray);
const anyObject = kind("an object", isRecord);

const type = kind(`one of ${TYPES.join(", ")}, or a list of those`, (value) => {
  const types = [value].flat();
  return types.length > 0 && types.every((name) => typeof name === "string" && TYPES.includes(name));
});

/** JSON Schema 2020-12, as far as its keywords are read here. */
const schema: Look = (value, way, report) =>
  typeof value === "boolean" ? undefined : schemaObject(value, way, report);

const schemaObject = object("an object, true or false", {
  $ref: text,
  title: text,
  description: text,
  type,
  enum: anyList,
  examples: anyList,
  pattern: text,
  minLength: count,
  maxLength: count,
  minItems: count,
  maxItems: count,
  minContains: count,
  maxContains: count,
  minProperties: count,
  maxProperties: count,
  minimum: number,
  maximum: number,
  exclusiveMinimum: number,
  exclusiveMaximum: number,
  multipleOf: kind("a number above 0", (value) => Number(value) > 0),
  uniqueItems: flag,
  required: listOf(text),
  dependentRequired: namesOf(listOf(text)),
  properties: namesOf(schema),
  patternProperties: namesOf(schema),
  dependentSchemas: namesOf(schema),
  $defs: namesOf(schema),
  allOf: listOf(schema),
  anyOf: listOf(schema),
  oneOf: listOf(schema),
  prefixItems: listOf(schema),
  not: schema,
  if: schema,
  then: schema,
  else: schema,
  items: schema,
  contains: schema,
  additionalProperties: schema,
  propertyNames: schema,
  unevaluatedItems: schema,
  unevaluatedProperties: schema,
});

const content = mapOf(object("an object", { schema }));
const parameter = object("an object", { $ref: text, schema, content });
const response = object("an object", { $ref: text, description: text, headers: mapOf(parameter), content });
const requestBody = object("an object", { $ref: text, content });
const pathItem: Look = (value, way, report) => pathItemObject(value, way, report);
const callback = mapOf(pathItem);
const operation = object("an object", {
  parameters: listOf(parameter),
  requestBody,
  responses: mapOf(response),
  callbacks: mapOf(callback),
});
const pathItemObject = object("an object", {
  $ref: text,
  parameters: listOf(parameter),
  ...Object.fromEntries(METHODS.map((method) => [method, operation])),
});

/** The parts of an OpenAPI 3.1 document that are read here. The rest is for an OpenAPI linter to judge. */
const openApi = object("an object", {
  openapi: kind("the version, such as 3.1.1", (value) => typeof value === "string" && /^3\.1\.\d/.test(value)),
  info: object("an object", { title: text, version: text, description: text, summary: text }),
  paths: mapOf(pathItem),
  webhooks: mapOf(pathItem),
  components: object("an object", {
    schemas: namesOf(schema),
    responses: mapOf(response),
    parameters: mapOf(parameter),
    headers: mapOf(parameter),
    requestBodies: mapOf(requestBody),
    callbacks: mapOf(callback),
    pathItems: mapOf(pathItem),
  }),
});

/**
 * A document whose parts are of the kinds that OpenAPI gives them, and what had to be left out of it: the rest can still be read.
 * `document` is absent where nothing is left to read.
 */
export function checkShape(document: unknown): { document?: OpenApiDocument; problems: Problem[] } {
  const unbounded = unboundedness(document);
  if (unbounded.length > 0) return { problems: unbounded };
  const problems: Problem[] = [];
  openApi(document, [], (problem) => problems.push(problem));
  if (!isRecord(document)) return { problems };
  if (document["openapi"] === undefined && document["swagger"] !== undefined) {
    return {
      problems: [
        {
          path: ["swagger"],
          found: `Swagger ${shown(document["swagger"])}`,
          wanted: "OpenAPI 3.1; convert it with a converter from Swagger 2.0 to OpenAPI 3",
        },
      ],
    };
  }
  for (const name of ["openapi", "info"]) {
    if (document[name] === undefined)
      problems.push({ path: [name], found: "nothing", wanted: "a document of OpenAPI 3.1, which has this member" });
  }
  if (problems.some(({ path }) => path.length === 1 && (path[0] === "openapi" || path[0] === "info")))
    return { problems };
  return { document: without(document, problems) as OpenApiDocument, problems }; // of the kinds that were looked for
}

/** Of a list, the list is left out, because a list with a hole is another one. */
function without(document: object, problems: readonly Problem[]): unknown {
  const ownerOf = (path: Path): Path =>
    Array.isArray(valueAt(document, path.slice(0, -1))) ? ownerOf(path.slice(0, -1)) : path;
  return withoutPlaces(
    document,
    problems.map(({ path }) => ownerOf(path)),
  );
}

function kind(wanted: string, isIt: (value: unknown) => boolean): Look {
  return (value, way, report) => {
    if (!isIt(value)) report({ path: [...way], found: shown(value), wanted });
  };
}

function listOf(look: Look): Look {
  return (value, way, report) => {
    if (!Array.isArray(value)) return anyList(value, way, report);
    for (const [index, item] of value.entries()) lookInside(look, item, String(index), way, report);
  };
}

/** A map from names to things of one kind. */
function namesOf(look: Look, isName = (_: string): boolean => true): Look {
  return (value, way, report) => {
    if (!isRecord(value)) return anyObject(value, way, report);
    for (const name of Object.keys(value)) if (isName(name)) lookInside(look, value[name], name, way, report);
  };
}

/** The same, where there may be extensions beside them, or a reference in the place of all. */
function mapOf(look: Look): Look {
  return namesOf(look, (name) => !name.startsWith("x-") && name !== "$ref");
}

/** An object of which some members are known; the others are not looked at. */
function object(wanted: string, members: Readonly<Record<string, Look>>): Look {
  const looks = new Map(Object.entries(members));
  return (value, way, report) => {
    if (!isRecord(value)) return report({ path: [...way], found: shown(value), wanted });
    for (const name of Object.keys(value)) {
      const look = looks.get(name);
      if (look) lookInside(look, value[name], name, way, report);
    }
  };
}

function lookInside(
  look: Look,
  value: unknown,
  token: string,
  way: string[],
  report: (problem: Problem) => void,
): void {
  way.push(token);
  look(value, way, report);
  way.pop();
}
