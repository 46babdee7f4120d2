/** Builds the explanation that `--format json` prints. Every member is always present; an unknown one is null. */
import {
  CARRIER_MEMBERS,
  ENVELOPE_MEMBERS,
  ERROR_MEMBERS,
  FAMILY_MEMBERS,
  MEMBER_NAMES,
  memberInWords,
  membersShown,
  type MemberName,
  type ShownMember,
} from "@faultline/catalog/words";
import type { FamilyView } from "../../families/family-view.ts";
import { notesOn, type NoteOut } from "./bearing.ts";
import { dataBeyond, type DataOut } from "./body-data.ts";
import type { BodyOut } from "./foreign-body.ts";
import type { NoResponseOut } from "./no-response-out.ts";
import { hiddenSecrets } from "./secrets.ts";
import { idsByNearText } from "../../families/near-text.ts";
import { similarError } from "../../families/similar-code.ts";
import { statusMeaning, statusPhrase } from "../../status-words.ts";
import {
  advise,
  idsByMessage,
  statusHelp,
  toProblemDetails,
  type Advice,
  type Basis,
  type CauseHelp,
  type Code,
  type ErrorHelp,
  type FamilyHelp,
  type Fault,
  type Issue,
  type PlacementKind,
  type ProblemDetails,
  type Recovery,
  type RetryHelp,
  type SourceHelp,
  type StatusHelp,
  type Text,
} from "@faultline/guards";

/** What became of an exchange. */
export type Outcome =
  | "failure"
  | "success"
  /** The work goes on: neither a success nor a failure yet. */
  | "pending"
  | "redirect"
  /** The body cannot be read, or a status is missing: nobody can tell. */
  | "unclear";

export interface Explanation {
  outcome: Outcome;
  /** Where it is pending, the least seconds before the next question. */
  askAgainSeconds: number | null;
  /** Why no response came; null where one did. */
  noResponse: NoResponseOut | null;
  /** What a body is that is no error of the family, and who seems to have sent it. */
  body: BodyOut | null;
  /** What stands around the errors below the root of a body, or in the answer of work that goes on. */
  around: DataOut[];
  /** The family's id. */
  family: string | null;
  /** Who chose the family: the caller by its name, else the host of the request, the shape of the body, or the project whose only family it is. */
  chosenBy: "name" | "host" | "shape" | "project" | null;
  /** Ids of the families that it may be, where none is chosen. */
  mayBe: string[];
  /** The brand whose support is named. */
  brand: string | null;
  /** The root's fault first, then those of items and events. Empty where nothing failed. */
  faults: FaultOut[];
  /** True where the body holds more faults than are listed. */
  more: boolean;
  /** What else holds for the family. */
  about: FamilyFact[];
}

/** A member of `x-error-family`, `x-error-envelope` or `x-error-carrier`. */
export type FamilyFact = ShownMember<string>;

/** Members of `x-error` to which the explanation gives a place of its own. */
const OWN = [
  "code",
  "recovery",
  "retry",
  "causes",
  "remedies",
  "source",
  "docs",
] as const satisfies readonly MemberName[];
type FactName = Exclude<MemberName, (typeof OWN)[number]>;

/** The other members as the spec has them. */
export type Facts = { readonly [Name in FactName]: Exclude<ErrorHelp[Name], undefined> | null };

const FACTS = MEMBER_NAMES.filter((name): name is FactName => !OWN.some((own) => own === name));

/** Members of which an error or a status should say something, because somebody acts on them. */
const NEEDED = ["canonicalCode", "recovery", "retry", "remedies", "source"] as const satisfies readonly MemberName[];

