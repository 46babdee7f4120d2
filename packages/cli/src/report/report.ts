/** Writes what the support of a service needs to know of failed exchanges, without secrets. */
import { redact, type CapturedExchange } from "@faultline/exchanges";
import { answererWith, type AnsweredExchange } from "../explain/judge/answer.ts";
import { questionOf } from "../explain/ask/question.ts";
import { readCapture } from "../explain/ask/read-capture.ts";
import { withOptions } from "../explain/ask/with-options.ts";
import { NO_CAPTURE } from "../explain/ask/words.ts";
import { writeNotes } from "../explain/ask/write-notes.ts";
import { allFamilies } from "../families/all-families.ts";
import { familyAskedFor, isFamilyName } from "../families/choose-family.ts";
import { leavingOut, ownFamilies } from "../families/own-families.ts";
import type { Io } from "../io.ts";
import type { Header } from "../options.ts";
import { writeReport } from "../output/reports.ts";
import { triedIn, type Tried } from "./attempts.ts";
import { reportMarkdown } from "./report-markdown.ts";
import { WrongUse } from "../wrong-use.ts";

export interface ReportOptions {
  status?: number;
  header?: readonly Header[];
  brand?: string;
  method?: string;
  /** Standard output by default. */
  output?: string;
}

/** More requests, attempts and characters than that nobody reads. */
const MOST_REQUESTS = 10;
const MOST_ATTEMPTS = 20;
const MOST_CHARACTERS = 32 * 1024;

/**
 * Writes a support report. Resolves to the exit code: 0 where something failed, else 1.
 * @throws {WrongUse} where the arguments are not valid, or the report cannot be written.
 */
export async function report(
  first: string | undefined,
  second: string | undefined,
  options: ReportOptions,
  io: Io,
): Promise<number> {
  const { answers, notes } = await answered(first, second, options, io);
  writeNotes("report", notes, io);
  const all = triedIn(answers);
  if (all.length === 0) {
    io.stderr.write("faultline report: nothing failed in what was captured, so there is nothing to report\n");
    return 1;
  }
  const shown = all.slice(0, MOST_REQUESTS).map(shortened);
  const exchanges = shown.flatMap(({ attempts }) => attempts.map(({ answer }) => answer.exchange));
  const redacted = redact(exchanges.map(cut), { keep: idsIn(shown) });
  const clean = new Map(exchanges.map((exchange, index) => [exchange, redacted.exchanges[index]]));
  const markdown = reportMarkdown(shown, {
    exchangeOf: (exchange) => clean.get(exchange) ?? { ...exchange, response: { headers: [] } }, // each was redacted
    text: redacted.text,
    others: all.length - shown.length,
  });
  if (options.output === undefined) io.stdout.write(markdown);
  else await writeReport("--output", options.output, markdown, io);
  return 0;
}

async function answered(first: string | undefined, second: string | undefined, options: ReportOptions, io: Io) {
  const own = await ownFamilies(io.cwd, leavingOut("report", io));
  const question = await questionOf(first, second, (name) => isFamilyName(name, own));
  const { family, code } = question;
  if (code !== undefined) {
    throw new WrongUse(
      "report: found neither a family nor a file; wanted a capture. Name a file with a `/` or a `.` in its name, or pipe it in",
    );
  }
  const chosen = await familyAskedFor(family, own, options.brand);
  const capture = await readCapture(question.file, io);
  const given = capture?.form === "empty" ? undefined : capture;
  if (given === undefined && options.status === undefined) {
    throw new WrongUse("report: found neither a capture nor a status; wanted one. Name a file, or pipe a capture in");
  }
  const { brand } = options;
  const answerOf = answererWith({ chosen, brand, families: () => allFamilies(own, true), audience: "internal" });
  const { exchanges, notes } = given ?? NO_CAPTURE;
  const answers: AnsweredExchange[] = [];
  for (const exchange of exchanges) answers.push(await answerOf(withOptions(exchange, options)));
  return { answers, notes };
}

/** The last attempts, with the number of those before them. */
function shortened(tried: Tried): Tried {
  const { attempts, failed } = tried;
  const last = attempts.slice(-MOST_ATTEMPTS);
  const failure = attempts.find(({ answer }) => answer === failed);
  return { ...tried, attempts: failure && !last.includes(failure) ? [failure, ...last.slice(1)] : last };
}

/** Long texts are cut before secrets are sought in them; what is cut off half is found as well. */
function cut(exchange: CapturedExchange): CapturedExchange {
  const { request, response } = exchange;
  const short = <T extends { body?: unknown }>(message: T): T =>
    typeof message.body === "string" && message.body.length > MOST_CHARACTERS
      ? { ...message, body: message.body.slice(0, MOST_CHARACTERS) }
      : message;
  return { ...exchange, response: short(response), ...(request && { request: short(request) }) };
}

/** Ids of requests wherever the family has them, and codes that it documents. */
function idsIn(all: readonly Tried[]): string[] {
  return all.flatMap(({ attempts }) =>
    attempts.flatMap(({ answer: { explained } }) =>
      explained.flatMap(({ fault: { requestId, id, code } }) => [
        ...(requestId === undefined ? [] : [requestId]),
        ...(id === undefined ? [] : [id, String(code)]),
      ]),
    ),
  );
}
