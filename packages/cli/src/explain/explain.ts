/** Explains captured exchanges, or a code without one. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Audience } from "@faultline/catalog/words";
import { noResponseReason, readExchanges, type Capture, type CapturedExchange } from "@faultline/exchanges";
import { answersText, answerText } from "./say/answer-text.ts";
import {
  answererWith,
  answerTo,
  explanationOf,
  isFailed,
  isKnown,
  type AnswerSetting,
  type AnsweredExchange,
  type Chosen,
} from "./judge/answer.ts";
import {
  allFamilies,
  chooseBrand,
  chooseFamily,
  familyOfBrand,
  isFamilyName,
  ORIGINS,
  neitherCodeNorFamily,
} from "../families/choose-family.ts";
import { answerWithoutSecrets, secretsIn } from "./know/hidden.ts";
import { documentedErrors, helpFor } from "../families/family-for.ts";
import { familyText } from "./say/family-text.ts";
import { answerToCode, severalFamiliesText, unknownCodeText } from "./explain-code.ts";
import { familiesWith } from "./ask/find-code.ts";
import type { Io } from "../io.ts";
import { pageOf } from "../output/layout.ts";
import type { Format, Header } from "../options.ts";
import { printableJson } from "../output/printable.ts";
import { bodiesIn } from "./judge/outcome.ts";
import { leavingOut, ownFamilies, type OwnFamilies } from "../families/own-families.ts";
import { statusOfPhrase, statusPhrase } from "./know/status-words.ts";
import { questionOf, type Question } from "./ask/question.ts";
import { readCapture, type ReadCapture } from "./ask/read-capture.ts";
import { writeNotes } from "./ask/write-notes.ts";
import { WrongUse } from "../wrong-use.ts";

export interface ExplainOptions {
  status?: number;
  header?: readonly Header[];
  brand?: string;
  /** That of the capture by default, else GET. */
  method?: string;
  format: Format;
  /** Errors for a narrower audience are explained like those that the family does not document. Without it, none is. */
  audience?: Audience;
  /** True for everything; else an answer has at most 25 lines. */
  long?: boolean;
}

/** Forms that hold a list of exchanges, however many there are. */
const LISTS: readonly Capture["form"][] = ["HAR", "log", "Postman"];

/**
 * Explains what failed in a response, why, and what to do. Resolves to the exit code: 0 where the catalogue knows the
 * failure, else 1.
 * @throws {WrongUse} where the arguments are not valid.
 */
export async function explain(
  first: string | undefined,
  second: string | undefined,
  options: ExplainOptions,
  io: Io,
): Promise<number> {
  const own = await ownFamilies(io.cwd, leavingOut("explain", io));
  const asked = await questionOf(first, second, (name) => isFamilyName(name, own));
  const { family, file, code, pasted } = await meant(asked, own, io);
  if (code !== undefined) return explainCode(code, family, own, options, io);
  const chosen = await chosenFor(family, own, options);
  const read = pasted ?? (await readCapture(file, io));
  const isBare = options.status === undefined && !options.header;
  const typed = isBare && read && !pasted ? await typedIn(read, family, own, io) : undefined;
  if (typed?.code !== undefined) return explainCode(typed.code, typed.family, own, options, io);
  const capture = typed?.pasted ?? read;
  if (capture === undefined && chosen && family !== undefined && options.status === undefined && !options.header)
    return explainFamily(chosen, options, io);
  if (capture === undefined && options.status === undefined) {
    throw new WrongUse(
      "explain: found neither a body nor a status; wanted at least one. Name a file, pipe a body in, pass --status, or name a family",
    );
  }
  const { exchanges, form, notes, source } = capture ?? NOTHING;
  const setting = {
    chosen,
    brandOf: (listing: Chosen["listing"]) =>
      options.brand === undefined ? undefined : chooseBrand(options.brand.toLowerCase(), listing),
    families: () => allFamilies(own, true),
    origins: ORIGINS,
    audience: options.audience ?? "internal",
  };
  const answers: AnsweredExchange[] = [];
  const answerOf = answererWith(setting);
  for (const exchange of exchanges) {
    const asked = withOptions(exchange, options);
    const answer = await answerOf(asked);
    const each = exchanges.length === 1 && !isWhole(answer) ? await answersInList(asked, setting) : [];
    answers.push(...(each.length > 0 ? each : [answer]));
  }
  writeNotes("explain", notes, io);
  const isAsked = (answer: AnsweredExchange): boolean => isShown(answer, exchanges);
  const hide = secretsIn(answers.filter(isAsked), source);
  const safe = answers.map((answer) => (isAsked(answer) ? answerWithoutSecrets(answer, hide) : answer));
  return report(safe, LISTS.includes(form), options, io);
}

