/** Finds ids of requests where services put them: in headers, and in bodies, also in those that are cut off. */
import { isRequestIdName, wholeOfCut, type CapturedResponse } from "@faultline/exchanges";
import { parsedBody } from "../response.ts";

const DEEPEST = 5;
const MOST = 5;

/** Each with its name. */
export function requestIdsIn({ headers, body }: CapturedResponse): string[] {
  const named = [...headers, ...membersBelow(bodyAsFarAsThere(body), 0)].filter(([name]) => isRequestIdName(name));
  return [...new Set(named.map(([name, value]) => `${name}: ${value}`))].slice(0, MOST);
}

/** The body as its JSON says, without what a cut took; what is no JSON is as it is. */
export function bodyAsFarAsThere(body: unknown): unknown {
  return parsedBody(typeof body === "string" ? (wholeOfCut(body) ?? body) : body);
}

/** Texts and numbers, with their names. */
function membersBelow(value: unknown, depth: number): [name: string, value: string][] {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]): [string, string][] => {
    const isPlain = (typeof inner === "string" && inner !== "") || typeof inner === "number";
    return isPlain ? [[name, String(inner)]] : membersBelow(inner, depth + 1);
  });
}
