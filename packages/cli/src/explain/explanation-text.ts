/** Prints an explanation for a person at a terminal. */
import { conditionsInWords, memberInWords, recoveryInWords, retryInWords } from "@faultline/catalog/words";
import type { Basis, ErrorHelp, Fault, FamilyHelp, Policy } from "@faultline/guards";
import { factLines, familyFacts, type CauseOut, type FaultOut } from "./explanation.ts";
import { orByStatus } from "./gap-text.ts";
import { besideLines, itemLines } from "./list-items.ts";
import { similarError } from "./similar-code.ts";
import { heading, section, type Line, type Page } from "../output/layout.ts";

/** A fault with all that is known of it. */
export interface Explained {
  fault: Fault;
  out: FaultOut;
  /** Whether and when to try again, as sentences. */
  retry: string;
}

export interface ExplanationContext {
  help: FamilyHelp;
  /** The errors that the readers may know of. */
  documented: readonly ErrorHelp[];
  brand: string | undefined;
  /** True where the body holds more faults than are listed. */
  more: boolean;
  page: Page;
}

const MATCHES: Readonly<Record<Fault["match"], string>> = {
  declared: "as documented",
  deviant: "a known error, though not as documented",
  undeclared: "only its form is documented",
  status: "known by its status alone",
  none: "of which the family says nothing",
};

/** What a person reads about the faults of one answer. Those that differ only in where they stand and what they say are explained once. */
export function explanationText(
  explained: readonly Explained[],
  { help, documented, brand, more, page }: ExplanationContext,
): string {
  const title = `${help.title}${brand === undefined ? "" : `, ${help.brands?.[brand]?.title ?? brand}`}`;
  const listed = new Set(explained[0]?.fault.faults);
  const items = explained.flatMap(({ fault, out }) => (listed.has(fault) ? [out] : []));
  const groups = new Map<string, Explained[]>();
  for (const each of explained.filter(({ fault }) => !listed.has(fault))) {
    const group = groups.get(kindOf(each));
    if (group) group.push(each);
    else groups.set(kindOf(each), [each]);
  }
  const failures = explained.length - (items.length > 0 ? 1 : 0); // the list is no further one
  const count =
    failures === 1
      ? ""
      : `${heading(`${failures} failures in one body${more ? ", and more that are not listed" : ""}`, page)}\n`;
  const about = familyFacts(help).map(({ label, value }) =>
    section(
      label,
      memberInWords(value).map((text) => ({ text })),
      page,
    ),
  );
  const setting = { title, documented, page };
  const all = [...groups.values()];
  const supports = all.map(([first]) => JSON.stringify(first && supportLines(first.out)));
  const texts = all.map((group, index) => {
    const isLast = supports.lastIndexOf(supports[index] ?? "") === index; // whom to ask is said once
    return faultText(group, index === 0 ? items : [], { ...setting, isLast });
  });
  return count + texts.join("\n") + about.join("");
}

function kindOf({ out, retry }: Explained): string {
  const { pointer, message, requestId, problem, ...kind } = out;
  return JSON.stringify([kind, retry]);
}

/** `items` are those of the list, where the fault is one. */
function faultText(
  group: readonly Explained[],
  items: readonly FaultOut[],
  { title, documented, page, isLast }: { title: string; documented: readonly ErrorHelp[]; page: Page; isLast: boolean },
): string {
  const [{ fault, out, retry }] = group as [Explained, ...Explained[]]; // groups are never empty
  const isLone = items.length === 1 && items[0]?.id === out.id && items[0]?.code === out.code;
  const outs = group.map((each) => each.out);
  const isListed = items.some(({ message }) => message === out.message);
  const sections: [label: string, lines: Line[]][] = [
    ["Family", [{ text: title }]],
    ["Answer", (isLone ? items : isListed ? [] : outs).flatMap(answerLine)],
    ["Items", isLone ? [] : itemLines(items, out)],
    ["Also there", besideLines(items, fault.raw)],
    [
      "Deviates",
      out.issues.map(({ pointer, found, wanted }) => ({
        text: `${pointer || "the body as a whole"}: found ${found}, wanted ${wanted}`,
      })),
    ],
    ["It may be", candidateLines(out)],
    ["Similar", similarLines(out, documented)],
    ["Why", whyLines(out, fault.policy)],
    [
      "What to do",
      [
        { text: orByStatus("recovery", out, recoveryInWords(out.advice.recovery)) },
        ...[...(knownCause(out)?.remedies ?? []), ...out.remedies].map((remedy) => ({
          text: marked(remedy),
          depth: 1 as const,
        })),
      ],
    ],
    ["Retry", [{ text: orByStatus("retry", out, retry) }]],
    ...factLines(out).map(({ label, lines }): [string, Line[]] => [label, lines.map((text) => ({ text }))]),
    ["Support", isLast ? supportLines(out) : []],
    ["Source", sourceLines(out)],
    ["Request id", [...new Set(outs.flatMap(({ requestId }) => requestId ?? []))].map((text) => ({ text }))],
  ];
  return `${heading(headline(out), page)}\n${sections.map(([label, lines]) => section(label, lines, page)).join("")}`;
}

