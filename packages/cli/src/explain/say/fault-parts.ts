/** Makes the parts of what a person reads about one fault, in their order. */
import { conditionsInWords, memberInWords, recoveryInWords, retryInWords } from "@faultline/catalog/words";
import type { FamilyHelp, Fault, Policy } from "@faultline/guards";
import type { AnsweredExchange } from "../judge/answer.ts";
import type { Explained } from "../know/explained.ts";
import { factLines, familyFacts, uncapitalized, type CauseOut, type FaultOut } from "../know/explanation.ts";
import type { BodyOut } from "../know/foreign-body.ts";
import { bodyParts } from "./body-parts.ts";
import { aroundLines, dataLines, inlineData } from "./data-lines.ts";
import { marked, orByStatus, pointed, points, paragraphs } from "./wording.ts";
import type { Titled } from "./written.ts";
import { besideLines, itemLines } from "./list-items.ts";
import type { AnswerPart } from "../../output/fit.ts";
import type { Line } from "../../output/layout.ts";

const MATCHES: Readonly<Record<Fault["match"], string>> = {
  declared: "as documented",
  deviant: "a known error, though not as documented",
  undeclared: "only its form is documented",
  status: "known by its status alone",
  none: "of which the family says nothing",
};

/** Facts that a person needs at once; the long form has the others too. */
const URGENT: ReadonlySet<string> = new Set(["Deprecated", "Replaced by"]);

/** Items of data that the short form has. */
const MOST_DATA = 5;
/** Errors that a status alone leaves open. */
const MOST_CANDIDATES = 6;

export interface FaultSetting {
  answer: Pick<AnsweredExchange, "help" | "around" | "body">;
  /** False for all that is known. */
  isShort: boolean;
  /** True where the answer tells of several faults, each briefly. */
  isOneOfSeveral: boolean;
}

/** `items` are those of the list, where the fault is one. */
export function faultTitled(group: readonly Explained[], items: readonly FaultOut[], setting: FaultSetting): Titled {
  const [{ fault, out, retry }] = group as [Explained, ...Explained[]]; // groups are never empty
  const { answer, isShort, isOneOfSeveral } = setting;
  const outs = group.map((each) => each.out);
  const facts = factLines(out).map(({ label, lines }): AnswerPart => {
    const isExtra = !URGENT.has(label);
    return { ...paragraphs(label, isExtra ? 9 : 2, lines), isExtra };
  });
  const isUrgent = ({ isExtra }: AnswerPart): boolean => !isExtra;
  const parts: AnswerPart[] = [
    ...saidParts(outs, items, fault, setting),
    paragraphs("Similar", 2, similarTexts(out)),
    { ...pointed("It may be", 5, candidateTitles(out)), least: 3, most: MOST_CANDIDATES },
    ...facts.filter(isUrgent),
    { label: "What to do", rank: 3, least: 2, lines: todoLines(out, answer.help) },
    paragraphs("Retry", 0, [orByStatus("retry", out, retry)]),
    { label: "Why", rank: 7, lines: whyLines(out, fault.policy) },
    { ...pointed("Also", 9, out.notes.map(marked)), least: 0 },
    ...familyFacts(answer.help).map(({ label, value }) => paragraphs(label, 5, memberInWords(value))),
    paragraphs("Support", 6, supportTexts(out.support)),
    {
      ...pointed("Send along", 8, out.support.include),
      isExtra: isShort && out.advice.recovery !== "contact_support",
    },
    paragraphs("Request id", 4, [...new Set(outs.flatMap(({ requestId }) => requestId ?? []))]),
    ...facts.filter((part) => !isUrgent(part)),
    paragraphs("Source", 8, sourceTexts(out, isShort)),
    paragraphs("Docs", 8, docsTexts(out)),
  ];
  return { title: headline(out, wayKnown(out, answer), isOneOfSeveral && isShort), parts: withoutRepeats(parts) };
}

