import { isRecord, pathOf, valueAt, type Family, type Path, type Schema, type SchemaObject } from "@faultline/catalog";
import { all, type Checks, type Known } from "./checks.ts";
import { literal } from "./text.ts";

/** A place in the value that is looked at, as three pieces of emitted code and its schema. */
interface Spot {
  schema: Schema;
  /** The expression that reads the value. */
  value: string;
  /** The expression of the pointer to it. */
  at: string;
  path: Path;
}

/**
 * Statements that report each place at which a value breaks a schema. They go down into properties and items; what a place itself must
 * be is asked with the very conditions of the guards, so that the two cannot disagree.
 */
export class Findings {
  /** References whose issues functions the statements call. */
  readonly referred = new Set<string>();
  readonly #checks: Checks;
  readonly #family: Family;

  constructor(family: Family, checks: Checks) {
    this.#family = family;
    this.#checks = checks;
  }

  /** Lines of statements; `known` is what earlier statements made sure of. */
  statements(spot: Spot, known: Known = {}): string[] {
    const { schema, value, at, path } = spot;
    if (!isRecord(schema)) return schema === false ? [this.#report(spot)] : [];
    const { $ref, allOf = [], properties, required, items, ...own } = schema as SchemaObject; // no boolean, so an object
    const lines: string[] = [];
    let sure = known;
    const parts = [...($ref === undefined ? [] : [{ schema: { $ref }, path }]), ...allOf.map((part, index) => ({ schema: part, path: [...path, "allOf", String(index)] }))];
    for (const part of parts) {
      lines.push(...this.#part({ ...spot, ...part }, sure));
      const reference = isRecord(part.schema) ? part.schema["$ref"] : undefined;
      if (typeof reference === "string") sure = { ...sure, ...this.#checks.knownOf(reference) };
    }
    if (own.type === "object" && sure.type !== "object") {
      const inner = this.statements(spot, { ...sure, type: "object" });
      const isNone = `if (!${this.#checks.use("isObject")}(${value}))`;
      // The parameter of a function can return early; a member of something larger must not end the rest.
      return value === "value" ? [`${isNone} return ${this.#report(spot)}`, ...inner] : [`${isNone} ${this.#report(spot)}`, ...branch("else", inner)];
    }
    const conditions = this.#checks.conditions(own, value, path, sure);
    if (conditions.length > 0) lines.push(`if (${negation(conditions)}) ${this.#report(spot)}`);
    const members = this.#members({ ...spot, schema: schema as SchemaObject }, sure); // as above
    lines.push(...(sure.type === "object" ? members : branch(`if (${this.#checks.use("isObject")}(${value}))`, members)));
    if (items !== undefined) lines.push(...this.#items({ schema: items, value, at, path: [...path, "items"] }));
    return lines;
  }

  /** One part of an `allOf`. Where the parts so far cannot prove that the value is an object, the next ones ask. */
  #part(spot: Spot, known: Known): string[] {
    const reference = isRecord(spot.schema) ? spot.schema["$ref"] : undefined;
    if (typeof reference !== "string") return this.statements(spot, known);
    const lines = [this.#call(reference, spot)];
    const provesObject = known.type !== "object" && valueAt(this.#family.merged, [...pathOf(reference), "type"]) === "object";
    return provesObject ? [...lines, `if (!${this.#checks.use("isObject")}(${spot.value})) return;`] : lines;
  }

  #call(reference: string, { value, at }: Spot): string {
    this.referred.add(reference);
    return `${issuesName(this.#checks.guardOf(reference))}(${value}, ${at}, report);`;
  }

  #report({ schema, value, at }: Spot): string {
    return `report(${at}, ${literal(wanted(this.#family, schema))}, ${value});`;
  }

  #members({ schema, value, at, path }: Spot & { schema: SchemaObject }, known: Known): string[] {
    const required = new Set(schema.required ?? []);
    const names = new Set([...Object.keys(schema.properties ?? {}), ...required]);
    return [...names].flatMap((name) => {
      const member = {
        schema: schema.properties?.[name] ?? true,
        value: this.#checks.member(value, name),
        at: extend(at, `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`),
        path: [...path, "properties", name],
      };
      return required.has(name) ? this.#required(member) : this.#optional(member, known.required?.has(name) ?? false);
    });
  }

  #required(member: Spot): string[] {
    const missing = `${member.value} === undefined`;
    if (isLeaf(member.schema)) {
      const conditions = this.#checks.conditions(member.schema, member.value, member.path);
      return [`if (${conditions.length === 0 ? missing : negation(conditions)}) ${this.#report(member)}`];
    }
    if (isRecord(member.schema) && member.schema["type"] === "object") return this.statements(member);
    return [`if (${missing}) ${this.#report(member)}`, ...branch("else", this.statements(member))];
  }

  /** `expected`: an envelope requires the member already and reports its absence. */
  #optional(member: Spot, expected: boolean): string[] {
    const present = `${member.value} !== undefined`;
    if (!isLeaf(member.schema)) return branch(`if (${present})`, this.statements(member));
    const conditions = this.#checks.conditions(member.schema, member.value, member.path);
    if (conditions.length === 0) return [];
    return [`if (${expected ? "" : `${present} && `}${negation(conditions)}) ${this.#report(member)}`];
  }

