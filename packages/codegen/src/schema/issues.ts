/** Emits functions that report each issue of a value against a schema. */
import { isRecord, pathOf, pointerOf, type Family, type Path, type SchemaObject } from "@faultline/catalog";
import { isUndefined, negate } from "../tree/condition.ts";
import type { FunctionDeclaration } from "../tree/declaration.ts";
import { arrow, call, constant, declaredName, local, runtime, type Expression, type Name } from "../tree/expression.ts";
import { evaluate, returned, when, type Statement } from "../tree/statement.ts";
import { typeKeyword, typeName } from "../tree/type.ts";
import { referenceIn, type Checks } from "./checks.ts";
import type { Known } from "./known.ts";
import { isInherited, memberAccess, propertyCondition } from "./object-conditions.ts";
import { wantedOf } from "./wanted.ts";

/** The value to check. */
interface IssueContext {
  schema: unknown;
  value: Expression;
  /** The pointer to the value. */
  at: Expression;
  path: Path;
  /** What is known of the value, because earlier statements would have returned otherwise. */
  sure: Known;
  /** What other statements report where it is not so. */
  reported: Known;
}

const VALUE = local("value");
const ITEM = local("item");
const AT = local("at");
const REPORT = local("report");

/**
 * Emits statements that check members and items one by one, and each value itself with the conditions of the guards, so
 * that issues and guards cannot disagree.
 */
export class Issues {
  /** Pointers of the schemas whose issues functions the statements call. */
  readonly referred = new Set<string>();
  readonly #checks: Checks;
  readonly #family: Family;

  constructor(family: Family, checks: Checks) {
    this.#family = family;
    this.#checks = checks;
  }

  /** The issues function of the schema at a path. */
  declaration(schema: unknown, path: Path): FunctionDeclaration {
    const { nothing } = this.#checks;
    const body = this.#statements({ schema, value: VALUE, at: AT, path, sure: nothing, reported: nothing });
    const unused = body.length === 0 ? "_" : ""; // a schema that takes everything has nothing to look at, and is called all the same
    const parameters = [
      { name: `${unused}value`, type: typeKeyword("unknown") },
      { name: `${unused}at`, type: typeKeyword("string") },
      { name: `${unused}report`, type: typeName(runtime("Report")) },
    ];
    const name = this.#checks.issuesName(this.#checks.guardOf(pointerOf(path)));
    return {
      kind: "function",
      name,
      isExported: false,
      parameters,
      returns: typeKeyword("void"),
      body,
    };
  }

