/** Codes that stand anywhere but in one required member: at several locations, in an element of a list, in a header, in a range. */
import { isObject, own } from "./check.ts";
import { headerOf } from "./exchange.ts";
import type { Arrival, Code, CodeLocation, Codes, Envelope, ErrorRow, Errors, FamilyFacts, Sent } from "./family.ts";
import { partOf, type HeaderPart } from "./header-part.ts";
import { isCode, nameWithCode } from "./is-code.ts";
import { kindOf } from "./issues.ts";
import { memberOf, memberPointer, positionOf } from "./member.ts";
import { covers } from "./statuses.ts";

/** Reads the codes of an envelope, the finest location first. What it works out of the errors, it keeps. */
export function codesAt(...locations: readonly CodeLocation[]): Codes {
  let [of, known]: [Errors, readonly Level[]] = [{}, []];
  const sent: Codes["sent"] = (value, arrival, { errors }) => {
    if (of !== errors) [of, known] = [errors, locations.map((_, at) => levelOf(errors, at))];
    const values = locations.map((location) => location.read(value, arrival));
    const code = sentAt(values, locations, known);
    return isSuccess(code, arrival) ? {} : code;
  };
  const find: Codes["find"] = (envelope, value, status, arrival) =>
    findBy(sent(value, arrival, envelope), envelope, value, status);
  const fill: Codes["fill"] = (value, { code, at = 0, range }) => {
    const { read, write } = locations[at] ?? {};
    return !write || range || read?.(value, undefined) !== undefined ? value : write(value, code);
  };
  const issue: Codes["issue"] = (value, { code, at = 0, range }) => {
    const { pointer = "", read } = locations[at] ?? {};
    const wanted = range ? `an integer from ${range[0]} to ${range[1]}` : JSON.stringify(code);
    return { pointer, found: kindOf(read?.(value, undefined)), wanted };
  };
  return { sent, find, fill, issue };
}

/** True for `grpc-status: 0` and its like: it went well. */
function isSuccess({ code, name, isInHeader }: Sent, arrival: Arrival | undefined): boolean {
  return isInHeader === true && name === undefined && Number(code) === 0 && (arrival?.status ?? 400) < 400;
}

/** The finest of the values that is a code. */
function sentAt(values: readonly unknown[], locations: readonly CodeLocation[], known: readonly Level[]): Sent {
  let finest: Sent = {};
  for (const [at, { write, isText }] of locations.entries()) {
    const code = values[at];
    if (!isCode(code)) {
      if (write && finest.code === undefined && typeof code === "string") finest = { isBlank: true };
      continue;
    }
    const name = nameAt(known[at], code);
    if (name !== undefined && finest.code !== undefined) return { ...finest, coarser: name };
    if (name !== undefined) return { code: isRange(known[at], name) ? Number(code) : code, name, isInHeader: !write };
    if (finest.code === undefined && !(isText && !TOKEN.test(String(code)))) finest = { code, isInHeader: !write }; // a page or a sentence is no code
  }
  return finest;
}

/** What an unknown text has to look like to be taken for a code. */
const TOKEN = /^[^\s<>{}[\]]{1,64}$/;

/** The errors whose codes stand at one location. */
interface Level {
  readonly byCode: ReadonlyMap<unknown, string>;
  readonly ranges: readonly (readonly [first: number, last: number, name: string])[];
}

function levelOf(errors: Errors, location: number): Level {
  const here = Object.entries(errors).filter(([, [, , , { at = 0 } = {}]]) => at === location);
  return {
    byCode: new Map(here.map(([name, [code]]) => [code, name])),
    ranges: here.flatMap(([name, [, , , details]]) => (details?.range ? [[...details.range, name] as const] : [])),
  };
}

/** An exact code wins over a range. */
function nameAt(level: Level | undefined, code: Code): string | undefined {
  if (!level) return undefined;
  const number = typeof code === "string" && String(+code) !== code ? NaN : +code;
  const inRange = level.ranges.find(([first, last]) => Number.isInteger(number) && number >= first && number <= last);
  return nameWithCode(level.byCode, code) ?? inRange?.[2];
}

function isRange(level: Level | undefined, name: string): boolean {
  return level?.ranges.some(([, , one]) => one === name) ?? false;
}

/** The error that the value is as a whole. Without a code, or with one that no error of the status has, its status may tell it. */
function findBy(
  { code, name, isInHeader }: Sent,
  { errors, statusOnly = {} }: Envelope,
  value: unknown,
  status: number | undefined,
): string | undefined {
  if (name !== undefined) return (isInHeader && isEmpty(value)) || isWhole(errors[name], value) ? name : undefined;
  const at = status ?? 0;
  const isFree = code === undefined || !Object.values(errors).some(([, , statuses]) => covers(statuses, at));
  const names = Object.keys(statusOnly).filter((one) => covers(statusOnly[one]?.[2] ?? [], at));
  const candidate = names.find((one) => statusOnly[one]?.[2].includes(at)) ?? names[0];
  return isFree && candidate !== undefined && isWhole(statusOnly[candidate], value) ? candidate : undefined;
}

