/** Finds schemas that contradict themselves. */
import { listOf, eachObject, isRecord, pathOf, satisfies, valueAt } from "@faultline/catalog/pure";
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { rule, type RuleVerdict } from "../../rule.ts";

type SchemaMembers = Record<string, unknown>;

/** What is wrong, at a path below the schema. */
interface SchemaContradiction extends RuleVerdict {
  at: Path;
}

/** Pairs of keywords with the least and the largest of the same thing; true where the two must differ. */
const BOUNDS: readonly (readonly [least: string, most: string, apart: boolean])[] = [
  ["minLength", "maxLength", false],
  ["minItems", "maxItems", false],
  ["minContains", "maxContains", false],
  ["minProperties", "maxProperties", false],
  ["minimum", "maximum", false],
  ["minimum", "exclusiveMaximum", true],
  ["exclusiveMinimum", "maximum", true],
  ["exclusiveMinimum", "exclusiveMaximum", true],
];
/** A schema without any of these has nothing to contradict. */
const TELLING: ReadonlySet<string> = new Set([
  ...BOUNDS.flat().map(String),
  ...["allOf", "anyOf", "oneOf"],
  "pattern",
  "patternProperties",
  "enum",
  "const",
  "default",
  "required",
  "readOnly",
]);

/** A schema does not contradict itself: its bounds leave room, its patterns are some, its own values satisfy it. */
export const schemaConsistent = rule("schema-consistent", "error", ({ document }, report) => {
  eachObject(document, (schema, lazyPath) => {
    for (const { at, ...verdict } of contradictionsIn(document, schema)) report([...lazyPath(), ...at], verdict);
  });
});

/** What a schema by itself contradicts; what it refers to and holds is judged where it stands. */
export function contradictionsIn(document: OpenApiDocument, schema: SchemaMembers): SchemaContradiction[] {
  if (!canContradict(schema)) return [];
  const resolve = (reference: string): unknown => valueAt(document, pathOf(reference));
  return [
    ...choices(schema),
    ...bounds(schema),
    ...directions(schema),
    ...patterns(schema),
    ...members(schema),
    ...values(schema, resolve),
  ];
}

/** Most schemas have nothing to contradict, or a constant and nothing beside it. */
function canContradict(schema: SchemaMembers): boolean {
  let count = 0;
  let telling = false;
  for (const keyword in schema) {
    count++;
    telling ||= TELLING.has(keyword);
  }
  return telling && !(count === 1 && Object.hasOwn(schema, "const"));
}

/** JSON Schema wants at least one: of nothing, some tools make a schema that refuses everything, and some one that takes it. */
function choices(schema: SchemaMembers): SchemaContradiction[] {
  return ["allOf", "anyOf", "oneOf"].flatMap((keyword) => {
    const list = schema[keyword];
    return Array.isArray(list) && list.length === 0
      ? [{ at: [keyword], found: `an empty \`${keyword}\``, wanted: `at least one in the list; or no \`${keyword}\`` }]
      : [];
  });
}

function bounds(schema: SchemaMembers): SchemaContradiction[] {
  return BOUNDS.flatMap(([least, most, apart]) => {
    const [from, to] = [schema[least], schema[most]];
    if (typeof from !== "number" || typeof to !== "number" || from < to || (from === to && !apart)) return [];
    return [
      {
        at: [most],
        found: `${most} ${to} beside ${least} ${from}, which leaves nothing`,
        wanted: `a ${most} above ${least}, or a smaller ${least}`,
      },
    ];
  });
}

/** A member that is sent in neither direction. */
function directions({ readOnly, writeOnly }: SchemaMembers): SchemaContradiction[] {
  if (readOnly !== true || writeOnly !== true) return [];
  return [
    {
      at: ["writeOnly"],
      found: "writeOnly beside readOnly, which leaves nobody who sends it",
      wanted: "one of the two",
    },
  ];
}

function patterns({ pattern, patternProperties }: SchemaMembers): SchemaContradiction[] {
  const keys = isRecord(patternProperties) ? Object.keys(patternProperties) : [];
  const all = [
    ...(typeof pattern === "string" ? [{ text: pattern, at: ["pattern"] }] : []),
    ...keys.map((text) => ({ text, at: ["patternProperties", text] })),
  ];
  return all.flatMap(({ text, at }) => {
    const fault = faultOf(text);
    return fault === undefined
      ? []
      : [
          {
            at,
            found: `a pattern that is no regular expression: ${fault}`,
            wanted: "one of ECMA-262, with the flag u",
          },
        ];
  });
}

/** Why a text is no regular expression; undefined where it is one. */
export function faultOf(pattern: string): string | undefined {
  try {
    new RegExp(pattern, "u");
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.slice(error.message.lastIndexOf(": ") + 2) : "it cannot be read";
  }
}

/** Members that are required and cannot be there. */
function members({
  required,
  properties,
  patternProperties,
  additionalProperties,
  allOf,
  $ref,
}: SchemaMembers): SchemaContradiction[] {
  const known = isRecord(properties) ? properties : {};
  const isClosed = additionalProperties === false && patternProperties === undefined;
  return listOf(required).flatMap((name, index): SchemaContradiction[] => {
    if (typeof name !== "string") return [];
    const at = ["required", String(index)];
    if (known[name] === false)
      return [
        {
          at,
          found: `the required member ${JSON.stringify(name)}, which \`properties\` forbids`,
          wanted: "a member that can be there",
        },
      ];
    if (!isClosed || Object.hasOwn(known, name)) return [];
    const wanted = "a member that `properties` has, since further ones are forbidden";
    return [
      {
        at,
        found: `the required member ${JSON.stringify(name)}, which \`properties\` lacks`,
        wanted: (allOf ?? $ref) ? `${wanted} here` : wanted,
      },
    ];
  });
}

/** Constants, listed values and defaults that the schema itself refuses. */
function values(schema: SchemaMembers, resolve: (reference: string) => unknown): SchemaContradiction[] {
  const { enum: listed, default: fallback, ...rest } = schema;
  const wanted = "a value that the rest of this schema allows";
  const refuses = (part: SchemaMembers, value: unknown): boolean => satisfies(part, value, resolve) === false;
  const found: SchemaContradiction[] = [];
  if (Array.isArray(listed) && listed.length === 0)
    found.push({ at: ["enum"], found: "an empty list, which allows no value", wanted: "the values that can occur" });
  if (
    Object.hasOwn(schema, "const") &&
    refuses({ ...rest, ...(listed !== undefined && { enum: listed }) }, schema["const"])
  ) {
    found.push({
      at: ["const"],
      found: `the constant ${JSON.stringify(schema["const"])}, which the schema refuses`,
      wanted,
    });
  }
  const { const: _, ...open } = rest;
  for (const [index, value] of listOf(listed).entries()) {
    if (refuses(open, value))
      found.push({
        at: ["enum", String(index)],
        found: `the value ${JSON.stringify(value)}, which the schema refuses`,
        wanted,
      });
  }
  const isOwn = Object.hasOwn(schema, "default") && found.length === 0;
  if (isOwn && refuses({ ...rest, ...(listed !== undefined && { enum: listed }) }, fallback)) {
    found.push({ at: ["default"], found: `the default ${JSON.stringify(fallback)}, which the schema refuses`, wanted });
  }
  return found;
}
