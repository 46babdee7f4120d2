/** Explains captured exchanges, a code without one, or a family in general. */
import type { Audience } from "@faultline/catalog/words";
import type { Capture } from "@faultline/exchanges";
import { allFamilies, isOwn, isStandard } from "../families/all-families.ts";
import { chooseBrand } from "../families/choose-family.ts";
import { documentedErrors, helpFor } from "../families/family-view.ts";
import { leavingOut, ownFamilies, type OwnFamilies } from "../families/own-families.ts";
import type { Io } from "../io.ts";
import type { Format, Header } from "../options.ts";
import { pageOf } from "../output/layout.ts";
import { printableJson } from "../output/printable.ts";
import { WrongUse } from "../wrong-use.ts";
import { whatIsMeant, whatIsMeantIn, type Meant } from "./ask/meant.ts";
import { noSuchWords } from "./ask/no-such-words.ts";
import { readCapture, type ReadCapture } from "./ask/read-capture.ts";
import { withOptions } from "./ask/with-options.ts";
import { NO_CAPTURE } from "./ask/words.ts";
import { writeNotes } from "./ask/write-notes.ts";
import { answerToCode, answerToStatus } from "./judge/answer-to-code.ts";
import {
  answererWith,
  isFailed,
  isKnown,
  NO_ANSWER,
  type AnsweredExchange,
  type AnswerSetting,
  type Chosen,
} from "./judge/answer.ts";
import { answersInList } from "./judge/list-of-bodies.ts";
import { answerWithoutSecrets, secretsIn } from "./judge/hidden.ts";
import { explanationOf, explanationsOf } from "./say/answer-json.ts";
import { answersText, answerText } from "./say/answer-text.ts";
import { familyInGeneral } from "./say/family-in-general.ts";
import { severalFamilies, unknownCode } from "./say/no-code.ts";
import { ROWS, written, type AnswerSize } from "./say/written.ts";

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

/** The options with what holds where they are not given, and the families of the project. */
interface ExplainSetting extends ExplainOptions {
  audience: Audience;
  own: OwnFamilies;
}

/** What is said to people and to programs. */
interface Said {
  text: (size: AnswerSize) => string;
  json: () => object;
  /** True where the catalogue knows what was asked about. */
  isKnown: boolean;
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
  const { audience = "internal", brand, format, long } = options;
  const own = await ownFamilies(io.cwd, leavingOut("explain", io));
  const meant = await whatIsMeant(first, second, { own, brand, cwd: io.cwd });
  const { text, json, isKnown } = await saidOf(meant, { ...options, audience, own }, io);
  const size = { page: pageOf(io.stdout, io.env), rows: long ? undefined : ROWS };
  io.stdout.write(format === "json" ? `${printableJson(json())}\n` : text(size));
  return isKnown ? 0 : 1;
}

async function saidOf(meant: Meant, setting: ExplainSetting, io: Io): Promise<Said> {
  if (meant.about === "code") return saidOfCode(meant, setting);
  if (meant.about === "words") return saidOfCapture(meant.capture, meant.chosen, setting, io);
  const { chosen, file } = meant;
  const capture = await readCapture(file, io);
  const isBare = setting.status === undefined && !setting.header;
  if (capture === undefined && isBare && chosen) return saidOfFamily(chosen, setting);
  if (capture === undefined && setting.status === undefined) {
    throw new WrongUse(
      "explain: found neither a body nor a status; wanted at least one. Name a file, pipe a body in, pass --status, or name a family",
    );
  }
  const inside = capture && isBare ? await whatIsMeantIn(capture, chosen, { ...setting, cwd: io.cwd }) : undefined;
  return inside ? saidOf(inside, setting, io) : saidOfCapture(capture ?? NO_CAPTURE, chosen, setting, io);
}

/** In a project, its own errors are meant. */
async function saidOfCode(
  { code, chosen: named, having }: Extract<Meant, { about: "code" }>,
  { method = "GET", audience, brand, own }: ExplainSetting,
): Promise<Said> {
  const ours = having.filter(isOwn);
  const families = ours.length > 0 ? ours : having;
  const [only, ...others] = families;
  const ofStatus = named ? undefined : await answerToStatus(code, audience);
  if (!named && (others.length > 0 || (ofStatus && only && isStandard(only)))) {
    const answer = { ...(ofStatus ?? NO_ANSWER), candidates: families };
    const text = (size: AnswerSize): string =>
      ofStatus ? answerText(answer, size) : written([severalFamilies(code, families)], size);
    return { text, json: () => explanationOf(answer), isKnown: false };
  }
  const chosen = named ?? (only && { listing: only, brand: brand && chooseBrand(brand, only), by: "name" });
  if (!chosen) throw await noSuchWords(code, own, audience);
  const answer = await answerToCode(code, chosen, { method, audience });
  const isKnown = answer.explained.length > 0;
  const text = (size: AnswerSize): string =>
    isKnown ? answerText(answer, size) : written([unknownCode(code, answer.help)], size);
  return { text, json: () => explanationOf(answer), isKnown };
}

/** What the family says in general. */
async function saidOfFamily(chosen: Chosen, { audience }: ExplainSetting): Promise<Said> {
  const help = helpFor(await chosen.listing.loadHelp(), audience);
  const errors = documentedErrors(help, audience);
  const shown = Object.entries(help.errors).filter(([, error]) => errors.includes(error));
  const documentation = { ...help, errors: Object.fromEntries(shown) };
  return {
    text: (size) => written([familyInGeneral(help, errors, chosen.brand)], size),
    json: () => ({ ...explanationOf({ ...NO_ANSWER, chosen, help }), documentation }),
    isKnown: true,
  };
}

async function saidOfCapture(
  { exchanges, form, notes, source }: ReadCapture,
  chosen: Chosen | undefined,
  options: ExplainSetting,
  io: Io,
): Promise<Said> {
  const { brand, own, audience } = options;
  const setting: AnswerSetting = { chosen, brand, families: () => allFamilies(own, true), audience };
  const all: AnsweredExchange[] = [];
  const answerOf = answererWith(setting);
  for (const each of exchanges) {
    const exchange = withOptions(each, options);
    const answer = await answerOf(exchange);
    const inList = exchanges.length === 1 ? await answersInList(answer, exchange, setting) : [];
    all.push(...(inList.length > 0 ? inList : [answer]));
  }
  writeNotes("explain", notes, io);
  const isShown = (answer: AnsweredExchange): boolean => exchanges.length === 1 || isFailed(answer);
  const hide = secretsIn(all.filter(isShown), source);
  const answers = all.map((answer) => (isShown(answer) ? answerWithoutSecrets(answer, hide) : answer));
  const isList = LISTS.includes(form);
  const [only, ...others] = answers;
  if (only && others.length === 0 && !isList)
    return { text: (size) => answerText(only, size), json: () => explanationOf(only), isKnown: isKnown(only) };
  return {
    text: (size) => answersText(answers, size, isList ? "exchanges" : "bodies"),
    json: () => explanationsOf(answers),
    isKnown: answers.filter(isFailed).some(isKnown),
  };
}
