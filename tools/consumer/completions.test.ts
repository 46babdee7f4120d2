/** What an editor offers where a code is compared: asked of the language service of TypeScript 5.9, since 7 has none in JavaScript yet. */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import ts from "typescript";
import { appAndBookManagement } from "@faultline/guards/app-and-book-management";
import { deviceManagement } from "@faultline/guards/device-management";
import { disruptiveTechnologies } from "@faultline/guards/disruptive-technologies";
import { tIotHub } from "@faultline/guards/t-iot-hub";

const PROGRAM = fileURLToPath(new URL("typed-so-far.ts", import.meta.url)); // a name; there is no such file
const OPTIONS: ts.CompilerOptions = {
  strict: true,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  customConditions: ["@faultline/source"],
  allowImportingTsExtensions: true,
  noEmit: true,
  types: [],
};

let [text, version] = ["", 0];
const textOf = (file: string): string | undefined => (file === PROGRAM ? text : ts.sys.readFile(file));
const service = ts.createLanguageService({
  getScriptFileNames: () => [PROGRAM],
  getScriptVersion: (file) => (file === PROGRAM ? String(version) : "0"),
  getScriptSnapshot: (file) => {
    const content = textOf(file);
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
  },
  getCurrentDirectory: () => dirname(PROGRAM),
  getCompilationSettings: () => OPTIONS,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: ts.sys.fileExists,
  readFile: textOf,
});

/** What is offered at the `|` of a program in which `fault` is what decoding the family gave. */
function offered(name: string, id: string, program: string): string[] {
  const head = `import { decode } from "@faultline/guards";
import { ${name} } from "@faultline/guards/${id}";
const fault = decode(${name}, {});
`;
  [text, version] = [head + program.replace("|", ""), version + 1];
  const entries = service.getCompletionsAtPosition(PROGRAM, head.length + program.indexOf("|"), {})?.entries ?? [];
  const isLiteral = ({ kind }: ts.CompletionEntry): boolean => kind === ts.ScriptElementKind.string; // of numbers as well
  return entries.filter(isLiteral).map((entry) => entry.name.replaceAll('"', ""));
}

describe.each(Object.entries({ appAndBookManagement, deviceManagement, disruptiveTechnologies, tIotHub }))(
  "%s",
  (name, { id, facts }) => {
    const [main] = Object.values(facts.envelopes);
    const codes = [...Object.values(main!.errors), ...Object.values(main!.statusOnly ?? {})].flatMap(
      ([code, , statuses]) => (statuses.length > 0 ? [code] : []),
    );

    test.each(["if (fault?.code === |) {}", "if (fault && fault.code === |) {}", "switch (fault?.code) { case | }"])(
      "offers the codes of the family before the match is known: %s",
      (program) => {
        expect(offered(name, id, program)).toEqual(expect.arrayContaining(codes.map(String)));
      },
    );
  },
);

test("offers texts within quotes", () => {
  expect(offered("deviceManagement", "device-management", 'if (fault?.code === "|") {}')).toContain("validation_error");
});

test.each(['fault?.code === "brand_new"', "fault?.code === 4711", 'fault?.code === "validation_error"'])(
  "takes any code: %s",
  (condition) => {
    offered("deviceManagement", "device-management", `if (${condition}) {}|`);
    expect(service.getSemanticDiagnostics(PROGRAM)).toEqual([]);
  },
);
