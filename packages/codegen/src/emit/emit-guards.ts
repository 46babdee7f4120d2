/** Emits the module of a family: a guard for each error, and the facts on which `decode` and `advise` work. */
import {
  componentName,
  guardProblems,
  hasStatus,
  typeNames,
  unionName,
  malformedParts,
  pathOf,
  pointerOf,
  resolved,
  valueAt,
  type Carrier,
  type Envelope,
  type ErrorEntry,
  type Family,
  type Path,
  type Problem,
} from "@faultline/catalog";
import { distinct, listOf } from "@faultline/catalog/pure";
import { memberPaths, typesAt } from "@faultline/catalog/survey";
import { Checks } from "../schema/checks.ts";
import { Issues } from "../schema/issues.ts";
import { opening } from "../schema/read-members.ts";
import { recursion } from "../schema/recursion.ts";
import { discriminantsIn, isImplied, type Alternative } from "../tree/alternatives.ts";
import { all, ALWAYS, any, compare, equal, includes, isUndefined, negate, NEVER, partsOf } from "../tree/condition.ts";
import {
  namesInExpression,
  type ConstantDeclaration,
  type Declaration,
  type FunctionDeclaration,
  type Parameter,
  type TypeDeclaration,
} from "../tree/declaration.ts";
import type { Doc } from "../tree/doc.ts";
import {
  call,
  constant,
  declaredName,
  element,
  list,
  local,
  plainMember,
  runtime,
  UNDEFINED,
  type Expression,
  type Name,
} from "../tree/expression.ts";
import { printModule, type Module } from "../tree/module.ts";
import type { PrintForm } from "../tree/print-declaration.ts";
import { returned, when, type Statement } from "../tree/statement.ts";
import { banner, camelCase, identifier, pascalCase } from "../tree/text.ts";
import {
  intersection,
  typeKeyword,
  typeLiteral,
  typeName,
  union,
  type TypeMember,
  type TypeName,
  type TypeNode,
} from "../tree/type.ts";
import { describe, tagsOf } from "./describe.ts";
import { operationsConstant } from "./emit-operations.ts";
import { switchOver, switchOn } from "./emit-switch.ts";
import {
  FactsEmitter,
  findName,
  requires,
  rowsName,
  statusesOf,
  statusOnlyOf,
  type StatusesEntry,
} from "./family-facts.ts";

/** The types among the names that modules import from the runtime. */
const RUNTIME_TYPES = new Set(["JsonObject", "Report", "Family", "Policy", "OpenPolicy", "Errors"]);

export const RUNTIME = "@faultline/guards/runtime";

const VALUE = local("value");
const STATUS = local("status");
const FOUND = local("found");

const VALUE_PARAMETER: Parameter = { name: "value", type: typeKeyword("unknown") };
const STATUS_PARAMETER: Parameter = {
  name: "status",
  type: union([typeKeyword("number"), typeKeyword("undefined")]),
};

/** `types` is where the types of the family are declared. */
export function emitGuards(
  family: Family,
  form: PrintForm = "ts",
  types = `@faultline/types/${family.id}`,
): { text: string; problems: Problem[] } {
  const { declarations, problems } = guardDeclarations(family);
  if (declarations.length === 0) return { text: "", problems };
  const module: Module = { banner: banner(family.file), declarations, imports: { runtime: RUNTIME, types }, isType };
  return { text: printModule(module, form), problems };
}

/** The declarations of guards and facts as trees; none where parts of the document are malformed. */
export function guardDeclarations(family: Family): { declarations: Declaration[]; problems: Problem[] } {
  const malformed = malformedParts(family.document);
  if (malformed.length > 0) return { declarations: [], problems: malformed };
  let emitter = new GuardEmitter(family);
  let declarations = emitter.declarations();
  for (let opened = emitter.opened(); opened.size > 0; opened = emitter.opened()) {
    emitter = new GuardEmitter(family, new Set([...emitter.split, ...opened]));
    declarations = emitter.declarations();
  }
  return { declarations, problems: emitter.problems() };
}

