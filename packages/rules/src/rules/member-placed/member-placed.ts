/** Finds members of extensions at the wrong level. */
import { eachObject, extensionMembers, isRecord, valueAt } from "@faultline/catalog/pure";
import type { Path } from "@faultline/catalog";
import { isResponse } from "../../extension-homes.ts";
import { rule, type ReportVerdict } from "../../rule.ts";

/** Members that an extension, or an object in it, holds, and that stand beside it or in another object of it by mistake. */
interface Members {
  /** From the owner to the object that should hold the members. */
  home: Path;
  names: readonly string[];
  /** Where they land, from the owner. */
  strays: readonly Path[];
}

const X_ERROR = extensionMembers("x-error");
const RETRY = extensionMembers("retry");
const SOURCE = extensionMembers("source");

/** `deprecated` is a keyword of OpenAPI too, and `basis` belongs to many. */
const OF_ERRORS: readonly Members[] = [
  { home: ["x-error"], names: X_ERROR.filter((name) => name !== "deprecated"), strays: [[]] },
  {
    home: ["x-error"],
    names: X_ERROR,
    strays: [
      ["x-error", "retry"],
      ["x-error", "source"],
    ],
  },
  { home: ["x-error", "retry"], names: RETRY, strays: [[], ["x-error"]] },
  { home: ["x-error", "source"], names: SOURCE.filter((name) => name !== "basis"), strays: [["x-error"]] },
];
const beside = (name: "x-error-envelope" | "x-error-carrier" | "x-error-family"): Members => ({
  home: [name],
  names: extensionMembers(name),
  strays: [[]],
});
const OF_INFO = [beside("x-error-family")];
const OF_ENVELOPES = [beside("x-error-envelope")];
const OF_CARRIERS = [beside("x-error-carrier")];

/** A member of an extension stands inside of it, at its own level: beside it or one level off, it is lost. */
export const memberPlaced = rule("member-placed", "error", ({ document }, report) => {
  const seen = new Set<unknown>();
  eachObject(document, (object, lazyPath) => {
    for (const members of membersOf(object)) {
      const owner = lazyPath();
      if (owner.at(-1)?.startsWith("x-")) continue; // an extension in a map of names
      const isRead = owner.length === 3 || owner.length === 1 || isResponse(owner);
      if (isRead) for (const stray of members.strays) reportStrays(object, owner, members, stray, seen, report);
    }
  });
});

/** An object with none of these has nothing to be placed. */
const TELLING = ["x-error", "x-error-envelope", "x-error-carrier", "x-error-family", "recovery", "retry"] as const;

function membersOf(object: Record<string, unknown>): readonly Members[] {
  if (!TELLING.some((name) => object[name] !== undefined)) return [];
  return [
    ...(holdsMembers(object["x-error"]) || isHoisted(object) ? OF_ERRORS : []),
    ...(holdsMembers(object["x-error-envelope"]) ? OF_ENVELOPES : []),
    ...(holdsMembers(object["x-error-carrier"]) ? OF_CARRIERS : []),
    ...(holdsMembers(object["x-error-family"]) ? OF_INFO : []),
  ];
}

/** Null is what YAML makes of an extension whose members are not indented. */
function holdsMembers(extension: unknown): boolean {
  return isRecord(extension) || extension === null;
}

/** True where the members of an `x-error` stand on the schema itself, without the `x-error`. */
function isHoisted(object: Record<string, unknown>): boolean {
  if (object["x-error"] !== undefined || (!Object.hasOwn(object, "recovery") && !Object.hasOwn(object, "retry")))
    return false;
  return ["canonicalCode", "recovery", "retry"].filter((name) => Object.hasOwn(object, name)).length > 1;
}

function reportStrays(
  object: object,
  owner: Path,
  { home, names }: Members,
  stray: Path,
  seen: Set<unknown>,
  report: ReportVerdict,
): void {
  const holder = valueAt(object, stray);
  if (!isRecord(holder) || seen.has(holder)) return;
  const strayed = Object.keys(holder).filter((name) => names.includes(name));
  const [first] = strayed;
  if (first === undefined) return;
  if (stray.length > 0) seen.add(holder);
  const moves = strayed.map((name) => ({
    from: [...owner, ...stray, name],
    to: [...owner, ...home, name],
    isFree: valueAt(object, [...home, name]) === undefined,
  }));
  const isTaken = moves.some(({ isFree }) => !isFree);
  report([...owner, ...stray, first], {
    found: `${strayed.join(", ")} at a level at which nobody reads ${strayed.length === 1 ? "it" : "them"}`,
    wanted: `${strayed.length === 1 ? "it" : "them"} in ${home.join("/")}${isTaken ? ", which has one already: delete what is too much" : ""}`,
    corrections: moves.map(({ from, to, isFree }) => ({ from, ...(isFree && { to }) })),
  });
}
