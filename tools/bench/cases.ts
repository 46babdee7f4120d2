/** The benchmark's cases: the same question to every contender. */
import { isAppAndBookManagementError, isStatusResponse } from "@faultline/guards/app-and-book-management";
import { isDeviceManagementError } from "@faultline/guards/device-management";
import { APP_AND_BOOK_MANAGEMENT, DEVICE_MANAGEMENT, mixOf, parsed, STATUS_ANSWER } from "./bodies.ts";
import { inTurn } from "./measure.ts";
import { peersFor, type Check } from "./peers.ts";
import { errorSchemas } from "./schemas.ts";

export interface Case {
  name: string;
  /** Our time divided by that of the fastest peer must not be above this. */
  target: number;
  /** How many bodies one call of a contender is about. */
  bodies: number;
  contenders: Record<string, () => unknown>;
}

const OURS = "faultline";
/** A lone body is asked about in copies, so that no engine can take it for a constant; a long one stands for itself. */
const COPIES = 16;
const LONG = 1000;

const deviceManagement = withOurs(isDeviceManagementError, peersFor({ schemas: errorSchemas("device-management", hasMember("object")), tag: "type" }));
const appErrors = errorSchemas("app-and-book-management", () => true);
const appAndBookManagement = withOurs(isAppAndBookManagementError, peersFor({ schemas: appErrors, tag: "errorNumber" }));
const asynchronous = new Set([9603, 9609, 9635, 9641, 9644, 9709, 9716]);
const statusAnswer = withOurs(
  isStatusResponse,
  peersFor({ schemas: appErrors.filter((schema) => asynchronous.has(codeOf(schema))), tag: "errorNumber", listUnder: "failures" }),
);

export const checks = { deviceManagement, appAndBookManagement, statusAnswer };
export const cases: readonly Case[] = [
  one("Device Management, valid", deviceManagement, [DEVICE_MANAGEMENT.valid], 0.5),
  one("Device Management, wrong first member", deviceManagement, [DEVICE_MANAGEMENT.wrongFirst], 0.5),
  one("Device Management, wrong last member", deviceManagement, [DEVICE_MANAGEMENT.wrongLast], 0.5),
  one("Device Management, unknown code", deviceManagement, [DEVICE_MANAGEMENT.unknownCode], 0.5),
  one("Device Management, mix of 30", deviceManagement, mixOf("device-management"), 0.5),
  one("App and Book Management, valid", appAndBookManagement, [APP_AND_BOOK_MANAGEMENT.valid], 0.5),
  one("App and Book Management, mix of 30", appAndBookManagement, mixOf("app-and-book-management"), 0.5),
  one("its status answer with 100 failures", statusAnswer, [STATUS_ANSWER], 1),
];

function one(name: string, checks: Record<string, Check>, texts: readonly string[], target: number): Case {
  assertAgreement(name, checks, texts);
  const [lone = ""] = texts;
  const copies = texts.length === 1 && lone.length < LONG ? Array<string>(COPIES).fill(lone) : texts;
  const contenders = Object.entries(checks).map(([contender, check]): [string, () => unknown] => [contender, inTurn(check, parsed(copies))]);
  return { name, target, bodies: copies.length, contenders: Object.fromEntries(contenders) };
}

/** Nobody is timed before all agree. */
function assertAgreement(name: string, checks: Record<string, Check>, texts: readonly string[]): void {
  for (const text of texts) {
    const answers = Object.entries(checks).map(([contender, check]) => [contender, check(JSON.parse(text))] as const);
    const odd = answers.filter(([, answer]) => answer !== answers[0]?.[1]);
    if (odd.length > 0) throw new Error(`${name}: ${odd.map(([contender]) => contender).join(", ")} disagree with ${answers[0]?.[0]} about ${text}`);
  }
}

function withOurs(ours: Check, peers: Record<string, Check>): Record<string, Check> {
  return { [OURS]: ours, ...peers };
}

function hasMember(name: string): (schema: Record<string, unknown>) => boolean {
  return (schema) => Object.hasOwn((schema["properties"] ?? {}) as object, name);
}

function codeOf(schema: Record<string, unknown>): number {
  return (schema["properties"] as { errorNumber: { const: number } }).errorNumber.const; // each of Apple's errors has it
}
