/** Asks for advice on random situations and lets the oracle check each answer. */
import { advise, decode, type AdviseOptions } from "@faultline/guards";
import { subjects } from "../subjects.ts";
import { verdictOn } from "./oracle.ts";
import { randomOf, type Random } from "./random.ts";
import { NOW } from "./retry-after.ts";
import { isJudged, situationOf, type Situation } from "./situations.ts";

/** The families of which this oracle knows the advice. */
export const judgedSubjects = subjects.filter(isJudged);

export interface Count {
  advices: number;
  retries: number;
  /** Bodies that contradict the HTTP status. */
  contradictions: number;
}

/** The first `count` advices from the seed. Throws with seed and situation where one is wrong. */
export function adviseMany(count: number, seed: number): Count {
  const random = randomOf(seed);
  const seen: Count = { advices: 0, retries: 0, contradictions: 0 };
  while (seen.advices < count) {
    const situation = situationOf(random.pick(judgedSubjects), random);
    const options = optionsOf(random);
    const fault = decode(situation.subject.family, situation.exchange);
    if (!fault) continue;
    const advice = advise(fault, options);
    const isContradicted = situation.named !== undefined && situation.status !== undefined;
    const match: string = fault.match;
    const wrong =
      isContradicted && match === "declared"
        ? "declared, although the body contradicts the status"
        : verdictOn(advice, situation, options);
    if (wrong !== undefined)
      throw new Error(
        `${wrong}; advice ${seen.advices} of seed ${seed}: ${described(situation, options)}, ${JSON.stringify({ match, id: fault.id, advice })}`,
      );
    seen.advices++;
    if (advice.retry) seen.retries++;
    if (isContradicted) seen.contradictions++;
  }
  return seen;
}

function optionsOf(random: Random): AdviseOptions {
  const nonsense = random.pick([
    () => NaN,
    () => -1,
    () => 2,
    () => {
      throw new Error("random");
    },
  ]);
  const fraction = random.fraction();
  return {
    now: () => NOW,
    random: random.chance(0.2) ? nonsense : random.pick([() => 0, () => 1, () => fraction]),
    ...(random.chance(0.9) && { method: random.pick(["GET", "GET", "put", "DELETE", "HEAD", "POST", "PATCH"]) }),
    ...(random.chance(0.3) && { idempotent: random.chance(0.5) }),
    attempt: 1 + random.below(random.pick([1, 3, 6])),
    ...(random.chance(0.3) && { maxDelayMs: random.below(200_000_000) }),
  };
}

function described({ exchange, retryAfter: { headers, waitMs } }: Situation, options: AdviseOptions): string {
  const listed = headers instanceof Map ? [...headers] : headers;
  return JSON.stringify({ status: exchange.status, body: exchange.body, headers: listed, waitMs, options });
}
