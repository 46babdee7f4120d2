/** Builds failed exchanges of every family of which the documented advice is known. */
import { isOnlyListed } from "@faultline/catalog";
import type { Exchange } from "@faultline/guards";
import type { Subject } from "../subjects.ts";
import type { Random } from "./random.ts";
import { retryAfterBy, type RetryAfter } from "./retry-after.ts";

type SpecError = Subject["spec"]["errors"][number];
type Path = readonly string[];

export interface Situation {
  subject: Subject;
  exchange: Exchange;
  retryAfter: RetryAfter;
  status: number | undefined;
  /** The error that the body says it is; undefined where it says none that is documented. */
  error: SpecError | undefined;
  /** A status in the body that is not that of HTTP, or where none of HTTP is known. */
  named: number | undefined;
}

const STATUSES = [
  undefined,
  400,
  401,
  403,
  404,
  405,
  408,
  409,
  410,
  412,
  418,
  422,
  425,
  429,
  500,
  501,
  502,
  503,
  504,
  505,
  507,
  599,
];
/** Those after which a retry can help, so that the advice is not always the same. */
const TRANSIENT = [429, 500, 502, 503, 504];

export function situationOf(subject: Subject, random: Random): Situation {
  const retryAfter = retryAfterBy(random);
  const errors = subject.spec.errors.filter(isOfRoot);
  const transient = errors.filter(({ x }) => x.recovery === "wait");
  const error = random.pick(transient.length > 0 && random.chance(0.6) ? transient : errors);
  const status = random.chance(0.5)
    ? random.pick(error.statuses)
    : random.pick(random.chance(0.5) ? TRANSIENT : STATUSES);
  const made = random.chance(0.2)
    ? { body: random.pick([undefined, "", "<html>", "{}", "[]", 5]) }
    : bodyOf(error, subject, status, random);
  const body: unknown = random.chance(0.5) && typeof made.body === "object" ? JSON.stringify(made.body) : made.body;
  return {
    subject,
    retryAfter,
    status,
    error: undefined,
    named: undefined,
    ...made,
    exchange: { status, body, headers: retryAfter.headers },
  };
}

/** True for a family that this oracle knows: one code in each body, in a member that has to be there. */
export function isJudged({ spec }: Subject): boolean {
  const [main] = spec.envelopes;
  const [code, ...finer] = main?.codes ?? [];
  if (!main || code?.kind !== "member" || finer.length > 0 || spec.lists.length > 0) return false;
  const isRequired = code.path.length > 0 && (main.schema.required ?? []).includes(code.path[0] ?? "");
  return isRequired && spec.errors.some(isOfRoot);
}

/**
 * Those of the main envelope at the root: of further ones it is not settled under which statuses they count. Lists, and codes that stand in
 * headers, have tests of their own.
 */
function isOfRoot(error: SpecError, _: number, errors: readonly SpecError[]): boolean {
  const { envelope, location = 0, statuses } = error;
  return (
    !isOnlyListed(error) &&
    envelope?.codes[location]?.kind !== "header" &&
    envelope !== undefined &&
    envelope === errors.find((error) => error.envelope)?.envelope &&
    statuses.some((status) => status >= 400)
  );
}

type Made = Partial<Pick<Situation, "error" | "named">> & { body: unknown };

function bodyOf(error: SpecError, subject: Subject, status: number | undefined, random: Random): Made {
  const example = random.pick(error.examples);
  const { codes, status: paths } = error.envelope!; // as chosen above
  const [path] = paths;
  if (path === undefined || random.chance(0.4)) return asDocumented(error, example, status);
  const named = random.pick(random.chance(0.6) ? TRANSIENT : STATUSES) ?? 503;
  const other = named === status ? undefined : named;
  if (codes.every((code) => code.kind !== "member" || code.path.join() !== path.join()))
    return {
      body: withMember(example, path, random.chance(0.7) ? named : String(named)),
      error: error.statusOnly ? undefined : error,
      named: other,
    };
  const known = subject.spec.errors.find((one) => one.envelope === error.envelope && one.code === named);
  return {
    body: withMember(example, path, known && random.chance(0.3) ? String(named) : named),
    error: known,
    named: other,
  };
}

/** The example as it stands, under whatever status. */
function asDocumented(error: SpecError, body: unknown, status: number | undefined): Made {
  const path = error.envelope?.status[0];
  const sent = path?.reduce((value: unknown, name) => (value as Record<string, unknown> | undefined)?.[name], body); // examples are objects
  return {
    body,
    error: error.statusOnly ? undefined : error,
    named: typeof sent === "number" && sent !== status ? sent : undefined,
  };
}

function withMember(value: unknown, [name = "", ...rest]: Path, member: unknown): unknown {
  const object = (value ?? {}) as Record<string, unknown>; // examples are objects
  return { ...object, [name]: rest.length > 0 ? withMember(object[name], rest, member) : member };
}
