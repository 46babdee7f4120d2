/** Finds what cannot be emitted of a family; generation refuses it and lint reports it by these functions. */
import { familyIdProblems } from "../derive/family-id.ts";
import { camelCase, typeNames, unionName } from "../derive/identifiers.ts";
import { ASSERTED, keywordProblems, SEVERAL, SINGLE } from "../document/keywords.ts";
import type { Family } from "../model.ts";
import { isRecord, operationsOf, type Operation, type OpenApiDocument } from "../document/openapi.ts";
import { componentName, pathOf, pointerOf, valueAt, type Path } from "../document/pointer.ts";
import type { Problem } from "../document/problem.ts";
import { applicationProblems } from "./applications.ts";
import { constantsAt } from "../survey/failure-codes.ts";

/** Lists what generation refuses in a readable family, each problem once. */
export function emissionProblems(family: Family): Problem[] {
  const problems = [...familyIdProblems(family.id), ...guardProblems(family), ...operationProblems(family.document)];
  return [...new Map(problems.map((problem) => [JSON.stringify([problem.path, problem.found]), problem])).values()];
}

/** Lists the ids of families and errors that cannot name modules and files. */
export function familyProblems({ id, errors }: Family): Problem[] {
  const ids = new Map(errors.map((error) => [error.id, error.name])); // of errors with one id, the last
  const twins = errors.filter((error) => ids.get(error.id) !== error.name);
  return [
    ...familyIdProblems(id),
    ...twins.map(({ id: twin, name, path }) => ({
      path,
      found: `the id ${twin} of ${name}, which ${ids.get(twin)} has too`,
      wanted: "one error for each code of an envelope",
    })),
  ];
}

/** Lists operations whose id another operation has. */
export function operationProblems(document: OpenApiDocument): Problem[] {
  const firsts = new Map<string, unknown>();
  return operationsIn(document).flatMap(({ operation, path }) => {
    const { operationId } = operation;
    if (typeof operationId !== "string" || operationId === "") return [];
    const first = firsts.get(operationId);
    firsts.set(operationId, first ?? operation);
    if (first === undefined || first === operation) return [];
    const found = `the operationId ${operationId}, which another operation has too`;
    return [{ path: [...path, "operationId"], found, wanted: "another one: an operationId is unique in its document" }];
  });
}

interface PlacedOperation {
  operation: Operation;
  path: Path;
}

/** All operations: of paths, webhooks and path items among the components, and of the callbacks of each. */
function operationsIn(document: OpenApiDocument): PlacedOperation[] {
  const maps: Path[] = [["paths"], ["webhooks"], ["components", "pathItems"]];
  const below = (map: Path): PlacedOperation[] => {
    const items = valueAt(document, map);
    return Object.entries(isRecord(items) ? items : {}).flatMap(([name, item]) =>
      [...operationsOf(isRecord(item) ? item : {})].flatMap(([method, operation]) => {
        const path = [...map, name, method];
        const callbacks = Object.keys(operation.callbacks ?? {}).map((callback) => [...path, "callbacks", callback]);
        return [{ operation, path }, ...callbacks.flatMap(below)];
      }),
    );
  };
  return maps.flatMap(below);
}

/** Keywords of the schemas of which guards are made, and the name of the family among those of its guards. */
export function guardProblems(family: Family): Problem[] {
  const { document, errors, envelopes, carriers } = family;
  const problems: Problem[] = [];
  const names = new Set([...errors, ...envelopes, ...carriers].map(({ name }) => name));
  for (const { schema, path } of guardedSchemas(document, names)) {
    const name = componentName(pointerOf(path));
    if (name !== undefined) names.add(name);
    problems.push(...keywordProblems(schema, path));
  }
  const types = new Map([...typeNames(family)].filter(([component]) => names.has(component)));
  const branching = applicationProblems(document).filter(({ path }) => names.has(path.at(-1) ?? ""));
  return [...problems, ...branching.slice(0, 1), ...codeProblems(family), ...clashProblems(family, types)];
}

