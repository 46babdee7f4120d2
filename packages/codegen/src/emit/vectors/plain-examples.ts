/** Finds examples of which it is plain what changes them into something else: their code stands at one place of the main envelope. */
import {
  isOnlyListed,
  isRecord,
  valueAt,
  type Envelope,
  type ErrorEntry,
  type Family,
  type Path,
} from "@faultline/catalog";
import { constantsOf } from "../../schema/constants.ts";
import { acceptance } from "./acceptance.ts";

export interface PlainExample {
  error: ErrorEntry;
  envelope: Envelope;
  body: Readonly<Record<string, unknown>>;
  status: number;
  /** Where the code stands. */
  code: Path;
}

/** The first such example of each error that has one. */
export function plainExamples({ errors, envelopes }: Family): PlainExample[] {
  const [main] = envelopes;
  return errors.flatMap((error): PlainExample[] => {
    const { envelope, statusOnly, range, location = 0, statuses, examples } = error;
    const status = statuses.find((one) => one >= 400);
    if (!envelope || envelope !== main || statusOnly || range || isOnlyListed(error) || status === undefined) return [];
    const paths = envelope.codes.map((each) =>
      each.kind === "member" && !each.before && !each.after ? each.path : [],
    );
    const code = paths[location];
    if (!code || paths.some((path) => path.length === 0)) return [];
    const others = paths.filter((path) => path !== code);
    const body = examples.filter(isRecord).find((one) => others.every((path) => valueAt(one, path) === undefined));
    return body ? [{ error, envelope, body, status, code }] : [];
  });
}

/** The body without a member, or with one of another type, such that the error's schema no longer holds and its envelope is still seen. */
export function broken({ error, envelope, body, code }: PlainExample, family: Family): unknown {
  const { message, status, schema } = envelope;
  const telling = [code, ...message, ...status, ...constantsOf(family.merged, schema).map(([path]) => path)];
  const free = membersBeside(code, body).filter((path) => telling.every((other) => !startsWith(other, path)));
  const without = free.map((path) => withMember(body, path, undefined));
  const retyped = free.map((path) => withMember(body, path, typeof valueAt(body, path) === "number" ? "seven" : 7));
  const accepts = acceptance(family);
  const isDeviant = (one: unknown): boolean => accepts(error.schema, one) === false && isOfMainEnvelope(one, family);
  return [...without, ...retyped].find(isDeviant);
}

/** The members of the object that holds the code, and of those around it. */
function membersBeside(code: Path, body: unknown): Path[] {
  return code.flatMap((_, depth) => {
    const holder = code.slice(0, depth);
    return Object.keys(valueAt(body, holder) ?? {}).map((name) => [...holder, name]);
  });
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((name, index) => path[index] === name);
}

/** The body with a code that nobody knows; undefined where the envelope is particular about codes. */
export function withUnknownCode({ envelope, body, code }: PlainExample, family: Family): unknown {
  if (envelope.status.some(([first]) => first === code[0])) return undefined;
  const changed = withMember(
    body,
    code,
    typeof valueAt(body, code) === "number" ? 999_983 : "unknown_to_the_catalogue",
  );
  return acceptance(family)(envelope.schema, changed) === true && isOfMainEnvelope(changed, family)
    ? changed
    : undefined;
}

function isOfMainEnvelope(body: unknown, family: Family): boolean {
  return family.envelopes.slice(1).every(({ schema }) => acceptance(family)(schema, body) === false);
}

/** A copy with the member, or without it where it is undefined. */
function withMember(value: unknown, [name, ...rest]: Path, member: unknown): unknown {
  if (name === undefined) return member;
  if (!isRecord(value)) return value;
  const changed = { ...value, [name]: withMember(value[name], rest, member) };
  return changed[name] === undefined
    ? Object.fromEntries(Object.entries(value).filter(([other]) => other !== name))
    : changed;
}
