import type { OpenApiDocument, Path } from "@faultline/catalog";
import { loadAjv, pathOf, pointerOf, problemsOf, satisfies, valueAt } from "@faultline/catalog/pure";
import type { Ajv2020, ValidateFunction } from "ajv/dist/2020.js";
import { rule } from "./rule.ts";

/** Each example of an error satisfies its schema. Ajv is the judge: it knows nothing of how our guards read a schema. */
export const exampleMatchesSchema = rule("example-matches-schema", "error", ({ document, errors }, report) => {
  const compile = compiler(document);
  const resolve = (reference: string): unknown => valueAt(document, pathOf(reference));
  for (const { path, source, examples } of errors) {
    if (examples.every((example) => satisfies(source, example, resolve) === true)) continue; // compiling costs far more than looking
    const validate = compile(path);
    if (typeof validate === "string") {
      report(path, { found: `a schema that Ajv refuses: ${validate}`, wanted: "a schema of JSON Schema 2020-12" });
      continue;
    }
    for (const [index, example] of examples.entries()) {
      if (validate(example)) continue;
      const problems = problemsOf(validate.errors ?? [], example, [...path, "examples", String(index)]);
      for (const problem of problems) report(problem.path, problem);
    }
  }
});

/** Compiles schemas where they stand, so that their `$ref`s lead where they lead in the document; or says why one cannot be compiled. */
function compiler(document: OpenApiDocument): (path: Path) => ValidateFunction | string {
  let ajv: Ajv2020 | undefined;
  return (path) => {
    try {
      ajv ??= newAjv(document);
      return ajv.compile({ $ref: `document#${pointerOf(path)}` });
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
}

function newAjv({ components }: OpenApiDocument): Ajv2020 {
  const Ajv = loadAjv();
  // Not strict: a spec may have keywords of OpenAPI. `format` is a hint in 2020-12. Documents are checked as OpenAPI elsewhere.
  const ajv = new Ajv({ strict: false, validateFormats: false, validateSchema: false, allErrors: true, verbose: true });
  return ajv.addSchema({ components }, "document");
}
