/** Emits the facts of a family as the data of its module. */
import {
  envelopeSlug,
  isOnlyListed,
  pointerOf,
  statusesWithout,
  valueAt,
  type CanonicalCode,
  type Envelope,
  type ErrorEntry,
  type Family,
  type ListEnvelope,
  type Path,
  type StatusSet,
} from "@faultline/catalog";
import type { Checks } from "../schema/checks.ts";
import { constantsOf, type BodyConstant } from "../schema/constants.ts";
import type { Issues } from "../schema/issues.ts";
import type { Known } from "../schema/known.ts";
import { isInherited, memberAccess } from "../schema/object-conditions.ts";
import { all, ALWAYS, any, equal, includes, isAlways, isNever, partsOf } from "../tree/condition.ts";
import type { ConstantDeclaration } from "../tree/declaration.ts";
import {
  arrow,
  call,
  constant,
  data,
  declaredName,
  dictionary,
  list,
  local,
  member,
  runtime,
  type Expression,
  type List,
} from "../tree/expression.ts";
import { ownCanonicalCode } from "./canonical-code.ts";
import { codeDetails, codeReader, respellingOf } from "./code-locations.ts";
import { camelCase } from "../tree/text.ts";
import { mergedPlacements, placementName, type MergedPlacement } from "./merged-placements.ts";
import { PolicyEmitter, saysPolicy } from "./policies.ts";

const FORM_TYPE = "application/x-www-form-urlencoded";

/** What reads texts that are not JSON; a family without such bodies does not ship it. */
function textReader(responses: Family["responses"]): Expression | undefined {
  const other = mediaTypesOf(responses).filter((type) => !READ.test(type));
  if (other.length === 0) return undefined;
  const own = other.includes(FORM_TYPE) ? [dictionary({ [FORM_TYPE]: runtime("formData") })] : [];
  return call(runtime("textReader"), ...own);
}

/** The media type of errors in JSON, where it is one and not the usual one: servers answer with it. */
function contentTypeOf(responses: Family["responses"]): Expression | undefined {
  const [only, ...others] = new Set(mediaTypesOf(responses).filter((type) => JSON_TYPE.test(type)));
  return only === undefined || only === "application/json" || others.length > 0 ? undefined : constant(only);
}

const JSON_TYPE = /[/+]json$/;

/** The media types of responses with errors, without parameters and in lower case. */
function mediaTypesOf(responses: Family["responses"]): string[] {
  const types = responses.flatMap(({ content, errors }) => (errors.length > 0 ? Object.keys(content) : []));
  return types.map((type) => type.split(";")[0]?.trim().toLowerCase() ?? "");
}

/** Media types that are read without a parser: JSON, sequences of JSON, and plain text. */
const READ = /json(?:l|lines|-seq)?$|^text\/(?:event-stream|plain)$/;

/** What finds the key of a status, where keys are not all single statuses. */
function keyReader(responses: Family["responses"]): Expression | undefined {
  return responses.some(({ status }) => typeof status !== "number") ? runtime("responseKey") : undefined;
}

/** The version of the facts' form; `defineFamily` of the runtime checks it. */
const FORM = 6;

/** Emits facts keyed by the names in the spec, so that an additional error changes only its own lines. */
export class FactsEmitter {
  readonly #family: Family;
  readonly #names: ReadonlyMap<string, string>;
  readonly #checks: Checks;
  readonly #issues: Issues;
  readonly #placements: MergedPlacement[];
  readonly #policies: PolicyEmitter;
  readonly #own = new Map<ErrorEntry, Expression[]>();
  readonly #repeats = new Map<Envelope, boolean>();
  readonly #plain = new Map<Envelope, Path | undefined>();
  readonly #byEnvelope = new Map<Envelope | undefined, ErrorEntry[]>();

  /** `names` are the type names of component schemas. */
  constructor(family: Family, names: ReadonlyMap<string, string>, checks: Checks, issues: Issues) {
    this.#family = family;
    this.#names = names;
    this.#checks = checks;
    this.#issues = issues;
    this.#placements = mergedPlacements(family);
    this.#policies = new PolicyEmitter(camelCase(family.id));
    for (const error of family.errors) {
      const siblings = this.#byEnvelope.get(error.envelope);
      if (siblings) siblings.push(error);
      else this.#byEnvelope.set(error.envelope, [error]);
    }
  }

