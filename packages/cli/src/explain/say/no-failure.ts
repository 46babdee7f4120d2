/** Writes for a person what became of an exchange in which no error is found: a success, work that goes on, a redirect, or nobody can tell. */
import type { AnswerPart } from "../../output/fit.ts";
import { headerValue, parsedBody, withoutQuery } from "../../response.ts";
import type { AnsweredExchange } from "../judge/answer.ts";
import { speaksOfFailure } from "../judge/outcome.ts";
import type { BodyOut } from "../know/foreign-body.ts";
import { statusMeaning, statusPhrase } from "../../status-words.ts";
import { bodyParts } from "./body-parts.ts";
import { aroundLines } from "./data-lines.ts";
import { paragraphs } from "./wording.ts";
import type { Titled } from "./written.ts";

/** `before` is what is said of the answer as a whole. */
export function noFailure(answer: AnsweredExchange, before: readonly AnswerPart[], isShort: boolean): Titled {
  const { title, todo = [], why = [] } = sayingOf(answer);
  const { around, body, exchange } = answer;
  const parts = [
    ...before,
    ...bodyParts(body, parsedBody(exchange.response.body), isShort),
    { label: "Details", rank: 0, lines: aroundLines(around) },
    paragraphs("What to do", 0, todo),
    paragraphs("Why", 0, why),
  ];
  return { title, parts };
}

interface Saying {
  title: string;
  todo?: readonly string[];
  why?: readonly string[];
}

function sayingOf(answer: AnsweredExchange): Saying {
  const { exchange, outcome, pending, body, help, candidates } = answer;
  const { status } = exchange.response;
  const http = status === undefined ? "no status is given" : `HTTP ${status}`;
  if (outcome === "pending" && pending) return pendingSaying(answer, `${http}, ${pending.member} is ${pending.value}`);
  if (outcome === "redirect" && status !== undefined) return redirectSaying(answer, status);
  const nothing = `${http}, and nothing in the body that ${help.id === "" ? "any" : "the"} family knows as an error`;
  if (outcome !== "unclear" && exchange.response.body === undefined)
    return { title: `No failure by the status: ${http}, and the body is not there to be read`, todo: [READ_IT] };
  if (outcome !== "unclear") return { title: `No failure: ${nothing}` };
  if (status === undefined && isAboutFailure(body))
    return { title: "Unclear: these are words about a failure, and no response is among them", todo: [PASTE_IT] };
  if (status !== undefined && status < 400 && body && speaksOfFailure(exchange.response))
    return { title: `Unclear: ${http}, and the body speaks of a failure that no family knows`, todo: [NAME_IT] };
  if (body === undefined || body.form === "empty")
    return { title: `Unclear: ${http}, and there is no body`, todo: [NOTHING_CAME] };
  if (body.form === "JSON" && candidates.length > 1)
    return {
      title: `Unclear: ${http}, and the body may be an error of ${candidates.length} families`,
      todo: [NAME_ONE],
    };
  if (body.form === "JSON") return { title: `Unclear: ${nothing}`, todo: [PASS_STATUS] };
  return {
    title: `Unclear: ${http}, and the body cannot be read as an answer of the API`,
    todo: [adviceOn(body, status)],
  };
}

/** What programs and people write about a failure, in the place of a body. */
function isAboutFailure(body: BodyOut | undefined): boolean {
  return (
    body?.form === "text" &&
    /(?:^|[\s.:$])\w*(?:Error|Exception|Fault)\b|^Traceback|\bERR(?:OR|O)?\b|^error\b|^fatal:/i.test(body.text ?? "")
  );
}

const READ_IT = "Some services tell a failure in the body of a success: pass it as well.";

const NAME_ONE = "Name the family that the service has: each may mean something else by the same code.";

const PASS_STATUS =
  "Without its HTTP status, an answer is a failure only where its body has a documented form. Pass --status as well.";

const PASTE_IT =
  "Paste what the service answered, as `curl -i` or a log prints it: status, headers and body. With --status, the status alone is explained.";

const NAME_IT =
  "Read the body: many services tell a failure under a status of success. Name the family of the service, where there is one: only that tells for sure.";

const NOTHING_CAME =
  "Pass --status, or the whole response, as `curl -i` prints it. The command before the pipe may have failed without a word: `curl -sS` says why.";

function pendingSaying({ pending, help }: AnsweredExchange, said: string): Saying {
  const { seconds, value = "" } = pending ?? {};
  const notes = (help.guidance ?? []).filter(({ text }) =>
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
  const target = location === undefined ? [] : [`It leads to ${withoutQuery(location)}`];
  const ofClass = help.statusClasses?.["3XX"];
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
