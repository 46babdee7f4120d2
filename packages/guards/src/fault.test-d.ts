/** How the type of a fault narrows by match, code and id. */
import { expectTypeOf } from "vitest";
import {
  decode,
  decodeAll,
  decodeResponse,
  errorSchema,
  familySchema,
  FaultError,
  toProblemDetails,
  advise,
  type Family,
  type Fault,
  type RootFault,
} from "@faultline/guards";
import { appAndBookManagement, type AppAndBookManagementErrors } from "@faultline/guards/app-and-book-management";
import { deviceManagement, isValidationError, type DeviceManagementErrors } from "@faultline/guards/device-management";
import { disruptiveTechnologies, type DisruptiveTechnologiesErrors } from "@faultline/guards/disruptive-technologies";
import { families } from "@faultline/guards/families";
import type { LoginRequired } from "@faultline/types/app-and-book-management";
import type {
  AnyAsyncResponse,
  DeviceManagementError,
  NotFound,
  ReportNotFound,
  UnrecognizedRequest,
  ValidationError,
} from "@faultline/types/device-management";
import type { BadRequest, ItemNotFound, StreamBadRequest } from "@faultline/types/disruptive-technologies";

const fault = decode(deviceManagement, { status: 400, body: "" });

// The match and the code narrow the body.
if (fault?.match === "declared" && fault.code === "validation_error") {
  expectTypeOf(fault.body).toEqualTypeOf<ValidationError>();
  expectTypeOf(fault.id).toEqualTypeOf<"device-management/validation_error">();
  expectTypeOf(fault.body.fields).toEqualTypeOf<ValidationError["fields"]>();
}

// So does a switch over the codes, and so does the id.
if (fault?.match === "declared") {
  switch (fault.code) {
    case "not_found":
      expectTypeOf(fault.body).toEqualTypeOf<NotFound>();
      break;
    // @ts-expect-error no error of the family has this code
    case "no_such_code":
      break;
  }
  if (fault.id === "device-management/not_found") expectTypeOf(fault.body).toEqualTypeOf<NotFound>();
}

// Before the match is known any code may be there, and editors offer the known ones; the code narrows what has one of the catalogue.
if (fault) {
  switch (fault.code) {
    case undefined:
      expectTypeOf(fault.match).toEqualTypeOf<"status" | "none">();
      break;
    case "a code that nobody knows yet":
    case 4711:
      break;
  }
  if (fault.match !== "undeclared" && fault.code === "validation_error") {
    expectTypeOf(fault.match).toEqualTypeOf<"declared" | "deviant">();
    expectTypeOf(fault.body).toEqualTypeOf<ValidationError | undefined>();
    if (fault.body) expectTypeOf(fault.body.fields).toEqualTypeOf<ValidationError["fields"]>();
  }
  if (fault.match === "undeclared") expectTypeOf(fault.code).toExtend<string | number>();
}

// Without a match there may be any kind of fault, or none; with it, only what is known of that kind is there.
// @ts-expect-error the root may be no failure
fault.match;
if (fault?.match === "status" || fault?.match === "none") {
  expectTypeOf(fault.code).toEqualTypeOf<undefined>();
  expectTypeOf(fault.body).toEqualTypeOf<undefined>();
  expectTypeOf(fault.status).toEqualTypeOf<number | undefined>();
}
if (fault?.match === "status") expectTypeOf(fault.status).toEqualTypeOf<number>();
if (fault?.match === "deviant") {
  expectTypeOf(fault.body).toEqualTypeOf<undefined>();
  expectTypeOf(fault.raw).toEqualTypeOf<unknown>();
  expectTypeOf(fault.issues).items.toHaveProperty("pointer");
}

// Unknown codes remain possible.
if (fault?.match === "undeclared") expectTypeOf(fault.code).toEqualTypeOf<string | number>();
if (fault) expectTypeOf<"a code that nobody knows yet">().toExtend<typeof fault.code>();

