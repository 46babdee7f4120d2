/** Makes the parts of what a person reads about one fault, in their order. */
import { conditionsInWords, memberInWords, recoveryInWords, retryInWords } from "@faultline/catalog/words";
import type { Basis, Fault, Policy } from "@faultline/guards";
import { aroundLines, dataLines, inlineData } from "../know/body-data.ts";
import { factLines, familyFacts, uncapitalized, type CauseOut, type FaultOut } from "../know/explanation.ts";
import type { Explained, ExplanationContext } from "./explanation-text.ts";
import { bodyParts, type BodyOut } from "../know/foreign-body.ts";
import { orByStatus } from "./gap-text.ts";
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

/** `items` are those of the list, where the fault is one. */
export function faultParts(
  group: readonly Explained[],
  items: readonly FaultOut[],
  context: ExplanationContext,
): { title: string; parts: AnswerPart[] } {
  const [{ fault, out, retry }] = group as [Explained, ...Explained[]]; // groups are never empty
  const outs = group.map((each) => each.out);
  const isShort = context.rows !== undefined;
  const facts = factLines(out).map(({ label, lines }): AnswerPart => {
    const isExtra = !URGENT.has(label);
    return { ...textPart(label, isExtra ? 9 : 2, lines), isExtra };
  });
  const isUrgent = ({ isExtra }: AnswerPart): boolean => !isExtra;
  const parts: AnswerPart[] = [
    ...(context.familyParts ?? [familyPart(context)]),
    ...saidParts(outs, items, fault, context),
    { label: "Similar", rank: 2, lines: similarLines(out) },
    { label: "It may be", rank: 5, least: 3, most: MOST_CANDIDATES, lines: candidateLines(out) },
    ...facts.filter(isUrgent),
    { label: "What to do", rank: 3, least: 2, lines: todoLines(out, context) },
    { label: "Retry", rank: 0, lines: [{ text: orByStatus("retry", out, retry) }] },
    { label: "Why", rank: 7, lines: whyLines(out, fault.policy) },
    { label: "Also", rank: 9, least: 0, lines: out.notes.map((note) => ({ text: marked(note), depth: 1 })) },
    ...familyFacts(context.help).map(({ label, value }) => textPart(label, 5, memberInWords(value))),
    { label: "Support", rank: 6, lines: supportLines(out) },
    {
      label: "Send along",
      rank: 8,
      isExtra: isShort && out.advice.recovery !== "contact_support",
      lines: out.support.include.map((text) => ({ text, depth: 1 })),
    },
    { label: "Request id", rank: 4, lines: requestIdLines(outs) },
    ...facts.filter((part) => !isUrgent(part)),
    { label: "Source", rank: 8, lines: isShort ? shortSource(out) : sourceLines(out) },
    { label: "Docs", rank: 8, lines: docsLines(out) },
  ];
  return {
    title: headline(out, wayKnown(out, context), context.isOneOfSeveral === true && isShort),
    parts: withoutRepeats(parts),
  };
}

function textPart(label: string, rank: number, lines: readonly string[]): AnswerPart {
  return { label, rank, lines: lines.map((text) => ({ text })) };
}

function familyPart({ help, brand }: ExplanationContext): AnswerPart {
  const ofBrand = brand === undefined ? "" : `, ${help.brands?.[brand]?.title ?? brand}`;
  return { label: "Family", rank: 1, lines: help.title === "" ? [] : [{ text: `${help.title}${ofBrand}` }] };
}

