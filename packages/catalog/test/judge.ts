/** Lets Ajv decide whether values satisfy a component schema. */
import { Ajv2020 } from "ajv/dist/2020.js";

/** Ajv as the judge of a component schema of a document. */
export function judgeOf(document: object, name: string): (value: unknown) => boolean {
  // allErrors: without it, Ajv leaves out keywords that follow a `prefixItems` longer than the value.
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    ownProperties: true,
    allErrors: true,
    logger: false,
  });
  ajv.opts.unevaluated = false; // its bookkeeping for `unevaluatedProperties`, which no schema here has, throws at times
  ajv.addSchema(saidTwice(document) as object, "document"); // an object stays an object
  return ajv.compile({ $ref: `document#/components/schemas/${name}` });
}

/** Ajv forgets, in loops, that an empty array contains nothing. So `minItems` says it once more. */
function saidTwice(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(saidTwice);
  const copy: Record<string, unknown> = Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, saidTwice(item)]),
  );
  if (!Object.hasOwn(copy, "contains")) return copy;
  return { allOf: [copy, { minItems: copy["minContains"] ?? 1 }] };
}