/** A question, once it is known which codes and files there are. */
interface ResolvedQuestion extends Pick<Question, "family" | "file" | "code"> {
  /** Words that are no code and tell a status, or why no response came: as good as if they had been piped in. */
  pasted?: ReadCapture;
}

async function meant(question: Question, own: OwnFamilies, { cwd }: Io): Promise<ResolvedQuestion> {
  const { family: name, file, code, words } = question;
  const family = name === undefined ? {} : { family: name };
  if (words !== undefined) {
    if (await isCode(words, undefined, own)) return { code: words };
    const pasted = captureOfWords(words);
    return pasted ? { pasted } : { ...family, ...(code !== undefined && { code }) };
  }
  if (code !== undefined) {
    const pasted = (await isCode(code, name, own)) ? undefined : captureOfWords(code);
    return { ...family, ...(pasted ? { pasted } : { code }) };
  }
  if (file === undefined) return family;
  if (file === "-" || existsSync(resolve(cwd, file))) return { ...family, file };
  // ids and some codes have a `/` or a `.` as well
  if (await isCode(file, undefined, own)) return { ...family, code: file };
  const [, named, rest] = /^([^/\s]+)\/([\w.-]+)$/.exec(file) ?? [];
  const isId = name === undefined && named !== undefined && (await isFamilyName(named, own));
  return isId && rest !== undefined ? { family: named, code: rest } : { ...family, file };
}

/** True where the family has the code, or where any has it if none is named. */
async function isCode(text: string, family: string | undefined, own: OwnFamilies): Promise<boolean> {
  const families = family === undefined ? await allFamilies(own) : [(await chooseFamily(family, own)).listing];
  return (await familiesWith(text, families)).length > 0;
}

/** What a capture of one short line means that is no body: a code that a family has, a status, or words of a client, as good as an argument. */
async function typedIn(
  { source, form }: ReadCapture,
  name: string | undefined,
  own: OwnFamilies,
  io: Io,
): Promise<ResolvedQuestion | undefined> {
  const text = source.trim();
  const isShort = text.length > 0 && text.length <= LONGEST_CODE && !/[\n{}[\]<>]/.test(text);
  if (!isShort || (form !== "text body" && form !== "JSON body")) return undefined;
  const asked = await questionOf(text, undefined, async () => false);
  const typed = await meant(name === undefined ? asked : { ...asked, family: name }, own, io);
  if (typed.pasted) return typed;
  return typed.code !== undefined && (await isCode(typed.code, typed.family, own)) ? typed : undefined;
}

const LONGEST_CODE = 200;

/** What words say that are no code: `418`, `Request failed with status code 401`, `ECONNREFUSED`; undefined where they tell neither a status nor why none came. */
function captureOfWords(words: string): ReadCapture | undefined {
  if (BY_CLIENT.test(words) && noResponseReason(words) !== undefined) return capturing({ error: words });
  const text = words.trim();
  if (/^[1-5]\d\d$/.test(text) && (text > "4" || statusPhrase(Number(text)) !== undefined))
    return capturing({ status: Number(text) }); // other numbers are codes of applications
  const capture = readExchanges(words);
  const says = ({ response, error }: CapturedExchange): boolean => response.status !== undefined || error !== undefined;
  return capture.exchanges.length > 0 && capture.exchanges.every(says) ? { ...capture, source: words } : undefined;
}

