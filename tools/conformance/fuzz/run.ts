/** Fuzzes every family for a given time. */
import fc from "fast-check";
import { subjects } from "../subjects.ts";
import { responseOf, roundsOf, type Round } from "./exchanges.ts";
import { GIANTS } from "./giants.ts";
import { pollution, sharedMembers } from "./prototypes.ts";
import { survive, surviveResponse } from "./survive.ts";

/** Rounds between two looks at the clock. */
const BATCH = 500;

/** Fuzzes every family in turn until the time is over; answers with the number of rounds. Rejects with seed and body where one fails. */
export async function fuzz(seconds: number, seed: number): Promise<number> {
  const before = sharedMembers();
  const end = performance.now() + seconds * 1000;
  const rounds = subjects.map((subject) => ({ family: subject.family, arbitrary: roundsOf(subject) }));
  let batches = 0;
  do {
    for (const { family, arbitrary } of rounds) {
      const property = fc.asyncProperty(arbitrary, async (round: Round) => {
        survive(family, round.exchange, round.options);
        await surviveResponse(family, responseOf(round), round.options);
      });
      await fc.assert(property, { numRuns: BATCH, seed: seed + batches });
      batches++;
    }
  } while (performance.now() < end);
  unpolluted(before);
  return batches * BATCH;
}

/** Everything large, deep or odd, through every way in. */
export async function fuzzGiants(): Promise<number> {
  const before = sharedMembers();
  for (const [title, make] of GIANTS) {
    const body = make();
    for (const { family } of subjects) {
      try {
        survive(family, { status: 500, body }, { method: "GET" });
        if (typeof body === "string")
          await surviveResponse(family, new Response(body, { status: 500 }), { method: "GET" });
      } catch (cause) {
        throw new Error(`${title}, ${family.id}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
      }
    }
  }
  unpolluted(before);
  return GIANTS.length;
}

function unpolluted(before: ReadonlyMap<string, unknown>): void {
  const changed = pollution(before);
  if (changed.length > 0) throw new Error(`polluted: ${changed.join(", ")}`);
}