/** Codes that the envelope of their errors does not allow: no body could have one, and TypeScript would not let it be compared. */
function codeProblems({ document, errors }: Family): Problem[] {
  return errors.flatMap(({ name, code, path, range, location = -1, envelope }) => {
    const member = envelope?.codes[location];
    if (!envelope || range || member?.kind !== "member" || Object.keys(member).length > 2) return []; // marks around a code are no part of it
    const values: readonly unknown[] = constantsAt(document, envelope.path, member.path);
    if (values.length === 0 || values.includes(code)) return [];
    const found = `the code of ${name}, which ${envelope.name} does not allow at ${member.path.join("/")}`;
    return [{ path, found, wanted: "one of the values that the envelope lists there, or an envelope that lists none" }];
  });
}

/** The functions that emitted guards import from the runtime. */
export const RUNTIME_FUNCTIONS = [
  "allUnique",
  "areStrings",
  "askOnce",
  "byStatus",
  "causesOf",
  "codeIndex",
  "codeTable",
  "codesAt",
  "countItems",
  "defineFamily",
  "delayOf",
  "eachItem",
  "elementCode",
  "equals",
  "everyItem",
  "everyMember",
  "exactlyOne",
  "firstOf",
  "headerCode",
  "formData",
  "holds",
  "isInteger",
  "isMultiple",
  "isNoCode",
  "isNumber",
  "isObject",
  "itemAt",
  "lengthOf",
  "listFault",
  "memberCode",
  "memberOf",
  "openPolicy",
  "own",
  "respelling",
  "sequences",
  "responseKey",
  "textCode",
  "textPart",
  "textReader",
] as const;

/** The constant of a guard module that says what each operation leads to. */
export const OPERATIONS = "operations";

/** What begins the name of a function or constant that a guard module makes of the name of a schema. */
const PREFIXES = ["is", "every", "find", "errorsOf", "codeOf", "indexOf"] as const;

/** The constant of a family stands beside functions that are named after its schemas, and beside those of the runtime. What is named otherwise gives way to it. */
function clashProblems(family: Family, types: ReadonlyMap<string, string>): Problem[] {
  const { id, envelopes } = family;
  const constant = camelCase(id);
  const subjects = [...types.values(), ...envelopes.map((envelope) => unionName(family, envelope, types))];
  const isTaken =
    constant === OPERATIONS ||
    (RUNTIME_FUNCTIONS as readonly string[]).includes(constant) ||
    subjects.some((name) => PREFIXES.some((prefix) => constant === `${prefix}${name}`));
  if (!isTaken) return [];
  const found = `the family ${id}, whose constant ${constant} would clash with a function of its module`;
  return [{ path: [], found, wanted: "another `x-error-family.id`, or a directory of another name" }];
}

/** The schemas that judge a body: those of the named components, those to which they refer, and all below them that decide. */
function guardedSchemas(
  document: OpenApiDocument,
  names: Iterable<string>,
): { schema: Record<string, unknown>; path: Path }[] {
  const found: { schema: Record<string, unknown>; path: Path }[] = [];
  const seen = new Set<unknown>();
  const open: Path[] = [...names].map((name) => ["components", "schemas", name]);
  for (const path of open) {
    const schema = valueAt(document, path); // `open` grows meanwhile
    if (!isRecord(schema) || seen.has(schema)) continue;
    seen.add(schema);
    found.push({ schema, path });
    if (typeof schema["$ref"] === "string" && schema["$ref"].startsWith("#")) open.push(pathOf(schema["$ref"]));
    open.push(...pathsBelow(schema, path));
  }
  return found;
}

function pathsBelow(schema: Record<string, unknown>, path: Path): Path[] {
  return Object.keys(schema).flatMap((keyword) => {
    if (!ASSERTED.has(keyword)) return [];
    if (SINGLE.has(keyword)) return [[...path, keyword]];
    return SEVERAL.has(keyword) ? Object.keys(schema[keyword] ?? {}).map((key) => [...path, keyword, key]) : [];
  });
}
