/** A family with an error of each form, small enough to read what is emitted of it. */
import type { Family } from "@faultline/catalog";
import { read } from "./emitted.ts";

const NEVER = { canonicalCode: "NOT_FOUND", recovery: "fix_request", retry: { strategy: "never" } };
const PROBLEM = { $ref: "#/components/schemas/Problem" };

const SCHEMAS = {
  Problem: {
    description: "Any failure.",
    "x-error-envelope": { code: "code", message: "text" },
    type: "object",
    required: ["code", "text"],
    properties: { code: { type: "string" }, text: { type: "string", description: "For people." } },
  },
  Gone: {
    title: "The lamp is gone",
    allOf: [PROBLEM],
    properties: { code: { const: "gone" } },
    examples: [{ code: "gone", text: "No lamp." }],
    "x-error": { ...NEVER, deprecated: "Nothing sends it.", replacedBy: "lost", since: "1.2" },
  },
  Lost: {
    title: "The lamp is lost",
    allOf: [PROBLEM],
    properties: { code: { const: "lost" }, room: { type: "string", maxLength: 9 } },
    "x-error": { ...NEVER, causes: ["Somebody moved it."], remedies: ["Look for it."] },
  },
  Busy: {
    title: "Too many calls",
    allOf: [PROBLEM],
    "x-error": {
      canonicalCode: "UNAVAILABLE",
      recovery: "wait",
      retry: { strategy: "backoff", minDelaySeconds: 1, maxDelaySeconds: 60 },
    },
  },
};

/** A response with one of the errors that are named. */
export function response(description: string, ...names: string[]): object {
  const oneOf = names.map((name) => ({ $ref: `#/components/schemas/${name}` }));
  return { description, content: { "application/json": { schema: oneOf.length > 1 ? { oneOf } : oneOf[0] } } };
}

/** The family; `more` are further schemas of its document, `responses` further responses. */
export function lampErrors(more: Record<string, unknown> = {}, responses: Record<string, object> = {}): Family {
  const { family, problems } = read({
    openapi: "3.1.1",
    info: { title: "Lamp errors", version: "1.0.0", description: "Errors of lamps." },
    paths: {},
    components: {
      schemas: { ...SCHEMAS, ...more },
      responses: { 404: response("Gone or lost.", "Gone", "Lost"), 429: response("Busy.", "Busy"), ...responses },
    },
  });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return family;
}

/** The declaration in emitted text that begins with these words, with its comment. */
export function declarationOf(words: string, text: string): string {
  const found = text.split("\n\n").find((paragraph) => paragraph.split("\n").some((line) => line.startsWith(words)));
  if (found === undefined) throw new Error(`There is nothing that begins with ${words} in\n${text}`);
  return found.trimEnd();
}

/** Lines of wanted text, as they stand in a test. */
export function lines(...wanted: readonly string[]): string {
  return wanted.join("\n");
}