export interface FaultOut extends Facts {
  match: Fault["match"];
  id: string | null;
  code: Code | null;
  title: string;
  description: string | null;
  placement: PlacementKind;
  /** RFC 6901; `""` is the root of the body. */
  pointer: string;
  status: number | null;
  /** As the service sent it. */
  message: string | null;
  requestId: string | null;
  /** What the body has beyond its envelope, without what looks like a secret. */
  data: DataOut[];
  issues: readonly Issue[];
  candidates: NamedError[];
  /** Documented errors that an unknown code may be a misspelling of, or to which the text belongs. */
  similar: (NamedError & { by: "code" | "text" })[];
  /** For the method that was named, at the first try; of a wait that grows, `delayMs` is the least. */
  advice: Advice;
  /** The id of the cause that it was, where the response tells that; it is the first of the causes then. */
  cause: string | null;
  /** What the document does not say of the error: where `recovery` or `retry` is among it, the advice comes from the status. */
  gaps: readonly (typeof NEEDED)[number][];
  causes: CauseOut[];
  remedies: RemedyOut[];
  /** What the family says in general that bears on the error: the life of tokens, limits, advice. */
  notes: NoteOut[];
  support: SupportOut;
  source: SourceHelp | null;
  docsUrl: string | null;
  /** RFC 9457. */
  problem: ProblemDetails;
}

/** A documented error. */
export interface NamedError {
  id: string;
  code: Code;
  title: string;
}

export interface RemedyOut {
  text: string;
  basis: Basis;
}

export interface CauseOut extends RemedyOut {
  /** The name of the cause for programs. */
  id: string | null;
  /** How a program can tell it: conditions that all hold. */
  where: CauseHelp["where"] | null;
  recovery: Recovery | null;
  retry: RetryHelp | null;
  remedies: RemedyOut[];
}

export interface SupportOut {
  channels: readonly { readonly name: string; readonly url?: string }[];
  /** What to send along. */
  include: readonly string[];
  /** Its name or its URL. */
  statusPage: string | null;
}

export interface Circumstances {
  view: FamilyView;
  brand: string | undefined;
  method: string;
  /** How much of the response is at hand: without its headers, nobody knows whether Retry-After was among them. */
  known?: "nothing" | "body" | "headers";
  /** True where Retry-After stands for a wait that the body names. */
  isWaitOfBody?: boolean;
}

/** All that a program is told of one fault. */
export function explainFault(fault: Fault, { view, brand, method, known: response }: Circumstances): FaultOut {
  const { help } = view;
  const known = knowledgeOf(fault, help);
  const isDocumented =
    fault.id !== undefined || (fault.status !== undefined && statusHelp(help, fault.status) !== undefined);
  const source = known.source ?? (isDocumented ? help.source : undefined);
  const basis = source?.basis ?? "documented";
  const cause = response === "body" && isKnownByAbsence(fault, known) ? undefined : fault.cause;
  const { match, placement, pointer, issues } = fault;
  return {
    match,
    id: fault.id ?? null,
    code: fault.code ?? null,
    title: titleOf(fault, help),
    description: known.description?.trim() || null,
    placement,
    pointer,
    status: fault.status ?? null,
    message: saidBy(fault),
    requestId: fault.requestId ?? null,
    data: dataBeyond(fault, view),
    issues,
    candidates: fault.candidates.map((id) => ({
      id,
      code: help.errors[id]?.code ?? id,
      title: help.errors[id]?.title ?? id,
    })),
    similar: similarTo(fault, view),
    advice: advise(fault, { method, attempt: 1, random: () => 0 }),
    gaps: fault.id === undefined ? [] : NEEDED.filter((name) => !says(known, name)),
    cause: cause ?? null,
    causes: causesOf(cause, known).map((cause) => causeOut(cause, basis)),
    remedies: (known.remedies ?? []).map((remedy) => remedyOut(remedy, basis)),
    notes: notesOn(fault, known, help),
    support: supportOf(help, brand),
    source: source ?? null,
    docsUrl: docsOf(fault, known, help) ?? null,
    ...factsOf(known),
    problem: problemOf(fault, help),
  };
}