const BY_CLIENT = /^(?:E[A-Z]{4,20}|EAI_[A-Z]+|(?:net::)?ERR_[A-Z_]+|UND_ERR_[A-Z_]+|curl: \(\d+\).*)$/;

function capturing({ status, error }: { status?: number; error?: string }): ReadCapture {
  const response = { headers: [], ...(status !== undefined && { status }) };
  return { ...NOTHING, exchanges: [{ response, ...(error !== undefined && { error }), position: { line: 1 } }] };
}

/** True where the family accounts for each body of a list, or was named. */
function isWhole({ outcome, chosen, explained, exchange }: AnsweredExchange): boolean {
  if (outcome === "unclear") return false;
  return chosen?.by !== "shape" || explained.length >= bodiesIn(exchange.response.body).length;
}

/** A list of bodies that no family knows as a whole, and each of which one knows; else none. */
async function answersInList(exchange: CapturedExchange, setting: AnswerSetting): Promise<AnsweredExchange[]> {
  const bodies = bodiesIn(exchange.response.body);
  if (bodies.length < 2 || bodies.length > MOST_BODIES) return [];
  const answers: AnsweredExchange[] = [];
  for (const [index, body] of bodies.entries()) {
    const answer = await answerTo(
      { ...exchange, response: { ...exchange.response, body }, position: { index } },
      setting,
    );
    if (!isKnown(answer)) return [];
    answers.push(answer);
  }
  return answers;
}

const MOST_BODIES = 100;

/** Of several, only those that failed are shown. */
function isShown(answer: AnsweredExchange, all: readonly CapturedExchange[]): boolean {
  return all.length === 1 || isFailed(answer);
}

const NOTHING: ReadCapture = {
  source: "",
  form: "empty",
  notes: [],
  exchanges: [{ response: { headers: [] }, position: { line: 1 } }],
};

function report(
  answers: readonly AnsweredExchange[],
  isList: boolean,
  { format, long }: ExplainOptions,
  io: Io,
): number {
  const size = { page: pageOf(io.stdout, io.env), isLong: long === true };
  const [only, ...others] = answers;
  if (only && !isList && others.length === 0) {
    io.stdout.write(format === "json" ? `${printableJson(explanationOf(only))}\n` : answerText(only, size));
    return isKnown(only) ? 0 : 1;
  }
  const failed = answers.filter(isFailed);
  const listed = failed.map((answer) => ({ ...circumstancesOf(answer.exchange), ...explanationOf(answer) }));
  io.stdout.write(
    format === "json"
      ? `${printableJson({ exchanges: answers.length, failed: listed })}\n`
      : answersText(answers, size, isList ? "exchanges" : "bodies"),
  );
  return failed.some(isKnown) ? 0 : 1;
}

