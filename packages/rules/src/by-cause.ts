/** Joins findings with one cause, such as a fault in an envelope or in a YAML anchor, into one finding. */
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { isRecord, pathOf, pointerOf, valueAt } from "@faultline/catalog/pure";
import type { Finding } from "./rule.ts";

/** Rules that an envelope breaks for all of its errors at once. */
const CAUSED: ReadonlySet<string> = new Set([
  "readable-family",
  "example-matches-schema",
  "envelope-kept",
  "code-matches-status",
]);
const LEAST = 3;
/** Rules that report each member an object lacks at the place of the object. */
const BY_MEMBER: ReadonlySet<string> = new Set(["readable-family", "example-matches-schema"]);

/** Joins findings that have one cause; `document` is the checked document. */
export function byCause(document: unknown, findings: readonly Finding[]): Finding[] {
  return together(document, oneReference(document, unexplained(joined(once(document, findings)))));
}

/** An anchor that is used many times is one object: what is wrong in it is reported where it stands first. */
function once(document: unknown, findings: readonly Finding[]): Finding[] {
  const reported = new Map<unknown, Set<string>>();
  return findings.filter(({ rule, path, message }) => {
    const value = valueAt(document, path);
    const owner = typeof value === "object" && value !== null ? value : valueAt(document, path.slice(0, -1));
    if (rule !== "readable-family" || !isRecord(owner) || path.length < 4) return true; // a component has its findings for itself
    const key = JSON.stringify([rule, owner === value ? "" : path.at(-1), message]);
    const known = reported.get(owner) ?? new Set();
    reported.set(owner, known);
    return !known.has(key) && known.add(key);
  });
}

/** Members that one object lacks are reported together. */
function joined(findings: readonly Finding[]): Finding[] {
  const joinedFindings = new Map<string, Finding>();
  for (const finding of findings) {
    const key = BY_MEMBER.has(finding.rule)
      ? `${finding.rule} ${pointerOf(finding.path)}`
      : `${joinedFindings.size} of another rule`;
    const first = joinedFindings.get(key);
    const isReported = first?.found === finding.found;
    if (first && !isReported)
      joinedFindings.set(
        key,
        worded(
          {
            ...first,
            wanted: first.wanted.includes(finding.wanted) ? first.wanted : `${first.wanted}; ${finding.wanted}`,
          },
          first.path,
          `${first.found}; ${finding.found}`,
        ),
      );
    else if (!first) joinedFindings.set(key, finding);
  }
  return [...joinedFindings.values()];
}

/** A sample that contradicts a constant says nothing more where the constant itself has a finding. */
function unexplained(findings: readonly Finding[]): Finding[] {
  const constants = new Set(
    findings.flatMap(({ path }) => (path.at(-1) === "const" ? [pointerOf(path.slice(0, -1))] : [])),
  );
  return findings.filter(({ rule, path }) => {
    const isSample = rule === "example-matches-schema" && path[3] === "examples";
    return !isSample || !constants.has(pointerOf([...path.slice(0, 3), ...wayOf(path.slice(3))]));
  });
}

/** Many references to one thing that is missing, or into a section that is: the first one, with their number. */
function oneReference(document: unknown, findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>();
  const others = findings.filter((finding) => {
    const reference =
      finding.rule === "readable-family" && finding.path.at(-1) === "$ref"
        ? valueAt(document, finding.path)
        : undefined;
    if (typeof reference !== "string") return true;
    const section = pathOf(reference).slice(0, 2);
    const key =
      section[0] === "components" && valueAt(document, section) === undefined ? pointerOf(section) : reference;
    const known = groups.get(key) ?? [];
    known.push(finding);
    groups.set(key, known);
    return false;
  });
  return [...others, ...[...groups.values()].flatMap(firstOf)];
}

function firstOf([first, ...others]: readonly Finding[]): Finding[] {
  if (!first || others.length === 0) return first ? [first] : [];
  return [
    worded(
      first,
      first.path,
      `${first.found}, and ${others.length} more ${others.length === 1 ? "reference" : "references"} to what is not there`,
    ),
  ];
}

