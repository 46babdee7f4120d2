/** Finds keywords of an envelope that the samples of most of its errors break, to report them once at the envelope. */
import type { ErrorEntry, OpenApiDocument, Path } from "@faultline/catalog";
import { listOf, eachObject } from "@faultline/catalog/pure";
import type { ErrorObject } from "ajv/dist/2020.js";
import type { Broken } from "./rules/example-matches-schema/example-matches-schema.ts";
import type { RuleVerdict } from "./rule.ts";

/** Below this many errors each sample may be wrong by itself. */
const LEAST = 3;

interface SharedFaults {
  findings: { path: Path; verdict: RuleVerdict }[];
  /** True for what one of the findings says already. */
  covers: (fault: ErrorObject) => boolean;
}

/** A keyword of a schema; Ajv hands on the very object of the document. */
interface BrokenKeyword {
  schema: object;
  fault: ErrorObject;
  errors: Set<ErrorEntry>;
}

/** Lists the keywords that the samples of at least half of an envelope's errors break. */
export function sharedFaults(
  document: OpenApiDocument,
  errors: readonly ErrorEntry[],
  broken: readonly Broken[],
): SharedFaults {
  const byKeyword = new Map<object, Map<string, BrokenKeyword>>();
  const byName = new Map(errors.map((error) => [error.name, error]));
  for (const { schema, errors: faults } of broken) {
    const error = schema.length === 3 ? byName.get(schema[2] ?? "") : undefined;
    for (const fault of error ? faults : []) if (error) add(byKeyword, fault, error);
  }
  const shared = [...byKeyword.values()].flatMap((members) =>
    [...members.values()].filter((part) => isShared(part, errors)),
  );
  const covered = new Set(shared);
  return {
    findings: shared.flatMap((part) => findingAt(document, part)),
    covers: (fault) => {
      const part = fault.parentSchema && byKeyword.get(fault.parentSchema)?.get(keyOf(fault));
      return part !== undefined && covered.has(part);
    },
  };
}

function add(byKeyword: Map<object, Map<string, BrokenKeyword>>, fault: ErrorObject, error: ErrorEntry): void {
  const schema = fault.parentSchema;
  if (schema === undefined || schema === error.source) return;
  const members = byKeyword.get(schema) ?? new Map<string, BrokenKeyword>();
  byKeyword.set(schema, members);
  const part = members.get(keyOf(fault)) ?? { schema, fault, errors: new Set() };
  members.set(keyOf(fault), part);
  part.errors.add(error);
}

function keyOf({ keyword, params }: ErrorObject): string {
  return `${keyword} ${String(params["missingProperty"] ?? "")}`;
}

function isShared({ errors }: BrokenKeyword, all: readonly ErrorEntry[]): boolean {
  const [first] = errors;
  if (errors.size < LEAST || !first) return false;
  return errors.size * 2 >= all.filter(({ envelope }) => envelope === first.envelope).length;
}

function findingAt(document: OpenApiDocument, { schema, fault, errors }: BrokenKeyword): SharedFaults["findings"] {
  const { keyword, params } = fault;
  let at: Path | undefined;
  eachObject(document, (object, lazyPath) => {
    if (object === schema) at ??= lazyPath();
  });
  if (!at) return [];
  const missing = String(params["missingProperty"] ?? "");
  const index = listOf(Reflect.get(schema, "required")).indexOf(missing);
  const path = keyword === "required" && index >= 0 ? [...at, keyword, String(index)] : [...at, keyword];
  const named = [...errors].slice(0, 3).map(({ name }) => name);
  const found = `${keyword === "required" ? `the required member ${JSON.stringify(missing)}` : `\`${keyword}\``}, which the samples of ${errors.size} errors break, such as ${named.join(", ")}`;
  return [{ path, verdict: { found, wanted: "what the service sends: fix the schema here, or the samples" } }];
}