// The status of what is as documented is one of the documented ones, and narrows.
if (fault?.match === "declared") {
  if (fault.status === 404) {
    expectTypeOf(fault.code).toEqualTypeOf<"not_found" | "unrecognized_request" | "report_not_found">();
    expectTypeOf(fault.body).toEqualTypeOf<NotFound | UnrecognizedRequest | ReportNotFound>();
  }
  if (fault.code === "not_found") expectTypeOf(fault.status).toEqualTypeOf<404 | undefined>();
  // @ts-expect-error no error of the family is documented under this status
  if (fault.status === 418) fault.body;
}
if (fault?.status === 404 && fault.match === "declared")
  expectTypeOf(fault.code).toEqualTypeOf<"not_found" | "unrecognized_request" | "report_not_found">();
if (fault?.match === "deviant") expectTypeOf(fault.status).toEqualTypeOf<number | undefined>();

// A code that two envelopes share gives both bodies, and the id tells them apart.
const root = decode(disruptiveTechnologies, {});
if (root?.match === "declared" && root.code === 400) {
  expectTypeOf(root.body).toEqualTypeOf<BadRequest | StreamBadRequest>();
  if (root.id === "disruptive-technologies/400") expectTypeOf(root.body).toEqualTypeOf<BadRequest>();
}

type DeclaredCodes<F> = Extract<F, { match: "declared" }> extends { code: infer Code } ? Code : never;

// Codes of items and events are declared by decodeAll, never by decode.
expectTypeOf<"NOT_FOUND">().not.toExtend<DeclaredCodes<RootFault<DisruptiveTechnologiesErrors>>>();
expectTypeOf<"NOT_FOUND">().toExtend<DeclaredCodes<Fault<DisruptiveTechnologiesErrors>>>();
expectTypeOf<9644>().not.toExtend<DeclaredCodes<RootFault<AppAndBookManagementErrors>>>();
expectTypeOf<9644>().toExtend<DeclaredCodes<Fault<AppAndBookManagementErrors>>>();
expectTypeOf<504>().not.toExtend<DeclaredCodes<RootFault<DeviceManagementErrors>>>();
expectTypeOf<504>().toExtend<DeclaredCodes<Fault<DeviceManagementErrors>>>();

for (const item of decodeAll(disruptiveTechnologies, {}).faults) {
  if (item.match === "declared" && item.id === "disruptive-technologies/device-item-error/not_found")
    expectTypeOf(item.body).toEqualTypeOf<ItemNotFound>();
}

// Below the root, an error stands under whatever status the response has; at the root, under those of a success as well where the family says so.
const appleRoot = decode(appAndBookManagement, {});
if (appleRoot?.match === "declared" && appleRoot.code === 9603)
  expectTypeOf(appleRoot.status).toEqualTypeOf<500 | 200 | undefined>();
for (const item of decodeAll(appAndBookManagement, {}).faults) {
  if (item.match === "declared" && item.code === 9603) expectTypeOf(item.status).toEqualTypeOf<number | undefined>();
  if (item.match === "declared" && item.code === 9644) expectTypeOf(item.status).toEqualTypeOf<number | undefined>();
  if (item.match === "declared" && item.code === 9602) expectTypeOf(item.status).toEqualTypeOf<400 | 200 | undefined>();
}

// At the root, though, an error that belongs below it may be deviant.
if (root?.match === "deviant" && root.code === "NOT_FOUND") expectTypeOf(root.body).toEqualTypeOf<undefined>();
const apple = decode(appAndBookManagement, {});
if (apple?.match === "declared" && apple.code === 9601) expectTypeOf(apple.body).toEqualTypeOf<LoginRequired>();

// A fault of any family goes where a fault goes, and a family that is known at run time only has faults of its own.
if (fault && apple) {
  advise(fault, { method: "GET", attempt: 1 });
  toProblemDetails(apple);
  expectTypeOf(fault).toExtend<Fault>();
}
const [listing] = families;
if (listing) expectTypeOf(decode(await listing.load(), {})).toEqualTypeOf<RootFault | undefined>();

