/** Checks that the parts of a document have the types that OpenAPI gives them. */
import { HELD, TYPES, type Holds } from "../document/keywords.ts";
import { isReadVersion, isRecord, METHODS, READ_VERSIONS, type OpenApiDocument } from "../document/openapi.ts";
import { valueAt, type Path } from "../document/pointer.ts";
import { shown, type Problem } from "../document/problem.ts";
import { withoutPaths } from "../document/without-paths.ts";
import { unboundedness } from "../open/measure.ts";

/**
 * Checks one value and reports each part of the wrong type. `way` is the path to the value: one shared list that grows
 * and shrinks, since most values are correct and need no path of their own.
 */
type Look = (value: unknown, way: string[], report: (problem: Problem) => void) => void;

const text = kind("a string", (value) => typeof value === "string");
const number = kind("a number", Number.isFinite);
const count = kind("a whole number, 0 or more", (value) => Number.isInteger(value) && Number(value) >= 0);
const flag = kind("true or false", (value) => typeof value === "boolean");
const anyList = kind("a list", Array.isArray);
const anyObject = kind("an object", isRecord);

const reference = kind(
  "a reference in quotes, such as '#/components/schemas/Name'; without them, YAML takes # for the beginning of a comment",
  (value) => typeof value === "string",
);
const type = kind(`one of ${TYPES.join(", ").replace("null", '"null"')}, or a list of those`, (value) => {
  const types = [value].flat();
  return types.length > 0 && types.every((name) => typeof name === "string" && TYPES.includes(name));
});

/** JSON Schema 2020-12, as far as its keywords are read here. */
const schema: Look = (value, way, report) =>
  typeof value === "boolean" ? undefined : schemaObject(value, way, report);

const names = eachItemLook(text, kind("a list of the names of members", Array.isArray));

/** What each kind of value has to be; of a `value`, anything. */
const LOOKS: Readonly<Record<Holds, Look | undefined>> = {
  schema,
  list: eachItemLook(schema),
  map: namesOf(schema),
  value: undefined,
  values: anyList,
  text,
  flag,
  number,
  count,
  positive: kind("a number above 0", (value) => Number(value) > 0),
  type,
  names,
  namesByName: namesOf(names),
};

const schemaObject = object("an object, true or false", {
  ...Object.fromEntries(HELD.flatMap(([keyword, holds]) => (LOOKS[holds] ? [[keyword, LOOKS[holds]]] : []))),
  $ref: reference,
});

const mediaType = object("an object", { $ref: reference, schema, itemSchema: schema });
const content = mapOf(mediaType);
const parameter = object("an object", { $ref: reference, description: text, schema, content });
const response = object("an object", { $ref: reference, description: text, headers: mapOf(parameter), content });
const requestBody = object("an object", { $ref: reference, content });
const pathItem: Look = (value, way, report) => pathItemObject(value, way, report);
const callback = mapOf(pathItem);
const operation = object("an object", {
  operationId: text,
  summary: text,
  description: text,
  parameters: eachItemLook(parameter),
  requestBody,
  responses: mapOf(response),
  callbacks: mapOf(callback),
});
const pathItemObject = object("an object", {
  $ref: reference,
  summary: text,
  description: text,
  parameters: eachItemLook(parameter),
  ...Object.fromEntries(METHODS.map((method) => [method, operation])),
  additionalOperations: mapOf(operation),
});

/** The parts of an OpenAPI document that are read here. The rest is left to OpenAPI linters. */
const openApi = object("an object", {
  openapi: kind(READ_VERSIONS, isReadVersion),
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
    mediaTypes: mapOf(mediaType),
  }),
});

/** How to make of Swagger 2 what can be read. */
export const SWAGGER_ADVICE = "OpenAPI 3; `npx swagger2openapi <file>` converts it";

/**
 * Returns the document without the parts that have the wrong type, and a problem for each of these, so that the rest
 * can still be read. `document` is absent where nothing is left to read.
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
          wanted: SWAGGER_ADVICE,
        },
      ],
    };
  }
  for (const name of ["openapi", "info"]) {
    if (document[name] === undefined)
      problems.push({
        path: [name],
        found: "nothing",
        wanted: "a document of OpenAPI 3.0, 3.1 or 3.2, which has this member",
      });
  }
  if (problems.some(({ path }) => path.length === 1 && (path[0] === "openapi" || path[0] === "info")))
    return { problems };
  return { document: without(document, problems) as OpenApiDocument, problems }; // of the kinds that were looked for
}

function without(document: object, problems: readonly Problem[]): unknown {
  return withoutPaths(
    document,
    problems.map(({ path }) => leftOut(document, path)),
  );
}

/**
 * The path of what is left out where the part at a path has the wrong type. Of a list, the list is left out, because a
 * list with a hole is another one.
 */
export function leftOut(document: unknown, path: Path): Path {
  const owner = path.slice(0, -1);
  return path.length > 0 && Array.isArray(valueAt(document, owner)) ? leftOut(document, owner) : path;
}

function kind(wanted: string, isIt: (value: unknown) => boolean): Look {
  return (value, way, report) => {
    if (!isIt(value)) report({ path: [...way], found: shown(value), wanted });
  };
}

function eachItemLook(look: Look, list = anyList): Look {
  return (value, way, report) => {
    if (!Array.isArray(value)) return list(value, way, report);
    for (const [index, item] of value.entries()) lookInside(look, item, String(index), way, report);
  };
}

/** Checks a map from names to values of one type. */
function namesOf(look: Look, isName = (_: string): boolean => true): Look {
  return (value, way, report) => {
    if (!isRecord(value)) return anyObject(value, way, report);
    for (const name of Object.keys(value)) if (isName(name)) lookInside(look, value[name], name, way, report);
  };
}

/** Checks a map from names to values, which may also hold extensions or be a reference as a whole. */
function mapOf(look: Look): Look {
  return namesOf(look, (name) => !name.startsWith("x-") && name !== "$ref");
}

/** Checks the known members of an object and ignores all others. */
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