/** What came: the service's words, the data beside them, and where the body is not as documented. */
function saidParts(
  outs: readonly FaultOut[],
  items: readonly FaultOut[],
  { raw }: Fault,
  { answer: { around, body }, isShort }: FaultSetting,
): AnswerPart[] {
  const [out] = outs as [FaultOut, ...FaultOut[]]; // groups are never empty
  const isLone = items.length === 1 && items[0]?.id === out.id && items[0]?.code === out.code;
  const isListed = items.some(({ message }) => message === out.message);
  const shown = isLone ? items : isListed ? [] : outs;
  const [only, ...others] = shown;
  const isOne = only !== undefined && others.length === 0;
  const answers = isOne ? answerLines(only) : shown.map(inlineAnswer);
  const whole = bodyParts(body, raw, isShort);
  const isInWhole = ({ text }: Line): boolean =>
    whole.some(({ lines }) => lines.some((line) => line.text.includes(text)));
  return [
    { label: "Answer", rank: 0, least: MOST_DATA, lines: answers.filter((line) => !isInWhole(line)) },
    ...whole,
    { label: "Details", rank: 5, least: 3, lines: isOne ? dataLines(only.data, isShort ? MOST_DATA : undefined) : [] },
    { label: "Items", rank: 5, least: 3, lines: isLone ? [] : itemLines(items, out) },
    { label: "Around it", rank: 6, lines: aroundLines(around) },
    { label: "Also there", rank: 6, lines: besideLines(items, raw) },
    paragraphs("Deviates", 4, out.issues.map(issueText)),
  ];
}

/** Texts that an earlier part has are not repeated. */
function withoutRepeats(parts: readonly AnswerPart[]): AnswerPart[] {
  const said = new Set<string>();
  return parts.map((part) => {
    if (!SAID_ONCE.has(part.label)) return part;
    const lines = part.lines.filter(({ text, depth }) => {
      const key = text
        .replace(/ \((?:inferred|observed)\)$/, "")
        .replace(/^[A-Z][\w ]{2,40}: /, "")
        .toLowerCase();
      const isRepeated = said.has(key) && depth !== 0;
      said.add(key);
      return !isRepeated;
    });
    return { ...part, lines };
  });
}

const SAID_ONCE: ReadonlySet<string> = new Set(["What to do", "Why", "Also"]);

/** The code of an error that a range of statuses tells. */
const STATUS_RANGE = /^([1-5]XX|default)$/;

/** How the error is known. */
function wayKnown(out: FaultOut, { help, body }: FaultSetting["answer"]): string {
  if (help.id === "") return "its family is not known";
  return isKnownByPart(out, body) ? "known by what is there of its body" : MATCHES[out.match];
}

/** True where the code stands in a body that is cut off: then nobody knows whether the whole is as documented. */
export function isKnownByPart({ match }: FaultOut, body: BodyOut | undefined): boolean {
  return body?.form === "JSON, cut off" && (match === "declared" || match === "deviant");
}

function headline({ title, code, status, placement }: FaultOut, wayKnown: string, isBrief: boolean): string {
  const where = placement === "response" || isBrief ? "" : `one ${placement} in the body`;
  const http = status === null || (isBrief && placement !== "response") ? "" : `${where && "of "}HTTP ${status}`;
  const isStatus = code === null || (placement === "response" && (code === status || STATUS_RANGE.test(String(code))));
  const facts = [isStatus ? "" : `code ${code}`, [where, http].filter(Boolean).join(" "), wayKnown];
  return `${title}: ${facts.filter(Boolean).join(", ")}`;
}

/** Where the error stands, below the root, and what the service says of it. */
function answerLines({ pointer, message }: FaultOut): Line[] {
  const says = message === null ? "" : `"${message}"`;
  const said = pointer === "" || says === "" ? pointer || says : `${pointer}: ${says}`;
  return said === "" ? [] : [{ text: said }];
}

/** The same on one line with what else the object has: one of several like it. */
function inlineAnswer(out: FaultOut): Line {
  const data = inlineData(out.data);
  const said = answerLines(out).map(({ text }) => text);
  return { text: `${said.join("")}${data && ` (${data})`}` };
}

function issueText({ pointer, found, wanted }: FaultOut["issues"][number]): string {
  return `${pointer || "the body as a whole"}: found ${found}, wanted ${wanted}`;
}

