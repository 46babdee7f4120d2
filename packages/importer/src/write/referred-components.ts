/** Finds the components to which parts of a document lead. */
import type { OpenApiDocument } from "@faultline/catalog";
import { eachObject, isRecord, pathOf, recordOf, valueAt } from "@faultline/catalog/pure";
import type { JsonTree } from "../model.ts";
import type { FailureResponse } from "../read/failure-bodies.ts";

/** The components to which responses and component schemas lead, in the order of the document, each as `kept` makes it. */
export function referredComponents(
  document: OpenApiDocument,
  responses: JsonTree,
  roots: readonly string[],
  kept: (value: unknown) => unknown,
): JsonTree {
  const found = new Set<string>();
  const waiting: unknown[] = [responses];
  const visit = (reference: string): void => {
    const path = pathOf(reference).slice(0, 3);
    const id = JSON.stringify(path);
    if (path[0] !== "components" || path.length < 3 || found.has(id)) return;
    found.add(id);
    waiting.push(valueAt(document, path));
  };
  for (const name of roots) visit(`#/components/schemas/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop())
    eachObject(value, ({ $ref }) => {
      if (typeof $ref === "string") visit($ref);
    });
  return Object.fromEntries(
    Object.entries(recordOf(document.components)).flatMap(([section, members]) => {
      if (section === "responses" || !isRecord(members)) return [];
      const own = Object.entries(members).filter(([name]) => found.has(JSON.stringify(["components", section, name])));
      return own.length > 0 ? [[section, Object.fromEntries(own.map(([name, value]) => [name, kept(value)]))]] : [];
    }),
  );
}

/** The components to which failures lead; what a discriminator chooses is not always referred to. */
export function componentsOfFailures(document: OpenApiDocument, responses: readonly FailureResponse[]): JsonTree {
  const leaves = responses.flatMap(({ media }) => media.flatMap((each) => each.leaves));
  return referredComponents(
    document,
    { bodies: responses.map(({ response }) => response) },
    leaves.flatMap(({ name }) => name ?? []),
    (value) => value,
  );
}
