import { received, type Exchange, type Received } from "./exchange.ts";
import type { Family } from "./family.ts";
import type { Fault, RootFault } from "./fault.ts";
import { judge } from "./judge.ts";
import { declared, faultOfStatus } from "./make-fault.ts";
import type { Setting } from "./setting.ts";

/**
 * What the root of a response says went wrong; undefined where it is no failure. Never throws, whatever comes in.
 *
 * @example
 * const fault = decode(deviceManagement, { status: 400, body: '{"object":"error",…}' });
 * if (fault?.match === "declared" && fault.code === "validation_error") fault.body.fields;
 */
export function decode<Errors>(family: Family<Errors>, exchange: Exchange): RootFault<Errors> | undefined {
  return decodeRoot(family as Family, received(exchange)) as RootFault<Errors> | undefined; // the facts of the family are those of `Errors`
}

export function decodeRoot(family: Family, { status, headers, data }: Received): Fault | undefined {
  const setting: Setting = { family, placement: "response", place: -1, pointer: "", status, headers };
  try {
    return judgeRoot(data, setting);
  } catch {
    return judgeRoot(undefined, setting); // a body that throws when it is looked at is as good as one that was not read
  }
}

function judgeRoot(value: unknown, setting: Setting): Fault | undefined {
  const { family, status } = setting;
  const fault = judge(value, setting);
  if (fault || status === undefined) return fault;
  const error = family.facts.withoutEnvelope?.find(([, , statuses, , own]) => statuses.includes(status) && own?.is(value));
  if (error) return declared(value, error, setting);
  return status >= 400 ? faultOfStatus(status, value, setting) : undefined;
}