/** A lone candidate that has the title already says nothing more; where the text tells the error, the others are none. */
function candidateTitles({ title, candidates, similar }: FaultOut): string[] {
  if (similar.length > 0) return [];
  if (candidates.length === 1 && candidates[0]?.title === title) return [];
  return candidates.map((candidate) => candidate.title);
}

/** The documented errors that one which is not documented may be. */
function similarTexts({ similar }: FaultOut): string[] {
  return similar.map(({ code, title, by }) =>
    by === "code" ? `Did you mean ${code}? ${title}.` : `The text is that of ${code}: ${title}.`,
  );
}

/** What to do about the failure; about a code that nobody documents, also how the catalogue learns of it. */
function todoLines(out: FaultOut, help: FamilyHelp): Line[] {
  const remedies = [...(knownCause(out)?.remedies ?? []), ...out.remedies];
  const isUnknown = out.match === "undeclared" && out.code !== null;
  return [...recoveryLines(out, help), ...points([...remedies.map(marked), ...(isUnknown ? [ADD_IT] : [])])];
}

/** Who has to act; where the answer contradicts itself, what is documented of its code, too, for which the remedies are. */
function recoveryLines(out: FaultOut, { errors }: FamilyHelp): Line[] {
  const words = recoveryInWords(out.advice.recovery);
  const documented = out.match !== "deviant" || out.cause !== null ? undefined : errors[out.id ?? ""]?.recovery;
  if (documented === undefined || documented === out.advice.recovery)
    return [{ text: orByStatus("recovery", out, words) }];
  return [
    { text: `${words.replace(/\.$/, "")}: what came contradicts itself, and the more cautious reading counts.` },
    { text: `By the code alone: ${uncapitalized(recoveryInWords(documented))}`, depth: 1 },
  ];
}

const ADD_IT = "Unknown to the catalogue: to add it, give it a schema with `x-error` in the document of the family.";

/** The cause that the response tells: it is the first one, and the others are none then. */
function knownCause({ cause, causes: [first] }: FaultOut): CauseOut | undefined {
  return cause === null ? undefined : first;
}

function whyLines(out: FaultOut, policy: Policy): Line[] {
  const { title, description, causes } = out;
  const known = knownCause(out);
  const lines = description === null || description === `${title}.` ? [] : [{ text: description }];
  if (!known) return [...lines, ...causes.flatMap((cause) => causeLines(cause, policy))];
  const signs = known.where ? [{ text: `Told by: ${conditionsInWords(known.where)}`, depth: 2 as const }] : [];
  return [{ text: marked(known) }, ...signs, ...lines];
}

/** A cause with what helps in this case, and what of its retry differs from that of the error. */
function causeLines(cause: CauseOut, policy: Policy): Line[] {
  const { recovery, retry } = cause;
  const usual = retryInWords({ recovery: policy.recovery, retry: policy });
  const words = retry === null ? usual : retryInWords({ recovery: recovery ?? policy.recovery, retry });
  return [
    { text: marked(cause), depth: 1 },
    ...(cause.where ? [{ text: `Told by: ${conditionsInWords(cause.where)}`, depth: 2 as const }] : []),
    ...cause.remedies.map((remedy) => ({ text: marked(remedy), depth: 2 as const })),
    ...(words === usual ? [] : [{ text: `Retry? ${words}`, depth: 2 as const }]),
  ];
}

/** Whom to ask, and where outages are announced. */
export function supportTexts({ channels, statusPage }: FaultOut["support"]): string[] {
  return [
    ...channels.map(({ name, url }) => (url === undefined ? name : `${name}: ${url}`)),
    ...(statusPage === null ? [] : [`Status page: ${statusPage}`]),
  ];
}

/** In the short form its address, where it has one, which says the most in the least room. */
function sourceTexts({ source }: FaultOut, isShort: boolean): string[] {
  if (source === null) return [];
  const { document, section: part, url, basis } = source;
  const where = `${document}${part === undefined ? "" : `, ${part}`}`;
  if (isShort) return [marked({ text: url ?? where, basis })];
  return [`${where} (${basis})`, ...(url === undefined ? [] : [url])];
}

/** A page of the error itself, where it has one beside its source. */
function docsTexts({ source, docsUrl }: FaultOut): string[] {
  return docsUrl === null || docsUrl === source?.url ? [] : [docsUrl];
}