// What is raised is one of the documented errors, whole.
const raised = { object: "error", code: 404, type: "not_found", message: "m", request_id: "r" } as const;
expectTypeOf(raised).toExtend<DeviceManagementError>();
expectTypeOf<{
  object: "error";
  code: 404;
  type: "no_such_code";
  message: string;
  request_id: string;
}>().not.toExtend<DeviceManagementError>();
expectTypeOf<Omit<typeof raised, "request_id">>().not.toExtend<DeviceManagementError>();
expectTypeOf<Omit<typeof raised, "code"> & { code: 400 }>().not.toExtend<DeviceManagementError>();

// Guards narrow what is unknown, and schemas know their output.
const value: unknown = undefined;
if (isValidationError(value)) expectTypeOf(value).toEqualTypeOf<ValidationError>();
const schema = errorSchema(deviceManagement, "device-management/validation_error");
expectTypeOf<NonNullable<(typeof schema)["~standard"]["types"]>["output"]>().toEqualTypeOf<ValidationError>();
// @ts-expect-error the family has no such error
errorSchema(deviceManagement, "device-management/no_such_code");
const whole = familySchema(deviceManagement);
expectTypeOf<NonNullable<(typeof whole)["~standard"]["types"]>["output"]>().toEqualTypeOf<
  DeviceManagementError | AnyAsyncResponse
>();

// A fault keeps its type where it is thrown, and what is caught is a fault of any family.
if (fault) expectTypeOf(new FaultError(fault, { cause: value }).fault).toEqualTypeOf<typeof fault>();
if (value instanceof FaultError) expectTypeOf(value.fault).toEqualTypeOf<Fault>();

// A subclass may say its name as a field.
class DeviceError extends FaultError {
  override name = "DeviceError";
}
expectTypeOf<DeviceError["name"]>().toEqualTypeOf<string>();

// What is caught as a subclass has the type of its fault, and the subclass its own members.
class TransferError extends FaultError<Fault<DeviceManagementErrors>> {
  readonly device = "";
}
if (value instanceof TransferError) {
  expectTypeOf(value).toEqualTypeOf<TransferError>();
  if (value.fault.match === "declared" && value.fault.code === "validation_error")
    expectTypeOf(value.fault.body).toEqualTypeOf<ValidationError>();
}

// A fault of the root is one of the family, each of its forms as well, also where some errors are never the root.
type NotFoundIn<F> = Extract<F, { match: "declared"; code: "not_found" }>;
expectTypeOf<NotFoundIn<RootFault<DeviceManagementErrors>>>().toExtend<NotFoundIn<Fault<DeviceManagementErrors>>>();
expectTypeOf<RootFault<DeviceManagementErrors>>().toExtend<Fault<DeviceManagementErrors>>();

// The faults of a list are those of its family, also where the family is a parameter.
expectTypeOf<RootFault<DeviceManagementErrors>["faults"]>().toEqualTypeOf<readonly Fault<DeviceManagementErrors>[]>();
expectTypeOf<RootFault<DeviceManagementErrors>["faults"]>().not.toExtend<
  readonly Fault<DisruptiveTechnologiesErrors>[]
>();
export function itemsOf<Errors>(family: Family<Errors>): readonly Fault<Errors>[] {
  return decode(family, {})?.faults ?? [];
}
expectTypeOf<ReturnType<FaultError["toJSON"]>["family"]>().toEqualTypeOf<string | undefined>();

// The service's message is passed on where it is asked for, and reading has bounds.
if (fault) expectTypeOf(toProblemDetails(fault, { detail: true }).detail).toEqualTypeOf<string | undefined>();
// @ts-expect-error it is asked for with true or false
if (fault) toProblemDetails(fault, { detail: "yes" });
expectTypeOf(
  decodeResponse(deviceManagement, new Response(""), { maxBytes: 1, timeoutMs: 1, signal: AbortSignal.abort() }),
).resolves.toEqualTypeOf<RootFault<DeviceManagementErrors> | undefined>();
// @ts-expect-error the signal itself, not what controls it
decodeResponse(deviceManagement, new Response(""), { signal: new AbortController() });
// @ts-expect-error there may be no fault
new FaultError(decode(deviceManagement, {}));
// @ts-expect-error a method is text
if (fault) advise(fault, { method: 5, attempt: 1 });
