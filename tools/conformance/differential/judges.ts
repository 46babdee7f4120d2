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

/** Each guard that a module exports, beside Ajv on the same schema of the spec as it was written. */
export function pairsOf(spec: Family, module: Readonly<Record<string, unknown>>): Pair[] {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, logger: false });
  ajv.addSchema(spec.document, "spec");
  const schemas = schemasByGuard(spec);
  return Object.entries(module).flatMap(([name, guard]) => {
    if (!name.startsWith("is") || typeof guard !== "function") return [];
    const schema = schemas.get(name);
    if (!schema) throw new Error(`${spec.id} exports ${name}, of which no schema is known`);
    const status = spec.errors.find((error) => `is${error.name}` === name)?.statuses[0];
    const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"spec#/')) as object); // the same form
    return [
      { name, schema, guard: (body) => Boolean(guard(body, status)), judge: (body) => validate(body) as boolean },
    ]; // no schema here is asynchronous
  });
}

/** Errors and carriers by their own schema; a union as any of its errors. */
function schemasByGuard(spec: Family): Map<string, object> {
  const refer = (path: readonly string[]): object => ({ $ref: `#${pointerOf([...path])}` });
  const single = [...spec.errors, ...spec.carriers].map(({ name, path }): [string, object] => [
    `is${name}`,
    refer(path),
  ]);
  const familyName = spec.id
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
  const unions = spec.envelopes.map((envelope, index): [string, object] => {
    const anyOf = spec.errors.filter((error) => error.envelope === envelope).map(({ path }) => refer(path));
    return [index === 0 ? `is${familyName}Error` : `isAny${envelope.name}`, { anyOf }];
  });
  return new Map([...single, ...unions]);
}
