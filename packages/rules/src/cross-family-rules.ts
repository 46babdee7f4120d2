/** Runs the rules that compare families with each other, and with the registry of their project. */
import type { Family } from "@faultline/catalog";
import { codeInRegistry, strayCodes, type CodeRegistry } from "./rules/code-in-registry/code-in-registry.ts";
import { codeMeansSame, MeaningRegister, type Locate } from "./rules/code-means-same/code-means-same.ts";
import type { Finding, RuleInfo } from "./rule.ts";

/** The rules that no document breaks alone. */
export const crossFamilyRules: readonly RuleInfo[] = [codeMeansSame, codeInRegistry];

/** Compares the families of a project, one after the other. */
export class CrossFamilyRules {
  readonly #registry: CodeRegistry | undefined;
  readonly #meanings = new MeaningRegister();

  constructor(registry?: CodeRegistry) {
    this.#registry = registry;
  }

  /** What is wrong with one more family beside those before it; `locate` says where its values were written. */
  compare(family: Family, locate: Locate): Finding[] {
    return [
      ...this.#meanings.differences(family, locate),
      ...(this.#registry ? strayCodes(family, this.#registry) : []),
    ];
  }
}
