/** Writes the report of an import: what was found and why, what could not be known, and what did not make it. */
import { counted } from "@faultline/catalog/words";
import { groupBy, pointerOf } from "@faultline/catalog/pure";
import { hasRetryAfter } from "./propose/error-schema.ts";
import type { Proposal, ProposedEnvelope, ProposedError, Remark } from "./model.ts";
import { inSeries, share } from "./propose/words.ts";

/** What was seen when the samples of the source were decoded. */
export interface SampleVerdict {
  path: readonly string[];
  /** True for a success among whose like there are failures. */
  isSuccess?: boolean;
  /** `declared`, or how the sample was told instead. */
  match: string;
}

/** The parts of a report that only who writes the files knows. */
export interface ImportOutcome {
  /** The document as it was named. */
  source: string;
  /** Lines on files, such as `errors/orders.yaml: written`. */
  files: readonly string[];
  /** Lines on what changed since the last import. */
  changes: readonly string[];
  samples: readonly SampleVerdict[];
  /** Why the result cannot be read, where it cannot. */
  problems: readonly string[];
  /** Rules of lint that the source breaks outside of its errors, which are silenced there. */
  silenced: readonly string[];
}

/** The report in Markdown. */
export function reportText(proposal: Proposal, outcome: ImportOutcome): string {
  const { envelopes, errors } = proposal;
  const parts = [
    `# Errors of ${line(proposal.title)}`,
    `From \`${outcome.source}\`: ${counted(errors.length, "error")} in ${counted(envelopes.length, "envelope")}.`,
    section("Files", outcome.files.map(bullet)),
    section(
      "To correct by hand",
      outcome.problems.map((problem) => bullet(line(problem))),
    ),
    section(
      "Changes since the last import",
      outcome.changes.map((change) => bullet(line(change))),
    ),
    section(
      "Envelopes",
      envelopes.map((envelope) => bullet(envelopeInWords(envelope))),
    ),
    section("Errors", errors.length === 0 ? [] : [...HEAD, ...errors.map(row)]),
    section("Not told by the source", gaps(errors, proposal.remarks).map(bullet)),
    section("Left out", leftOut(proposal.remarks).map(bullet)),
    section("Silenced in the source", outcome.silenced.map(bullet)),
    section("Examples", outcome.problems.length > 0 ? [] : samples(outcome.samples).map(bullet)),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `## ${title}\n\n${lines.join("\n")}`;
}

function bullet(text: string): string {
  return `- ${text}`;
}

function envelopeInWords({ name, schema, members, uses, all, code, list, leaves }: ProposedEnvelope): string {
  const kind = schema ? "a new schema of what they share" : "a schema of the document";
  const forms = leaves.length > 1 ? `, in ${counted(leaves.length, "form")}` : "";
  const items =
    list === undefined
      ? ""
      : list.length === 0
        ? "the items of a list at the root of "
        : `the items of \`${list.join("/")}\` in `;
  return `**${name}** (${kind}): ${items}${share(uses, all, "bodies")} have ${members.length === 0 ? "members of any name" : inSeries(members)}${forms}; ${code.evidence}.`;
}

const HEAD = ["| error | told by | under | from |", "|---|---|---|---|"];

function row(error: ProposedError): string {
  const { name, stated, key, occurrences } = error;
  const keys = [...new Set(occurrences.map((occurrence) => occurrence.key))].sort();
  const by = stated
    ? `code \`${cell(String(stated.value))}\`${stated.isShown ? " (of an example)" : ""}`
    : `status ${key ?? ""}`;
  const from = cell(pointerOf(stated?.at ?? occurrences[0]?.response.path ?? []));
  return `| ${cell(name)} | ${by} | ${keys.join(", ")} | ${from === "" ? "" : `\`${from}\``} |`;
}

/** What no document of this kind tells, counted. */
function gaps(errors: readonly ProposedError[], remarks: readonly Remark[]): string[] {
  if (errors.length === 0) return [];
  const all = counted(errors.length, "error");
  const waiting = errors.filter(
    ({ occurrences }) =>
      occurrences.length > 0 && occurrences.every(({ response }) => hasRetryAfter(response.response)),
  );
  const withoutMeaning = errors.filter((error) => error.stated && error.stated.description === undefined);
  return [
    `recovery, causes, remedies and the canonical code of ${all}`,
    ...(waiting.length < errors.length
      ? [`whether to try again, of ${share(errors.length - waiting.length, errors.length, "errors")}`]
      : []),
    ...unplaced(errors),
    ...(withoutMeaning.length > 0 ? [`the meaning of ${counted(withoutMeaning.length, "code")}`] : []),
    ...remarks.filter(({ kind }) => kind === "not told").map(({ text }) => text),
  ];
}

/** Codes of a schema that several statuses share, where no example and no description shows with which of them each comes. */
function unplaced(errors: readonly ProposedError[]): string[] {
  const codes = errors.flatMap(({ stated, occurrences, isPlaced }) => {
    const keys = new Set(occurrences.map(({ key }) => key));
    return stated && !isPlaced && keys.size > 1 ? [`\`${stated.value}\``] : [];
  });
  if (codes.length === 0) return [];
  return [
    `with which of several statuses ${inSeries(codes)} ${codes.length === 1 ? "comes: its" : "come: their"} schema is shared, and no example or description of a response shows it`,
  ];
}

/** Equal ones are said once, with the first pointers. */
function leftOut(all: readonly Remark[]): string[] {
  const groups = groupBy(
    all.filter(({ kind }) => kind === "left out"),
    ({ text }) => text,
  );
  return [...groups].map(([text, group]) => {
    const pointers = group.flatMap(({ path }) => (path ? [`\`${pointerOf(path)}\``] : []));
    const times = group.length > 1 ? ` (${counted(group.length, "time")})` : "";
    return `${line(text)}${times}${pointers.length > 0 ? `: ${inSeries(pointers, 3)}` : ""}`;
  });
}

const MOST_SAMPLES = 50;

function samples(verdicts: readonly SampleVerdict[]): string[] {
  const [all, successes] = [
    verdicts.filter(({ isSuccess }) => !isSuccess),
    verdicts.filter(({ isSuccess }) => isSuccess),
  ];
  if (verdicts.length === 0) return ["the source has no example of a failed call with a schema"];
  const declared = all.filter(({ match }) => match === "declared");
  const failing = successes.filter(({ match }) => match !== "no failure");
  const others = [...all.filter(({ match }) => match !== "declared"), ...failing];
  return [
    ...(all.length > 0
      ? [`${share(declared.length, all.length, "examples")} of the source decode as \`declared\``]
      : []),
    ...(successes.length > 0
      ? [`${share(successes.length - failing.length, successes.length, "examples of successes")} decode as no failure`]
      : []),
    ...others.slice(0, MOST_SAMPLES).map(({ path, match }) => `\`${pointerOf(path)}\` decodes as \`${match}\``),
    ...(others.length > MOST_SAMPLES ? [`and ${others.length - MOST_SAMPLES} more`] : []),
  ];
}

/** In one line; nothing in it begins a block of Markdown. */
function line(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

function cell(text: string): string {
  return line(text).replaceAll("|", "\\|").replaceAll("`", "'");
}