interface CauseGroup {
  base: string;
  way: Path;
  findings: Finding[];
}

/** Where most errors of an envelope break in the same way, the finding stands at the envelope. */
function together(document: unknown, findings: readonly Finding[]): Finding[] {
  const candidates = findings.filter(({ rule }) => CAUSED.has(rule));
  if (candidates.length < 2) return [...findings];
  const bases = basesOf(document);
  const groups = new Map<string, CauseGroup>();
  for (const finding of candidates) {
    const base = bases.of.get(finding.path[2] ?? "");
    const way = wayOf(finding.path.slice(3));
    if (base === undefined || finding.path[1] !== "schemas" || way[0]?.startsWith("x-")) continue; // extensions are never inherited
    if (
      finding.path[3] === "examples" &&
      valueAt(document, [...finding.path.slice(0, 3), ...way, "const"]) !== undefined
    )
      continue; // its own constant
    const key = JSON.stringify([finding.rule, base, way, finding.wanted.replaceAll(/"[^"]*"|[0-9]+/g, "…")]);
    const group = groups.get(key) ?? { base, way, findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  const joint = [...groups.values()].filter((group) => isOfMost(group, bases.extending.get(group.base) ?? []));
  const replaced = new Set(joint.flatMap((group) => group.findings));
  return [...findings.filter((finding) => !replaced.has(finding)), ...joint.map((group) => atBase(document, group))];
}

/** All that extend the envelope, or most of many; where the way leads through constants, only those that have one there count. */
function isOfMost({ findings, way }: CauseGroup, extending: readonly unknown[]): boolean {
  const broken = new Set(findings.map(({ path }) => path[2])).size;
  const concerned = extending.filter((name) => valueAt(name, way) !== undefined).length;
  const size = concerned >= broken ? concerned : extending.length;
  return (broken === size && broken > 1) || (broken >= LEAST && broken * 2 > size);
}

/** The schema that each component schema extends first, and those that extend each. */
function basesOf(document: unknown): {
  of: ReadonlyMap<string, string>;
  extending: ReadonlyMap<string, readonly unknown[]>;
} {
  const schemas = (document as Partial<OpenApiDocument>).components?.schemas ?? {}; // findings below it were made of it
  const of = new Map<string, string>();
  const extending = new Map<string, unknown[]>();
  for (const [name, schema] of Object.entries(schemas)) {
    const parts: unknown = isRecord(schema) ? schema["allOf"] : undefined;
    const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
    const base = isRecord(first) && typeof first["$ref"] === "string" ? pathOf(first["$ref"])[2] : undefined;
    if (base === undefined) continue;
    of.set(name, base);
    const known = extending.get(base) ?? [];
    known.push(schema);
    extending.set(base, known);
  }
  return { of, extending };
}

/** The way below a schema, alike for a sample and for the member that the sample has. */
function wayOf(path: Path): Path {
  if (path[0] !== "examples") return path.at(-1) === "const" || path.at(-1) === "type" ? path.slice(0, -1) : path;
  return path.slice(2).flatMap((member) => (/^[0-9]+$/.test(member) ? ["items"] : ["properties", member]));
}

function atBase(document: unknown, { base, way, findings }: CauseGroup): Finding {
  const [first] = findings;
  if (!first) throw new Error("A group has findings");
  const path = ["components", "schemas", base, ...way];
  while (path.length > 3 && valueAt(document, path) === undefined) path.pop();
  const names = [...new Set(findings.map((finding) => finding.path[2] ?? ""))];
  const shown = `${names.slice(0, 3).join(", ")}${names.length > 3 ? ", …" : ""}`;
  return worded(
    first,
    path,
    `in ${names.length} schemas that extend ${base} (${shown}): ${first.found} at ${pointerOf(first.path)}`,
  );
}

function worded({ rule, severity, wanted }: Finding, path: Path, found: string): Finding {
  return { rule, severity, path, found, wanted, message: `found ${found}; wanted ${wanted}`.replaceAll(/\s+/g, " ") };
}
