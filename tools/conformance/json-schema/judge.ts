/** Compares emitted guards with the JSON Schema test suite. */
import { emitGuards } from "@faultline/codegen";
import { errorSchema } from "@faultline/guards";
import { familyOf, guardOf, loadGuards } from "../load-guards.ts";
import { familyWith, PLACEMENTS } from "./family.ts";
import type { Case } from "./suite.ts";

/** What became of a case: why its schema was refused, or the tests on which a guard and the suite disagree. */
export interface Verdict {
  refused: string[];
  disagreements: string[];
}

/** Emits guards for the schema of a case and asks them about each of its tests. */
export async function judge({ schema, tests }: Case): Promise<Verdict> {
  const { text, problems } = emitGuards(familyWith(schema));
  const refused = [...new Set(problems.map(({ found }) => found))];
  if (refused.length > 0) return { refused, disagreements: [] };
  const emitted = await loadGuards(text);
  const family = familyOf(emitted);
  const disagreements = PLACEMENTS.flatMap(({ name, code, wrap }) => {
    const guard = guardOf(emitted, `is${name}`, code);
    const issues = errorSchema(family, `made-up/${code}`)["~standard"];
    return tests.flatMap(({ description, data, valid }) => {
      const body = wrap(data);
      const wrong = [
        ...(guard(body) === valid ? [] : ["guard"]),
        ...((issues.validate(body).issues === undefined) === valid ? [] : ["issues"]),
      ];
      return wrong.map((who) => `${name}, ${who}: ${description} should be ${valid ? "valid" : "invalid"}`);
    });
  });
  return { refused, disagreements };
}
