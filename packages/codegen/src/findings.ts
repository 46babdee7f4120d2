import { isRecord, pathOf, pointerOf, type Family, type Path, type SchemaObject } from "@faultline/catalog";
import { isInherited, memberOf, propertyCondition } from "./check-objects.ts";
import { referenceIn, type Checks, type Expression } from "./checks.ts";
import { equal, negate } from "./condition.ts";
import type { Known } from "./known.ts";
import { printStatements, when, type Statement } from "./statement.ts";
import { literal } from "./text.ts";
import { wantedOf } from "./wanted.ts";

/** A place in the value that is looked at. */
interface Spot {
  schema: unknown;
  value: Expression;
  /** The expression of the pointer to it. */
  at: Expression;
  path: Path;
  /** What is sure of the value, because the statements before would have ended otherwise. */
  sure: Known;
  /** What other statements report where it is not so. */
  told: Known;
}

/**
 * Statements that report each place at which a value breaks a schema. They go down into members and items; what a place itself must be is
 * asked with the very conditions of the guards, so that the two cannot disagree.
 */
export class Findings {
  /** Pointers of the schemas whose issues functions the statements call. */
  readonly referred = new Set<string>();
  readonly #checks: Checks;
  readonly #family: Family;

  constructor(family: Family, checks: Checks) {
    this.#family = family;
    this.#checks = checks;
  }

