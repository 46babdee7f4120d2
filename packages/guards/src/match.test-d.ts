/** Which handlers `match` requires and refuses, as types. */
import { expectTypeOf } from "vitest";
import {
  decode,
  decodeAll,
  match,
  type Deviant,
  type Fault,
  type NoneFault,
  type RootFault,
  type StatusFault,
  type Undeclared,
} from "@faultline/guards";
import { disruptiveTechnologies } from "@faultline/guards/disruptive-technologies";
import { tIotHub, type TIotHubErrors } from "@faultline/guards/t-iot-hub";
import type { BadRequest, EmptyResult, MissingOrMalformedParameter, Unauthorized } from "@faultline/types/t-iot-hub";
import type { DeviceAlreadyClaimed, KitAlreadyClaimed } from "@faultline/types/disruptive-technologies";

declare const fault: RootFault<TIotHubErrors>;

const all = {
  "Bad Request": () => "request" as const,
  "Missing or malformed parameter": () => "parameter" as const,
  "Invalid Action": () => 1,
  200: () => null,
  401: () => null,
  403: () => null,
  404: () => null,
  429: () => null,
  500: () => null,
};

// Each handler gets the fault of its code, and `_` whatever is not declared. The result is what any of them gives.
const result = match(fault, {
  ...all,
  "Missing or malformed parameter": ({ body, id }) => {
    expectTypeOf(body).toEqualTypeOf<MissingOrMalformedParameter>();
    expectTypeOf(id).toEqualTypeOf<"t-iot-hub/missing-or-malformed-parameter">();
    return "parameter" as const;
  },
  "Bad Request": ({ body }) => {
    expectTypeOf(body).toEqualTypeOf<BadRequest>();
    return "request" as const;
  },
  200: ({ body }) => {
    expectTypeOf(body).toEqualTypeOf<EmptyResult>();
    return null;
  },
  401: ({ body }) => {
    expectTypeOf(body).toEqualTypeOf<Unauthorized>();
    return null;
  },
  _: (other) => {
    expectTypeOf(other.match).toEqualTypeOf<"deviant" | "undeclared" | "status" | "none">();
    expectTypeOf(other).toExtend<Deviant<string, string | number> | Undeclared | StatusFault | NoneFault>();
    return other.status;
  },
});
expectTypeOf(result).toEqualTypeOf<"request" | "parameter" | number | null | undefined>();

// A forgotten code does not compile, `_` or not, whether it is text or a number.
const { "Invalid Action": _forgottenText, ...withoutText } = all;
// @ts-expect-error "Invalid Action" has no handler
match(fault, { ...withoutText, _: () => 0 });
const { 404: _forgottenNumber, ...withoutNumber } = all;
// @ts-expect-error 404 has no handler
match(fault, { ...withoutNumber, _: () => 0 });
// @ts-expect-error codes that nobody knows yet have no handler
match(fault, all);
// @ts-expect-error the family has no such code
match(fault, { ...all, "No Such Code": () => 0, _: () => 0 });
// @ts-expect-error a handler is a function
match(fault, { ...all, 404: "not found", _: () => 0 });
// @ts-expect-error the root may be no failure
match(decode(tIotHub, {}), { ...all, _: () => 0 });

// What was ruled out before needs no handler.
if (fault.match === "declared" && (fault.code === 404 || fault.code === 401)) {
  const narrowed = match(fault, {
    401: () => 1 as const,
    404: () => 2 as const,
    _: (other) => expectTypeOf(other).toEqualTypeOf<never>(),
  });
  expectTypeOf(narrowed).toExtend<1 | 2 | true | void>();
}

// Envelopes that share a code share its handler, and the id tells them apart.
type Item = Extract<
  ReturnType<typeof decodeAll<NonNullable<(typeof disruptiveTechnologies)["errors"]>>>["faults"][number],
  { code: "ALREADY_CLAIMED" }
>;
declare const claimed: Item;
match(claimed, {
  ALREADY_CLAIMED: (item) => {
    expectTypeOf(item.body).toEqualTypeOf<DeviceAlreadyClaimed | KitAlreadyClaimed>();
    if (item.id === "disruptive-technologies/kit-claim-error/already_claimed")
      expectTypeOf(item.body).toEqualTypeOf<KitAlreadyClaimed>();
  },
  _: () => {},
});

// Of a family that is known at run time only, no code is known: `_` may get any fault.
declare const any: Fault;
match(any, { _: (other) => expectTypeOf(other).toEqualTypeOf<Fault>() });
match(any, { 401: ({ body }) => expectTypeOf(body).toEqualTypeOf<unknown>(), _: () => {} });
// @ts-expect-error there is no handler for other codes
match(any, { 401: () => {} });
