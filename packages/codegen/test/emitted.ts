/** Loads emitted modules in tests. */
import { stripTypeScriptTypes } from "node:module";
import { readFamily, type Family, type Problem } from "@faultline/catalog";
import type { ErrorDetails, FamilyFacts } from "../../guards/src/family.ts";
import * as runtime from "../../guards/src/runtime.ts";
import { emitGuards } from "../src/index.ts";

const KNOWLEDGE = { canonicalCode: "UNKNOWN", recovery: "none", retry: { strategy: "never" } };

/** A document in which each of the schemas is an error told by its status: 400 for the first, 401 for the second, and so on. */
export function documentOf(errors: Record<string, object>, others: Record<string, unknown> = {}): object {
  const names = Object.keys(errors);
  return {
    openapi: "3.1.1",
    info: { title: "Sample errors", version: "1.0.0" },
    paths: {},
    components: {
      schemas: {
        ...Object.fromEntries(names.map((name) => [name, { ...errors[name], "x-error": KNOWLEDGE }])),
        ...others,
      },
      responses: Object.fromEntries(
        names.map((name, index) => [
          400 + index,
          {
            description: "Sample.",
            content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
          },
        ]),
      ),
    },
  };
}

export interface Emitted {
  is(name: string, value: unknown): boolean;
  issues(name: string, value: unknown): string[];
}

/** The emitted module of a family, running. The errors of the family are those without an envelope. */
export function run(family: Family): Emitted {
  const { text, problems } = emitGuards(family);
  if (problems.length > 0) throw new Error(problems.map(({ path, found }) => `${path.join("/")}: ${found}`).join("\n"));
  const { withoutEnvelope = {} } = evaluate(text);
  const own = (name: string): Required<Pick<ErrorDetails, "is" | "issues">> => {
    const [, , , { is, issues } = {}] = withoutEnvelope[name] ?? [];
    if (!is || !issues) throw new Error(`no error ${name}`);
    return { is, issues };
  };
  return {
    is: (name, value) => own(name).is(value),
    issues(name, value) {
      const found: string[] = [];
      own(name).issues(value, "", (pointer, wanted) => found.push(`${pointer}: ${wanted}`));
      return found;
    },
  };
}

/** Runs the module without its imports: the runtime is handed in, and the family's data comes back as it is. */
function evaluate(text: string): FamilyFacts {
  const script = stripTypeScriptTypes(text)
    .replace(
      /^import \{([^}]*)\} from "@faultline\/guards\/runtime";$/m,
      (_, names: string) => `const {${names.replaceAll(/type \w+,? ?/g, "")}} = runtime;`,
    )
    .replaceAll(/^export /gm, "");
  const name = /^const (\w+) = (?:\/\* @__PURE__ \*\/ )?defineFamily/m.exec(script.replaceAll(/ +/g, " "))?.[1];
  const handed = { ...runtime, defineFamily: (facts: FamilyFacts) => facts };
  return new Function("runtime", `"use strict";\n${script}\nreturn ${name};`)(handed) as FamilyFacts; // what `defineFamily` is given
}

/** The family of a document, and what is wrong with it. */
export function read(document: unknown): { family: Family; problems: Problem[] } {
  return readFamily("sample", "specs/sample/openapi.yaml", document);
}