/** The code of an error that a range of statuses tells. */
const STATUS_RANGE = /^([1-5]XX|default)$/;

function headline({ title, match, code, status, placement }: FaultOut): string {
  const where = placement === "response" ? "" : `one ${placement} in the body`;
  const http = status === null ? "" : `${where && "of "}HTTP ${status}`;
  const isStatus = code === null || (placement === "response" && (code === status || STATUS_RANGE.test(String(code))));
  const facts = [isStatus ? "" : `code ${code}`, [where, http].filter(Boolean).join(" "), MATCHES[match]];
  return `${title}: ${facts.filter(Boolean).join(", ")}`;
}

/** Where the error stands, below the root, and what the service says of it. */
function answerLine({ pointer, message }: FaultOut): Line[] {
  const says = message === null ? "" : `"${message}"`;
  if (pointer === "") return says === "" ? [] : [{ text: says }];
  return [{ text: says === "" ? pointer : `${pointer}: ${says}` }];
}

/** A lone candidate that has the title already says nothing more. */
function candidateLines({ title, candidates }: FaultOut): Line[] {
  if (candidates.length === 1 && candidates[0]?.title === title) return [];
  return candidates.map((candidate) => ({ text: candidate.title, depth: 1 }));
}

/** The cause that the response tells: it is the first one, and the others are none then. */
function knownCause({ cause, causes: [first] }: FaultOut): CauseOut | undefined {
  return cause === null ? undefined : first;
}

function whyLines(out: FaultOut, policy: Policy): Line[] {
  const { title, description, causes } = out;
  const known = knownCause(out);
  const lines = description === null || description === `${title}.` ? [] : [{ text: description }];
  if (!known) return [...lines, ...causes.flatMap((cause) => causeLines(cause, policy))];
  const signs = known.where ? [{ text: `Told by: ${conditionsInWords(known.where)}`, depth: 1 as const }] : [];
  return [{ text: marked(known) }, ...signs, ...lines];
}

/** The documented code that one which is not documented may be a misspelling of. */
function similarLines({ match, code }: FaultOut, documented: readonly ErrorHelp[]): Line[] {
  const similar = match === "undeclared" ? similarError(code, documented) : undefined;
  return similar === undefined ? [] : [{ text: `Did you mean ${similar.code}? ${similar.title}.` }];
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

function supportLines({ support: { channels, include, statusPage } }: FaultOut): Line[] {
  return [
    ...channels.map(({ name, url }) => ({ text: url === undefined ? name : `${name}: ${url}` })),
    ...(statusPage === null ? [] : [{ text: `Status page: ${statusPage}` }]),
    ...(include.length > 0 ? [{ text: "Send along:" }, ...include.map((text) => ({ text, depth: 1 as const }))] : []),
  ];
}

function sourceLines({ source, docsUrl }: FaultOut): Line[] {
  if (source === null) return docsUrl === null ? [] : [{ text: docsUrl }];
  const { document, section: part, url = docsUrl, basis } = source;
  return [
    { text: `${document}${part === undefined ? "" : `, ${part}`} (${basis})` },
    ...(url === null ? [] : [{ text: url }]),
  ];
}

/** What is not documented says so. */
function marked({ text, basis }: { text: string; basis: Basis }): string {
  return basis === "documented" ? text : `${text} (${basis})`;
}

/** What a person reads where nothing failed. */
export function noFailureText(status: number | undefined, { help, page }: ExplanationContext): string {
  const first = heading(
    `No failure: ${status === undefined ? "" : `HTTP ${status}, and `}nothing in the body that the family knows as an error`,
    page,
  );
  const hint =
    "Without its HTTP status, an answer is a failure only where its body has a documented form. Pass --status as well.";
  const hints = status === undefined ? [{ text: hint }] : [];
  return `${first}\n${section("Family", [{ text: help.title }], page)}${section("Hint", hints, page)}`;
}