  #items(list: Spot): string[] {
    const lines = this.statements({ schema: list.schema, value: "item", at: "at", path: list.path });
    const [only] = lines;
    if (only === undefined) return [];
    const call = `${this.#checks.use("eachItem")}(${list.value}, ${list.at}, report, `;
    const callee = lines.length === 1 ? /^(\w+)\(item, at, report\);$/.exec(only)?.[1] : undefined;
    return callee === undefined ? [`${call}(item, at, report) => {`, ...lines.map(indented), "});"] : [`${call}${callee});`];
  }
}

export function issuesName(guard: string): string {
  return `${guard.charAt(2).toLowerCase()}${guard.slice(3)}Issues`;
}

/** A schema whose conditions say all that there is to say about the place. */
function isLeaf(schema: Schema): boolean {
  return !isRecord(schema) || ["$ref", "properties", "items", "allOf"].every((keyword) => schema[keyword] === undefined);
}

function branch(head: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  if (lines.length === 1 && !lines[0]?.startsWith("if")) return [`${head} ${lines[0]}`];
  return [`${head} {`, ...lines.map(indented), "}"];
}

function indented(line: string): string {
  return `  ${line}`;
}

/** True where not all of the conditions hold; a lone comparison or call is negated as a person would. */
function negation(conditions: readonly string[]): string {
  const [only = "true"] = conditions;
  if (conditions.length > 1 || /[&|?]/.test(only.replaceAll(/"(?:[^"\\]|\\.)*"/g, ""))) return `!(${all(conditions)})`;
  if (only.includes(" === ")) return only.replace(" === ", " !== ");
  if (only.includes(" !== ")) return only.replace(" !== ", " === ");
  return /^\w+(\.\w+)?\(/.test(only) ? `!${only}` : `!(${only})`;
}

/** The template literal of a pointer, longer by `text`. */
function extend(at: string, text: string): string {
  const escaped = literal(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("`", "\\`").replaceAll("${", "\\${");
  return at.startsWith("`") ? `${at.slice(0, -1)}${escaped}\`` : `\`\${${at}}${escaped}\``;
}

const NOUNS: Record<string, string> = {
  object: "an object", array: "an array", string: "a string", integer: "an integer", number: "a number", boolean: "a boolean", null: "null",
};

const LIMITS = new Set([
  "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems", "maxItems",
  "uniqueItems", "minProperties", "maxProperties",
]);

/** What a place must hold, for people. */
function wanted(family: Family, schema: Schema, open: readonly string[] = []): string {
  if (!isRecord(schema)) return schema === false ? "nothing" : "any value";
  const { $ref, const: constant, enum: values, type, ...rest } = schema as SchemaObject; // no boolean, so an object
  if (typeof $ref === "string") {
    if (open.includes($ref)) return "one of the documented forms";
    return wanted(family, (valueAt(family.merged, pathOf($ref)) ?? true) as Schema, [...open, $ref]); // references are checked when read
  }
  if ("const" in schema) return JSON.stringify(constant);
  if (values) return `one of ${values.map((value) => JSON.stringify(value)).join(", ")}`;
  const nouns = type === undefined ? "" : [type].flat().map((name) => NOUNS[name] ?? name).join(" or ");
  const limits = Object.entries(rest).flatMap(([keyword, value]) => (LIMITS.has(keyword) ? [`${keyword} ${JSON.stringify(value)}`] : []));
  if (limits.length > 0) return `${nouns || "a value"} with ${limits.join(", ")}`;
  return nouns || "one of the documented forms";
}
