/** Lists the places of delays and conditions that a family documents, with the bodies in which they stand. */
import type { Delay, Family, Path, XError } from "@faultline/catalog";
import { follow, mediaTypesOf } from "@faultline/catalog/pure";
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
    (statement.retry?.delay ?? []).map((delay, index) => ({
      at: [...statement.path, "retry", "delay", String(index)],
      delay,
      bodies: bodiesOf(family, statement),
    })),
  );
  return [...new Map(delays.map((delay) => [JSON.stringify(delay.at), delay])).values()]; // a cause that changes only its recovery has the retry of its error
}

export interface PlacedCondition {
  /** The path of the condition in the document. */
  at: Path;
  /** The JSON Pointer of the value in the body. */
  pointer: string;
  /** What the value is to be; absent where the condition wants something else of it. */
  constant?: Condition["const"];
  bodies: Path[];
}

type Condition = NonNullable<Extract<NonNullable<XError["causes"]>[number], object>["where"]>[number];

/** Lists the conditions of causes that look into the body. */
export function conditionsOf(family: Family): PlacedCondition[] {
  const owners = [
    ...family.errors.map((error) => ({ error, path: [...error.path, "x-error"], x: error.x })),
    ...family.responses.flatMap(({ x, paths: [path] }) => (x && path ? [{ path: [...path, "x-error"], x }] : [])),
  ];
  return owners.flatMap(({ x, ...owner }) =>
    (x.causes ?? []).flatMap((cause, index) =>
      (typeof cause === "string" ? [] : (cause.where ?? [])).flatMap(
        ({ pointer, const: constant }, which): PlacedCondition[] =>
          pointer === undefined
            ? []
            : [
                {
                  at: [...owner.path, "causes", String(index), "where", String(which)],
                  pointer,
                  ...(constant !== undefined && { constant }),
                  bodies: bodiesOf(family, owner),
                },
              ],
      ),
    ),
  );
}

function bodiesOf({ document }: Family, { error, path }: Pick<RetryStatement, "error" | "path">): Path[] {
  if (error) return [error.path];
  const response = path.slice(0, path.indexOf("x-error"));
  return mediaTypesOf(document, follow(document, response)).map(({ path }) => [...path, "schema"]);
}
