/** Writes for a person what came in the place of a body of the family. */
import { isObject, type JsonObject } from "@faultline/guards/runtime";
import type { AnswerPart } from "../../output/fit.ts";
import { membersOf } from "../know/body-data.ts";
import type { BodyOut } from "../know/foreign-body.ts";
import { dataLines } from "./data-lines.ts";
import { paragraphs } from "./wording.ts";

/** `HTML, 52 bytes, from a proxy: nginx: "502 Bad Gateway"`. */
function bodyInWords({ form, bytes, from, text }: BodyOut): string {
  if (form === "empty") return "empty";
  const size = `${bytes} ${bytes === 1 ? "byte" : "bytes"}`;
  const facts = [form, size, ...(from === null ? [] : [`from ${from}`])].join(", ");
  return text === null ? facts : `${facts}: ${form === "JSON" ? text : `"${text}"`}`;
}

/** The most items of one member, and lines of all of them, that people read of a body that nobody knows: what was wrong may be in any. */
const MOST_ITEMS = 8;
const MOST_LINES = 12;

/** What came in the place of a body of the family; what JSON has inside its members, which is where most services tell what was wrong, gets lines of its own. */
export function bodyParts(body: BodyOut | undefined, raw: unknown, isShort: boolean): AnswerPart[] {
  if (!body || body.form === "empty") return [];
  const members = body.form === "JSON" && isNested(raw) ? membersOf(raw) : [];
  const lines = dataLines(members, isShort ? MOST_ITEMS : undefined);
  const shown = !isShort || lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES), { text: "and more" }];
  return [
    paragraphs("Body", 0, [bodyInWords(members.length > 0 ? { ...body, text: null } : body)]),
    { label: "Details", rank: 5, least: 5, lines: shown },
  ];
}

function isNested(value: unknown): value is JsonObject {
  return isObject(value) && Object.values(value).some((member) => typeof member === "object" && member !== null);
}
