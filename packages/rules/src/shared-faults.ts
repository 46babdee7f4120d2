/** Where one place of an envelope is what the samples of its errors break: that is told once, there, and not for each error. */
import type { ErrorEntry, OpenApiDocument, Path } from "@faultline/catalog";
import { eachObject } from "@faultline/catalog/pure";
import type { ErrorObject } from "ajv/dist/2020.js";
import type { Broken } from "./rules/example-matches-schema/example-matches-schema.ts";
import { listOf } from "./members.ts";
import type { Judgement } from "./rule.ts";

/** Below this many errors each sample may be wrong by itself. */
const LEAST = 3;

interface SharedFaults {
  findings: { path: Path; judgement: Judgement }[];
  /** True for what one of the findings says already. */
  covers: (fault: ErrorObject) => boolean;
}

/** A keyword of a schema; Ajv hands on the very object of the document. */
interface Spot {
  schema: object;
  fault: ErrorObject;
  errors: Set<ErrorEntry>;
}

/** The keywords that the samples of at least half of an envelope's errors break. */
export function sharedFaults(
  document: OpenApiDocument,
  errors: readonly ErrorEntry[],
  broken: readonly Broken[],
): SharedFaults {
  const spots = new Map<object, Map<string, Spot>>();
  const byName = new Map(errors.map((error) => [error.name, error]));
  for (const { schema, errors: faults } of broken) {
    const error = schema.length === 3 ? byName.get(schema[2] ?? "") : undefined;
    for (const fault of error ? faults : []) if (error) add(spots, fault, error);
  }
  const shared = [...spots.values()].flatMap((members) =>
    [...members.values()].filter((spot) => isShared(spot, errors)),
  );
  const covered = new Set(shared);
  return {
    findings: shared.flatMap((spot) => findingAt(document, spot)),
    covers: (fault) => {
      const spot = fault.parentSchema && spots.get(fault.parentSchema)?.get(keyOf(fault));
      return spot !== undefined && covered.has(spot);
    },
  };
}

function add(spots: Map<object, Map<string, Spot>>, fault: ErrorObject, error: ErrorEntry): void {
  const schema = fault.parentSchema;
  if (schema === undefined || schema === error.source) return;
  const members = spots.get(schema) ?? new Map<string, Spot>();
  spots.set(schema, members);
  const spot = members.get(keyOf(fault)) ?? { schema, fault, errors: new Set() };
  members.set(keyOf(fault), spot);
  spot.errors.add(error);
}

function keyOf({ keyword, params }: ErrorObject): string {
  return `${keyword} ${String(params["missingProperty"] ?? "")}`;
}

function isShared({ errors }: Spot, all: readonly ErrorEntry[]): boolean {
  const [first] = errors;
  if (errors.size < LEAST || !first) return false;
  return errors.size * 2 >= all.filter(({ envelope }) => envelope === first.envelope).length;
}

function findingAt(document: OpenApiDocument, { schema, fault, errors }: Spot): SharedFaults["findings"] {
  const { keyword, params } = fault;
  let at: Path | undefined;
  eachObject(document, (object, place) => {
    if (object === schema) at ??= place();
  });
  if (!at) return [];
  const missing = String(params["missingProperty"] ?? "");
  const index = listOf(Reflect.get(schema, "required")).indexOf(missing);
  const path = keyword === "required" && index >= 0 ? [...at, keyword, String(index)] : [...at, keyword];
  const named = [...errors].slice(0, 3).map(({ name }) => name);
  const found = `${keyword === "required" ? `the required member ${JSON.stringify(missing)}` : `\`${keyword}\``}, which the samples of ${errors.size} errors break, such as ${named.join(", ")}`;
  return [{ path, judgement: { found, wanted: "what the service sends: mend the schema here, or the samples" } }];
}
