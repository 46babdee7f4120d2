/** What an operation's errors change in the types of faults: which handlers `match` requires, and nothing else. */
import { expectTypeOf } from "vitest";
import {
  advise,
  decode,
  decodeResponse,
  FaultError,
  match,
  sendWithRetries,
  type DeclaredElsewhere,
  type Family,
  type Fault,
  type Handlers,
  type OperationErrors,
  type OperationFacts,
  type RootFault,
} from "@faultline/guards";
import {
  appAndBookManagement,
  type AppAndBookManagementErrors,
  type operations as appleOperations,
} from "@faultline/guards/app-and-book-management";
import {
  disruptiveTechnologies,
  isConflict,
  type DisruptiveTechnologiesErrors,
  type operations,
} from "@faultline/guards/disruptive-technologies";
import type { Conflict, InvalidGrant } from "@faultline/types/disruptive-technologies";

type TokenErrors = OperationErrors<DisruptiveTechnologiesErrors, typeof operations.getAccessToken>;

// The family takes the errors of the operation as a type argument, and as an annotation where there are other type arguments.
const fault = decode<TokenErrors>(disruptiveTechnologies, { status: 400, body: "" });
const forToken: Family<TokenErrors> = disruptiveTechnologies;
expectTypeOf(decode(forToken, {})).toEqualTypeOf(fault);
expectTypeOf(decodeResponse<TokenErrors>(disruptiveTechnologies, new Response())).resolves.toEqualTypeOf(fault);
expectTypeOf(sendWithRetries(forToken, () => fetch("/")))
  .resolves.toHaveProperty("fault")
  .toEqualTypeOf(fault);
if (!fault) throw new Error("no fault");

// Only what the operation documents needs a handler, and `_` gets all else, with its code and body.
match(fault, {
  invalid_grant: ({ body, status }) => {
    expectTypeOf(body).toEqualTypeOf<InvalidGrant>();
    expectTypeOf(status).toEqualTypeOf<400 | undefined>();
  },
  _: (other) => {
    expectTypeOf(other.match).toEqualTypeOf<"declared" | "deviant" | "undeclared" | "status" | "none">();
    if (other.match !== "declared") return;
    expectTypeOf(other).toExtend<DeclaredElsewhere<string, string | number>>();
    if (isConflict(other.body)) expectTypeOf(other.body).toEqualTypeOf<Conflict>();
    // @ts-expect-error this one has a handler
    if (other.code === "invalid_grant") throw new Error("handled");
  },
});
// @ts-expect-error the handler of an error that the operation documents is forgotten
match(fault, { _: () => 0 });
// @ts-expect-error what is not documented has to go somewhere
match(fault, { invalid_grant: () => 0 });
// @ts-expect-error the operation does not document this one: `_` gets it
match(fault, { invalid_grant: () => 0, 409: () => 0, _: () => 0 });

// A switch sees every error of the family, since the service can send it.
if (fault.match === "declared") {
  switch (fault.code) {
    case "invalid_grant":
      expectTypeOf(fault.body).toEqualTypeOf<InvalidGrant>();
      break;
    case 409:
      expectTypeOf(fault.body).toEqualTypeOf<unknown>();
      break;
    default:
      expectTypeOf(fault).toExtend<DeclaredElsewhere<string, string | number>>();
  }
}

// The family's faults are faults of the operation, and these are faults of any family.
expectTypeOf<RootFault<DisruptiveTechnologiesErrors>>().toExtend<RootFault<TokenErrors>>();
expectTypeOf<RootFault<TokenErrors>>().toExtend<Fault<TokenErrors>>();
expectTypeOf<RootFault<TokenErrors>>().toExtend<Fault>();
advise(fault, { attempt: 1 });
expectTypeOf(new FaultError(fault).fault.match).toEqualTypeOf<Fault["match"]>();

// Errors of any status count, also of one below 400.
type StreamErrors = OperationErrors<DisruptiveTechnologiesErrors, typeof operations.streamDeviceEvents>;
type CodesOf<Errors> = Exclude<keyof Handlers<RootFault<Errors>>, "_">;
expectTypeOf<Extract<CodesOf<StreamErrors>, 5 | 404 | 409>>().toEqualTypeOf<5 | 404>();

// The handler of a code gets what has the code, so also an error of another envelope that the operation does not document.
interface MadeUp {
  "parcels/lost": { name: "Lost"; code: "lost"; body: { code: "lost"; parcel: string }; root: true; status: 404 };
  "parcels/letter/lost": { name: "LetterLost"; code: "lost"; body: { code: "lost"; letter: string }; root: true };
  "parcels/letter/late": { name: "LetterLate"; code: "late"; body: { code: "late" }; root: true };
}
interface Deletion extends OperationFacts {
  readonly errors: { readonly default: readonly ["Lost"] };
}
declare const lost: RootFault<OperationErrors<MadeUp, Deletion>>;
match(lost, {
  lost: (either) => {
    if (either.id === "parcels/lost") expectTypeOf(either.body.parcel).toEqualTypeOf<string>();
    else expectTypeOf(either.id).toEqualTypeOf<"parcels/letter/lost" | "parcels/letter/late">();
  },
  _: (other) => {
    if (other.match === "declared") expectTypeOf(other.code).toEqualTypeOf<"lost" | "late">();
  },
});

// An operation without documented errors leaves all to `_`.
declare const unexpected: RootFault<OperationErrors<MadeUp, { readonly errors: Record<never, never> }>>;
match(unexpected, { _: (other) => expectTypeOf(other).toEqualTypeOf<typeof unexpected>() });

// An operation that is known at run time only may have any error, so that each needs a handler.
type Any = OperationErrors<DisruptiveTechnologiesErrors, OperationFacts>;
expectTypeOf<CodesOf<Any>>().toEqualTypeOf<CodesOf<DisruptiveTechnologiesErrors>>();
declare const allOperations: typeof operations;
expectTypeOf(allOperations).toExtend<Readonly<Record<string, OperationFacts>>>();

// Number codes do as well.
type ConfigErrors = OperationErrors<AppAndBookManagementErrors, typeof appleOperations.getServiceConfig>;
const config = decode<ConfigErrors>(appAndBookManagement, {});
if (config) match(config, { 9603: () => 1, 9634: () => 2, 9646: () => 3, 9729: () => 4, _: ({ code }) => code });
