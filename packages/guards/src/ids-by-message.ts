/** Finds the error that a text is the message of, where a body has no known code. */
import type { Fault } from "./fault.ts";
import type { FamilyHelp } from "./help.ts";

/** Shorter texts, such as "Error", are no one's own. */
const LEAST_LENGTH = 6;

/**
 * Ids of the documented errors whose message the fault has: in `message`, or as a member or the whole of its body. A text counts where
 * `x-error.messages` lists it for one error alone; capitals, kinds of apostrophes, white space and the last full stop make no difference.
 * Most services warn that texts change, so a code always tells more: ask only where `fault.id` is undefined.
 */
export function idsByMessage(
  { message, raw }: Partial<Pick<Fault, "message" | "raw">>,
  { errors }: Pick<FamilyHelp, "errors">,
): string[] {
  const texts = new Set(
    [message, ...membersOf(raw)].flatMap((text) =>
      typeof text === "string" && text.length <= LONGEST ? plainText(text) : [],
    ),
  );
  const owners = new Map<string, string[]>();
  for (const [id, { messages = [] }] of Object.entries(errors))
    for (const text of new Set(messages.map(plainText)))
      if (text.length >= LEAST_LENGTH && texts.has(text)) owners.set(text, [...(owners.get(text) ?? []), id]);
  return [...new Set([...owners.values()].flatMap((ids) => (ids.length === 1 ? ids : [])))];
}

function membersOf(body: unknown): unknown[] {
  try {
    return typeof body === "object" && body !== null && !Array.isArray(body) ? Object.values(body) : [body];
  } catch {
    return []; // a member that throws when it is read
  }
}

/** No message of a table is longer. */
const LONGEST = 1000;

function plainText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[’‘`']/g, "")
    .replaceAll(/\s+/g, " ")
    .replace(/(?<![. ])[. ]+$/, "")
    .trim();
}
