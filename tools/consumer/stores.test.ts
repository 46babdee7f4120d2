/** Stores of user interfaces hold faults, and advice on what they give back is that on the fault. */
import { reactive, readonly, ref } from "@vue/reactivity";
import { expect, test } from "vitest";
import { advise, decode, FaultError } from "@faultline/guards";
import { deviceManagement } from "@faultline/guards/device-management";

const fault = decode(deviceManagement, { status: 503, headers: { "Retry-After": "7" }, body: "" })!;

test.each([
  ["ref", ref(fault).value],
  ["reactive", reactive({ fault }).fault],
  ["readonly", readonly({ fault }).fault],
  ["ref of an error", ref(new FaultError(fault)).value.fault],
])("Vue's %s keeps the headers of a fault: advice does not come before Retry-After", (_, kept) => {
  expect(advise(kept, { method: "GET", attempt: 1 })).toMatchObject({ delayMs: 7000, reason: "retry_after" });
});
