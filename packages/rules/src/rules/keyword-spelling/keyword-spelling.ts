/** Finds misspelt members of OpenAPI objects and misspelt or misplaced keywords of schemas. */
import {
  ASSERTED,
  DOCUMENT,
  heldBy,
  OTHER,
  isAnnotation,
  isRecord,
  listOf,
  nearest,
  type ObjectKind,
} from "@faultline/catalog/pure";
import { rule, type Correction, type ReportVerdict, type RuleVerdict } from "../../rule.ts";

/** What a typing error hides, such as `respones` or `propertis`, nobody reads; the other rules check what was meant. */
export const keywordSpelling = rule("keyword-spelling", "error", ({ document }, report) => {
  new KeywordJudge(document, report).judge(document, DOCUMENT, []);
});

/** Of shorter names each is near another one; longer ones are no typing errors. */
const [SHORTEST, LONGEST] = [3, 30];
/** Each name that is required and unknown is compared with the members of its schema, if they are no more than these. */
const MOST_MEMBERS = 200;

class KeywordJudge {
  readonly #document: unknown;
  readonly #report: ReportVerdict;
  readonly #seen = new Set<unknown>();
  /** By the unknown name, for each kind of object. */
  readonly #meant = new Map<ObjectKind, Map<string, string | undefined>>();
  #properties: ReadonlySet<string> | undefined;

  constructor(document: unknown, report: ReportVerdict) {
    this.#document = document;
    this.#report = report;
  }

  /** What is in an object comes before the object, so that a part is corrected before it moves. `way` grows and shrinks. */
  judge(value: unknown, kind: ObjectKind, way: string[]): void {
    if (kind === OTHER || typeof value !== "object" || value === null || this.#seen.has(value)) return;
    this.#seen.add(value);
    const isSchema = kind.section === "schemas" && kind.names !== undefined;
    for (const key in value) {
      const item = (value as Record<string, unknown>)[key]; // an object can be asked for any member
      const isKnown = kind.names === undefined || kind.names.has(key) || key.startsWith("x-");
      if (isKnown && (typeof item !== "object" || item === null)) continue; // most are texts
      const meant = isKnown ? key : this.#nameMeant(key, item, kind);
      way.push(key);
      this.judge(item, kind.member(meant ?? key), way);
      if (!isKnown && meant !== undefined) this.#report([...way], misspelt(value, way, meant));
      else if (!isKnown && isSchema && isMember(item)) this.#report([...way], misplaced(value, way));
      way.pop();
    }
    if (isSchema && isRecord(value)) this.#judgeRequired(value, way);
  }

  #nameMeant(name: string, value: unknown, kind: ObjectKind): string | undefined {
    if (name.length < SHORTEST || name.length > LONGEST || !kind.names) return undefined;
    const known = this.#meant.get(kind) ?? new Map<string, string | undefined>();
    this.#meant.set(kind, known);
    if (!known.has(name)) known.set(name, nearest(name, kind.names));
    const meant = known.get(name);
    return meant !== undefined && (kind.section !== "schemas" || canHold(meant, value)) ? meant : undefined;
  }

  /** A name in `required` that no schema declares, and that comes near a member that the schema has. */
  #judgeRequired(schema: Record<string, unknown>, way: readonly string[]): void {
    const own = Object.keys(isRecord(schema["properties"]) ? schema["properties"] : {});
    const required = listOf(schema["required"]);
    if (own.length > MOST_MEMBERS || required.length > MOST_MEMBERS) return;
    const optional = own.filter((member) => !required.includes(member));
    for (const [index, name] of required.entries()) {
      if (typeof name !== "string" || name.length < SHORTEST || own.includes(name)) continue;
      const meant = nearest(name, optional);
      if (meant === undefined || this.#declared().has(name)) continue;
      const path = [...way, "required"];
      this.#report([...path, String(index)], {
        found: `the required member ${JSON.stringify(name)}, which no schema declares`,
        wanted: `${JSON.stringify(meant)}, which is the nearest one that this schema has`,
        corrections: [{ from: path, to: path, value: required.with(index, meant) }],
      });
    }
  }

  /** Names of all properties in the document, gathered when first asked for. */
  #declared(): ReadonlySet<string> {
    return (this.#properties ??= propertiesIn(this.#document));
  }
}

function propertiesIn(document: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const open: unknown[] = [document];
  for (const value of open) {
    if (typeof value !== "object" || value === null || seen.has(value)) continue; // `open` grows meanwhile
    seen.add(value);
    const properties: unknown = Reflect.get(value, "properties");
    for (const name of Object.keys(isRecord(properties) ? properties : {})) names.add(name);
    open.push(...Object.values(value));
  }
  return names;
}

function misspelt(owner: object, way: readonly string[], meant: string): RuleVerdict {
  const isFree = !Object.hasOwn(owner, meant);
  const path = [...way];
  const to = [...path.slice(0, -1), meant];
  return {
    found: `the unknown member ${JSON.stringify(path.at(-1))}`,
    wanted: `${JSON.stringify(meant)}, which is the nearest known one`,
    ...(isFree && { fix: { kind: "rename", path, to: meant } }),
    corrections: [{ from: path, ...(isFree && { to }) }],
  };
}

/** The members of a body stand below `properties`. */
function misplaced(owner: object, way: readonly string[]): RuleVerdict {
  const from = [...way];
  const name = from.at(-1) ?? "";
  const properties: unknown = Reflect.get(owner, "properties");
  const isFree = properties === undefined || (isRecord(properties) && !Object.hasOwn(properties, name));
  const correction: Correction = { from, ...(isFree && { to: [...from.slice(0, -1), "properties", name] }) };
  return {
    found: `${JSON.stringify(name)} beside the keywords of a schema`,
    wanted: "it below `properties`, if it is a member of the body; or a name that begins with `x-`, for a note",
    corrections: [correction],
  };
}

/** True for what looks like the schema of a member. */
function isMember(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).some((key) => ASSERTED.has(key));
}

/** Kinds of what a keyword holds, for schemas may have further keywords: `note` with a text is no `not`. */
function canHold(keyword: string, value: unknown): boolean {
  if (!ASSERTED.has(keyword) && !isAnnotation(keyword)) return false; // nobody is told to write those
  switch (heldBy(keyword)) {
    case "schema":
    case "map":
    case "namesByName":
      return isRecord(value);
    case "list":
    case "values":
    case "names":
      return Array.isArray(value);
    case "text":
      return typeof value === "string";
    case "flag":
      return typeof value === "boolean";
    case "number":
    case "count":
    case "positive":
      return typeof value === "number";
    case "type":
      return typeof value === "string" || Array.isArray(value);
    case "value":
    case undefined:
      return true;
  }
}
