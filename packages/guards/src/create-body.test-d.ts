/** Which bodies `createBody` accepts and refuses, as types. */
import { expectTypeOf } from "vitest";
import { createBody } from "@faultline/guards";
import { appAndBookManagement } from "@faultline/guards/app-and-book-management";
import { deviceManagement } from "@faultline/guards/device-management";
import { disruptiveTechnologies } from "@faultline/guards/disruptive-technologies";
import { tIotHub } from "@faultline/guards/t-iot-hub";
import type { LoginRequired } from "@faultline/types/app-and-book-management";
import type { ValidationError } from "@faultline/types/device-management";
import type {
  ItemNotFound,
  LegacyStreamNotFound,
  StreamBadRequest,
  Unauthorized,
} from "@faultline/types/disruptive-technologies";
import type { EmptyResult } from "@faultline/types/t-iot-hub";

const rest = { message: "m", request_id: "r" };

// The key is a name, an id or a code; constants may be left out.
expectTypeOf(createBody(deviceManagement, "ValidationError", rest)).toEqualTypeOf<ValidationError>();
expectTypeOf(
  createBody(disruptiveTechnologies, "LegacyStreamNotFound", { error: { message: "m" } }),
).toEqualTypeOf<LegacyStreamNotFound>();
expectTypeOf(createBody(deviceManagement, "validation_error", rest)).toEqualTypeOf<ValidationError>();
expectTypeOf(createBody(deviceManagement, "device-management/validation_error", rest)).toEqualTypeOf<ValidationError>();
expectTypeOf(createBody(appAndBookManagement, 9601, {})).toEqualTypeOf<LoginRequired>();
expectTypeOf(createBody(disruptiveTechnologies, 401, { error: "e" })).toEqualTypeOf<Unauthorized>();
expectTypeOf(createBody(tIotHub, 200, "")).toEqualTypeOf<EmptyResult>();
createBody(deviceManagement, "validation_error", { ...rest, fields: [{ name: "limit", message: "too high" }] });
createBody(deviceManagement, "validation_error", { ...rest, object: "error", code: 400, type: "validation_error" });

// Constants inside another member are found as well.
const item = createBody(disruptiveTechnologies, "disruptive-technologies/device-item-error/not_found", {
  device: "d",
  status: { message: "m" },
});
expectTypeOf(item).toEqualTypeOf<ItemNotFound>();
expectTypeOf(
  createBody(disruptiveTechnologies, "disruptive-technologies/stream-error/400", { error: { message: "m" } }),
).toEqualTypeOf<StreamBadRequest>();
const legacy = createBody(disruptiveTechnologies, "disruptive-technologies/legacy-stream-error/5", {
  error: { message: "m", httpCode: 404 },
});
expectTypeOf(legacy).toEqualTypeOf<LegacyStreamNotFound>();

// Only documented errors with documented members can be created.
// @ts-expect-error the family has no such error
createBody(deviceManagement, "no_such_code", rest);
// @ts-expect-error nor one with this name
createBody(deviceManagement, "NoSuchError", rest);
// @ts-expect-error two envelopes have this code: only a name or an id says which is meant
createBody(disruptiveTechnologies, 400, { error: "e" });
// @ts-expect-error request_id is missing
createBody(deviceManagement, "validation_error", { message: "m" });
// @ts-expect-error message is missing inside status
createBody(disruptiveTechnologies, "disruptive-technologies/device-item-error/not_found", { device: "d", status: {} });
// @ts-expect-error the error has no such member
createBody(deviceManagement, "validation_error", { ...rest, hint: "h" });
// @ts-expect-error nor has an object inside
createBody(disruptiveTechnologies, "disruptive-technologies/stream-error/400", { error: { message: "m", hint: "h" } });
// @ts-expect-error a message is text
createBody(deviceManagement, "validation_error", { ...rest, message: 5 });
// @ts-expect-error a constant that is given must be the right one
createBody(deviceManagement, "validation_error", { ...rest, code: 404 });
// @ts-expect-error items of lists are given whole
createBody(deviceManagement, "validation_error", { ...rest, fields: [{ name: "limit" }] });
