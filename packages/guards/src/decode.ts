/** Decodes the failure that a response reports at its root. */
import type { DecodeOptions, Exchange } from "./exchange.ts";
import type { Family, Judges } from "./family.ts";
import type { Fault, RootFault } from "./fault.ts";
import { envelopesOf, errorNamed, errorsWithoutEnvelope, sentIn } from "./index-of.ts";
import { judge, judgeKnown } from "./judge.ts";
import { declared, faultOfStatus } from "./make-fault.ts";
import { covers } from "./statuses.ts";
import { isProblem, rootOf, type Root } from "./setting.ts";

/**
 * Decodes the failure that a response reports at its root; undefined where it is not a failure. Never throws, whatever
 * comes in.
 *
 * @example
 * const fault = decode(deviceManagement, { status: 400, body: '{"object":"error",…}' });
 * if (fault?.match === "declared" && fault.code === "validation_error") fault.body.fields;
 */
export function decode<Errors>(
  family: Family<Errors>,
  exchange: Exchange,
  options?: DecodeOptions,
): RootFault<Errors> | undefined {
  return decodeRoot(rootOf(family as Family, exchange, options)) as RootFault<Errors> | undefined; // the facts of the family are those of `Errors`
}

const JUDGES: Judges = { envelopesOf, sentIn, errorNamed, judgeKnown };

export function decodeRoot(root: Root): Fault | undefined {
  try {
    return judgeRoot(root.data, root);
  } catch {
    return judgeRoot(undefined, root); // a body that throws when it is read counts as one that was not read
  }
}

function judgeRoot(value: unknown, root: Root): Fault | undefined {
  const { family, status } = root;
  const fault =
    judge(value, root) ?? family.facts.lists?.judge(value, root) ?? family.facts.sequences?.judge(value, root);
  if (fault) return fault;
  const error = errorsWithoutEnvelope(family).find(({ statuses, is }) => covers(statuses, status) && is?.(value));
  if (error) return declared(value, error, root);
  const isFailure = root.isOddStatus || (status ?? 0) >= 400 || isProblem(value, root);
  return isFailure ? (family.facts.byStatus?.judge(value, root, JUDGES) ?? faultOfStatus(value, root)) : undefined;
}
