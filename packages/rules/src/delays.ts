/** Lists the places of delays that a family documents, with the bodies in which they stand. */
import type { Delay, Family, Path } from "@faultline/catalog";
import { isRecord, valueAt } from "@faultline/catalog/pure";
import { statementsOf, type RetryStatement } from "./knowledge.ts";

export interface PlacedDelay {
  /** The path of the delay in the document. */
  at: Path;
  delay: Delay;
  /** Paths of the schemas of the bodies. */
  bodies: Path[];
}

/** Lists the delays of errors, responses and their causes. */
export function delaysOf(family: Family): PlacedDelay[] {
  const delays = statementsOf(family).flatMap((statement) =>
    (statement.retry.delay ?? []).map((delay, index) => ({
      at: [...statement.path, "retry", "delay", String(index)],
      delay,
      bodies: bodiesOf(family, statement),
    })),
  );
  return [...new Map(delays.map((delay) => [JSON.stringify(delay.at), delay])).values()]; // a cause that changes only its recovery has the retry of its error
}

function bodiesOf({ document }: Family, { error, path }: RetryStatement): Path[] {
  if (error) return [error.path];
  const response = path.slice(0, path.indexOf("x-error"));
  const content = valueAt(document, [...response, "content"]);
  return isRecord(content) ? Object.keys(content).map((type) => [...response, "content", type, "schema"]) : [];
}
