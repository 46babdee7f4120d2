import { envelopeSlug, pointerOf, valueAt, type Envelope, type ErrorEntry, type Family, type Path, type XErrorResponse } from "@faultline/catalog";
import { memberOf } from "./check-objects.ts";
import type { Checks } from "./checks.ts";
import { any, partsOf, print, printPredicate, type Condition } from "./condition.ts";
import { constantsOf, type Constant } from "./constants.ts";
import { mergedPlaces, type MergedPlace } from "./facts.ts";
import { issuesName, type Findings } from "./findings.ts";
import type { Known } from "./known.ts";
import { camelCase, Code, literal, prettyLiteral } from "./text.ts";

/** The facts of a family as the data of its module: JSON, with names of the module's functions and constants in it. */
export class FamilyFacts {
  readonly #family: Family;
  readonly #checks: Checks;
  readonly #findings: Findings;
  readonly #places: MergedPlace[];
  /** Names of the policies by what they say. */
  readonly #policies = new Map<string, string>();

  constructor(family: Family, checks: Checks, findings: Findings) {
    this.#family = family;
    this.#checks = checks;
    this.#findings = findings;
    this.#places = mergedPlaces(family);
  }

  data(): object {
    const { id, info, errors, envelopes, responses } = this.#family;
    return defined({
      id,
      envelopes: envelopes.map((envelope) => this.#envelope(envelope)),
      withoutEnvelope: some(errors.filter(({ envelope }) => !envelope).map((error) => this.#row(error))),
      places: some(this.#places.map((place) => this.#place(place))),
      responses: Object.fromEntries(responses.map(({ status, x }) => [status, x ? this.#policy(x) : null])),
      withinSuccess: some(info.withinSuccess ?? []),
      requestIdHeader: info.requestIdHeader?.toLowerCase(),
      docsUrl: info.source?.url,
    });
  }

  /** The constants that hold what is known about trying again, as code; ask for {@link data} before. */
  policies(): string[] {
    const declarations = [...this.#policies].map(([policy, name]): [head: string, policy: unknown] => [`const ${name}: Policy = `, JSON.parse(policy)]);
    return declarations.map(([head, policy]) => `${head}${prettyLiteral(policy, "", head.length)};`);
  }

  errorsOf(envelope: Envelope): ErrorEntry[] {
    return this.#family.errors.filter((error) => error.envelope === envelope);
  }

  /** What an error asks beyond its envelope. */
  ownConditions(error: ErrorEntry, envelope: Envelope): Condition[] {
    const guard = `${this.#checks.guardOf(pointerOf(envelope.path))}(value)`;
    return partsOf(this.#checks.condition(error.source, "value", error.path)).filter((condition) => print(condition) !== guard);
  }

  /** True where nothing but the code, and the status that repeats it, tells the error from its envelope. */
  isSimple(error: ErrorEntry): boolean {
    const { envelope } = error;
    if (!envelope) return false;
    const own = this.ownConditions(error, envelope);
    const expected = [
      ...(error.toldByStatus ? [] : [`${this.memberAt(envelope.code)} === ${literal(error.code)}`]),
      ...(this.#repeatsStatus(envelope) && envelope.status ? [`${this.memberAt(envelope.status)} === ${error.statuses[0]}`] : []),
    ];
    return own.length === expected.length && own.every((condition) => expected.includes(print(condition)));
  }

  #envelope(envelope: Envelope): object {
    const { code, message, requestId, status, schema, path, name } = envelope;
    const errors = this.errorsOf(envelope);
    const guard = this.#checks.refer(pointerOf(path));
    this.#findings.referred.add(pointerOf(path));
    return defined({
      name: envelope === this.#family.envelopes[0] ? undefined : envelopeSlug(name),
      code,
      message: readerOf(message),
      messageRequired: message !== undefined && requires(this.#checks.nothing.and(schema), message) ? true : undefined,
      requestId: readerOf(requestId),
      status,
      repeatsStatus: this.#repeatsStatus(envelope) ? true : undefined,
      constants: some(this.#constantsOf(schema).filter(([place]) => pointerOf(place) !== pointerOf(code))),
      is: new Code(guard),
      issues: new Code(issuesName(guard)),
      find: new Code(findName(envelope)),
      errors: errors.filter((error) => !error.toldByStatus).map((error) => this.#row(error)),
      toldByStatus: some(errors.filter((error) => error.toldByStatus).map((error) => this.#row(error))),
    });
  }

  /** Name, code, policy, statuses, places, and where it has them its own check and the address of its documentation. */
  #row(error: ErrorEntry): unknown[] {
    const guard = this.#checks.guardOf(pointerOf(error.path));
    const cells = [
      error.name,
      error.code,
      this.#policy(error.x),
      error.statuses,
      some(this.#places.flatMap((place, index) => (place.errors.includes(error) ? [index] : []))),
      this.isSimple(error) ? undefined : defined({ constants: some(this.#ownConstants(error)), is: new Code(guard), issues: new Code(issuesName(guard)) }),
      error.x.docs,
    ];
    while (cells.at(-1) === undefined) cells.pop();
    return cells.map((cell) => cell ?? new Code("undefined"));
  }

  /** Members that have one value in the error and not in its whole envelope, save its code and the status that it repeats. */
  #ownConstants({ schema, envelope }: ErrorEntry): Constant[] {
    const shared = envelope ? this.#constantsOf(envelope.schema).map(([path]) => path) : [];
    const repeated = envelope?.status && this.#repeatsStatus(envelope) ? [envelope.status] : [];
    const filled = new Set([...shared, ...repeated, ...(envelope ? [envelope.code] : [])].map(pointerOf));
    return this.#constantsOf(schema).filter(([path]) => !filled.has(pointerOf(path)));
  }

  #constantsOf(schema: unknown): Constant[] {
    return constantsOf(this.#family.merged, schema).filter(([path]) => path.length > 0);
  }

  /** True where every error of the envelope has its one HTTP status in the body, beside another code. */
  #repeatsStatus(envelope: Envelope): boolean {
    const { status, code } = envelope;
    const errors = this.errorsOf(envelope).filter((error) => !error.toldByStatus);
    if (!status || pointerOf(status) === pointerOf(code) || errors.length === 0) return false;
    return errors.every((error) => {
      const repeated = `${this.memberAt(status)} === ${error.statuses[0]}`;
      return error.statuses.length === 1 && this.ownConditions(error, envelope).some((condition) => print(condition) === repeated);
    });
  }

  /** The expression of a member of `value`. */
  memberAt(path: Path): string {
    return path.reduce((value, name) => memberOf(value, name, this.#checks), "value");
  }

  #place({ kind, path, successes }: MergedPlace): object {
    return defined({ kind, path, isSuccess: successes.length > 0 ? new Code(this.#success(successes)) : undefined });
  }

  /** A function that is true of what may stand at a place and is no failure. */
  #success(successes: readonly Path[]): string {
    const schemas = successes.map((path) => ({ schema: valueAt(this.#family.document, path), path }));
    const [only] = schemas;
    if (only && schemas.length === 1) return printPredicate(this.#checks.predicate(only.schema, only.path, "value") ?? "() => true");
    return `(value) => ${print(any(schemas.map(({ schema, path }) => this.#checks.condition(schema, "value", path))))}`;
  }

  /** The name of the constant that holds what is known about trying again. */
  #policy({ recovery, retry }: XErrorResponse): Code {
    const key = JSON.stringify({ recovery, ...retry });
    const known = this.#policies.get(key);
    if (known !== undefined) return new Code(known);
    const base = camelCase(`${recovery}_${retry.strategy}`);
    const taken = new Set([...this.#policies.values(), camelCase(this.#family.id)]);
    let name = base;
    for (let number = 2; taken.has(name); number++) name = `${base}${number}`;
    this.#policies.set(key, name);
    return new Code(name);
  }
}

/** The name of the function that finds a body's error among those of the envelope. */
export function findName({ name }: Envelope): string {
  return `find${name}`;
}

/** A function that reads the member; nothing on the way to it need be there. */
function readerOf(path: Path | undefined): Code | undefined {
  return path && new Code(`(body) => body${path.map((name, depth) => `${depth > 0 ? "?." : ""}[${literal(name)}]`).join("")}`);
}

/** True where no body without the member satisfies the schema. */
function requires(known: Known, [name, ...rest]: Path): boolean {
  return name === undefined || (known.requires(name) && requires(known.member(name), rest));
}

function defined(members: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

/** The list, where there is something in it. */
function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
