/** Lists the benchmark's cases: one question to every contender. */
import { isAppAndBookManagementError, isStatusResponse } from "@faultline/guards/app-and-book-management";
import { isDeviceManagementError } from "@faultline/guards/device-management";
import { APP_AND_BOOK_MANAGEMENT, DEVICE_MANAGEMENT, mixOf, parsed, STATUS_ANSWER } from "./bodies.ts";
import { inTurn, type Contenders } from "./measure.ts";
import { peersFor, type Check } from "./peers.ts";
import { errorSchemas } from "./schemas.ts";

export interface Case {
  name: string;
  /** Our time divided by that of the fastest peer must not be above this. */
  target: number;
  texts: readonly string[];
  checks: Readonly<Record<string, Check>>;
}

const OURS = "faultline";
const deviceManagement = withOurs(
  isDeviceManagementError,
  peersFor({ schemas: errorSchemas("device-management", hasMember("object")), tag: "type" }),
);
const appErrors = errorSchemas("app-and-book-management", () => true);
const appAndBookManagement = withOurs(
  isAppAndBookManagementError,
  peersFor({ schemas: appErrors, tag: "errorNumber" }),
);
const asynchronous = new Set([9603, 9609, 9635, 9641, 9644, 9709, 9716]);
const statusAnswer = withOurs(
  isStatusResponse,
  peersFor({
    schemas: appErrors.filter((schema) => asynchronous.has(codeOf(schema))),
    tag: "errorNumber",
    listUnder: "failures",
  }),
);

export const cases: readonly Case[] = [
  { name: "Device Management, valid", target: 0.5, texts: [DEVICE_MANAGEMENT.valid], checks: deviceManagement },
  {
    name: "Device Management, wrong first member",
    target: 0.5,
    texts: [DEVICE_MANAGEMENT.wrongFirst],
    checks: deviceManagement,
  },
  {
    name: "Device Management, wrong last member",
    target: 0.5,
    texts: [DEVICE_MANAGEMENT.wrongLast],
    checks: deviceManagement,
  },
  {
    name: "Device Management, unknown code",
    target: 0.5,
    texts: [DEVICE_MANAGEMENT.unknownCode],
    checks: deviceManagement,
  },
  { name: "Device Management, mix of 30", target: 0.5, texts: mixOf("device-management"), checks: deviceManagement },
  {
    name: "App and Book Management, valid",
    target: 0.5,
    texts: [APP_AND_BOOK_MANAGEMENT.valid],
    checks: appAndBookManagement,
  },
  {
    name: "App and Book Management, mix of 30",
    target: 0.5,
    texts: mixOf("app-and-book-management"),
    checks: appAndBookManagement,
  },
  { name: "its status answer with 100 failures", target: 1, texts: [STATUS_ANSWER], checks: statusAnswer },
];

/** A lone body is asked about in copies, so that no engine can take it for a constant; a long one stands for itself. */
const COPIES = 16;
const LONG = 1000;

/** The contenders, each with bodies of its own; one call is about all of them. */
export function contendersOf({ texts, checks }: Case): Contenders {
  const [lone = ""] = texts;
  const copies = texts.length === 1 && lone.length < LONG ? Array<string>(COPIES).fill(lone) : texts;
  const calls = Object.entries(checks).map(([contender, check]): [string, () => unknown] => [
    contender,
    inTurn(check, parsed(copies)),
  ]);
  return { bodies: copies.length, calls: Object.fromEntries(calls) };
}

/** Nobody is timed before all agree. */
export function assertAgreement({ name, texts, checks }: Case): void {
  for (const text of texts) {
    const answers = Object.entries(checks).map(([contender, check]) => [contender, check(JSON.parse(text))] as const);
    const odd = answers.filter(([, answer]) => answer !== answers[0]?.[1]);
    if (odd.length > 0)
      throw new Error(
        `${name}: ${odd.map(([contender]) => contender).join(", ")} disagree with ${answers[0]?.[0]} about ${text}`,
      );
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
