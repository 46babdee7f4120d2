import { componentName, malformedParts, pathOf, pointerOf, valueAt, type Carrier, type Envelope, type ErrorEntry, type Family, type Path, type Problem } from "@faultline/catalog";
import { Checks } from "./checks.ts";
import { all, ALWAYS, atLeast, isConstant, negate, partsOf, prettyPrint, print, type Condition } from "./condition.ts";
import { dispatch, dispatchOn, isImplied, type Alternative } from "./dispatch.ts";
import { describe, unionName } from "./facts.ts";
import { FamilyFacts, findName } from "./family-facts.ts";
import { Findings } from "./findings.ts";
import { opening } from "./members.ts";
import { clashProblems, nameProblems } from "./names.ts";
import { printStatements, when } from "./statement.ts";
import { declaredIn, isNamedIn, paragraphs, withoutUnused } from "./unused.ts";
import { banner, camelCase, filledList, identifier, jsDoc, literal, pascalCase, prettyLiteral } from "./text.ts";

/** Names that the module itself uses: `isObject` is a helper, `Policy` a type of the package. */
const TAKEN = new Set(["Object", "Number", "Integer", "Multiple", "JsonObject", "Report", "Family", "Policy"]);

/** The module of a family: a guard for each error, and the facts that `decode` and `advise` work on. */
export function emitGuards(family: Family): { text: string; problems: Problem[] } {
  const malformed = malformedParts(family.document);
  if (malformed.length > 0) return { text: "", problems: malformed };
  const emitter = new GuardEmitter(family);
  const text = emitter.module();
  return { text, problems: emitter.problems };
}

class GuardEmitter {
  readonly #family: Family;
  readonly #checks: Checks;
  readonly #findings: Findings;
  readonly #facts: FamilyFacts;
  readonly #types = new Set<string>();
  /** Where the constant of the family would have the name of something else in the module. */
  #clash: Problem[] = [];

  constructor(family: Family) {
    this.#family = family;
    this.#checks = new Checks(family);
    this.#findings = new Findings(family, this.#checks);
    this.#facts = new FamilyFacts(family, this.#checks, this.#findings);
  }

