/** Writes for a person what became of an exchange in which no error is found: a success, work that goes on, a redirect, or nobody can tell. */
import type { AnsweredExchange } from "../judge/answer.ts";
import { aroundLines } from "../know/body-data.ts";
import { longNote, NOTE_ROWS } from "./explanation-text.ts";
import { bodyParts, type BodyOut } from "../know/foreign-body.ts";
import { headerValue } from "../judge/header-value.ts";
import { parsedBody, speaksOfFailure } from "../judge/outcome.ts";
import { statusMeaning, statusPhrase } from "../know/status-words.ts";
import { fitted, unfitted, type AnswerPart } from "../../output/fit.ts";
import { countRows, heading, type Line, type Page } from "../../output/layout.ts";

/** `familyParts` name the family, or say that none is known; without `rows`, the text has all of them. */
export function noFailureText(
  answer: AnsweredExchange,
  familyParts: readonly AnswerPart[],
  page: Page,
  rows: number | undefined,
): string {
  const part = (label: string, lines: readonly Line[]): AnswerPart => ({ label, lines, rank: 0 });
  const { title, todo, why } = sayingOf(answer);
  const { around, body } = answer;
  const parts = [
    ...familyParts,
    ...bodyParts(body, parsedBody(answer.exchange.response.body), rows === undefined),
    part("Details", aroundLines(around)),
    part(
      "What to do",
      todo.map((text) => ({ text })),
    ),
    part(
      "Why",
      why.map((text) => ({ text })),
    ),
  ];
  const head = `${heading(title, page)}\n`;
  if (rows === undefined) return head + unfitted(parts, page);
  const { text, left } = fitted(parts, rows - countRows(head) - NOTE_ROWS, page);
  return `${head}${text}${longNote(left, page)}`;
}

interface Saying {
  title: string;
  todo: readonly string[];
  why: readonly string[];
}

function sayingOf(answer: AnsweredExchange): Saying {
  const { exchange, outcome, pending, body, help } = answer;
  const { status } = exchange.response;
  const http = status === undefined ? "no status is given" : `HTTP ${status}`;
  if (outcome === "pending" && pending) return pendingSaying(answer, `${http}, ${pending.member} is ${pending.value}`);
  if (outcome === "redirect" && status !== undefined) return redirectSaying(answer, status);
  const isReadable = body === undefined || body.form === "JSON" || body.form === "empty";
  if (outcome === "unclear" && status === undefined && isAboutFailure(body)) {
    return {
      title: "Unclear: these are words about a failure, and no response is among them",
      todo: [PASTE_IT],
      why: [],
    };
  }
  if (outcome === "unclear" && status !== undefined && status < 400 && body && speaksOfFailure(exchange.response)) {
    return {
      title: `Unclear: ${http}, and the body speaks of a failure that no family knows`,
      todo: [NAME_IT],
      why: [],
    };
  }
  if (outcome === "unclear" && !isReadable) {
    return {
      title: `Unclear: ${http}, and the body cannot be read as an answer of the API`,
      todo: [adviceOn(body, status)],
      why: [],
    };
  }
  if (outcome === "unclear" && (body === undefined || body.form === "empty")) {
    return { title: `Unclear: ${http}, and there is no body`, todo: [NOTHING_CAME], why: [] };
  }
  const known = help?.id ? "that the family knows as an error" : "that any family knows as an error";
  if (outcome !== "unclear")
    return { title: `No failure: ${http}, and nothing in the body ${known}`, todo: [], why: [] };
  const hint =
    "Without its HTTP status, an answer is a failure only where its body has a documented form. Pass --status as well.";
  return { title: `Unclear: ${http}, and nothing in the body ${known}`, todo: [hint], why: [] };
}

/** What programs and people write about a failure, in the place of a body. */
function isAboutFailure(body: BodyOut | undefined): boolean {
  return (
    body?.form === "text" &&
    /(?:^|[\s.:$])\w*(?:Error|Exception|Fault)\b|^Traceback|\bERR(?:OR|O)?\b|^error\b|^fatal:/i.test(body.text ?? "")
  );
}

const PASTE_IT =
  "Paste what the service answered, as `curl -i` or a log prints it: status, headers and body. With --status, the status alone is explained.";

const NAME_IT =
  "Read the body: many services tell a failure under a status of success. Name the family of the service, where there is one: only that tells for sure.";

const NOTHING_CAME =
  "Pass --status, or the whole response, as `curl -i` prints it. The command before the pipe may have failed without a word: `curl -sS` says why.";

function pendingSaying({ pending, help }: AnsweredExchange, said: string): Saying {
  const { seconds, value = "" } = pending ?? {};
  const notes = (help?.guidance ?? []).filter(({ text }) =>
    new RegExp(`\\b${value.replace(/\W/g, "\\$&")}\\b`).test(text),
  );
  return {
    title: `Not finished yet: ${said}`,
    todo: [seconds === undefined ? "Ask again after a pause." : `Ask again in ${seconds} s, not earlier.`],
    why: [`The work goes on: this is neither a success nor a failure.`, ...notes.slice(0, 3).map(({ text }) => text)],
  };
}

function redirectSaying({ exchange, help }: AnsweredExchange, status: number): Saying {
  const location = headerValue(exchange.response.headers, "location");
  const target = location === undefined ? [] : [`It leads to ${location.replace(/[?#].*$/s, "")}`]; // a query may hold secrets
  const ofClass = help?.statusClasses?.["3XX"];
  const phrase = statusPhrase(status);
  return {
    title: `No failure, and no result either: HTTP ${status}${phrase === undefined ? "" : ` ${phrase}`}`,
    todo: [statusMeaning(status), ...target],
    why: ofClass === undefined ? [] : [ofClass],
  };
}

function adviceOn({ form }: BodyOut, status: number | undefined): string {
  const also = status === undefined ? " Pass --status as well." : "";
  if (form === "JSON, cut off") return `The JSON breaks off or is broken: capture the body again as a whole.${also}`;
  if (form === "no text") return `The bytes are no text; have the client decompress and decode them first.${also}`;
  return `Something in between may have answered, such as a proxy or a login page. Compare the address with the one that was meant, and read the body.${also}`;
}
