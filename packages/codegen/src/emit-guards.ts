import { isRecord, pathOf, pointerOf, valueAt, type Envelope, type ErrorEntry, type Family, type Path, type Problem, type Schema, type XErrorResponse } from "@faultline/catalog";
import { Checks } from "./checks.ts";
import { Findings, issuesName } from "./findings.ts";
import { banner, camelCase, identifier, jsDoc, literal, pascalCase } from "./text.ts";
import { componentRef, describe, mergedPlaces } from "./facts.ts";

/** The module of a family: a guard for each error, and the facts that `decode` and `advise` work on. */
export function emitGuards(family: Family): { text: string; problems: Problem[] } {
  const emitter = new GuardEmitter(family);
  const text = emitter.module();
  return { text, problems: emitter.problems };
}

class GuardEmitter {
  readonly #family: Family;
  readonly #checks: Checks;
  readonly #findings: Findings;
  readonly #types = new Set<string>();
  /** Names of the policies by what they say. */
  readonly #policies = new Map<string, string>();

  constructor(family: Family) {
    this.#family = family;
    this.#checks = new Checks(family);
    this.#findings = new Findings(family, this.#checks);
  }

  get problems(): readonly Problem[] & Problem[] {
    return this.#checks.problems;
  }

  module(): string {
    const { errors } = this.#family;
    const guards = errors.map((error) => this.#guard(error));
    const issues = errors.map((error) => this.#issues(`#${pointerOf(error.path)}`));
    const facts = this.#facts();
    const helperIssues = this.#helperIssues();
    const helperGuards = this.#helperGuards();
    const patterns = [...this.#checks.patterns].map(([pattern, name]) => `const ${name} = new RegExp(${literal(pattern)}, "u");`);
    const policies = [...this.#policies].map(([policy, name]) => `const ${name}: Policy = ${objectLiteral(JSON.parse(policy) as object)};`);
    return `${[
      [banner(this.#family.id), ...this.#imports()].join("\n"),
      ...(patterns.length > 0 ? [patterns.join("\n")] : []),
      ...helperGuards,
      ...guards,
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

  /** Guards of the schemas that other guards refer to. Writing one may make another necessary. */
  #helperGuards(): string[] {
    const done = new Set(this.#family.errors.map((error) => pointerOf(error.path)));
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
      ...list("withoutEnvelope", errors.filter(({ envelope }) => envelope === undefined).map((error) => this.#entry(error))),
      ...list("places", places.map((place) => this.#place(place))),
      `responses: {\n${responses.map(({ status, x }) => `    ${status}: ${x ? this.#policy(x) : "null"},`).join("\n")}\n  },`,
      ...(info.withinSuccess?.length ? [`withinSuccess: ${literal(info.withinSuccess)},`] : []),
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
    const own = this.#family.errors.filter((error) => error.envelope === envelope);
    const schema = envelope.schema;
    const reference = `#${pointerOf(envelope.path)}`;
    const guard = this.#checks.guardOf(reference);
    this.#checks.referred.set(pointerOf(envelope.path), guard);
    const isRequired = envelope.message !== undefined && requires(schema, envelope.message);
    const constants = constantsOf(schema).filter(([path]) => pointerOf(path) !== pointerOf(envelope.code));
    const lines = [
      `code: ${literal(envelope.code)},`,
      ...(envelope.message ? [`message: ${literal(envelope.message)},`] : []),
      ...(isRequired ? ["messageRequired: true,"] : []),
      ...(envelope.requestId ? [`requestId: ${literal(envelope.requestId)},`] : []),
      ...(envelope.status ? [`status: ${literal(envelope.status)},`] : []),
      ...(constants.length > 0 ? [`constants: ${literal(constants)},`] : []),
      `is: ${guard},`,
      `errors: [\n${own.filter((error) => !error.toldByStatus).map((error) => `    ${this.#entry(error)},`).join("\n")}\n  ],`,
      ...list("toldByStatus", own.filter((error) => error.toldByStatus).map((error) => this.#entry(error))),
    ];
    return `{\n${lines.map((line) => `  ${line}`).join("\n")}\n},`;
  }

  #entry(error: ErrorEntry): string {
    const places = mergedPlaces(this.#family).flatMap((place, index) => (place.errors.includes(error) ? [index] : []));
    const guard = `is${error.name}`;
    const members = [
      `id: ${literal(error.id)}`,
      `code: ${literal(error.code)}`,
      `statuses: ${literal(error.statuses)}`,
      ...(places.length > 0 ? [`places: ${literal(places)}`] : []),
      `policy: ${this.#policy(error.x)}`,
      `is: ${guard}`,
      `issues: ${issuesName(guard)}`,
      ...(error.x.docs ? [`docsUrl: ${literal(error.x.docs)}`] : []),
    ];
    return `{ ${members.join(", ")} }`;
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
    return `{ kind: ${literal(kind)}, path: ${literal(path)}${guards.length > 0 ? `, isSuccess: ${check}` : ""} }`;
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
