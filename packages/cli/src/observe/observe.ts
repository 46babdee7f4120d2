/** Observes captured traffic: which errors of which families were seen, beside what is documented. */
import type { CapturedExchange, CaptureNote, LogMembers } from "@faultline/exchanges";
import type { FamilyListing } from "@faultline/guards/runtime";
import { allFamilies, isOwn } from "../families/all-families.ts";
import { chooseFamily } from "../families/choose-family.ts";
import { ownFamilies } from "../families/own-families.ts";
import { hostOf, recogniseFamily } from "../families/recognise-family.ts";
import { writeNotes } from "../explain/ask/write-notes.ts";
import { isUnused, type Io } from "../io.ts";
import { printableJson } from "../output/printable.ts";
import { Observation } from "./observation.ts";
import { printPatch } from "./propose.ts";
import { readTraffic } from "./read-traffic.ts";
import { reportOf, type FamilyReport } from "./report.ts";
import { observeMarkdown } from "./report-markdown.ts";
import { WrongUse } from "../wrong-use.ts";

export type ObserveFormat = "markdown" | "json";
/** What makes the command fail. */
export type Trouble = "undeclared" | "deviant";

export interface ObserveOptions {
  family?: string;
  format: ObserveFormat;
  member?: LogMembers;
  failOn?: readonly Trouble[];
  coverage?: boolean;
  /** The least percentage of documented errors that have to be seen. */
  min?: number;
  /** Prints a patch of the families in the place of a report. */
  propose?: boolean;
}

export interface ObserveResult {
  /** All that were read. */
  exchanges: number;
  /** Failed ones of no family that was named or recognised. */
  unassigned: number;
  /** Lines and entries that hold no exchange. */
  leftOut: number;
  /** Bodies, lines and entries of which something could not be read. */
  unreadable: number;
  families: FamilyReport[];
}

/** Hosts whose family is remembered. */
const MOST_HOSTS = 10_000;
/** Notes that are printed; all are counted. */
const MOST_NOTES = 10;
const PROGRESS_MS = 2000;

/**
 * Observes files, or standard input. Resolves to the exit code: 1 where what `failOn` names was seen, or less than `min` was.
 * @throws {WrongUse} where the arguments are not valid, or a file cannot be read.
 */
export async function observe(files: readonly string[], options: ObserveOptions, io: Io): Promise<number> {
  if (files.length === 0 && isUnused(io.stdin)) {
    throw new WrongUse("observe: found no input; wanted HAR, a log or another capture. Name files, or pipe one in");
  }
  const [unread] = (["coverage", "min", "failOn"] as const).filter((name) => options[name] !== undefined);
  if (options.propose && unread !== undefined) {
    const option = unread === "failOn" ? "--fail-on" : `--${unread}`;
    throw new WrongUse(`--propose: found ${option} beside it; wanted one of the two, since a patch is no report`);
  }
  const observations = new Map<FamilyListing, Observation>();
  const { familyOf, own } = await chooser(options, io);
  const result = { exchanges: 0, unassigned: 0, leftOut: 0, unreadable: 0 };
  const progress = progressOn(io, result);
  const notes: CaptureNote[] = [];
  const onNote = (note: CaptureNote): void => {
    const { kind, count = 1 } = note;
    result[kind === "left out" ? "leftOut" : "unreadable"] += count;
    if (kind === "unreadable" && notes.length < MOST_NOTES) notes.push(note);
  };
  for (const file of files.length > 0 ? files : ["-"]) {
    for await (const exchange of readTraffic(file, io, { members: options.member, onNote, onProgress: progress })) {
      const listing = await familyOf(exchange);
      const observation = listing && (observations.get(listing) ?? new Observation(await listing.load()));
      if (isBareBody(exchange) && observation?.hasFault(exchange) !== true) {
        onNote({ kind: "unreadable", text: "no response, no log and no known error is recognised in the text" });
        continue;
      }
      result.exchanges++;
      if (!observation) {
        if (isFailure(exchange)) result.unassigned++;
        continue;
      }
      observations.set(listing, observation);
      observation.add(exchange);
    }
  }
  writeNotes("observe", notes, io, result.unreadable);
  if (result.exchanges === 0 && result.leftOut + result.unreadable > 0) {
    throw new WrongUse(
      `observe: found nothing that can be read as traffic${result.leftOut > 0 ? ` (${result.leftOut} lines or entries hold no exchange)` : ""}; wanted HAR, a log with one JSON object a line or another capture. --member names the members of another log`,
    );
  }
  if (options.propose) return printPatch(observations, io);
  const isProject = options.coverage === true || options.min !== undefined;
  if (isProject && !own.some((listing) => observations.has(listing)))
    for (const listing of own) observations.set(listing, new Observation(await listing.load())); // nothing of them was provoked
  return report(result, observations, options, io);
}