function isWhole(row: ErrorRow | undefined, value: unknown): boolean {
  return row?.[3]?.is?.(value) === true;
}

/** True for a body that is empty or was not read. */
function isEmpty(value: unknown): boolean {
  return value === undefined || value === "";
}

/** A member of the body. */
export function memberCode(...path: readonly string[]): CodeLocation {
  return {
    pointer: memberPointer(path),
    read: (value) => memberOf(value, path),
    write: (value, code) => withMember(value, path, code),
  };
}

/** A member of the first element of a list whose members have the constants. */
export function elementCode(
  list: readonly string[],
  where: Readonly<Record<string, unknown>>,
  member: readonly string[],
): CodeLocation {
  const elementIn = (value: unknown): unknown => {
    const elements = memberOf(value, list) as readonly unknown[] | undefined; // a list, or no position
    return elements?.[positionOf(elements, where)];
  };
  return {
    pointer: memberPointer(list),
    read: (value) => memberOf(elementIn(value), member),
    write: (value, code) => {
      const elements = memberOf(value, list) ?? [];
      if (!Array.isArray(elements)) return value;
      const meant = elementIn(value) ?? where;
      const written = withMember(meant, member, code);
      const others = elements.map((element: unknown) => (element === meant ? written : element));
      return withMember(value, list, meant === where ? [...others, written] : others);
    },
  };
}

/** The body itself, where it is a text of one word. */
export function textCode(): CodeLocation {
  return {
    pointer: "",
    isText: true,
    read: (value) => (typeof value === "string" ? value.trim() : undefined),
    write: (value, code) => (value === undefined || typeof value === "string" ? code : value),
  };
}

/** Other codes that mean an error, each with the error's own. */
type Aliases = readonly (readonly [alias: Code, code: Code])[];

/** The value of a header, or the part of it that is the code; the name is in lower case. */
export function headerCode(name: string, { aliases, ...part }: HeaderPart & { aliases?: Aliases } = {}): CodeLocation {
  return {
    read: (_, arrival) => {
      const sent = arrival?.below ? undefined : headerOf(arrival?.headers, name);
      const code = sent === undefined ? undefined : partOf(sent, part)?.trim() || undefined;
      return aliases?.find(([alias]) => String(alias) === code)?.[1] ?? code;
    },
  };
}

/** Other spellings of the codes at a location: with something around them, relative addresses, and aliases. */
interface Spelling {
  readonly at: CodeLocation;
  /** Gives the code without what stands around it. */
  readonly part?: (sent: string) => string;
  readonly base?: string;
  readonly aliases?: Aliases;
}

/**
 * Has a body judged with the catalogue's spelling of its codes. An unknown code stays as it came, without what stands
 * around it, and so does what is raw.
 */
export function respelling(...spellings: readonly Spelling[]): NonNullable<FamilyFacts["respell"]> {
  return (value, judge) => {
    const bare = spellings.reduce(withoutRest, value);
    const meant = spellings.reduce(respelt, bare);
    const fault = judge(meant);
    if (meant === value || !fault) return fault;
    const judged = fault.match === "undeclared" && meant !== bare ? judge(bare) : fault;
    return judged && Object.assign(judged, { raw: value });
  };
}

function withoutRest(value: unknown, { at, part }: Spelling): unknown {
  const sent = part && at.read(value, undefined);
  return part && typeof sent === "string" ? withCode(value, at, part(sent), sent) : value;
}

function respelt(value: unknown, { at, base, aliases = [] }: Spelling): unknown {
  const sent = at.read(value, undefined);
  if (!isCode(sent)) return value;
  const whole = typeof sent === "string" && base !== undefined ? absolute(sent, base) : sent;
  return withCode(value, at, aliases.find(([alias]) => alias === whole)?.[1] ?? whole, sent);
}

/** The value with this code, where another one was sent. */
function withCode(value: unknown, at: CodeLocation, code: Code, sent: Code): unknown {
  const isAsSent = code === sent && !(at.isText && value !== sent);
  return isAsSent || !at.write || code === "" ? value : at.write(value, code);
}

/** A relative address against the base (RFC 3986, section 5); any other text stays as it is. */
function absolute(code: string, base: string): string {
  if (code === "" || /^[a-z][a-z0-9+.-]*:/i.test(code)) return code;
  try {
    return new URL(code, base).href;
  } catch {
    return code;
  }
}

/** A copy in which the member has this value. Objects on the way to it are made where nothing is; anything else is left as it is. */
function withMember(value: unknown, [name, ...rest]: readonly string[], member: unknown): unknown {
  if (name === undefined) return member;
  if (value !== undefined && !isObject(value)) return value;
  return { ...value, [name]: withMember(value && own(value, name), rest, member) };
}
