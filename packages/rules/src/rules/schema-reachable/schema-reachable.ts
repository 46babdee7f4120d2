/** Finds schemas that nothing uses. */
import { eachObject, isRecord, pathOf } from "@faultline/catalog/pure";
import type { OpenApiDocument } from "@faultline/catalog";
import { rule } from "../../rule.ts";

/** Each schema is there for something: a response, an operation, an error or another schema that is needed refers to it. */
export const schemaReachable = rule("schema-reachable", "warn", ({ document, envelopes, errors, carriers }, report) => {
  const needed = reachable(
    document,
    [...envelopes, ...errors, ...carriers].map(({ name }) => name),
  );
  for (const name of Object.keys(document.components?.schemas ?? {}).filter((name) => !needed.has(name))) {
    report(["components", "schemas", name], {
      found: `the schema ${name}, to which nothing leads`,
      wanted: "a `$ref` to it from a response, an operation or an error; or delete it",
    });
  }
});

function reachable(document: OpenApiDocument, names: readonly string[]): ReadonlySet<string> {
  const { schemas = {}, ...others } = document.components ?? {};
  const reached = new Set(names);
  const waiting: unknown[] = [{ ...document, components: { ...others } }, ...names.map((name) => schemas[name])];
  for (let part = waiting.pop(); waiting.length > 0 || part !== undefined; part = waiting.pop()) {
    eachObject(part, ({ $ref }) => {
      const name = typeof $ref === "string" ? schemaNamed($ref) : undefined;
      if (name === undefined || reached.has(name)) return;
      reached.add(name);
      if (isRecord(schemas[name])) waiting.push(schemas[name]);
    });
  }
  return reached;
}

function schemaNamed(reference: string): string | undefined {
  const [components, section, name] = pathOf(reference);
  return components === "components" && section === "schemas" ? name : undefined;
}
