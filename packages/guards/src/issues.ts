/** Lists what keeps a value from being a given error. */
import type { KnownError, MemberPath } from "./family.ts";
import type { Issue } from "./fault.ts";
import { memberOf, memberPointer } from "./member.ts";

/** Lists what keeps the value from being the error: one issue for each pointer, and at least one. */
export function issuesOf(error: KnownError, value: unknown): Issue[] {
  const { code, isCoded, statuses, envelope } = error;
  const issues = new Map<string, Issue>();
  const report = (pointer: string, wanted: string, found: unknown): void => {
    if (!issues.has(pointer)) issues.set(pointer, { pointer, found: kindOf(found), wanted });
  };
  const constant = (path: MemberPath, wanted: unknown): void => {
    const found = memberOf(value, path);
    if (found !== wanted) report(memberPointer(path), JSON.stringify(wanted), found);
  };
  (error.issues ?? envelope?.issues)?.(value, "", report);
  if (!error.issues && envelope) {
    if (isCoded && envelope.code) constant(envelope.code, code);
    if (envelope.repeatsStatus && typeof envelope.status === "object") constant(envelope.status, statuses[0]);
  }
  if (issues.size > 0) return [...issues.values()];
  const path = envelope?.code ?? [];
  if (envelope && !isCoded)
    return [{ pointer: memberPointer(path), found: kindOf(memberOf(value, path)), wanted: "no code of another error" }];
  return [envelope?.codes?.issue(value, error) ?? { pointer: "", found: kindOf(value), wanted: "the documented form" }];
}

/** Names the kind of a value without revealing the value. */
export function kindOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (value === "") return "a string without characters";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
