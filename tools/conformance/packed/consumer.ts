/** What a user writes. Each text is compiled against the installed packages. */

export const CONSUMER = `
import { advise, decode, type Fault } from "@faultline/guards";
import { families } from "@faultline/guards/families";
import { deviceManagement, isNotFound } from "@faultline/guards/device-management";
import { help } from "@faultline/guards/device-management/help";
import { isSlowDown, oauth2 } from "@faultline/standards/oauth2";
import type { SlowDown } from "@faultline/standards/types/oauth2";
import type { NotFound } from "@faultline/types/device-management";

const body: unknown = { object: "error", code: 404, type: "not_found", message: "m", request_id: "r" };
const fault = decode(deviceManagement, { status: 404, body });
if (fault?.match === "declared" && fault.code === "not_found") {
  const known: NotFound = fault.body;
  console.log(known.code, isNotFound(body), families.length, help.errors[fault.id]?.title);
}
const slow = decode(oauth2, { status: 400, body: { error: "slow_down" } });
if (slow?.match === "declared" && slow.code === "slow_down") {
  const token: SlowDown = slow.body;
  if (!isSlowDown(token)) throw new Error("declared, and no body of it");
}
export const again = (other: Fault): boolean => advise(other, { method: "GET", attempt: 1 }).retry;
`;

/** The same with a member that no such body has, so that types which turned into \`any\` are noticed. */
export const WRONG_CONSUMER = `
import { decode } from "@faultline/guards";
import { deviceManagement } from "@faultline/guards/device-management";

const fault = decode(deviceManagement, { status: 404, body: "" });
if (fault?.match === "declared" && fault.code === "not_found") console.log(fault.body.nonsense);
`;

const COMMON = {
  target: "es2022", // the newest that TypeScript 5.4 knows
  lib: ["es2023", "dom"],
  types: [],
  strict: true,
  skipLibCheck: false,
  outDir: "out",
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
};

/** The two ways in which a compiler finds packages today. */
export const RESOLUTIONS = {
  nodenext: { ...COMMON, module: "nodenext" },
  bundler: { ...COMMON, module: "esnext", moduleResolution: "bundler" },
} as const;
