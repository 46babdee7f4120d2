/** Pairs each guard with Ajv on the same schema. */
import { pointerOf, type Family } from "@faultline/catalog";
import { Ajv2020 } from "ajv/dist/2020.js";

/** A guard and the judge of what it ought to say. */
export interface Pair {
  name: string;
  /** The schema that the guard stands for. */
  schema: object;
  guard: (body: unknown) => boolean;
  judge: (body: unknown) => boolean;
}

/** A schema that a guard stands for under a status; under any, where the guard takes none. */
interface Meant {
  name: string;
  guard: string;
  schema: object;
  status?: number | undefined;
}

/** Each guard that a module exports, beside Ajv on the same schema of the spec as it was written. */
export function pairsOf(spec: Family, module: Readonly<Record<string, unknown>>): Pair[] {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, logger: false });
  ajv.addSchema(spec.document, "spec");
  const meant = [...singles(spec), ...unions(spec)];
  return Object.entries(module).flatMap(([guardName, guard]) => {
    if (!guardName.startsWith("is") || typeof guard !== "function") return [];
    const own = meant.filter((candidate) => candidate.guard === guardName);
    if (own.length === 0) throw new Error(`${spec.id} exports ${guardName}, of which no schema is known`);
    return own.map(({ name, schema, status }) => {
      const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"spec#/')) as object); // the same form
      const judge = (body: unknown): boolean => validate(body) as boolean; // no schema here is asynchronous
      return { name, schema, guard: (body: unknown) => Boolean(guard(body, status)), judge };
    });
  });
}

const refer = (path: readonly string[]): object => ({ $ref: `#${pointerOf([...path])}` });

/** Errors and carriers by their own schema. */
function singles(spec: Family): Meant[] {
  const errors = spec.errors.map(({ name, path, statuses }) => ({
    name: `is${name}`,
    guard: `is${name}`,
    schema: refer(path),
    status: statuses[0],
  }));
  const carriers = spec.carriers.map(({ name, path }) => ({
    name: `is${name}`,
    guard: `is${name}`,
    schema: refer(path),
  }));
  return [...errors, ...carriers];
}

/** A union as any of its errors, a status-only one under its status alone: without a status, and under each of theirs. */
function unions(spec: Family): Meant[] {
  const familyName = spec.id
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
  return spec.envelopes.flatMap((envelope, index) => {
    const guard = index === 0 ? `is${familyName}Error` : `isAny${envelope.name}`;
    const errors = spec.errors.filter((error) => error.envelope === envelope);
    const statuses = new Set(errors.flatMap((error) => (error.statusOnly ? error.statuses : [])));
    return [undefined, ...statuses].flatMap((status) => {
      const anyOf = errors
        .filter((error) => !error.statusOnly || (status !== undefined && error.statuses.includes(status)))
        .map(({ path }) => refer(path));
      const name = status === undefined ? guard : `${guard} under ${status}`;
      return anyOf.length > 0 ? [{ name, guard, schema: { anyOf }, status }] : []; // without a status, statuses alone tell nothing
    });
  });
}