/** What came: the service's words, the data beside them, and where the body is not as documented. */
function saidParts(
  outs: readonly FaultOut[],
  items: readonly FaultOut[],
  { raw }: Fault,
  { around = [], body, rows }: ExplanationContext,
): AnswerPart[] {
  const [out] = outs as [FaultOut, ...FaultOut[]]; // groups are never empty
  const isLone = items.length === 1 && items[0]?.id === out.id && items[0]?.code === out.code;
  const isListed = items.some(({ message }) => message === out.message);
  const shown = isLone ? items : isListed ? [] : outs;
  const answers = shown.length === 1 ? shown.flatMap(answerLines) : shown.map(inlineAnswer);
  const data =
    shown.length === 1 ? shown.flatMap((each) => dataLines(each.data, rows === undefined ? undefined : MOST_DATA)) : [];
  return [
    { label: "Answer", rank: 0, least: MOST_DATA, lines: answers },
    ...bodyParts(body, raw, rows === undefined),
    { label: "Details", rank: 5, least: 3, lines: data },
    { label: "Items", rank: 5, least: 3, lines: isLone ? [] : itemLines(items, out) },
    { label: "Around it", rank: 6, lines: aroundLines(around) },
    { label: "Also there", rank: 6, lines: besideLines(items, raw) },
    { label: "Deviates", rank: 4, lines: out.issues.map(issueLine) },
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
function wayKnown(out: FaultOut, { help, body }: ExplanationContext): string {
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

function issueLine({ pointer, found, wanted }: FaultOut["issues"][number]): Line {
  return { text: `${pointer || "the body as a whole"}: found ${found}, wanted ${wanted}` };
}

/** A lone candidate that has the title already says nothing more; where the text tells the error, the others are none. */
function candidateLines({ title, candidates, similar }: FaultOut): Line[] {
  if (similar.length > 0) return [];
  if (candidates.length === 1 && candidates[0]?.title === title) return [];
  return candidates.map((candidate) => ({ text: candidate.title, depth: 1 }));
}

/** The documented errors that one which is not documented may be. */
function similarLines({ similar }: FaultOut): Line[] {
  return similar.map(({ code, title, by }) => ({
    text: by === "code" ? `Did you mean ${code}? ${title}.` : `The text is that of ${code}: ${title}.`,
  }));
}

/** What to do about the failure; about a code that nobody documents, also how the catalogue learns of it. */
function todoLines(out: FaultOut, { help }: ExplanationContext): Line[] {
  const remedies = [...(knownCause(out)?.remedies ?? []), ...out.remedies];
  const isUnknown = out.match === "undeclared" && out.code !== null;
  return [
    ...recoveryLines(out, help),
    ...remedies.map((remedy) => ({ text: marked(remedy), depth: 1 as const })),
    ...(isUnknown ? [{ text: ADD_IT, depth: 1 as const }] : []),
  ];
}

/** Who has to act; where the answer contradicts itself, what is documented of its code, too, for which the remedies are. */
function recoveryLines(out: FaultOut, { errors }: ExplanationContext["help"]): Line[] {
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
export function supportLines({ support: { channels, statusPage } }: Pick<FaultOut, "support">): Line[] {
  return [
    ...channels.map(({ name, url }) => ({ text: url === undefined ? name : `${name}: ${url}` })),
    ...(statusPage === null ? [] : [{ text: `Status page: ${statusPage}` }]),
  ];
}

function requestIdLines(outs: readonly FaultOut[]): Line[] {
  return [...new Set(outs.flatMap(({ requestId }) => requestId ?? []))].map((text) => ({ text }));
}

/** Its address where it has one, which says the most in the least room. */
function shortSource({ source }: FaultOut): Line[] {
  if (source === null) return [];
  const { document, section: part, url, basis } = source;
  return [{ text: marked({ text: url ?? `${document}${part === undefined ? "" : `, ${part}`}`, basis }) }];
}

function sourceLines({ source }: FaultOut): Line[] {
  if (source === null) return [];
  const { document, section: part, url, basis } = source;
  return [
    { text: `${document}${part === undefined ? "" : `, ${part}`} (${basis})` },
    ...(url === undefined ? [] : [{ text: url }]),
  ];
}

/** A page of the error itself, where it has one beside its source. */
function docsLines({ source, docsUrl }: FaultOut): Line[] {
  return docsUrl === null || docsUrl === source?.url ? [] : [{ text: docsUrl }];
}

/** What is not documented says so. */
function marked({ text, basis }: { text: string; basis: Basis }): string {
  return basis === "documented" ? text : `${text} (${basis})`;
}