async function report(
  counts: Omit<ObserveResult, "families">,
  observations: ReadonlyMap<FamilyListing, Observation>,
  { format, coverage = false, failOn = [], min }: ObserveOptions,
  io: Io,
): Promise<number> {
  const all = await Promise.all(
    [...observations].map(async ([listing, seen]) => ({ listing, family: reportOf(seen, await listing.loadHelp()) })),
  );
  const families = all.map(({ family }) => family);
  const result: ObserveResult = { ...counts, families };
  io.stdout.write(format === "json" ? `${printableJson(result)}\n` : observeMarkdown(result, coverage));
  const isTroubled =
    (failOn.includes("undeclared") && families.some(({ undeclared }) => undeclared.length > 0)) ||
    (failOn.includes("deviant") &&
      families.some(({ deviations, errors }) => deviations.length > 0 || errors.some(({ deviant }) => deviant > 0)));
  const own = all.filter(({ listing }) => isOwn(listing));
  const counted = own.length > 0 ? own : all; // what others answered on the way is not the project's to provoke
  const isLow =
    min !== undefined && (counted.length === 0 || counted.some(({ family }) => family.coverage.percent < min));
  if (isLow)
    io.stderr.write(`faultline observe: found fewer than ${min} % of the documented errors; wanted at least that\n`);
  return isTroubled || isLow ? 1 : 0;
}

interface Chooser {
  familyOf: (exchange: CapturedExchange) => Promise<FamilyListing | undefined>;
  /** The families of the project, unless one was named. */
  own: readonly FamilyListing[];
}

/** The family that is named, else for each exchange the one of its host, else, where it failed, the one that its body names. */
async function chooser({ family }: ObserveOptions, io: Io): Promise<Chooser> {
  const own = await ownFamilies(io.cwd);
  if (family !== undefined) {
    const { listing } = await chooseFamily(family, own);
    return { familyOf: async () => listing, own: [] };
  }
  const families = await allFamilies(own);
  const byHost = new Map<string, FamilyListing>();
  const byStatus = new Map<string, FamilyListing | undefined>();
  const familyOf = async (exchange: CapturedExchange): Promise<FamilyListing | undefined> => {
    const host = hostOf(exchange.request) ?? "";
    const known = byHost.get(host);
    if (known) return known;
    if (!isFailure(exchange) && !families.some(({ hosts = [] }) => hosts.length > 0 && host !== "")) return undefined;
    const key = isStatusAlone(exchange) ? `${exchange.response.status} ${host}` : undefined;
    if (key !== undefined && byStatus.has(key)) return byStatus.get(key);
    const recognised = await recogniseFamily(exchange, families);
    const listing = "listing" in recognised ? recognised.listing : undefined;
    if ("by" in recognised && recognised.by === "host" && byHost.size < MOST_HOSTS)
      byHost.set(host, recognised.listing);
    if (key !== undefined && byStatus.size < MOST_HOSTS) byStatus.set(key, listing);
    return listing;
  };
  return { familyOf, own: families.filter(isOwn) };
}

/** True where nothing but a text was found: anything could be one. */
function isBareBody({ request, response: { status, headers }, error, said }: CapturedExchange): boolean {
  return [request, status, headers[0], error, said].every((part) => part === undefined);
}

/** True where nothing but the status and the host can tell the family, as in an access log. */
function isStatusAlone({ response: { headers, body }, said }: CapturedExchange): boolean {
  return body === undefined && headers.length === 0 && said === undefined;
}

function isFailure({ response: { status } }: CapturedExchange): boolean {
  return status === undefined || status >= 400;
}

/** Tells a person at a terminal now and then how far it is. */
function progressOn({ stderr }: Io, counts: { exchanges: number }): (bytes: number) => void {
  let next = Date.now() + PROGRESS_MS;
  return (bytes) => {
    if (stderr.isTTY !== true || Date.now() < next) return;
    next = Date.now() + PROGRESS_MS;
    stderr.write(`faultline observe: ${Math.floor(bytes / 2 ** 20)} MiB, ${counts.exchanges} exchanges\n`);
  };
}
