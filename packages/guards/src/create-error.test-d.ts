import { expectTypeOf } from "vitest";
import { createError, RaisedError } from "@faultline/guards";
import { deviceManagement, type DeviceManagementErrors } from "@faultline/guards/device-management";
import { disruptiveTechnologies } from "@faultline/guards/disruptive-technologies";
import { appAndBookManagement } from "@faultline/guards/app-and-book-management";
import type { NotFound } from "@faultline/types/device-management";
import type { Family } from "@faultline/guards";

const REST = { message: "m", request_id: "r" };

const error = createError(deviceManagement, "NotFound", REST);
expectTypeOf(error).toEqualTypeOf<RaisedError<NotFound, 404>>();

// @ts-expect-error the error is documented under another status
createError(deviceManagement, "NotFound", REST, { status: 418 });
// @ts-expect-error the body lacks its message
createError(deviceManagement, "NotFound", { request_id: "r" });
// @ts-expect-error the family has no such error
createError(deviceManagement, "NoSuchError", REST);
// @ts-expect-error it stands in a list of results, never at the root
createError(disruptiveTechnologies, "ItemNotFound", { device: "d", status: { message: "m" } });
// @ts-expect-error it is documented under several statuses
createError(appAndBookManagement, 9603, { errorMessage: "m" });
expectTypeOf(createError(appAndBookManagement, 9603, { errorMessage: "m" }, { status: 500 }).status).toEqualTypeOf<
  500 | 200
>();

// What is caught has any body and any status.
const caught: unknown = error;
if (caught instanceof RaisedError) expectTypeOf(caught).toEqualTypeOf<RaisedError>();

// A family that is a parameter takes what any family of these errors takes.
export function raiseIn(family: Family<DeviceManagementErrors>): RaisedError {
  return createError(family, "device-management/not_found", REST);
}
