/** Reads the codes that the schema of a member tells: constants, enums, and the extensions that describe them. */
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { componentName, isRecord, listOf, pointerOf, schemaParts } from "@faultline/catalog/pure";
import { knownValues, memberPaths, typesAt, valuesAt } from "@faultline/catalog/survey";
import { discriminatedCodes } from "./discriminated-codes.ts";
import { unitedCodes, type StatedCode } from "./stated-code.ts";

/** The codes that a body can have at a member; none where its schema leaves them open. */
export function codesOfMember(document: OpenApiDocument, body: Path, member: Path): StatedCode[] {
  const parts = memberPaths(document, body, member).flatMap((path) => [...schemaParts(document, path)]);
  const stated = unitedCodes(parts.flatMap(({ schema, path }) => codesOfSchema(schema, path)));
  const { values } = valuesAt(document, body, member);
  const possible = values.length === 0 ? stated : stated.filter(({ value }) => values.includes(value));
  return possible.length === 1 ? possible : chosenCodes(document, body, member, possible);
}

/** Of several codes, or of any, those for which a discriminator chooses the body. */
function chosenCodes(
  document: OpenApiDocument,
  body: Path,
  [first = "", ...below]: Path,
  stated: readonly StatedCode[],
): StatedCode[] {
  const schema = componentName(`#${pointerOf(body)}`);
  const types = typesAt(document, memberPaths(document, body, [first]));
  const isText = below.length === 0 && (types?.has("string") ?? true);
  const codes = schema !== undefined && isText ? discriminatedCodes(document, schema, first) : [];
  const possible = codes.flatMap((code): StatedCode[] => {
    const known = stated.find(({ value }) => value === code.value);
    return stated.length === 0 || known ? [{ ...known, ...code }] : [];
  });
  return possible.length > 0 ? possible : [...stated];
}

function codesOfSchema(schema: Record<string, unknown>, path: Path): StatedCode[] {
  const { const: constant } = schema;
  if (typeof constant === "string" || typeof constant === "number")
    return [{ value: constant, at: [...path, "const"], ...textsOf(schema) }];
  const values = listOf(schema["enum"]).filter((value) => typeof value === "string" || typeof value === "number");
  const all = values.length > 0 ? values : knownValues(schema);
  return all.map((value, index): StatedCode => {
    const at = values.length > 0 ? [...path, "enum", String(index)] : path;
    const own = all.length === 1 && values.length > 0 ? textsOf(schema) : {};
    return { value, at, ...own, ...describedBy(schema, value, index) };
  });
}

/** An alternative that is a constant is described as a schema. */
function textsOf({ title, description }: Record<string, unknown>): Pick<StatedCode, "title" | "description"> {
  return {
    ...(typeof title === "string" && { title }),
    ...(typeof description === "string" && { description }),
  };
}

/** Lists of texts in the order of the values, or texts by value. */
const TEXTS = ["x-enumDescriptions", "x-enum-descriptions", "x-enum-description"] as const;

/** Lists of names in the order of the values, for code that is generated. */
const NAMES = ["x-enum-varnames", "x-enumNames", "x-enum-names"] as const;

function describedBy(
  schema: Record<string, unknown>,
  value: string | number,
  index: number,
): Pick<StatedCode, "title" | "description" | "name"> {
  const texts = TEXTS.map((name) => schema[name]).map((all) => {
    if (Array.isArray(all)) return (all as unknown[])[index];
    return isRecord(all) && Object.hasOwn(all, String(value)) ? all[String(value)] : undefined;
  });
  const description = texts.find((text) => typeof text === "string" && text !== "");
  const { "x-ms-enum": listed, "x-extensible-enum": extensible } = schema;
  const entries = [...listOf(isRecord(listed) ? listed["values"] : undefined), ...listOf(extensible)];
  const entry = entries.find((item) => isRecord(item) && item["value"] === value);
  const name = NAMES.map((key) => listOf(schema[key])[index]).find((each) => typeof each === "string");
  return {
    ...(isRecord(entry) && textsOf(entry)),
    ...(typeof description === "string" && { description }),
    ...(typeof name === "string" && { name }),
  };
}