/** The address without its query, in which there may be secrets. */
function circumstancesOf({ request, response, error, position }: CapturedExchange): object {
  const url = request?.url?.replace(/[?#].*$/s, "") ?? null;
  return { position, method: request?.method ?? null, url, time: response.time ?? null, error: error ?? null };
}

/** What the options say of a response wins over what the capture says. */
export function withOptions(
  { request, response, ...rest }: CapturedExchange,
  options: Pick<ExplainOptions, "status" | "header" | "method">,
): CapturedExchange {
  const { status = response.status, header = [], method = request?.method } = options;
  const named = new Set(header.map(([name]) => name.toLowerCase()));
  const headers = [...header, ...response.headers.filter(([name]) => !named.has(name.toLowerCase()))];
  return {
    ...rest,
    request: { headers: [], ...request, ...(method !== undefined && { method }) },
    response: { ...response, headers, ...(status !== undefined && { status }) },
  };
}

/** The family that was named; where a brand alone was, the only one that has it. */
async function chosenFor(
  name: string | undefined,
  own: OwnFamilies,
  options: ExplainOptions,
): Promise<Chosen | undefined> {
  if (name !== undefined) return chosenBy(name, own, options);
  const listing = options.brand === undefined ? undefined : await familyOfBrand(options.brand, own);
  return listing && { listing, brand: options.brand?.toLowerCase(), by: "name" };
}

/** What the family says in general, where nothing but its name was given. */
async function explainFamily(chosen: Chosen, options: ExplainOptions, io: Io): Promise<number> {
  const { listing, brand } = chosen;
  const audience = options.audience ?? "internal";
  const help = helpFor(await listing.loadHelp(), audience);
  const errors = documentedErrors(help, audience);
  const size = { page: pageOf(io.stdout, io.env), isLong: options.long === true };
  const documentation = {
    ...help,
    errors: Object.fromEntries(Object.entries(help.errors).filter(([, error]) => errors.includes(error))),
  };
  io.stdout.write(
    options.format === "json"
      ? `${printableJson({ ...explanationOf({ ...ANSWERLESS, chosen, help }), documentation })}\n`
      : familyText(help, errors, brand, size),
  );
  return 0;
}

async function chosenBy(name: string, own: OwnFamilies, { brand }: ExplainOptions): Promise<Chosen> {
  return { ...(await chooseFamily(name, own, brand)), by: "name" };
}

async function explainCode(
  code: string,
  name: string | undefined,
  own: OwnFamilies,
  options: ExplainOptions,
  io: Io,
): Promise<number> {
  const page = pageOf(io.stdout, io.env);
  const setting = { method: options.method ?? "GET", audience: options.audience ?? "internal" };
  const having = name === undefined ? await familiesWith(code, await allFamilies(own)) : [];
  const ours = having.filter(ORIGINS.isOwn);
  const families = ours.length > 0 ? ours : having; // in a project, its own errors are meant
  const [only] = families;
  const ofStatus = await answerToStatus(code, setting.audience);
  if (families.length > 1 || (only && ofStatus.outcome === "failure" && ORIGINS.isStandard(only))) {
    const answer = { ...ofStatus, candidates: families };
    io.stdout.write(
      options.format === "json"
        ? `${printableJson(explanationOf(answer))}\n`
        : answer.outcome === "failure"
          ? answerText(answer, { page, isLong: options.long === true })
          : severalFamiliesText(code, families, page),
    );
    return 1;
  }
  if (name === undefined && !only) throw await neitherCodeNorFamily(code, own, setting.audience);
  const chosen = await chosenBy(name ?? only?.id ?? code, own, options);
  const answer = await answerToCode(code, chosen, setting);
  if (options.format === "json")
    io.stdout.write(`${printableJson(explanationOf(answer ?? { ...ANSWERLESS, chosen }))}\n`);
  else
    io.stdout.write(
      answer
        ? answerText(answer, { page, isLong: options.long === true })
        : unknownCodeText(code, helpFor(await chosen.listing.loadHelp(), setting.audience), page),
    );
  return answer ? 0 : 1;
}

/** What a status means whoever sent it; no answer for any other code. */
async function answerToStatus(code: string, audience: Audience): Promise<AnsweredExchange> {
  const status = /^[45]\d\d$/.test(code) ? Number(code) : statusOfPhrase(code);
  const [exchange] = status === undefined ? [] : capturing({ status }).exchanges;
  if (!exchange) return ANSWERLESS;
  return answerTo(exchange, {
    chosen: undefined,
    brandOf: () => undefined,
    families: async () => [],
    origins: ORIGINS,
    audience,
  });
}

const ANSWERLESS: AnsweredExchange = {
  exchange: { response: { headers: [] }, position: { index: 0 } },
  chosen: undefined,
  candidates: [],
  help: undefined,
  documented: [],
  explained: [],
  more: false,
  outcome: "unclear",
  pending: undefined,
  around: [],
  body: undefined,
};
