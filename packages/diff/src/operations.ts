/** Compares whether an operation may be repeated. */
import { OPERATION_MEMBERS, type Family, type Path, type XErrorOperation } from "@faultline/catalog";
import { checkExtension, valueAt } from "@faultline/catalog/pure";
import { diffMembers } from "./advice.ts";
import type { ChangeReport } from "./change.ts";
import type { Pair } from "./pair.ts";

/** An operation of a family by its path in the document. */
interface OperationSide {
  family: Family;
  path: Path;
}

/** Names of headers are the same in any case of their letters. */
export function diffOperation({ base, head }: Pair<OperationSide>, name: string, report: ChangeReport): void {
  const subject = { name, base: [...base.path, NAME], head: [...head.path, NAME] };
  diffMembers(OPERATION_MEMBERS, {}, { base: membersOf(base), head: membersOf(head) }, subject, report);
}

const NAME = "x-error-operation";

/** The valid members; reading the family reports an invalid extension. */
function membersOf({ family: { document }, path }: OperationSide): XErrorOperation {
  const value = valueAt(document, [...path, NAME]);
  const result = checkExtension(NAME, value ?? {}, path);
  const { idempotencyKey, ...rest }: XErrorOperation = "value" in result ? result.value : {};
  return { ...rest, ...(idempotencyKey !== undefined && { idempotencyKey: idempotencyKey.toLowerCase() }) };
}
