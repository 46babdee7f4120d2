/** Emits what is known about trying again: a constant for each policy. */
import { free, type Cause, type CauseCase, type Delay, type Retry, type XErrorResponse } from "@faultline/catalog";
import type { ConstantDeclaration } from "../tree/declaration.ts";
import { call, data, declaredName, dictionary, list, runtime, type Expression } from "../tree/expression.ts";
import { camelCase, pascalCase } from "../tree/text.ts";
import { typeName } from "../tree/type.ts";

/** A policy as the facts state it. */
interface StatedPolicy extends Partial<Retry>, Pick<XErrorResponse, "recovery"> {
  causes?: StatedCause[];
}

export function saysPolicy({ recovery, retry }: XErrorResponse): boolean {
  return recovery !== undefined || retry !== undefined;
}

function isComplete({ recovery, strategy }: StatedPolicy): boolean {
  return recovery !== undefined && strategy !== undefined;
}

/** A cause with the name of the constant that holds its policy, where that is another one than the error's. */
interface StatedCause extends Pick<CauseCase, "id" | "where"> {
  policy?: string;
}

type PolicySource = Pick<XErrorResponse, "recovery" | "retry" | "causes">;

export class PolicyEmitter {
  /** Names of the policies by what they say. */
  readonly #names = new Map<string, string>();
  readonly #constant: string;

  /** `constant` is the name of the family's constant, which no policy can have. */
  constructor(constant: string) {
    this.#constant = constant;
  }

  /** The constant that holds what is known about trying again; its name says what it says. */
  refer(x: PolicySource): Expression {
    return declaredName(this.#nameOf(x));
  }

  /** A constant for each policy that was referred to; those of causes stand in front of what names them. */
  declarations(): ConstantDeclaration[] {
    return [...this.#names].map(([key, name]) => {
      const stated = JSON.parse(key) as StatedPolicy; // as it was made below
      return {
        kind: "constant",
        name,
        isExported: false,
        type: typeName(runtime(isComplete(stated) ? "Policy" : "OpenPolicy")),
        value: policyData(stated),
      };
    });
  }

  #nameOf({ causes = [], ...usual }: PolicySource): string {
    const stated = causesThatDecide(causes, usual).map(
      ({ advice, ...cause }): StatedCause => ({
        ...cause,
        ...(advice && { policy: this.#nameOf(advice) }),
      }),
    );
    const key = keyOf(usual, stated);
    const { recovery, retry } = usual;
    const name = `${policyName(recovery, retry)}${stated.length > 0 ? `By${stated.map(causeName).join("Or")}` : ""}`;
    const known = this.#names.get(key) ?? free(name, new Set([this.#constant, ...this.#names.values()]));
    this.#names.set(key, known);
    return known;
  }
}

/** Equal for policies that say the same. */
function keyOf({ recovery, retry }: PolicySource, causes: readonly StatedCause[] = []): string {
  const { basis, ...numbers }: Partial<Retry> = retry ?? {};
  return JSON.stringify({
    recovery,
    ...numbers,
    ...(isInferred(retry) && { basis }),
    ...(causes.length > 0 && { causes }),
  });
}

/** A cause with the whole advice that holds where it is this one and not the error's. */
interface DecidingCause extends Pick<CauseCase, "id" | "where"> {
  advice?: PolicySource;
}

/** The causes that a program tells by the response, or a caller by their ids; nothing where none of them decides anything. */
function causesThatDecide(causes: readonly Cause[], usual: PolicySource): DecidingCause[] {
  if (!usual.recovery || !usual.retry) return []; // the policy of the status has to complete it
  const cases = causes.flatMap((cause): DecidingCause[] => {
    if (typeof cause === "string" || (cause.id === undefined && cause.where === undefined)) return [];
    const { id, where, ...own } = cause;
    const advice = { recovery: own.recovery ?? usual.recovery, retry: own.retry ?? usual.retry } as PolicySource; // both are there
    return [
      {
        ...(id !== undefined && { id }),
        ...(where && { where }),
        ...(keyOf(advice) !== keyOf(usual) && { advice }),
      },
    ];
  });
  return cases.some(({ where, advice }) => where ?? advice) ? cases : [];
}

/** Places of delays and causes are read by functions of the runtime, which a module imports only where it needs them. */
function policyData(policy: StatedPolicy): Expression {
  const { delay, causes, ...plain } = policy;
  const stated = Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, data(value)]));
  const known = dictionary({
    ...stated,
    waitOf: delay && { ...call(runtime("delayOf"), data(delay.map(locationOf))), isPure: true },
    byCause: causes && { ...call(runtime("causesOf"), list(causes.map(causeData))), isPure: true },
  });
  if (isComplete(policy)) return known;
  return { ...call(runtime("openPolicy"), ...(known.members.length > 0 ? [known] : [])), isPure: true };
}

function causeData({ id, where, policy }: StatedCause): Expression {
  return dictionary({
    id: id === undefined ? undefined : data(id),
    where: where && data(where),
    policy: policy === undefined ? undefined : declaredName(policy),
  });
}

/** True where the least wait is our own conclusion. */
function isInferred({ minDelaySeconds = 0, basis }: Partial<Retry> = {}): boolean {
  return basis === "inferred" && minDelaySeconds > 0;
}

function locationOf({ member: path, list: elements, header, ...rest }: Delay): Record<string, unknown> {
  return {
    ...(header !== undefined && { header: header.toLowerCase() }),
    ...(elements !== undefined && { list: elements.split("/") }),
    ...(path !== undefined && { member: path.split("/") }),
    ...rest,
  };
}

/** `wait_backoff` with 1 to 60 seconds and 4 tries → `waitBackoff1To60Tries4`, what is not said `open`: another policy has another name, and no other's changes. */
function policyName(recovery = "open", retry: Partial<Retry> = {}): string {
  const { strategy, minDelaySeconds, maxDelaySeconds, maxAttempts, unprocessed, delay = [] } = retry;
  const seconds = [minDelaySeconds, maxDelaySeconds].map((bound) =>
    bound === undefined ? "" : String(bound).replaceAll(/\W/g, "_"),
  );
  const delays = seconds[1] === "" ? seconds[0] : `${seconds[0] || "0"}To${seconds[1]}`;
  const tries = maxAttempts === undefined ? "" : `Tries${maxAttempts}`;
  return `${camelCase([...new Set([recovery, strategy ?? "open"])].join("_"))}${delays ?? ""}${tries}${unprocessed ? "Unprocessed" : ""}${isInferred(retry) ? "Inferred" : ""}${delay.map(delayName).join("")}`;
}

function delayName({ header, parameter, member: path, unit }: Delay): string {
  return `By${[header, parameter, path, unit].map((part) => pascalCase(part?.replaceAll(/[^A-Za-z0-9]+/g, "_") ?? "")).join("")}`;
}

function causeName({ id = "cause" }: StatedCause): string {
  return pascalCase(id.replaceAll("-", "_"));
}