  get problems(): Problem[] {
    return [...this.#checks.problems, ...this.#clash, ...nameProblems(this.#types, new Set([...TAKEN, `${this.#typeName}Errors`]))];
  }

  /** Each part can ask for others, so those that are asked for are written last, wherever they stand. */
  module(): string {
    const { errors, envelopes, carriers, id, title } = this.#family;
    const guards = errors.map((error) => this.#errorGuard(error));
    const issues = errors.filter((error) => !this.#facts.isSimple(error)).map((error) => this.#findings.print(error.source, error.path));
    const unions = envelopes.map((envelope) => this.#union(envelope));
    const carrierGuards = carriers.map((carrier) => this.#carrierGuard(carrier));
    const data = prettyLiteral(this.#facts.data());
    const helperIssues = this.#helperIssues();
    const helperGuards = this.#helperGuards();
    const patterns = [...this.#checks.patterns].map(([pattern, name]) => `const ${name} = new RegExp(${literal(pattern)}, "u");`);
    const family = [
      jsDoc(`${title}: what \`decode\`, \`decodeAll\` and \`advise\` need to know.`),
      `export const ${identifier(camelCase(id))}: Family<${this.#typeName}Errors> = /* @__PURE__ */ defineFamily<${this.#typeName}Errors>(${data});`,
    ].join("\n");
    const lists = [...this.#checks.lists].map(([name, guard]) => listGuard(name, guard));
    const tables = [...this.#checks.tables].map(([name, codes]) => table(`const ${name} = /* @__PURE__ */ codeIndex(`, codes));
    const declarations = [
      ...patterns, ...tables, ...helperGuards, ...lists, ...guards, ...unions, ...carrierGuards, ...helperIssues, ...issues, ...this.#facts.policies(),
      this.#errorTypes(), family,
    ];
    const body = paragraphs(withoutUnused(declarations));
    this.#clash = clashProblems(id, [...this.#checks.helpers, "defineFamily", ...declaredIn(body)]);
    return `${this.#head(body)}\n\n${body}\n`;
  }

  /** The imports of what the module names. */
  #head(body: string): string {
    const named = (names: Iterable<string>): string[] => [...names].filter((name) => isNamedIn(body, name)).sort();
    const types = named(this.#types).map((name) => `  ${name},\n`);
    const checks = [...named(this.#checks.helpers), ...named(["JsonObject", "Report"]).map((name) => `type ${name}`)];
    return [
      banner(this.#family.id),
      ...(checks.length > 0 ? [`import { ${checks.join(", ")} } from "../check.ts";`] : []),
      'import { defineFamily } from "../define-family.ts";',
      `import type { ${named(["Family", "Policy"]).join(", ")} } from "../family.ts";`,
      ...(types.length > 0 ? [`import type {\n${types.join("")}} from "@faultline/types/${this.#family.id}";`] : []),
    ].join("\n");
  }

  #errorGuard(error: ErrorEntry): string {
    const name = this.#type(error.name);
    const doc = `True when \`value\` is a {@link ${name}} body.\n\n${describe(error)}`;
    return `${jsDoc(doc)}\nexport ${this.#guard(error.path, `value is ${name}`)}`;
  }

  /** The function that finds a body's error among those of an envelope, and the guard of all of them. */
  #union(envelope: Envelope): string {
    const errors = this.#facts.errorsOf(envelope);
    const coded = errors.filter((error) => !error.toldByStatus);
    const isTold = coded.length < errors.length;
    const alternatives = coded.map((error, answer) => ({ answer, conditions: isTold ? this.#codeFirst(error, envelope) : this.#facts.ownConditions(error, envelope) }));
    const told = errors.filter((error) => error.toldByStatus).flatMap((error, index) => this.#toldByStatus(error, coded.length + index, envelope));
    const code = this.#facts.memberAt(envelope.code);
    const { lookUp, lines } = isTold ? { lines: dispatchOn(code, alternatives, told) } : dispatch(alternatives, (codes) => this.#checks.table(envelope.name, codes));
    const shared = partsOf(this.#checks.condition(envelope.schema, "value", envelope.path)).filter((condition) => isTold || !isImplied(condition, alternatives));
    const union = this.#type(unionName(this.#family, envelope, this.#typeName));
    const { lines: begin, rest, rename } = opening(errors.length > 0 ? all(shared) : ALWAYS, "-1", lines);
    // A code that was read already is looked up first: that settles most, and costs least.
    const isFirst = lookUp !== undefined && /\(\w+\)$/.test(rename(lookUp));
    const unless = (condition: Condition): string[] => printStatements(when(negate(condition), ["return -1;"]), "  ");
    const body = isFirst
      ? [`  const position = ${lookUp};`, ...unless(all([atLeast("position", 0), rest])), "  return position;"]
      : [...unless(rest), ...lines.map((line) => `  ${line}`)];
    return [
      jsDoc(`Where the error that \`value\` is stands among those of {@link ${this.#type(envelope.name)}}, counted from 0; -1 for anything else.`),
      `function ${findName(envelope)}(${errors.length > 0 ? "value" : "_"}: unknown${isTold ? ", status?: number" : ""}): number {`,
      ...begin,
      ...body.map(rename),
      "}",
      "",
      jsDoc(`True when \`value\` is any {@link ${union}}.`),
      `export function is${union}(value: unknown): value is ${union} {`,
      `  return ${this.#isAny(envelope)};`,
      "}",
    ].join("\n");
  }

  /** That `value` is any error of the envelope: where a status tells one that asks for nothing more, the envelope says it all. */
  #isAny(envelope: Envelope): string {
    const told = this.#facts.errorsOf(envelope).filter((error) => error.toldByStatus);
    if (told.some((error) => this.#facts.isSimple(error))) return `${this.#checks.refer(pointerOf(envelope.path))}(value)`;
    return [`${findName(envelope)}(value) >= 0`, ...told.map(({ path }) => `${this.#checks.guardOf(pointerOf(path))}(value)`)].join(" || ");
  }

  /** What an error asks beyond its envelope, with the code compared here, whichever of its schemas asks for it. */
  #codeFirst(error: ErrorEntry, envelope: Envelope): Condition[] {
    const code = isConstant({ value: this.#facts.memberAt(envelope.code), constant: error.code });
    return [code, ...this.#facts.ownConditions(error, envelope).filter((condition) => print(condition) !== print(code))];
  }

  /** An error that its status alone tells, once for each of its statuses. */
  #toldByStatus(error: ErrorEntry, answer: number, envelope: Envelope): Alternative[] {
    const own = this.#facts.ownConditions(error, envelope);
    return error.statuses.map((status) => ({ answer, conditions: [isConstant({ value: "status", constant: status }), ...own] }));
  }

  #carrierGuard({ name, path }: Carrier): string {
    return `${jsDoc(`True when \`value\` is a {@link ${this.#type(name)}}: a body that carries errors.`)}\nexport ${this.#guard(path, `value is ${name}`)}`;
  }

  /** Guards of the schemas that other guards refer to. Writing one may make another necessary. */
  #helperGuards(): string[] {
    const done = new Set([...this.#family.errors, ...this.#family.carriers].map(({ path }) => pointerOf(path)));
    const guards: string[] = [];
    for (const pointer of this.#checks.referred) {
      if (done.has(pointer)) continue;
      const component = componentName(pointer);
      const subject = component === undefined ? `what stands at ${pointer}` : `a {@link ${this.#type(component)}}`;
      guards.push(`${jsDoc(`True when \`value\` is ${subject}.`)}\n${this.#guard(pathOf(pointer), this.#claim(pathOf(pointer), component))}`);
    }
    return guards;
  }

  /** What a helper guard makes of the type of its value. The open form of an object lets its other members be read as well. */
  #claim(path: Path, component: string | undefined): string {
    const type = valueAt(this.#family.merged, [...path, "type"]);
    if (component !== undefined) return `value is ${component}${type === "object" ? " & JsonObject" : ""}`;
    const kind = typeof type === "string" && Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
    return kind === undefined ? "boolean" : `value is ${kind}`;
  }

  #guard(path: Path, claim: string): string {
    const condition = this.#checks.condition(valueAt(this.#family.document, path), "value", path);
    const isUsed = condition.kind === "test" || condition.parts.length > 0;
    const [parameter, type] = isUsed ? ["value", claim] : ["_value", claim.replace("value", "_value")]; // so that compilers do not mind
    const { lines, rest } = opening(condition, "false");
    return [`function ${this.#checks.guardOf(pointerOf(path))}(${parameter}: unknown): ${type} {`, ...lines, returned(rest), "}"].join("\n");
  }

  #helperIssues(): string[] {
    const done = new Set(this.#family.errors.map((error) => pointerOf(error.path)));
    const functions: string[] = [];
    for (const pointer of this.#findings.referred) {
      if (!done.has(pointer)) functions.push(this.#findings.print(valueAt(this.#family.document, pathOf(pointer)), pathOf(pointer)));
    }
    return functions;
  }

  #errorTypes(): string {
    const entries = this.#family.errors.map(
      (error) => `  ${literal(error.id)}: { name: ${literal(error.name)}; code: ${literal(error.code)}; body: ${error.name}; root: ${error.statuses.length > 0} };`,
    );
    return `/** The errors of the family by id, for the type system. */\nexport type ${this.#typeName}Errors = {\n${entries.join("\n")}\n};`;
  }

  #type(name: string): string {
    this.#types.add(name);
    return name;
  }

  get #typeName(): string {
    return identifier(pascalCase(this.#family.id));
  }
}

function table(head: string, codes: readonly (string | number)[]): string {
  return `${head}${filledList(codes, head.length)});`;
}

function listGuard(name: string, guard: string): string {
  return [`function ${name}(list: readonly unknown[]): boolean {`, `  for (let index = 0; index < list.length; index++) if (!${guard}(list[index])) return false;`, "  return true;", "}"].join("\n");
}

const KINDS: Readonly<Record<string, string>> = {
  object: "JsonObject", array: "unknown[]", string: "string", integer: "number", number: "number", boolean: "boolean", null: "null",
};

/** One condition a line where they are many. */
function returned(condition: Condition): string {
  const flat = `  return ${prettyPrint(condition, "", 0, Infinity)};`;
  if (flat.length <= 110 || condition.kind === "test") return flat;
  const lines = prettyPrint(condition, "    ", 140);
  return `  return (\n    ${lines}\n  );`;
}
