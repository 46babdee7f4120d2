import { envelopeSlug, isRecord, pathOf, pointerOf, valueAt, type Envelope, type ErrorEntry, type Family, type Path, type Problem, type Schema, type XErrorResponse } from "@faultline/catalog";
import { all, Checks } from "./checks.ts";
import { Findings, issuesName } from "./findings.ts";
import { banner, camelCase, identifier, jsDoc, literal, pascalCase } from "./text.ts";
import { declaration, dispatch, isImplied } from "./dispatch.ts";
import { componentRef, describe, mergedPlaces, unionName } from "./facts.ts";
import { endlessGuards, malformedSchemas } from "./well-formed.ts";

/** The module of a family: a guard for each error, and the facts that `decode` and `advise` work on. */
export function emitGuards(family: Family): { text: string; problems: Problem[] } {
  const malformed = malformedSchemas(family);
  if (malformed.length > 0) return { text: "", problems: malformed };
  const emitter = new GuardEmitter(family);
  const text = emitter.module();
  return { text, problems: emitter.problems };
}

class GuardEmitter {
  readonly #family: Family;
  readonly #checks: Checks;
  readonly #findings: Findings;
  readonly #types = new Set<string>();
  /** Which guards a guard asks about its own value, and where its schema stands. */
  readonly #calls = new Map<string, Set<string>>();
  readonly #places = new Map<string, Path>();
  /** Declarations of the tables in which codes are looked up. */
  readonly #tables: string[] = [];
  /** Names of the policies by what they say. */
  readonly #policies = new Map<string, string>();

  constructor(family: Family) {
    this.#family = family;
    this.#checks = new Checks(family);
    this.#findings = new Findings(family, this.#checks);
  }

