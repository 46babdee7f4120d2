/** Chooses what the family says in general that bears on one fault: the life of tokens, limits, advice, common causes. */
import { durationInWords } from "@faultline/catalog/words";
import type { Basis, ErrorHelp, FamilyHelp, Fault } from "@faultline/guards";

export interface NoteOut {
  text: string;
  basis: Basis;
}

type ErrorKnowledge = Partial<ErrorHelp>;

/** Notes on the fault, those that bear on it most first. */
export function notesOn(fault: Fault, known: ErrorKnowledge, help: FamilyHelp): NoteOut[] {
  const { canonicalCode } = known;
  const recovery = fault.policy.recovery;
  const isThrottled = fault.status === 429 || (canonicalCode === "RESOURCE_EXHAUSTED" && recovery === "wait");
  const basis = help.source?.basis ?? "documented";
  return [
    ...(recovery === "authenticate" ? credentialNotes(help) : []).map((text) => ({ text, basis })),
    ...limitNotes(isThrottled, known, help).map((text) => ({ text, basis })),
    ...adviceOn(fault, help).map((note) => ({ text: note.text, basis: note.basis ?? basis })),
    ...commonCauses(fault, known, help).map((note) => ({ text: note.text, basis: note.basis ?? basis })),
  ];
}

function credentialNotes({ credentials = [] }: FamilyHelp): string[] {
  return credentials.map(credentialText);
}

/** `Access token: valid for 1 hour. Get a new one …` */
export function credentialText({
  name,
  lifetimeSeconds,
  renewal,
}: NonNullable<FamilyHelp["credentials"]>[number]): string {
  const life = lifetimeSeconds === undefined ? "" : `valid for ${durationInWords(lifetimeSeconds)}. `;
  return `${name}: ${life}${renewal ?? ""}`.trim();
}

type Limit = NonNullable<FamilyHelp["limits"]>[number];

/** Rates where the caller is too fast, and limits that the error names. */
function limitNotes(isThrottled: boolean, known: ErrorKnowledge, { limits = [] }: FamilyHelp): string[] {
  const said = JSON.stringify([known.description, known.causes, known.remedies]);
  const bears = ({ name, perSeconds }: Limit): boolean =>
    perSeconds === undefined ? mentions(said, name) : isThrottled || mentions(said, name);
  return limits.filter(bears).map(limitText);
}

/** `maxAssets: 25. Different assets that …` */
export function limitText({ name, max, perSeconds, scope, description = "" }: Limit): string {
  const per = perSeconds === undefined ? "" : ` in ${durationInWords(perSeconds)}`;
  return `${name}: at most ${max}${per}${scope === undefined ? "" : ` for one ${scope}`}. ${description.trim()}`.trim();
}

/** Advice that names the code, the status, or a member of the body. */
function adviceOn(fault: Fault, { guidance = [] }: FamilyHelp): readonly { text: string; basis?: Basis }[] {
  const { code, status, pointer, raw } = fault;
  const members = typeof raw === "object" && raw !== null && fault.match !== "none" ? Object.keys(raw) : [];
  const quoted = [...members, ...pointer.split("/")].filter((name) => /^[a-z][\w-]{3,}$/i.test(name));
  const ofClass = `${Math.floor((status ?? 0) / 100)}xx`;
  const isSent = fault.headers["retry-after"] !== undefined;
  const isForeign = fault.match === "status" || fault.match === "none";
  return guidance.filter(
    ({ text }) =>
      (code !== undefined && mentions(text, String(code))) ||
      (status !== undefined && mentions(text, String(status))) ||
      (mentions(text.toLowerCase(), ofClass) && (text.includes("Retry-After") ? isSent : isForeign)) ||
      quoted.some((name) => text.includes(`\`${name}\``) && pointer !== ""),
  );
}

/** Words by which a common cause tells for which errors it is. */
const KINDS: readonly (readonly [codes: readonly string[], statuses: readonly number[], words: RegExp])[] = [
  [["UNAUTHENTICATED"], [401], /unauthori[sz]ed|authenticat|credential|token/i],
  [["PERMISSION_DENIED"], [403], /forbidden|permission|denied/i],
  [["INVALID_ARGUMENT", "FAILED_PRECONDITION", "OUT_OF_RANGE"], [400, 422], /invalid|parameter|malformed/i],
  [["NOT_FOUND"], [404], /not found|missing/i],
  [["RESOURCE_EXHAUSTED"], [429], /rate|too many|quota|throttl/i],
  [
    ["INTERNAL", "UNAVAILABLE", "UNKNOWN", "DEADLINE_EXCEEDED"],
    [500, 502, 503, 504],
    /server|unavailable|outage|internal/i,
  ],
];

/** `Server Error: Look at the status page.` */
function commonCauses(
  { status = 0 }: Fault,
  { canonicalCode }: ErrorKnowledge,
  { commonCauses: causes = [] }: FamilyHelp,
) {
  const kind = KINDS.find(
    ([codes, statuses]) => (canonicalCode !== undefined && codes.includes(canonicalCode)) || statuses.includes(status),
  );
  return causes
    .filter(({ title }) => kind?.[2].test(title))
    .flatMap(({ title, remedies }) => remedies.map(({ text, ...rest }) => ({ ...rest, text: `${title}: ${text}` })));
}

/** True where the text has the name as a word of its own. */
function mentions(text: string, name: string): boolean {
  if (name.length < 3) return false;
  const at = text.indexOf(name);
  if (at === -1) return false;
  const around = `${text[at - 1] ?? " "}${text[at + name.length] ?? " "}`;
  return !/[\w-]/.test(around);
}
