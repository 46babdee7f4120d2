/** Reads what Postman and Newman save: responses in collections, runs, and single responses. */
import { exchangeOfDump } from "./dump.ts";
import type { Capture, CapturedExchange, CaptureNote } from "./exchange.ts";
import { hasMembers, memberAt, objectAt, textAt } from "./json.ts";

/** Folders in folders are walked to this depth. */
const DEEPEST = 20;

/** The responses of a collection or of a run; undefined where the value is neither. */
export function readPostman(value: unknown): Capture | undefined {
  const isCollection = /getpostman\.com/.test(textAt(objectAt(value, "info"), "schema") ?? "");
  const executions = memberAt(memberAt(value, "run"), "executions");
  const found = Array.isArray(executions) ? executions : isCollection ? savedIn(memberAt(value, "item"), 0) : undefined;
  if (found === undefined) return undefined;
  const notes: CaptureNote[] = [];
  const exchanges = found.flatMap((held, index): CapturedExchange[] => {
    const exchange = exchangeOfDump(held, { index }, notes);
    if (!exchange) notes.push({ kind: "left out", text: "the run has no response", position: { index } });
    return exchange ? [exchange] : [];
  });
  return { form: "Postman", exchanges, notes };
}

function savedIn(items: unknown, depth: number): unknown[] {
  if (!Array.isArray(items) || depth > DEEPEST) return [];
  return items
    .filter(hasMembers)
    .flatMap(({ response, item }) => [...(Array.isArray(response) ? response : []), ...savedIn(item, depth + 1)]);
}