  get problems(): Problem[] {
    const endless = endlessGuards(this.#calls).map((guard) => ({ path: this.#places.get(guard) ?? [], found: "a schema that asks itself about the same value", wanted: "a reference below a member or an item" }));
    return [...this.#checks.problems, ...endless];
  }

  module(): string {
    const { errors } = this.#family;
    const guards = errors.map((error) => this.#guard(error));
    const issues = errors.filter((error) => !this.#isSimple(error)).map((error) => this.#issues(`#${pointerOf(error.path)}`));
    const unions = this.#family.envelopes.map((envelope) => this.#union(envelope));
    const carriers = this.#family.carriers.map(({ name, path }) => this.#predicate(path, `is${name}`, this.#type(identifier(name)), `True when \`value\` is a {@link ${name}}: a body that carries errors.`, true));
    const facts = this.#facts();
    const helperIssues = this.#helperIssues();
    const helperGuards = this.#helperGuards();
    const lists = [...this.#checks.lists].map(([name, guard]) => listGuard(name, guard));
    const patterns = [...this.#checks.patterns].map(([pattern, name]) => `const ${name} = new RegExp(${literal(pattern)}, "u");`);
    const policies = [...this.#policies].map(([policy, name]) => `const ${name}: Policy = ${objectLiteral(JSON.parse(policy) as object)};`);
    return `${[
      [banner(this.#family.id), ...this.#imports()].join("\n"),
      ...(patterns.length > 0 ? [patterns.join("\n")] : []),
      ...helperGuards,
      ...lists,
      ...guards,
      ...(this.#tables.length > 0 ? [this.#tables.join("\n")] : []),
      ...unions,
      ...carriers,
      ...helperIssues,
      ...issues,
      policies.join("\n"),
      this.#errorTypes(),
      facts,
    ].join("\n\n")}\n`;
  }

  #imports(): string[] {
    const helpers = [...this.#checks.helpers].sort();
    const types = [...this.#types].sort();
    return [
      `import { ${[...helpers, "type JsonObject", "type Report"].join(", ")} } from "../check.ts";`,
      'import { defineFamily } from "../define-family.ts";',
      'import type { Family, Policy } from "../family.ts";',
      `import type {\n${types.map((name) => `  ${name},`).join("\n")}\n} from "@faultline/types/${this.#family.id}";`,
    ];
  }

  #guard(error: ErrorEntry): string {
    const name = this.#type(error.name);
    return this.#predicate(error.path, `is${name}`, name, `True when \`value\` is a {@link ${name}} body.\n\n${describe(error)}`, true);
  }

  /** The function that finds a body's error among those of an envelope, and the guard of all of them. */
  #union(envelope: Envelope): string {
    const guard = this.#checks.guardOf(`#${pointerOf(envelope.path)}`);
    this.#checks.referred.set(pointerOf(envelope.path), guard);
    const errors = this.#errorsOf(envelope);
    const alternatives = errors.filter((error) => !error.toldByStatus).map((error, answer) => ({ answer, conditions: this.#ownConditions(error, envelope) }));
    const { lines, table } = dispatch(alternatives, `indexOf${envelope.name}`);
    const shared = this.#checks.conditions(envelope.schema, "value", envelope.path).filter((condition) => !isImplied(condition, alternatives));
    if (table) {
      this.#checks.use("codeIndex");
      this.#tables.push(declaration(table));
    }
    const union = this.#type(unionName(this.#family, envelope, this.#typeName()));
    const isUnion = errors.some((error) => error.toldByStatus) ? `${guard}(value)` : `${findName(envelope)}(value) >= 0`;
    return [
      jsDoc(`Where the error that \`value\` is stands among those of {@link ${this.#type(envelope.name)}}, counted from 0; -1 for anything else.`),
      `function ${findName(envelope)}(value: unknown): number {`,
      ...(alternatives.length > 0 ? [`  if (${shared.length > 0 ? `!(${all(shared)})` : "false"}) return -1;`] : []),
      ...lines.map((line) => `  ${line}`),
      "}",
      "",
      jsDoc(`True when \`value\` is any {@link ${union}}.`),
      `export function is${union}(value: unknown): value is ${union} {`,
      `  return ${isUnion};`,
      "}",
    ].join("\n");
  }

  #errorsOf(envelope: Envelope): ErrorEntry[] {
    return this.#family.errors.filter((error) => error.envelope === envelope);
  }

  /** Guards of the schemas that other guards refer to. Writing one may make another necessary. */
  #helperGuards(): string[] {
    const done = new Set([...this.#family.errors, ...this.#family.carriers].map(({ path }) => pointerOf(path)));
    const guards: string[] = [];
    for (const [pointer, guard] of this.#checks.referred) {
      if (done.has(pointer)) continue;
      done.add(pointer);
      const path = pathOf(pointer);
      const component = path.length === 3 && path[1] === "schemas" ? this.#type(identifier(path[2] ?? "")) : undefined;
      const subject = component ? `a {@link ${component}}` : `what stands at ${pointer}`;
      guards.push(this.#predicate(path, guard, component, `True when \`value\` is ${subject}.`, false));
    }
    return guards;
  }

  #predicate(path: Path, guard: string, type: string | undefined, doc: string, exported: boolean): string {
    const schema = valueAt(this.#family.document, path) as Schema; // the path of a schema that was read
    const conditions = this.#checks.conditions(schema, "value", path);
    this.#places.set(guard, path);
    this.#calls.set(guard, new Set([...conditions.join(" ").matchAll(/\b(is\w+)\(value\)/g)].map((match) => match[1] ?? "")));
    const isObject = valueAt(this.#family.merged, [...path, "type"]) === "object";
    const claim = type === undefined ? "boolean" : `value is ${type}${isObject && !exported ? " & JsonObject" : ""}`;
    const body = conditions.length === 0 ? "true" : conditions.join(" &&\n    ");
    const statement = conditions.length > 1 && body.length > 100 ? `return (\n    ${body}\n  );` : `return ${conditions.length === 0 ? "true" : conditions.join(" && ")};`;
    return `${jsDoc(doc)}\n${exported ? "export " : ""}function ${guard}(value: unknown): ${claim} {\n  ${statement}\n}`;
  }

  #issues(reference: string): string {
    const path = pathOf(reference);
    const schema = valueAt(this.#family.document, path) as Schema; // as above
    const lines = this.#findings.statements({ schema, value: "value", at: "at", path });
    const name = issuesName(this.#checks.guardOf(reference));
    if (lines.length === 0) return `function ${name}(): void {}`;
    return `function ${name}(value: unknown, at: string, report: Report): void {\n${lines.map((line) => `  ${line}`).join("\n")}\n}`;
  }

  #helperIssues(): string[] {
    const done = new Set(this.#family.errors.map((error) => `#${pointerOf(error.path)}`));
    const functions: string[] = [];
    for (const reference of this.#findings.referred) {
      if (done.has(reference)) continue;
      done.add(reference);
      functions.push(this.#issues(reference));
    }
    return functions;
  }

  #errorTypes(): string {
    const entries = this.#family.errors.map(
      (error) => `  ${literal(error.id)}: { code: ${literal(error.code)}; body: ${error.name}; root: ${error.statuses.length > 0} };`,
    );
    return `/** The errors of the family by id, for the type system. */\nexport type ${this.#typeName()}Errors = {\n${entries.join("\n")}\n};`;
  }

  #facts(): string {
    const { id, title, info, errors, envelopes, responses } = this.#family;
    const places = mergedPlaces(this.#family);
    const members = [
      `id: ${literal(id)},`,
      `envelopes: [\n${envelopes.map((envelope) => indent(this.#envelope(envelope), 4)).join("\n")}\n  ],`,
      ...list("withoutEnvelope", errors.filter(({ envelope }) => envelope === undefined).map((error) => this.#row(error))),
      ...list("places", places.map((place) => this.#place(place))),
      `responses: {\n${responses.map(({ status, x }) => `    ${status}: ${x ? this.#policy(x) : "null"},`).join("\n")}\n  },`,
      ...(info.withinSuccess?.length ? [`withinSuccess: ${listOf(info.withinSuccess)},`] : []),
      ...(info.requestIdHeader ? [`requestIdHeader: ${literal(info.requestIdHeader.toLowerCase())},`] : []),
      ...(info.source?.url ? [`docsUrl: ${literal(info.source.url)},`] : []),
    ];
    return [
      jsDoc(`${title}: what \`decode\`, \`decodeAll\` and \`advise\` need to know.`),
      `export const ${identifier(camelCase(id))}: Family<${this.#typeName()}Errors> = /* @__PURE__ */ defineFamily<${this.#typeName()}Errors>({`,
      ...members.map((member) => `  ${member}`),
      "});",
    ].join("\n");
  }

  #envelope(envelope: Envelope): string {
    const errors = this.#errorsOf(envelope);
    const reference = `#${pointerOf(envelope.path)}`;
    const guard = this.#checks.guardOf(reference);
    this.#findings.referred.add(reference);
    const isRequired = envelope.message !== undefined && requires(envelope.schema, envelope.message);
    const constants = constantsOf(envelope.schema).filter(([path]) => pointerOf(path) !== pointerOf(envelope.code));
    const lines = [
      ...(envelope === this.#family.envelopes[0] ? [] : [`name: ${literal(envelopeSlug(envelope.name))},`]),
      `code: ${listOf(envelope.code)},`,
      ...(envelope.message ? [`message: ${listOf(envelope.message)},`] : []),
      ...(isRequired ? ["messageRequired: true,"] : []),
      ...(envelope.requestId ? [`requestId: ${listOf(envelope.requestId)},`] : []),
      ...(envelope.status ? [`status: ${listOf(envelope.status)},`] : []),
      ...(this.#repeatsStatus(envelope) ? ["repeatsStatus: true,"] : []),
      ...(constants.length > 0 ? [`constants: [${constants.map(([path, constant]) => `[${listOf(path)}, ${literal(constant)}]`).join(", ")}],`] : []),
      `is: ${guard},`,
      `issues: ${issuesName(guard)},`,
      `find: ${findName(envelope)},`,
      `errors: [\n${errors.filter((error) => !error.toldByStatus).map((error) => `    ${this.#row(error)},`).join("\n")}\n  ],`,
      ...list("toldByStatus", errors.filter((error) => error.toldByStatus).map((error) => this.#row(error))),
    ];
    return `{\n${lines.map((line) => `  ${line}`).join("\n")}\n},`;
  }

  /** Code, policy, statuses, places, and where it has them its own check and the address of its documentation. */
  #row(error: ErrorEntry): string {
    const places = mergedPlaces(this.#family).flatMap((place, index) => (place.errors.includes(error) ? [index] : []));
    const guard = `is${error.name}`;
    const cells = [
      literal(error.code),
      this.#policy(error.x),
      listOf(error.statuses),
      places.length > 0 ? listOf(places) : "undefined",
      this.#isSimple(error) ? "undefined" : `{ is: ${guard}, issues: ${issuesName(guard)} }`,
      error.x.docs === undefined ? "undefined" : literal(error.x.docs),
    ];
    while (cells.at(-1) === "undefined") cells.pop();
    return `[${cells.join(", ")}]`;
  }

  /** True where nothing but the code, and the status that repeats it, tells the error from its envelope. */
  #isSimple(error: ErrorEntry): boolean {
    const { envelope } = error;
    if (!envelope) return false;
    const own = this.#ownConditions(error, envelope);
    const expected = new Set([
      ...(error.toldByStatus ? [] : [`${this.#memberAt(envelope.code)} === ${literal(error.code)}`]),
      ...(this.#repeatsStatus(envelope) && envelope.status ? [`${this.#memberAt(envelope.status)} === ${error.statuses[0]}`] : []),
    ]);
    return own.length === expected.size && own.every((condition) => expected.has(condition));
  }

  /** True where every error of the envelope has its one HTTP status in the body, beside another code. */
  #repeatsStatus(envelope: Envelope): boolean {
    const { status, code } = envelope;
    const errors = this.#errorsOf(envelope).filter((error) => !error.toldByStatus);
    if (!status || pointerOf(status) === pointerOf(code) || errors.length === 0) return false;
    return errors.every((error) => error.statuses.length === 1 && this.#ownConditions(error, envelope).includes(`${this.#memberAt(status)} === ${error.statuses[0]}`));
  }

  /** What an error asks beyond its envelope. */
  #ownConditions(error: ErrorEntry, envelope: Envelope): string[] {
    const guard = this.#checks.guardOf(`#${pointerOf(envelope.path)}`);
    return this.#checks.conditions(error.source, "value", error.path).filter((condition) => condition !== `${guard}(value)`);
  }

  #memberAt(path: Path): string {
    return path.reduce((value, name) => this.#checks.member(value, name), "value");
  }

  #place({ kind, path, successes }: ReturnType<typeof mergedPlaces>[number]): string {
    const guards = successes.map((success) => {
      const schema = valueAt(this.#family.document, success);
      const guard = componentRef(schema);
      if (guard !== undefined) {
        this.#checks.referred.set(pointerOf(pathOf(guard)), this.#checks.guardOf(guard));
        return this.#checks.guardOf(guard);
      }
      const conditions = this.#checks.conditions(schema as Schema, "value", success); // the path of a schema that was read
      return `(value) => ${conditions.join(" && ") || "true"}`;
    });
    const [only] = guards;
    const check = guards.length === 1 ? only : `(value: unknown) => ${guards.map((guard) => (guard.startsWith("(") ? `(${guard})(value)` : `${guard}(value)`)).join(" || ")}`;
    return `{ kind: ${literal(kind)}, path: ${listOf(path)}${guards.length > 0 ? `, isSuccess: ${check}` : ""} }`;
  }

  /** The name of a constant that holds what is known about trying again. */
  #policy({ recovery, retry }: XErrorResponse): string {
    const key = JSON.stringify({ recovery, ...retry });
    const known = this.#policies.get(key);
    if (known !== undefined) return known;
    const base = camelCase(`${recovery}_${retry.strategy}`);
    const taken = new Set(this.#policies.values());
    let name = base;
    for (let number = 2; taken.has(name); number++) name = `${base}${number}`;
    this.#policies.set(key, identifier(name));
    return name;
  }

  #type(name: string): string {
    this.#types.add(identifier(name));
    return name;
  }

  #typeName(): string {
    return identifier(pascalCase(this.#family.id));
  }
}

function listGuard(name: string, guard: string): string {
  return [`function ${name}(list: readonly unknown[]): boolean {`, `  for (const item of list) if (!${guard}(item)) return false;`, "  return true;", "}"].join("\n");
}

/** A list of literals as a person writes it. */
function listOf(items: readonly unknown[]): string {
  return `[${items.map(literal).join(", ")}]`;
}

function findName({ name }: Envelope): string {
  return `find${name}`;
}

/** True where no body without the member satisfies the schema. */
function requires(schema: Schema | undefined, [name, ...rest]: Path): boolean {
  if (name === undefined) return true;
  return isRecord(schema) && (schema["required"] as string[] | undefined)?.includes(name) === true && (rest.length === 0 || requires(valueAt(schema, ["properties", name]) as Schema | undefined, rest)); // keywords of a schema that was read
}

/** Members that have one value in every body of the envelope. */
function constantsOf(schema: Schema, path: Path = []): [path: Path, value: unknown][] {
  if (typeof schema === "boolean") return [];
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]): [Path, unknown][] => {
    if (typeof property === "boolean") return [];
    return "const" in property ? [[[...path, name], property.const]] : constantsOf(property, [...path, name]);
  });
}

function list(name: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${name}: [\n${items.map((item) => `    ${item},`).join("\n")}\n  ],`];
}

function indent(text: string, spaces: number): string {
  return text.split("\n").map((line) => `${" ".repeat(spaces)}${line}`).join("\n");
}

/** A flat object as a person writes it. */
function objectLiteral(value: object): string {
  return `{ ${Object.entries(value).map(([key, item]) => `${key}: ${literal(item)}`).join(", ")} }`;
}
