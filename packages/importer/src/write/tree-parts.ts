/** Finds the components in what an import writes: in a family they stand under their names, in an overlay below what its actions change. */
import { listOf, recordOf, valueAt } from "@faultline/catalog/pure";
import type { JsonTree } from "../model.ts";

/** Sections of components. */
export type ComponentSection = "schemas" | "responses";

/** A component in a tree, or what is said of one of the document. */
export interface TreePart {
  section: ComponentSection;
  name: string;
  value: unknown;
  /** The target of its action; a family has none. */
  target?: string;
  /** From the root of a family, or from what the action changes. */
  steps: readonly string[];
}

/** The components of a section. */
export function treeParts(tree: JsonTree, section: ComponentSection): TreePart[] {
  const own = ["components", section];
  return [
    ...listOf(tree["actions"]).flatMap((action) => partsOfAction(action, section)),
    ...Object.entries(recordOf(valueAt(tree, own))).map(([name, value]) => ({
      section,
      name,
      value,
      steps: [...own, name],
    })),
  ];
}

function partsOfAction(action: unknown, section: ComponentSection): TreePart[] {
  const target = valueAt(action, ["target"]);
  if (typeof target !== "string") return [];
  const name = nameIn(target, section);
  if (name !== undefined) return [{ section, name, value: valueAt(action, ["update"]), target, steps: [] }];
  const steps = stepsTo(target, section) ?? [];
  return Object.entries(addedIn(action, section)).map(([key, value]) => ({
    section,
    name: key,
    value,
    target,
    steps: [...steps, key],
  }));
}

/** The component of the document that a target chooses. */
function nameIn(target: string, section: ComponentSection): string | undefined {
  const found = componentOf(target);
  return found?.section === section && found.rest === "" ? found.name : undefined;
}

/** The component at or below which a target chooses something, and the rest of the target. */
export function componentOf(target: string): { section: string; name: string; rest: string } | undefined {
  const [start, section = "", plain, quoted, twice] =
    /^\$\.components\.(\w+)(?:\.([A-Za-z_]\w*)|\['((?:[^'\\]|\\.)*)'\]|\["((?:[^"\\]|\\.)*)"\])(?![-\w])/.exec(
      target,
    ) ?? [];
  const name = plain ?? quoted ?? twice;
  return start === undefined || name === undefined ? undefined : { section, name, rest: target.slice(start.length) };
}

/** The steps from what an action changes to the components of a section. */
export function stepsTo(target: unknown, section: ComponentSection): string[] | undefined {
  if (target === `$.components.${section}`) return [];
  if (target === "$.components") return [section];
  return target === "$" ? ["components", section] : undefined;
}

/** The components that an action adds. */
export function addedIn(action: unknown, section: ComponentSection): JsonTree {
  const steps = stepsTo(valueAt(action, ["target"]), section);
  return steps ? recordOf(valueAt(action, ["update", ...steps])) : {};
}

/** The component schemas of a tree by their names. */
export function schemasIn(tree: JsonTree): JsonTree {
  return Object.fromEntries(treeParts(tree, "schemas").map(({ name, value }) => [name, value]));
}

/** True for a schema that bodies of errors share. */
export function isEnvelope({ value }: TreePart): boolean {
  return recordOf(value)["x-error-envelope"] !== undefined;
}
