/** Reports everything that generation would refuse. */
import { emissionProblems } from "@faultline/catalog/pure";
import { noDiscriminator } from "../no-discriminator/no-discriminator.ts";
import { rule } from "../../rule.ts";

/** What `faultline generate` would refuse: a spec that lint passes can be emitted. */
export const canBeEmitted = rule("can-be-emitted", "error", (family, report) => {
  const problems = emissionProblems(family);
  if (problems.length === 0) return;
  const reported = new Set(noDiscriminator.check(family).map(({ path }) => JSON.stringify(path)));
  for (const { path, found, wanted } of problems) {
    if (!reported.has(JSON.stringify(path))) report(path, { found, wanted });
  }
});
