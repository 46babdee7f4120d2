import { dataOf, statusOf, type Exchange } from "./exchange.ts";
import type { Family } from "./family.ts";
import type { Fault, RootFault } from "./fault.ts";
import { declared, faultOfStatus, judge, type Setting } from "./judge.ts";

/**
 * What the root of a response says went wrong; undefined where it is no failure. Never throws, whatever comes in.
 *
 * @example
 * const fault = decode(deviceManagement, { status: 400, body: '{"object":"error",…}' });
 * if (fault?.match === "declared" && fault.code === "validation_error") fault.body.fields;
 */
export function decode<Errors>(family: Family<Errors>, exchange: Exchange): RootFault<Errors> | undefined {
  return decodeRoot(family as Family, exchange) as RootFault<Errors> | undefined; // the facts of the family are those of `Errors`
}

export function decodeRoot(family: Family, exchange: Exchange): Fault | undefined {
  const setting = rootSetting(family, exchange);
  try {
    return judgeRoot(dataOf(exchange.body), setting);
  } catch {
    return judgeRoot(undefined, setting); // a body that throws when it is looked at is as good as one that was not read
  }
}

function judgeRoot(value: unknown, setting: Setting): Fault | undefined {
  const { family, status } = setting;
  const fault = judge(value, setting);
  if (fault || status === undefined) return fault;
  const error = family.facts.withoutEnvelope?.find((entry) => entry.statuses.includes(status) && entry.is(value));
  if (error) return declared(value, error, setting);
  return status >= 400 ? faultOfStatus(status, value, setting) : undefined;
}

export function rootSetting(family: Family, { status, headers }: Exchange): Setting {
  return { family, placement: "response", pointer: "", status: statusOf(status), headers };
}