/** True for imported names that are types. */
export function isType({ name, origin }: Name): boolean {
  return origin === "types" || RUNTIME_TYPES.has(name);
}

class GuardEmitter {
  readonly #family: Family;
  readonly #checks: Checks;
  readonly #issues: Issues;
  readonly #facts: FactsEmitter;
  readonly #names: ReadonlyMap<string, string>;
  /** Envelopes whose codes are looked up in a table. */
  readonly #tables = new Set<Envelope>();
  /** Names of errors and carriers whose guard leaves the body to a function that is not exported. */
  readonly split: ReadonlySet<string>;
  /** The names of those functions, with those of the errors and carriers. */
  readonly #hidden: ReadonlyMap<string, string>;

  constructor(family: Family, split: ReadonlySet<string> = new Set()) {
    this.#family = family;
    this.#names = typeNames(family);
    this.split = new Set([...family.errors.filter(({ statusOnly }) => statusOnly).map(({ name }) => name), ...split]);
    this.#checks = new Checks(family, this.#names, this.split);
    this.#hidden = new Map(
      [...family.errors, ...family.carriers]
        .filter(({ name }) => this.split.has(name))
        .map(({ name, path }) => [this.#checks.guardOf(pointerOf(path)), name]),
    );
    this.#issues = new Issues(family, this.#checks);
    this.#facts = new FactsEmitter(family, this.#names, this.#checks, this.#issues);
  }

  /** Problems of names and schemas that cannot be emitted. */
  problems(): Problem[] {
    return [...guardProblems(this.#family), ...this.#checks.problems];
  }

  /** Names of further errors and carriers of whose bodies other guards read members that their types do not declare. */
  opened(): Set<string> {
    const exported = [...this.#family.errors, ...this.#family.carriers].map(({ name }) => name);
    return new Set(exported.filter((name) => !this.split.has(name) && this.#checks.openedIn(name).length > 0));
  }

  /** Each part can ask for others, so those that are asked for are made last, wherever they stand. */
  declarations(): Declaration[] {
    const { errors, envelopes, carriers } = this.#family;
    const guards = errors.flatMap((error) => this.#errorGuards(error));
    const own = errors
      .filter((error) => !this.#facts.isSimple(error))
      .map((error) => this.#issues.declaration(error.source, error.path));
    const unions = envelopes.flatMap((envelope) => this.#union(envelope));
    const carrierGuards = carriers.flatMap((carrier) => this.#carrierGuards(carrier));
    const family = this.#familyConstant();
    const rows = [...this.#tables].map((envelope) => this.#rows(envelope));
    const helperIssues = this.#helperIssues();
    const helperGuards = this.#helperGuards();
    const opened = (guard: FunctionDeclaration): FunctionDeclaration => this.#withOpened(guard);
    return [
      ...this.#patterns(),
      ...this.#codeIndexes(),
      ...helperGuards,
      ...this.#listGuards(),
      ...guards.map(opened),
      ...unions,
      ...carrierGuards.map(opened),
      ...helperIssues,
      ...own,
      ...this.#facts.policies(),
      ...rows,
      ...[...this.#tables].map((envelope) => codeTable(this.#nameOf(envelope))),
      this.#errorTypes(),
      family,
      ...operationsConstant(this.#family),
    ];
  }

  #patterns(): ConstantDeclaration[] {
    return [...this.#checks.patterns].map(([pattern, name]) => {
      const args = [constant(pattern), constant("u")];
      return {
        kind: "constant",
        name,
        isExported: false,
        value: { kind: "new", type: { kind: "name", name: "RegExp", origin: "global" }, args },
      };
    });
  }

  #codeIndexes(): ConstantDeclaration[] {
    return [...this.#checks.tables].map(([name, codes]) => {
      const value = { ...call(runtime("codeIndex"), list(codes.map(constant), "lines")), isPure: true };
      return { kind: "constant", name, isExported: false, value };
    });
  }

  #listGuards(): FunctionDeclaration[] {
    return [...this.#checks.lists].map(([name, guard]) => listGuard(name, guard));
  }

  #familyConstant(): ConstantDeclaration {
    const errors = declaredName(`${this.#typeName}Errors`);
    return {
      kind: "constant",
      name: identifier(camelCase(this.#family.id)),
      isExported: true,
      doc: { text: `${this.#family.title}: the facts that \`decode\`, \`decodeAll\` and \`advise\` use.`, links: [] },
      type: typeName(runtime("Family"), typeName(errors), ...this.#listTypes()),
      value: {
        ...call(runtime("defineFamily"), this.#facts.data(this.#tables)),
        typeArguments: [errors],
        isPure: true,
      },
    };
  }

  /** The types of the bodies whose failure is a list, by name; nothing where there are none. */
  #listTypes(): TypeNode[] {
    const members = this.#family.lists.map(({ name }) => ({ name, isOptional: false, type: this.#type(name) }));
    return members.length > 0 ? [{ kind: "object type", members }] : [];
  }

  #rows(envelope: Envelope): ConstantDeclaration {
    return {
      kind: "constant",
      name: rowsName(this.#nameOf(envelope)),
      isExported: false,
      type: typeName(runtime("Errors")),
      value: this.#facts.codedRows(envelope),
    };
  }

  /**
   * Emits the guard of an error. For a status-only error it also takes the status, and a separate function checks the
   * body.
   */
  #errorGuards(error: ErrorEntry): FunctionDeclaration[] {
    const type = this.#type(error.name);
    const claim: TypeNode = { kind: "predicate", parameter: "value", type };
    const text = `True when \`value\` is a {@link ${type.name.name}} body${error.statusOnly ? " under its status, which alone tells it" : ""}.\n\n${describe(error)}`;
    const doc: Doc = { text, links: [type.name], tags: tagsOf(error, this.#family, this.#names) };
    if (!error.statusOnly) return this.#exported(error, type, doc);
    const body = this.#guard(error.path, claim);
    const isStatus = isAmong(statusesOf(error));
    const asks = partsOf(this.#checks.condition(error.source, VALUE, error.path));
    const test = this.#facts.isSimple(error)
      ? all([isStatus, ...asks])
      : all([isStatus, call(declaredName(body.name), VALUE)]);
    const guard: FunctionDeclaration = {
      kind: "function",
      name: guardName(type),
      isExported: true,
      doc,
      parameters: [VALUE_PARAMETER, STATUS_PARAMETER],
      returns: claim,
      body: [returned(test)],
    };
    return [body, guard];
  }

  /** Emits the function that finds a body's error among those of an envelope, and the guard of all of them. */
  #union(envelope: Envelope): Declaration[] {
    const name = unionName(this.#family, envelope, this.#names);
    const type = this.#type(name);
    const code = this.#facts.plainCode(envelope);
    const find = code ? [this.#find(envelope, code)] : []; // it decides whether codes are looked up
    const takesStatus = this.#facts.errorsOf(envelope).some((error) => error.statusOnly);
    const note = takesStatus ? "; an error that its status alone tells counts under that status only" : "";
    const condition = this.#isAny(envelope);
    const parameter = isDecided(condition) ? UNREAD : "value"; // so that compilers do not mind
    const guard: FunctionDeclaration = {
      kind: "function",
      name: guardName(type),
      isExported: true,
      doc: { text: `True when \`value\` is any {@link ${name}}${note}.`, links: [type.name] },
      parameters: [{ ...VALUE_PARAMETER, name: parameter }, ...(takesStatus ? [STATUS_PARAMETER] : [])],
      returns: { kind: "predicate", parameter, type },
      body: [returned(condition)],
    };
    return [...find, guard];
  }

  #find(envelope: Envelope, codePath: Path): FunctionDeclaration {
    const errors = this.#facts.errorsOf(envelope);
    const coded = errors.filter((error) => !error.statusOnly);
    const byStatus = this.#byStatus(statusOnlyOf(errors), envelope, codePath);
    const hasStatus = byStatus.length > 0;
    const alternatives = coded.map(
      (error): Alternative => ({
        answer: constant(error.name),
        conditions: hasStatus ? this.#codeFirst(error, envelope, codePath) : this.#beyond(error, envelope),
      }),
    );
    const code = this.#facts.memberAt(codePath);
    const found = hasStatus ? { statements: switchOn(code, alternatives, byStatus) } : switchOver(alternatives);
    const asked =
      "lookUp" in found && found.lookUp
        ? partsOf(this.#checks.condition(envelope.schema, VALUE, envelope.path)).filter(
            (condition) => !isImplied(condition, alternatives),
          )
        : [call(this.#checks.refer(pointerOf(envelope.path)), VALUE)]; // a code that is not looked up costs a module less when the whole is asked first
    const shared = [...asked, ...(hasStatus ? [] : this.#wayTo(codePath, envelope))];
    const body = this.#findBody(envelope, errors.length > 0 ? all(shared) : ALWAYS, found);
    const type = this.#type(envelope.name);
    return {
      kind: "function",
      name: findName(type.name.name),
      isExported: false,
      doc: {
        text: `Name of the {@link ${type.name.name}} error that \`value\` matches, or undefined.`,
        links: [type.name],
      },
      parameters: [
        { name: errors.length > 0 ? "value" : "_", type: typeKeyword("unknown") },
        ...(hasStatus ? [{ name: "status", type: typeKeyword("number"), isOptional: true }] : []),
      ],
      returns: union([typeKeyword("string"), typeKeyword("undefined")]),
      body,
    };
  }

  /** That the objects around the code are there, where the envelope does not require them, or something else can stand there. */
  #wayTo(code: Path, { schema, path }: Envelope): Expression[] {
    const ways = code.slice(0, -1).map((_, depth) => code.slice(0, depth + 1));
    return ways.flatMap((way) => {
      const found = this.#facts.memberAt(way);
      const { document } = this.#family;
      const types = [...(typesAt(document, memberPaths(document, path, way)) ?? ["any"])];
      if (types.some((type) => type !== "object")) return [call(runtime("isObject"), found)];
      return requires(this.#checks.nothing.and(schema), way) ? [] : [negate(isUndefined(found))];
    });
  }

  /** A code that was read already is looked up first: that settles most, and costs least. */
  #findBody(
    envelope: Envelope,
    shared: Expression,
    { lookUp, statements }: ReturnType<typeof switchOver>,
  ): Statement[] {
    if (lookUp) this.#tables.add(envelope);
    const look = lookUp && call(declaredName(tableName(this.#nameOf(envelope))), lookUp);
    const {
      statements: begin,
      rest,
      following,
      renamed,
    } = opening(shared, UNDEFINED, look ? [returned(look)] : statements);
    if (!look) return [...begin, ...when(negate(rest), [returned(UNDEFINED)]), ...following];
    const isRead = renamed(lookUp).kind === "name";
    const value = renamed(look);
    if (isRead && partsOf(rest).length > 0) {
      const isOther = any([isUndefined(FOUND), negate(rest)]);
      return [
        ...begin,
        { kind: "const", name: FOUND.name, value },
        ...when(isOther, [returned(UNDEFINED)]),
        returned(FOUND),
      ];
    }
    return [...begin, ...when(negate(rest), [returned(UNDEFINED)]), returned(value)];
  }

  /** That `value` is any error of the envelope. */
  #isAny(envelope: Envelope): Expression {
    const code = this.#facts.plainCode(envelope);
    if (code && this.#tables.has(envelope)) return this.#isListed(envelope, code);
    const errors = this.#facts.errorsOf(envelope);
    const byStatus = statusOnlyOf(errors);
    if (!code) {
      const coded = errors
        .filter((error) => !error.statusOnly)
        .map(({ name }) => declaredName(guardName(this.#type(name))));
      return any([...coded.map((guard) => call(guard, VALUE)), ...this.#areByStatus(byStatus, envelope)]);
    }
    const isFound = negate(isUndefined(call(declaredName(findName(this.#nameOf(envelope))), VALUE)));
    return any([
      ...(byStatus.length === 0 || byStatus.length < errors.length ? [isFound] : []),
      ...this.#areByStatus(byStatus, envelope),
    ]);
  }

  /** That `value` is one of these errors, each under its status; those that ask for no more than the envelope are asked for at once. */
  #areByStatus(errors: readonly ErrorEntry[], envelope: Envelope): Expression[] {
    const isBare = (error: ErrorEntry): boolean => this.#facts.ownConditions(error, envelope).length === 0;
    const statuses = new Map(
      errors
        .filter(isBare)
        .flatMap(statusesOf)
        .map((entry) => [String(entry), entry]),
    );
    const isStatus = isAmong([...statuses.values()]);
    const isEnvelope = call(this.#checks.refer(pointerOf(envelope.path)), VALUE);
    const others = errors.filter((error) => !isBare(error));
    return [
      all([isStatus, isEnvelope]),
      ...others.map(({ name }) => call(declaredName(guardName(this.#type(name))), VALUE, STATUS)),
    ];
  }

  /** That the code is one of a list, which the guard has to itself: a program that imports no more ships no facts. */
  #isListed(envelope: Envelope, code: Path): Expression {
    const codes = this.#facts.errorsOf(envelope).map(({ code }) => code);
    const index = call(this.#checks.table(this.#nameOf(envelope), codes), this.#facts.memberAt(code));
    return all([call(this.#checks.refer(pointerOf(envelope.path)), VALUE), compare(index, ">=", 0)]);
  }

  /** What an error asks beyond its envelope, with the code compared here, whichever of its schemas asks for it. */
  #codeFirst(error: ErrorEntry, envelope: Envelope, path: Path): Expression[] {
    const code = equal(this.#facts.memberAt(path), constant(error.code));
    return [code, ...this.#beyond(error, envelope).filter((condition) => !includes([code], condition))];
  }

  /**
   * What an error asks beyond its envelope. One that extends another error or a carrier is asked by its own guard: TypeScript takes
   * what the envelope's guard has said of optional members for all that there is to know, and would not let others be read.
   */
  #beyond(error: ErrorEntry, envelope: Envelope): readonly Expression[] {
    const conditions = this.#facts.ownConditions(error, envelope);
    if (!conditions.flatMap(namesInExpression).some(({ name }) => this.#hidden.has(name))) return conditions;
    const isError = call(declaredName(this.#checks.guardOf(pointerOf(error.path))), VALUE);
    return [...conditions.filter((condition) => discriminantsIn([condition]).length > 0), isError];
  }

  /** Where codes tell other errors under these statuses: that there is no code. */
  #withoutCode(entry: StatusesEntry, envelope: Envelope, code: Path): Expression[] {
    const coded = this.#facts.errorsOf(envelope).filter((error) => !error.statusOnly);
    const beside = distinct(coded.flatMap(statusesOf)).filter((other) => meet(entry, other));
    if (beside.length === 0) return [];
    const isElsewhere = typeof entry === "number" ? NEVER : all(beside.map((other) => negate(isAmong([other]))));
    return [any([call(runtime("isNoCode"), this.#facts.memberAt(code)), isElsewhere])];
  }

  /** Errors that their status alone tells: under each single status those that list it, then those whose range holds it; then the ranges. */
  #byStatus(errors: readonly ErrorEntry[], envelope: Envelope, code: Path): Alternative[] {
    const single = [...new Set(errors.flatMap(statusesOf))].filter((entry) => typeof entry === "number");
    const under = (error: ErrorEntry, entry: StatusesEntry): Alternative => ({
      answer: constant(error.name),
      conditions: [
        ...partsOf(isAmong([entry])),
        ...this.#withoutCode(entry, envelope, code),
        ...this.#beyond(error, envelope),
      ],
    });
    const listed = errors.flatMap((error) => error.statuses.map((status) => under(error, status)));
    const held = errors.flatMap((error) =>
      single
        .filter((status) => !error.statuses.includes(status) && hasStatus(error.statusSet, status))
        .map((status) => under(error, status)),
    );
    const ranges = errors.flatMap((error) =>
      statusesOf(error)
        .filter((entry) => typeof entry !== "number")
        .map((entry) => under(error, entry)),
    );
    return [...listed, ...held, ...ranges];
  }

  #carrierGuards(carrier: Carrier): FunctionDeclaration[] {
    const type = this.#type(carrier.name);
    const text = `True when \`value\` is a {@link ${type.name.name}}: a body that carries errors.`;
    return this.#exported(carrier, type, { text, links: [type.name] });
  }

  /** A guard that users see claims the type alone; where others read more of what it has judged, they call the function below it. */
  #exported({ name, path }: Pick<ErrorEntry, "name" | "path">, type: TypeName, doc: Doc): FunctionDeclaration[] {
    const guard = this.#guard(path, { kind: "predicate", parameter: "value", type });
    if (!this.split.has(name)) return [{ ...guard, isExported: true, doc }];
    const body = [returned(call(declaredName(guard.name), VALUE))];
    return [guard, { ...guard, name: guardName(type), isExported: true, doc, parameters: [VALUE_PARAMETER], body }];
  }

  /** The guard, with what others read further of its component where it is one that users do not see. */
  #withOpened(guard: FunctionDeclaration): FunctionDeclaration {
    const component = this.#hidden.get(guard.name);
    return component === undefined ? guard : { ...guard, returns: this.#opened(guard.returns, component) };
  }

  /** Guards of the schemas that other guards refer to. Making one may make another necessary. */
  #helperGuards(): FunctionDeclaration[] {
    const done = new Set([...this.#family.errors, ...this.#family.carriers].map(({ path }) => pointerOf(path)));
    const guards: { guard: FunctionDeclaration; pointer: string; component: string | undefined }[] = [];
    for (const pointer of this.#checks.referred) {
      if (done.has(pointer)) continue;
      const component = componentName(pointer);
      const type = component === undefined ? undefined : this.#type(component);
      const subject =
        component === undefined ? `valid by the schema at ${pointer}` : `a {@link ${this.#type(component).name.name}}`;
      const doc = { text: `True when \`value\` is ${subject}.`, links: type ? [type.name] : [] };
      const guard = { ...this.#guard(pathOf(pointer), this.#claim(pathOf(pointer), type)), doc };
      guards.push({ guard, pointer, component });
    }
    const recurs = recursion(this.#family.document);
    return guards.flatMap(({ guard, pointer, component }) => {
      const returns = component === undefined ? guard.returns : this.#opened(guard.returns, component);
      const isAsked = guard.parameters.every(({ name }) => name !== UNREAD); // else there is nothing to remember
      return isAsked && recurs(pointer) ? this.#remembering({ ...guard, returns }) : [{ ...guard, returns }];
    });
  }

  /** The guard in two functions, of which the second judges, and the first asks it about each value once. */
  #remembering({ doc, ...guard }: FunctionDeclaration): FunctionDeclaration[] {
    const name = this.#checks.unusedName(guard.name.replace(/^is/, "judge"));
    const body = [returned(call(runtime("askOnce"), VALUE, declaredName(name)))];
    return [
      { ...guard, ...(doc && { doc }), body },
      { ...guard, name, returns: typeKeyword("boolean") },
    ];
  }

  /** The claim of a guard; objects in its component are open of which the guards made so far read members that nothing declares. */
  #opened(claim: TypeNode, component: string): TypeNode {
    const ways = this.#checks.openedIn(component);
    if (claim.kind !== "predicate" || ways.length === 0) return claim;
    const schema = valueAt(this.#family.merged, ["components", "schemas", component]);
    return { ...claim, type: intersection([claim.type, ...ways.map((way) => this.#openedAt(schema, way))]) };
  }

  #openedAt(schema: unknown, [name, ...rest]: Path): TypeNode {
    if (name === undefined) return typeName(runtime("JsonObject"));
    const inner = resolved(this.#family.merged, schema);
    const isOptional = !listOf(valueAt(inner, ["required"])).includes(name);
    const type = this.#openedAt(valueAt(inner, ["properties", name]), rest);
    return { kind: "object type", members: [{ name, type, isOptional }] };
  }

  /** What a helper guard makes of the type of its value. The open form of an object lets its other members be read as well. */
  #claim(path: Path, component: TypeNode | undefined): TypeNode {
    const type = valueAt(this.#family.merged, [...path, "type"]);
    const kind = typeof type === "string" && Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
    const open =
      component && type === "object" ? intersection([component, typeName(runtime("JsonObject"))]) : (component ?? kind);
    return open ? { kind: "predicate", parameter: "value", type: open } : typeKeyword("boolean");
  }

  #guard(path: Path, claim: TypeNode): FunctionDeclaration {
    const condition = this.#checks.condition(valueAt(this.#family.document, path), VALUE, path);
    const parameter = isDecided(condition) ? UNREAD : "value"; // so that compilers do not mind
    const { statements, rest } = opening(condition, constant(false));
    return {
      kind: "function",
      name: this.#checks.guardOf(pointerOf(path)),
      isExported: false,
      parameters: [{ name: parameter, type: typeKeyword("unknown") }],
      returns: claim.kind === "predicate" ? { ...claim, parameter } : claim,
      body: [...statements, returned(rest)],
    };
  }

  #helperIssues(): FunctionDeclaration[] {
    const own = this.#family.errors.filter((error) => !this.#facts.isSimple(error));
    const done = new Set(own.map((error) => pointerOf(error.path)));
    const functions: FunctionDeclaration[] = [];
    for (const pointer of this.#issues.referred) {
      if (!done.has(pointer))
        functions.push(this.#issues.declaration(valueAt(this.#family.document, pathOf(pointer)), pathOf(pointer)));
    }
    return functions;
  }

  #errorTypes(): TypeDeclaration {
    const members = this.#family.errors.map((error) => ({
      name: error.id,
      isOptional: false,
      type: this.#errorType(error),
    }));
    return {
      kind: "type",
      name: `${this.#typeName}Errors`,
      isExported: true,
      doc: { text: "Types of the family's errors, by id.", links: [] },
      type: { kind: "object type", members, isLong: true },
    };
  }

  #errorType(error: ErrorEntry): TypeNode {
    const { name, code, statusSet, placements, range, location = 0, envelope, statusOnly } = error;
    const member = (key: string, type: TypeNode): TypeMember => ({ name: key, type, isOptional: false });
    const body = this.#type(name);
    const isListed = placements.some(({ list }) => list !== undefined);
    const root = typeLiteral(isListed ? "list" : statusSet.length > 0 || this.#isInSequence(error));
    return {
      kind: "object type",
      members: [
        member("name", typeLiteral(name)),
        member("code", range ? typeKeyword("number") : typeLiteral(code)),
        member(
          "body",
          envelope?.codes[location]?.kind === "header" && !statusOnly
            ? union([body, typeLiteral(""), typeKeyword("undefined")])
            : body,
        ),
        member("root", root),
        ...(isListed ? [] : this.#statusTypes(error).map((type) => member("status", type))),
        ...(placements.some(({ kind }) => kind !== "response") && statusSet.length > 0
          ? [member("below", typeLiteral(true))]
          : []),
      ],
    };
  }

  /** True where it can be an element of a sequence, whose root has the fault of the first one. */
  #isInSequence(error: ErrorEntry): boolean {
    return this.#family.placementGroups.some(({ sequence, errors }) => sequence && errors.includes(error));
  }

  /** The type of the statuses under which the error is the root; none where a range or `default` is among them. */
  #statusTypes({ statuses, ranges }: ErrorEntry): TypeNode[] {
    if (statuses.length === 0 || ranges.length > 0) return [];
    return [union([...new Set([...statuses, ...(this.#family.info.withinSuccess ?? [])])].map(typeLiteral))];
  }

  /** A type of the family, which the module imports. */
  #type(component: string): TypeName {
    const name = this.#names.get(component) ?? component;
    return { kind: "type name", name: { kind: "name", name, origin: "types" }, args: [] };
  }

  #nameOf({ name }: Envelope): string {
    return this.#names.get(name) ?? name;
  }

  get #typeName(): string {
    return identifier(pascalCase(this.#family.id));
  }
}

/** The name of the exported guard of a type. */
function guardName(type: TypeName): string {
  return `is${type.name.name}`;
}

/** True where a status is in both. */
function meet(one: StatusesEntry, other: StatusesEntry): boolean {
  const [first = 0, last = first] = [one].flat();
  const [otherFirst = 0, otherLast = otherFirst] = [other].flat();
  return first <= otherLast && otherFirst <= last;
}

/** That the status is one of these, or within one of these ranges. */
function isAmong(entries: readonly StatusesEntry[]): Expression {
  const single = entries.filter((entry) => typeof entry === "number").map((status) => equal(STATUS, constant(status)));
  const ranges = entries.filter((entry) => typeof entry !== "number");
  if (ranges.length === 0) return any(single);
  const isWithin = ranges.map(([first, last]) => all([compare(STATUS, ">=", first), compare(STATUS, "<=", last)]));
  return any([...single, all([negate(isUndefined(STATUS)), any(isWithin)])]);
}

/** The function that gives the name of the error with a code. */
function tableName(name: string): string {
  return `codeOf${name}`;
}

function codeTable(envelope: string): ConstantDeclaration {
  const value = { ...call(runtime("codeTable"), declaredName(rowsName(envelope))), isPure: true };
  return { kind: "constant", name: tableName(envelope), isExported: false, value };
}

/** A loop of its own for each guard, which engines put in line. */
function listGuard(name: string, guard: string): FunctionDeclaration {
  const [elements, index] = [local("list"), local("index")];
  const isOther = negate(call(declaredName(guard), element(elements, index)));
  return {
    kind: "function",
    name,
    isExported: false,
    parameters: [{ name: "list", type: { kind: "list type", item: typeKeyword("unknown"), isReadonly: true } }],
    returns: typeKeyword("boolean"),
    body: [
      {
        kind: "loop",
        index: "index",
        end: plainMember(elements, "length"),
        body: when(isOther, [returned(constant(false))]),
      },
      returned(constant(true)),
    ],
  };
}

const KINDS: Readonly<Record<string, TypeNode>> = {
  object: typeName(runtime("JsonObject")),
  array: { kind: "list type", item: typeKeyword("unknown"), isReadonly: false },
  string: typeKeyword("string"),
  integer: typeKeyword("number"),
  number: typeKeyword("number"),
  boolean: typeKeyword("boolean"),
  null: typeKeyword("null"),
};

/** The parameter of a guard whose answer is the same for every value. */
const UNREAD = "_value";

/** True for a condition that is the same for every value. */
function isDecided(condition: Expression): boolean {
  return (condition.kind === "all" || condition.kind === "any") && condition.parts.length === 0;
}