/** The service's own words: in the body, else in a challenge (RFC 6750, section 3). */
function saidBy({ message, headers }: Fault): string | null {
  const said = message ?? /\berror_description="([^"]*)"/.exec(headers["www-authenticate"] ?? "")?.[1];
  return said === undefined ? null : hiddenSecrets(said);
}

/** An address belongs to its own source: that of the family's page says nothing of an error that another document holds. */
function docsOf(fault: Fault, known: Partial<ErrorHelp | StatusHelp>, help: FamilyHelp): string | undefined {
  const { docs, source } = known as Partial<ErrorHelp>;
  if (docs !== undefined) return docs;
  const isOfFamily = fault.docsUrl === help.source?.url;
  if (!isOfFamily) return fault.docsUrl;
  if (source === undefined) return fault.id === undefined ? undefined : fault.docsUrl;
  return source.url ?? (source.document === help.source?.document ? fault.docsUrl : undefined);
}

function problemOf(fault: Fault, help: FamilyHelp): ProblemDetails {
  const problem = toProblemDetails(fault, { detail: true, help });
  return problem.detail === undefined ? problem : { ...problem, detail: hiddenSecrets(problem.detail) };
}

/** The documented errors that what nobody knows may be: by a code like theirs, or by a text that is theirs alone. */
function similarTo(fault: Fault, { help, documented }: FamilyView): FaultOut["similar"] {
  if (fault.id !== undefined) return [];
  const known = Object.entries(help.errors).filter(([, error]) => documented.includes(error));
  const named = ([id, { code, title }]: (typeof known)[number]): NamedError => ({ id, code, title });
  const meant = fault.match === "undeclared" ? similarError(fault.code ?? null, documented) : undefined;
  const errors = Object.fromEntries(known);
  const exact = idsByMessage(fault, { errors });
  const texts = exact.length > 0 ? exact : idsByNearText(fault.message ?? "", errors);
  return [
    ...known.filter(([, error]) => error === meant).map((each) => ({ ...named(each), by: "code" as const })),
    ...known
      .filter(([id, error]) => error !== meant && texts.includes(id))
      .map((each) => ({ ...named(each), by: "text" as const })),
  ];
}

/** True where the cause is told by a header that is not there. */
function isKnownByAbsence({ cause }: Fault, { causes = [] }: Partial<ErrorHelp | StatusHelp>): boolean {
  const where = causes.find(({ id }) => id !== undefined && id === cause)?.where ?? [];
  return where.some(({ header, present }) => header !== undefined && present === false);
}

/** The causes, first the one that it was. */
function causesOf(cause: string | undefined, { causes = [] }: Partial<ErrorHelp | StatusHelp>): CauseHelp[] {
  const isIt = ({ id }: CauseHelp): boolean => id !== undefined && id === cause;
  return [...causes.filter(isIt), ...causes.filter((each) => !isIt(each))];
}

/** What the documentation says of a retry: for the cause that it was, else for the error. */
export function statedRetry(fault: Fault, help: FamilyHelp): RetryHelp | undefined {
  const known = knowledgeOf(fault, help);
  const [first] = fault.cause === undefined ? [] : causesOf(fault.cause, known);
  return first?.retry ?? known.retry;
}

/** Remedies may be those of the causes. */
function says(known: Partial<ErrorHelp>, name: (typeof NEEDED)[number]): boolean {
  if (name === "remedies" && known.causes?.some(({ remedies }) => remedies)) return true;
  return known[name] !== undefined;
}

function factsOf(known: Partial<ErrorHelp>): Facts {
  return Object.fromEntries(FACTS.map((name) => [name, known[name] ?? null])) as unknown as Facts; // made of exactly these
}

/** The facts that are known, with what stands before each. */
export function factLines(out: Facts): { label: string; lines: string[] }[] {
  const known = Object.fromEntries(FACTS.flatMap((name) => (out[name] === null ? [] : [[name, out[name]]])));
  return membersShown<MemberName>(ERROR_MEMBERS, known, "explain").map(({ label, value }) => ({
    label,
    lines: memberInWords(value),
  }));
}

