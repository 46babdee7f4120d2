/** What decoding has to make of a body under a status, worked out response by response as the OpenAPI specification has it. */
import {
  asksForMember,
  CODED,
  errorsIn,
  groupsOf,
  isBare,
  keyOfError,
  type MadeUpOperations,
  type Responses,
} from "./made-up-operations.ts";

/** The key under which responses that stand together answer a status: itself, else its range, else `default`. */
function keyFor(group: Responses, status: number): string | undefined {
  if (Object.hasOwn(group, status)) return String(status);
  const range = status >= 500 ? "5XX" : status >= 400 ? "4XX" : "";
  if (Object.hasOwn(group, range)) return range;
  return status >= 400 && Object.hasOwn(group, "default") ? "default" : undefined;
}

/** Names of the errors that some response lists for the status. */
export function listedUnder(made: MadeUpOperations, status: number): string[] {
  const listed = groupsOf(made).flatMap((group) => group[keyFor(group, status) ?? ""] ?? []);
  return errorsIn(made).filter((name) => listed.includes(name));
}

/** The errors that nothing but the status tells, those of finer keys first. */
function statusOnlyUnder(made: MadeUpOperations, status: number): string[] {
  return listedUnder(made, status)
    .filter((name) => !CODED.includes(name) && !isBare(name))
    .sort((a, b) => coarseness(a) - coarseness(b));
}

function coarseness(name: string): number {
  const key = keyOfError(name);
  return key === "default" ? 2 : key?.endsWith("XX") ? 1 : 0;
}

export interface Expected {
  match: string;
  name?: string;
}

/** Undefined for no failure. */
export function expected(made: MadeUpOperations, status: number, body: unknown): Expected | undefined {
  if (status < 400) return undefined;
  return ofBody(made, status, body) ?? { match: isDocumented(made, status) ? "status" : "none" };
}

function isDocumented(made: MadeUpOperations, status: number): boolean {
  return groupsOf(made).some((group) => keyFor(group, status) !== undefined);
}

function ofBody(made: MadeUpOperations, status: number, body: unknown): Expected | undefined {
  if (typeof body === "string")
    return listedUnder(made, status).includes(body) ? { match: "declared", name: body } : undefined;
  const { code, why } = body as { code?: string; why?: string }; // the test asks about nothing else
  if (code === undefined || !errorsIn(made).some((name) => !isBare(name))) return undefined;
  if (errorsIn(made).includes(code))
    return { match: listedUnder(made, status).includes(code) ? "declared" : "deviant", name: code };
  const hasCoded = listedUnder(made, status).some((name) => CODED.includes(name)); // then a code that nobody knows is a new one
  const found = hasCoded ? [] : statusOnlyUnder(made, status);
  const fitting = found.find((name) => !asksForMember(name) || why !== undefined);
  if (fitting !== undefined) return { match: "declared", name: fitting };
  return found[0] === undefined ? { match: "undeclared" } : { match: "deviant", name: found[0] };
}

/** What the guard of all errors of the envelope says: a code counts everywhere, a status under itself. */
export function isAnyError(made: MadeUpOperations, status: number | undefined, body: object): boolean {
  const { code = "", why } = body as { code?: string; why?: string }; // as above
  if (errorsIn(made).includes(code)) return true;
  if (code === "" || status === undefined) return false;
  return statusOnlyUnder(made, status).some((name) => !asksForMember(name) || why !== undefined);
}
