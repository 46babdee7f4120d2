import { Ajv2020 } from "ajv/dist/2020.js";
import { pathOf, type Family, type Problem } from "@faultline/catalog";

/** Keyword values that JSON Schema does not know, such as a text where a number belongs; each with its place. */
export function malformedSchemas({ document }: Family): Problem[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  return Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) => {
    if (ajv.validateSchema({ ...Object(schema), $schema: undefined })) return [];
    return (ajv.errors ?? []).map(({ instancePath, message = "another value" }) => ({
      path: ["components", "schemas", name, ...pathOf(instancePath)],
      found: "a value that JSON Schema does not know here",
      wanted: `a value that ${message}`,
    }));
  });
}

/** Guards that ask a further guard about the very value that they were asked about, in a circle: they would never answer. */
export function endlessGuards(calls: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const leadsTo = (from: string, to: string, seen: Set<string>): boolean =>
    [...(calls.get(from) ?? [])].some((next) => next === to || (!seen.has(next) && leadsTo(next, to, seen.add(next))));
  return [...calls.keys()].filter((guard) => leadsTo(guard, guard, new Set()));
}