/** Members of `x-error-family` to which the explanation gives a place of its own. */
const OWN_OF_FAMILY = ["brands", "support", "statusClasses", "source"] as const;

/** What else holds for the family, its envelopes and its carriers. */
export function familyFacts(help: FamilyHelp): FamilyFact[] {
  const { envelopes = {}, carriers = {} } = help;
  return [
    ...membersShown(FAMILY_MEMBERS, help, "explain", OWN_OF_FAMILY),
    ...Object.values(envelopes).flatMap((envelope) => membersShown(ENVELOPE_MEMBERS, envelope, "explain")),
    ...Object.values(carriers).flatMap((carrier) => membersShown(CARRIER_MEMBERS, carrier, "explain")),
  ];
}

/**
 * The error's own help; where the error is not known, what the status says. Of an unknown code, the text of a status says nothing: it may
 * be that of another operation.
 */
export function knowledgeOf(fault: Fault, help: FamilyHelp): Partial<ErrorHelp | StatusHelp> {
  if (fault.id !== undefined) return help.errors[fault.id] ?? {};
  if (fault.status === undefined) return {};
  const ofStatus = statusHelp(help, fault.status);
  const [only, ...others] = fault.candidates;
  const meant = only !== undefined && others.length === 0 ? help.errors[only] : undefined;
  if (meant && !ofStatus?.recovery && !ofStatus?.retry) return meant;
  const description = ofStatus?.description || classOf(fault.status, help) || meaningOf(fault, ofStatus);
  return { ...ofStatus, ...(description !== "" && { description }) };
}

/** What the family says of the class of a status. */
function classOf(status: number, { statusClasses }: FamilyHelp): string {
  return statusClasses?.[`${Math.min(5, Math.floor(status / 100))}XX`] ?? "";
}

function meaningOf({ status = 0 }: Fault, ofStatus: StatusHelp | undefined): string {
  return ofStatus && !statusPhrase(status) ? "" : statusMeaning(status);
}

function titleOf({ match, id, status }: Fault, help: FamilyHelp): string {
  if (id !== undefined) return help.errors[id]?.title ?? id;
  if (match === "undeclared") return "An error that the catalogue does not list";
  const ofStatus = status === undefined ? undefined : statusHelp(help, status);
  const said = firstSentence(ofStatus?.description ?? "").replace(/\.$/, "");
  const phrase = status === undefined ? undefined : statusPhrase(status);
  if (said !== "") return said;
  if (phrase !== undefined) return phrase;
  if (help.id === "") return (status ?? 0) < 500 ? "Client Error" : "Server Error"; // as RFC 9110, sections 15.5 and 15.6, call them
  return ofStatus ? "A failure of which the status alone is documented" : "A failure that is not documented";
}

/** The text up to its first full stop that white space follows. */
export function firstSentence(text: string): string {
  return /^.*?\.(?=\s|$)/s.exec(text.trim())?.[0] ?? text;
}

/** A sentence, to stand behind a colon. */
export function uncapitalized(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function remedyOut({ text, basis }: Text, ofSource: Basis): RemedyOut {
  return { text, basis: basis ?? ofSource };
}

function causeOut(cause: CauseHelp, ofSource: Basis): CauseOut {
  const { id = null, where = null, recovery = null, retry = null, remedies = [] } = cause;
  return {
    ...remedyOut(cause, ofSource),
    id,
    where,
    recovery,
    retry,
    remedies: remedies.map((remedy) => remedyOut(remedy, ofSource)),
  };
}

/** Whom to ask: where a brand was chosen, that brand alone. */
export function supportOf({ brands, support }: FamilyHelp, brand: string | undefined): SupportOut {
  const ofBrand = brand === undefined ? undefined : brands?.[brand];
  return {
    channels: ofBrand ? [{ name: ofBrand.support }] : (support?.channels ?? []),
    include: support?.include ?? [],
    statusPage: support?.statusPage ?? null,
  };
}
