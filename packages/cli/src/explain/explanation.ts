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
import {
  advise,
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

export interface Explanation {
  /** The family's id. */
  family: string | null;
  /** Who chose the family: the caller by its name, else the host of the request or the shape of the body. */
  chosenBy: "name" | "host" | "shape" | null;
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
  issues: readonly Issue[];
  candidates: { id: string; title: string }[];
  /** For the method that was named, at the first try; of a wait that grows, `delayMs` is the least. */
  advice: Advice;
  /** The id of the cause that it was, where the response tells that; it is the first of the causes then. */
  cause: string | null;
  /** What the document does not say of the error: where `recovery` or `retry` is among it, the advice comes from the status. */
  gaps: readonly (typeof NEEDED)[number][];
  causes: CauseOut[];
  remedies: RemedyOut[];
  support: SupportOut;
  source: SourceHelp | null;
  docsUrl: string | null;
  /** RFC 9457. */
  problem: ProblemDetails;
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
  brand: string | undefined;
  method: string;
}

/** All that is known of one fault. */
export function explainFault(fault: Fault, help: FamilyHelp, { brand, method }: Circumstances): FaultOut {
  const known = knowledgeOf(fault, help);
  const source = known.source ?? help.source;
  const basis = source?.basis ?? "documented";
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
    message: fault.message ?? null,
    requestId: fault.requestId ?? null,
    issues,
    candidates: fault.candidates.map((id) => ({ id, title: help.errors[id]?.title ?? id })),
    advice: advise(fault, { method, attempt: 1, random: () => 0 }),
    gaps: fault.id === undefined ? [] : NEEDED.filter((name) => !says(known, name)),
    cause: fault.cause ?? null,
    causes: causesOf(fault, known).map((cause) => causeOut(cause, basis)),
    remedies: (known.remedies ?? []).map((remedy) => remedyOut(remedy, basis)),
    support: supportOf(help, brand),
    source: source ?? null,
    docsUrl: fault.docsUrl ?? null,
    ...factsOf(known),
    problem: toProblemDetails(fault, { detail: true }),
  };
}

/** The causes, first the one that it was. */
function causesOf({ cause }: Fault, { causes = [] }: Partial<ErrorHelp | StatusHelp>): CauseHelp[] {
  const isIt = ({ id }: CauseHelp): boolean => id !== undefined && id === cause;
  return [...causes.filter(isIt), ...causes.filter((each) => !isIt(each))];
}

/** What the documentation says of a retry: for the cause that it was, else for the error. */
export function statedRetry(fault: Fault, help: FamilyHelp): RetryHelp | undefined {
  const known = knowledgeOf(fault, help);
  const [first] = fault.cause === undefined ? [] : causesOf(fault, known);
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

/** The error's own help; where the error is not known, what the status says. */
export function knowledgeOf(fault: Fault, help: FamilyHelp): Partial<ErrorHelp | StatusHelp> {
  if (fault.id !== undefined) return help.errors[fault.id] ?? {};
  if (fault.status === undefined) return {};
  const ofStatus = statusHelp(help, fault.status);
  const [only, ...others] = fault.candidates;
  const meant = only !== undefined && others.length === 0 ? help.errors[only] : undefined;
  if (meant && !ofStatus?.recovery && !ofStatus?.retry) return meant;
  const description = ofStatus?.description ?? help.statusClasses?.[`${Math.min(5, Math.floor(fault.status / 100))}XX`];
  return { ...ofStatus, ...(description !== undefined && { description }) };
}

function titleOf({ match, id, status }: Fault, help: FamilyHelp): string {
  if (id !== undefined) return help.errors[id]?.title ?? id;
  if (match === "undeclared") return "An error that the catalogue does not list";
  const ofStatus = status === undefined ? undefined : statusHelp(help, status);
  if (!ofStatus) return "A failure that is not documented";
  return firstSentence(ofStatus.description).replace(/\.$/, "") || "A failure of which the status alone is documented";
}

/** The text up to its first full stop that white space follows. */
export function firstSentence(text: string): string {
  return /^.*?\.(?=\s|$)/s.exec(text.trim())?.[0] ?? text;
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

function supportOf({ brands, support }: FamilyHelp, brand: string | undefined): SupportOut {
  const ofBrand = brand === undefined ? undefined : brands?.[brand];
  return {
    channels: ofBrand ? [{ name: ofBrand.support }] : (support?.channels ?? []),
    include: support?.include ?? [],
    statusPage: support?.statusPage ?? null,
  };
}