  /** `tables` are the envelopes whose codes are looked up: their errors are in a constant of their own. */
  data(tables: ReadonlySet<Envelope>): Expression {
    const { id, info, envelopes, responses } = this.#family;
    return dictionary(
      {
        form: constant(FORM),
        id: constant(id),
        envelopes: byName(envelopes.map((envelope) => [envelope.name, this.#envelope(envelope, tables.has(envelope))])),
        lists: this.#lists(),
        sequences: this.#placements.some(({ sequence }) => sequence) ? runtime("sequences") : undefined,
        withoutEnvelope: this.#rows(statusOnlyOf(this.#errorsOf(undefined))),
        places:
          this.#placements.length > 0
            ? byName(this.#placements.map((placement) => [placementName(placement), this.#placementFacts(placement)]))
            : undefined,
        responses: byName(
          responses.map(({ status, x }) => [
            String(status),
            x && saysPolicy(x) ? this.#policies.refer(x) : constant(null),
          ]),
        ),
        respell: respellingOf(envelopes, (envelope) => this.#errorsOf(envelope)),
        withinSuccess: some(info.withinSuccess ?? []),
        keyOf: keyReader(responses),
        byStatus: this.#family.errors.some(({ envelope, statusOnly }) => envelope && statusOnly)
          ? runtime("byStatus")
          : undefined,
        readText: textReader(responses),
        contentType: contentTypeOf(responses),
        requestIdHeader: info.requestIdHeader === undefined ? undefined : constant(info.requestIdHeader.toLowerCase()),
        docsUrl: info.source?.url === undefined ? undefined : constant(info.source.url),
      },
      "lines",
    );
  }

  /** A constant for each policy that {@link data} has used; call that first. */
  policies(): ConstantDeclaration[] {
    return this.#policies.declarations();
  }

  /** The function that decodes lists stands among the facts, so that a family without lists does not ship it. */
  #lists(): Expression | undefined {
    const { lists } = this.#family;
    if (lists.length === 0) return undefined;
    return dictionary({
      judge: runtime("listFault"),
      envelopes: byName(lists.map((list) => [list.name, this.#listFacts(list)])),
    });
  }

  #listFacts({ list: path, statusSet, schema, path: place }: ListEnvelope): Expression {
    const guard = this.#checks.refer(pointerOf(place));
    this.#issues.referred.add(pointerOf(place));
    const isAbove = ([constant]: BodyConstant): boolean => path.every((name, index) => name === constant[index]);
    return dictionary({
      path: data(path),
      withinSuccess: some(entriesOf(statusesWithout(statusSet, [[400, 999]]))),
      constants: path.length > 0 ? some(this.#constantsOf(schema).filter((constant) => !isAbove(constant))) : undefined,
      is: guard,
      issues: declaredName(this.#checks.issuesName(guard.name)),
    });
  }

  #nameOf({ name }: Envelope): string {
    return this.#names.get(name) ?? name;
  }

  errorsOf(envelope: Envelope): readonly ErrorEntry[] {
    return this.#errorsOf(envelope);
  }

  #errorsOf(envelope: Envelope | undefined): readonly ErrorEntry[] {
    return this.#byEnvelope.get(envelope) ?? [];
  }

  /** The rows of the errors that have a code, as in {@link data}. */
  codedRows(envelope: Envelope): Expression {
    return this.#rows(this.errorsOf(envelope).filter((error) => !error.statusOnly)) ?? dictionary({});
  }

  /** The conditions of an error in addition to those of its envelope. */
  ownConditions(error: ErrorEntry, envelope: Envelope): readonly Expression[] {
    const known = this.#own.get(error);
    if (known) return known;
    const guard: Expression = {
      kind: "call",
      callee: declaredName(this.#checks.guardOf(pointerOf(envelope.path))),
      args: [local("value")],
    };
    const own = partsOf(this.#checks.condition(error.source, local("value"), error.path)).filter(
      (condition) => !includes([guard], condition),
    );
    this.#own.set(error, own);
    return own;
  }

  /** True where nothing but the code, and the status that repeats it, tells the error from its envelope. */
  isSimple(error: ErrorEntry): boolean {
    const { envelope } = error;
    if (!envelope) return false;
    const own = this.ownConditions(error, envelope);
    const [status] = envelope.status;
    const code = this.plainCode(envelope);
    if (!code) return false;
    const expected = [
      ...(error.statusOnly ? [] : [equal(this.memberAt(code), constant(error.code))]),
      ...(this.#repeatsStatus(envelope) && status ? [equal(this.memberAt(status), constant(error.statuses[0]))] : []),
    ];
    return own.length === expected.length && own.every((condition) => includes(expected, condition));
  }

  #envelope(envelope: Envelope, isTable: boolean): Expression {
    const { message, requestId, status, schema, path, name } = envelope;
    const code = this.plainCode(envelope);
    const errors = this.errorsOf(envelope);
    const guard = this.#checks.refer(pointerOf(path));
    this.#issues.referred.add(pointerOf(path));
    return dictionary({
      name: envelope === this.#family.envelopes[0] ? undefined : constant(envelopeSlug(name)),
      code: code && data(code),
      codes: code ? undefined : codeReader(envelope, errors),
      message: readerOf(message),
      messageRequired:
        message.length === 1 && requires(this.#checks.nothing.and(schema), message[0] ?? [])
          ? constant(true)
          : undefined,
      requestId: readerOf(requestId),
      status: status.length > 1 ? readerOf(status) : status[0] && data(status[0]),
      repeatsStatus: this.#repeatsStatus(envelope) ? constant(true) : undefined,
      constants: some(this.#constantsOf(schema).filter(([place]) => !code || pointerOf(place) !== pointerOf(code))),
      is: guard,
      issues: declaredName(this.#checks.issuesName(guard.name)),
      find: code && declaredName(findName(this.#nameOf(envelope))),
      errors: isTable ? declaredName(rowsName(this.#nameOf(envelope))) : this.codedRows(envelope),
      statusOnly: this.#rows(statusOnlyOf(errors)),
    });
  }

  #rows(errors: readonly ErrorEntry[]): Expression | undefined {
    if (errors.length === 0) return undefined;
    return byName(errors.map((error) => [error.name, inDictionary(error.name, this.#row(error))]));
  }

  /** Code, policy, statuses, and what few errors have. */
  #row(error: ErrorEntry): List {
    const statuses = statusesOf(error);
    const more = this.#more(error, ownCanonicalCode(error.x.canonicalCode, statuses));
    return list([
      constant(error.code),
      this.#policies.refer(error.x),
      data(statuses),
      ...(more.members.length > 0 ? [more] : []),
    ]);
  }

  #more(error: ErrorEntry, canonicalCode: CanonicalCode | undefined): ReturnType<typeof dictionary> {
    const guard = this.#checks.guardOf(pointerOf(error.path));
    const isOwn = !this.isSimple(error);
    const pointers = this.#placements.flatMap((placement) =>
      placement.errors.has(error) ? [placementName(placement)] : [],
    );
    return dictionary({
      ...codeDetails(error),
      places: some(pointers),
      isListed: isOnlyListed(error) ? constant(true) : undefined,
      constants: isOwn ? some(this.#ownConstants(error)) : undefined,
      is: isOwn ? declaredName(guard) : undefined,
      issues: isOwn ? declaredName(this.#checks.issuesName(guard)) : undefined,
      docsUrl: error.x.docs === undefined ? undefined : constant(error.x.docs),
      canonicalCode: canonicalCode && constant(canonicalCode),
    });
  }

  /** Members that have one value in the error and not in its whole envelope, save its code and the status that it repeats. */
  #ownConstants({ schema, envelope }: ErrorEntry): BodyConstant[] {
    const shared = envelope ? this.#constantsOf(envelope.schema).map(([path]) => path) : [];
    const repeated = envelope && this.#repeatsStatus(envelope) ? envelope.status : [];
    const code = envelope && this.plainCode(envelope);
    const filled = new Set([...shared, ...repeated, ...(code ? [code] : [])].map(pointerOf));
    return this.#constantsOf(schema).filter(([path]) => !filled.has(pointerOf(path)));
  }

  #constantsOf(schema: unknown): BodyConstant[] {
    return constantsOf(this.#family.merged, schema).filter(([path]) => path.length > 0);
  }

  #repeatsStatus(envelope: Envelope): boolean {
    const known = this.#repeats.get(envelope) ?? this.#allRepeatStatus(envelope);
    this.#repeats.set(envelope, known);
    return known;
  }

  /** True where every error of the envelope has its one HTTP status in the body, beside another code. */
  #allRepeatStatus(envelope: Envelope): boolean {
    const [status, other] = envelope.status;
    const code = this.plainCode(envelope);
    const errors = this.errorsOf(envelope).filter((error) => !error.statusOnly);
    if (!status || other || !code || pointerOf(status) === pointerOf(code) || errors.length === 0) return false;
    return errors.every((error) => {
      const repeated = equal(this.memberAt(status), constant(error.statuses[0]));
      return (
        error.statuses.length === 1 &&
        error.ranges.length === 0 &&
        includes(this.ownConditions(error, envelope), repeated)
      );
    });
  }

  /**
   * The one member in which each code of the envelope is a constant that the body must have, so that emitted conditions find errors;
   * undefined where it takes more.
   */
  plainCode(envelope: Envelope): Path | undefined {
    if (!this.#plain.has(envelope)) this.#plain.set(envelope, this.#findPlainCode(envelope));
    return this.#plain.get(envelope);
  }

  #findPlainCode(envelope: Envelope): Path | undefined {
    const [code, other] = envelope.codes;
    if (other || code?.kind !== "member" || code.path.length === 0) return undefined;
    const isPlain = this.errorsOf(envelope).every(({ schema, range, statusOnly }) => {
      const asked = statusOnly ? code.path.slice(0, -1) : code.path; // the object on the way to the member is read unasked
      return range === undefined && requires(this.#checks.nothing.and(schema), asked);
    });
    return isPlain ? code.path : undefined;
  }

  /** A member of `value`. */
  memberAt(path: Path): Expression {
    return path.reduce<Expression>((value, name) => memberAccess(value, name), local("value"));
  }

  #placementFacts({ kind, path, successes, sequence }: MergedPlacement): Expression {
    return dictionary({
      kind: constant(kind),
      path: data(path),
      isSuccess: successes.length > 0 ? this.#success(successes) : undefined,
      sequence: sequence && data(entriesOf(sequence)),
    });
  }

  /** A function that is true of what may stand at a place and is no failure. */
  #success(successes: readonly Path[]): Expression {
    const written = successes.map((path) => ({ schema: valueAt(this.#family.document, path), path }));
    const schemas = [...new Map(written.map((one) => [JSON.stringify(one.schema), one])).values()]; // carriers share schemas
    const [only] = schemas;
    if (only && schemas.length === 1)
      return this.#checks.predicate(only.schema, only.path, "value") ?? arrow([], all([ALWAYS]));
    const condition = any(schemas.map(({ schema, path }) => this.#checks.condition(schema, local("value"), path)));
    return arrow(isAlways(condition) || isNever(condition) ? [] : ["value"], condition);
  }
}

/** A single status, or the first and the last one of a range. */
export type StatusesEntry = number | readonly [first: number, last: number];

/** The statuses of an error: each by itself where all are exact. */
export function statusesOf({ statuses, ranges, statusSet }: ErrorEntry): StatusesEntry[] {
  return ranges.length === 0 ? statuses : entriesOf(statusSet);
}

function entriesOf(statuses: StatusSet): StatusesEntry[] {
  return statuses.map(([first, last]) => (first === last ? first : ([first, last] as const)));
}

/** The errors that their status alone tells, in the order in which they are asked for: exact statuses, then ranges, then `default`. */
export function statusOnlyOf(errors: readonly ErrorEntry[]): ErrorEntry[] {
  const found = errors.filter((error) => error.statusOnly);
  const isDefault = ({ code }: ErrorEntry): boolean => code === "default";
  const isRange = (error: ErrorEntry): boolean => typeof error.code === "string" && !isDefault(error);
  const isExact = (error: ErrorEntry): boolean => typeof error.code === "number";
  return [isExact, isRange, isDefault].flatMap((isKind) => found.filter(isKind));
}

/** The name of the function that finds a body's error among those of the envelope. */
export function findName(name: string): string {
  return `find${name}`;
}

/** The name of the constant that holds the errors of an envelope. */
export function rowsName(name: string): string {
  return `errorsOf${name}`;
}

/** Names that values of JSON answer to without having a member of the name: a list has a function `at`, and that a `name`. */
const INHERITED: ReadonlySet<string> = new Set(
  [Object, Array, String, Number, Boolean].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype)),
);

/** A function that reads the member, or the first of several that is there. */
function readerOf([path, ...others]: readonly Path[]): Expression | undefined {
  if (!path) return undefined;
  const first = memberReader(path);
  const rest = readerOf(others);
  return rest === undefined ? first : call(runtime("firstOf"), first, rest);
}

/** A function that reads the member; nothing on the way to it need be there. */
function memberReader(path: Path): Expression {
  if (path.some((name) => INHERITED.has(name)))
    return arrow(["body"], call(runtime("memberOf"), local("body"), data(path)));
  return arrow(
    ["body"],
    path.reduce<Expression>(
      (value, name, depth) => (isInherited(name) ? memberAccess(value, name) : member(value, name, depth > 0)),
      local("body"),
    ),
  );
}

/** True where no body without the member satisfies the schema. */
export function requires(known: Known, [name, ...rest]: Path): boolean {
  return name === undefined || (known.requires(name) && requires(known.member(name), rest));
}

/** A line a name, so that one more name is one more line. */
function byName(entries: readonly (readonly [name: string, value: Expression])[]): Expression {
  return { kind: "dictionary", members: entries, layout: "lines" };
}

/** A member that every object inherits, such as `constructor`, has the type of that for the compiler, whatever a dictionary holds. */
function inDictionary(name: string, row: List): List {
  return name in Object.prototype ? { ...row, isTuple: true } : row;
}

/** The list, where there is something in it. */
function some(values: readonly unknown[]): Expression | undefined {
  return values.length > 0 ? data(values) : undefined;
}