  /** The issues function of the schema at a place. */
  print(schema: unknown, path: Path): string {
    const { nothing } = this.#checks;
    const lines = printStatements(this.#statements({ schema, value: "value", at: "at", path, sure: nothing, told: nothing }), "  ");
    const name = issuesName(this.#checks.guardOf(pointerOf(path)));
    return lines.length === 0 ? `function ${name}(): void {}` : `function ${name}(value: unknown, at: string, report: Report): void {\n${lines.join("\n")}\n}`;
  }

  #statements(spot: Spot): Statement[] {
    const { schema, value, sure, told } = spot;
    if (!isRecord(schema) || isLeaf(schema)) return when(negate(this.#checks.condition(schema, value, spot.path, sure)), [this.#report(spot)]);
    const reference = referenceIn(schema);
    if (reference !== undefined) return [this.#call(reference, spot)];
    if (!this.#demandsObject(schema) || sure.type === "object") return [...this.#parents({ ...spot, schema }), ...this.#own({ ...spot, schema })];
    const proven = { ...spot, schema, sure: sure.and({ type: "object" }) };
    const own = this.#own(proven);
    if (own.length === 0 && schema["type"] !== "object") return this.#parents({ ...spot, schema }); // one of them asks for an object itself
    const inner = [...this.#parents(proven), ...own];
    const object = this.#checks.isType("object", value);
    if (told.type === "object") return when(object, inner);
    // A parameter belongs to a function that can end here; a member of something larger must not end the rest.
    const report = `report(${spot.at}, "an object", ${value});`;
    if (value === "value" || value === "item") return [...when(negate(object), [`return ${report}`]), ...inner];
    return when(negate(object), [report], inner);
  }

  /** What the schemas report that this one extends. */
  #parents(spot: Spot & { schema: SchemaObject }): Statement[] {
    let { told } = spot;
    return parentsOf(spot.schema, spot.path).flatMap((parent) => {
      const statements = this.#statements({ ...spot, ...parent, told });
      if (isRecord(parent.schema)) told = told.and(parent.schema);
      return statements;
    });
  }

  #own(spot: Spot & { schema: SchemaObject }): Statement[] {
    const { schema, value, path, sure } = spot;
    const { $ref: _, allOf: __, required: ___, properties = {}, items, ...others } = schema;
    const isMixed = others["prefixItems"] !== undefined; // `items` is then about the elements behind those only
    const rest = isMixed ? { ...others, items } : others;
    const names = Object.fromEntries(Object.keys(properties).map((name) => [name, true])); // `additionalProperties` has to know them
    const told = parentsOf(schema, path).reduce((known, parent) => (isRecord(parent.schema) ? known.and(parent.schema) : known), spot.told);
    const members = this.#members({ ...spot, told });
    return [
      ...when(negate(this.#checks.condition({ ...rest, properties: names }, value, path, sure)), [this.#report(spot)]),
      ...(sure.type === "object" ? members : when(this.#checks.isType("object", value), members)),
      ...(isMixed ? [] : this.#items({ ...spot, schema: items ?? true, path: [...path, "items"] })),
    ];
  }

  #members(spot: Spot & { schema: SchemaObject }): Statement[] {
    const { properties = {}, required = [] } = spot.schema;
    const names = new Set([...Object.keys(properties), ...required]);
    return [...names].flatMap((name) => {
      const schema = Object.hasOwn(properties, name) ? properties[name] : true;
      const member: Spot = {
        schema,
        value: memberOf(spot.value, name, this.#checks),
        at: extend(spot.at, pointerOf([name])),
        path: [...spot.path, "properties", name],
        sure: this.#checks.nothing,
        told: spot.told.member(name),
      };
      return this.#member(member, { object: spot.value, name, isRequired: required.includes(name), isTold: spot.told.requires(name) });
    });
  }

  #member(member: Spot, { object, name, isRequired, isTold }: { object: Expression; name: string; isRequired: boolean; isTold: boolean }): Statement[] {
    const { schema, value, path, told } = member;
    if (!isRecord(schema) || isLeaf(schema) || isInherited(name)) {
      const condition = propertyCondition({ schema, object, name, path, isRequired, isSure: isTold, known: this.#checks.nothing }, this.#checks);
      return when(negate(condition), [this.#report(member)]);
    }
    const statements = this.#statements(member);
    const absent = equal(value, "undefined");
    // Statements that look for an object see what is absent too: they report it, or leave that to others.
    const seesAbsence = this.#demandsObject(schema);
    const isReportedElsewhere = told.type === "object";
    if (isRequired && !isTold) return seesAbsence && !isReportedElsewhere ? statements : when(absent, [this.#report(member)], statements);
    return seesAbsence && isReportedElsewhere ? statements : when(negate(absent), statements);
  }

  #items(list: Spot): Statement[] {
    const { nothing } = this.#checks;
    const statements = this.#statements({ ...list, value: "item", at: "at", sure: nothing, told: nothing });
    const [only] = statements;
    if (only === undefined) return [];
    const call = `${this.#checks.use("eachItem")}(${list.value}, ${list.at}, report, `;
    const reference = referenceIn(list.schema);
    if (reference !== undefined) return [`${call}${this.#issuesOf(reference)});`];
    return [`${call}(item, at, report) => {`, ...printStatements(statements, "  "), "});"];
  }

  /** True where only objects satisfy the schema. */
  #demandsObject(schema: SchemaObject): boolean {
    const parents = parentsOf(schema, []);
    return schema.type === "object" || parents.some((parent) => isRecord(parent.schema) && this.#checks.nothing.and(parent.schema).type === "object");
  }

  #call(reference: string, { value, at }: Spot): string {
    return `${this.#issuesOf(reference)}(${value}, ${at}, report);`;
  }

  #issuesOf(reference: string): string {
    const pointer = pointerOf(pathOf(reference));
    this.referred.add(pointer);
    return issuesName(this.#checks.guardOf(pointer));
  }

  #report({ schema, value, at }: Spot): string {
    return `report(${at}, ${literal(wantedOf(this.#family, schema))}, ${value});`;
  }
}

export function issuesName(guard: string): string {
  return `${guard.charAt(2).toLowerCase()}${guard.slice(3)}Issues`;
}

/** The schemas that a schema extends, with their places. */
function parentsOf({ $ref, allOf = [] }: SchemaObject, path: Path): { schema: unknown; path: Path }[] {
  const parents = allOf.map((schema, index) => ({ schema, path: [...path, "allOf", String(index)] }));
  return $ref === undefined ? parents : [{ schema: { $ref }, path }, ...parents];
}

/** A schema whose conditions say all that there is to say about the place. */
function isLeaf(schema: SchemaObject): boolean {
  const { $ref, allOf, properties, required, items, prefixItems } = schema;
  return $ref === undefined && !allOf && !properties && !required && (items === undefined || prefixItems !== undefined);
}

/** The template literal of a pointer, longer by `text`. */
function extend(at: Expression, text: string): Expression {
  const escaped = literal(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("`", "\\`").replaceAll("${", "\\${");
  return at.startsWith("`") ? `${at.slice(0, -1)}${escaped}\`` : `\`\${${at}}${escaped}\``;
}