  #statements(context: IssueContext): Statement[] {
    const { schema, value, sure, reported } = context;
    if (!isRecord(schema) || isLeaf(schema))
      return when(negate(this.#checks.condition(schema, value, context.path, sure)), [this.#report(context)]);
    const reference = referenceIn(schema);
    if (reference !== undefined) return [this.#call(reference, context)];
    if (!this.#demandsObject(schema) || sure.type === "object")
      return [...this.#parents({ ...context, schema }), ...this.#own({ ...context, schema })];
    const proven = { ...context, schema, sure: sure.and({ type: "object" }) };
    const own = this.#own(proven);
    if (own.length === 0 && schema["type"] !== "object") return this.#parents({ ...context, schema }); // one of them asks for an object itself
    const inner = [...this.#parents(proven), ...own];
    const object = this.#checks.isType("object", value);
    if (reported.type === "object") return when(object, inner);
    const report = call(REPORT, context.at, constant("an object"), value);
    // A parameter belongs to a function that can end here; a member of something larger must not end the rest.
    if (value.kind === "name") return [...when(negate(object), [returned(report)]), ...inner];
    return when(negate(object), [evaluate(report)], inner);
  }

  /** What the schemas report that this one extends. */
  #parents(context: IssueContext & { schema: SchemaObject }): Statement[] {
    let { reported } = context;
    return parentsOf(context.schema, context.path).flatMap((parent) => {
      const statements = this.#statements({ ...context, ...parent, reported });
      if (isRecord(parent.schema)) reported = reported.and(parent.schema);
      return statements;
    });
  }

  #own(context: IssueContext & { schema: SchemaObject }): Statement[] {
    const { schema, value, path, sure } = context;
    const { $ref: _, allOf: __, required: ___, properties = {}, items, ...others } = schema;
    const isMixed = others["prefixItems"] !== undefined; // `items` is then about the elements behind those only
    const rest = isMixed ? { ...others, items } : others;
    const names = Object.fromEntries(Object.keys(properties).map((name) => [name, true])); // `additionalProperties` has to know them
    const reported = parentsOf(schema, path).reduce(
      (known, parent) => (isRecord(parent.schema) ? known.and(parent.schema) : known),
      context.reported,
    );
    const members = this.#members({ ...context, reported });
    return [
      ...when(negate(this.#checks.condition({ ...rest, properties: names }, value, path, sure)), [
        this.#report(context),
      ]),
      ...(sure.type === "object" ? members : when(this.#checks.isType("object", value), members)),
      ...(isMixed ? [] : this.#items({ ...context, schema: items ?? true, path: [...path, "items"] })),
    ];
  }

  #members(context: IssueContext & { schema: SchemaObject }): Statement[] {
    const { properties = {}, required = [] } = context.schema;
    const names = new Set([...Object.keys(properties), ...required]);
    return [...names].flatMap((name) => {
      const schema = Object.hasOwn(properties, name) ? properties[name] : true;
      const member: IssueContext = {
        schema,
        value: memberAccess(context.value, name),
        at: extended(context.at, pointerOf([name])),
        path: [...context.path, "properties", name],
        sure: this.#checks.nothing,
        reported: context.reported.member(name),
      };
      return this.#member(member, {
        object: context.value,
        name,
        isRequired: required.includes(name),
        isReported: context.reported.requires(name),
      });
    });
  }

  #member(
    member: IssueContext,
    {
      object,
      name,
      isRequired,
      isReported,
    }: { object: Expression; name: string; isRequired: boolean; isReported: boolean },
  ): Statement[] {
    const { schema, value, path, reported } = member;
    if (!isRecord(schema) || isLeaf(schema) || isInherited(name)) {
      const condition = propertyCondition(
        { schema, object, name, path, isRequired, isSure: isReported, known: this.#checks.nothing },
        this.#checks,
      );
      return when(negate(condition), [this.#report(member)]);
    }
    const statements = this.#statements(member);
    const absent = isUndefined(value);
    // Statements that look for an object see what is absent too: they report it, or leave that to others.
    const seesAbsence = this.#demandsObject(schema);
    const isReportedElsewhere = reported.type === "object";
    if (isRequired && !isReported)
      return seesAbsence && !isReportedElsewhere ? statements : when(absent, [this.#report(member)], statements);
    return seesAbsence && isReportedElsewhere ? statements : when(negate(absent), statements);
  }

  #items(context: IssueContext): Statement[] {
    const { nothing } = this.#checks;
    const statements = this.#statements({ ...context, value: ITEM, at: AT, sure: nothing, reported: nothing });
    if (statements.length === 0) return [];
    const reference = referenceIn(context.schema);
    const look = reference === undefined ? arrow(["item", "at", "report"], statements) : this.#issuesOf(reference);
    return [evaluate(call(runtime("eachItem"), context.value, context.at, REPORT, look))];
  }

  /** True where only objects satisfy the schema. */
  #demandsObject(schema: SchemaObject): boolean {
    const parents = parentsOf(schema, []);
    return (
      schema.type === "object" ||
      parents.some((parent) => isRecord(parent.schema) && this.#checks.nothing.and(parent.schema).type === "object")
    );
  }

  #call(reference: string, { value, at }: IssueContext): Statement {
    return evaluate(call(this.#issuesOf(reference), value, at, REPORT));
  }

  #issuesOf(reference: string): Name {
    const pointer = pointerOf(pathOf(reference));
    this.referred.add(pointer);
    return declaredName(this.#checks.issuesName(this.#checks.guardOf(pointer)));
  }

  #report({ schema, value, at }: IssueContext): Statement {
    return evaluate(call(REPORT, at, constant(wantedOf(this.#family, schema)), value));
  }
}

/** The schemas that a schema extends, with their paths. */
function parentsOf({ $ref, allOf = [] }: SchemaObject, path: Path): { schema: unknown; path: Path }[] {
  const parents = allOf.map((schema, index) => ({ schema, path: [...path, "allOf", String(index)] }));
  return $ref === undefined ? parents : [{ schema: { $ref }, path }, ...parents];
}

/** A schema whose conditions say all that there is to say about the value. */
function isLeaf(schema: SchemaObject): boolean {
  const { $ref, allOf, properties, required, items, prefixItems } = schema;
  return $ref === undefined && !allOf && !properties && !required && (items === undefined || prefixItems !== undefined);
}

/** The pointer, longer by `text`. */
function extended(at: Expression, text: string): Expression {
  const parts = at.kind === "template" ? at.parts : [at];
  return { kind: "template", parts: [...parts, text] };
}
